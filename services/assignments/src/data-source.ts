import { createDataSource } from '@cunguan/database';
import type { Logger } from '@cunguan/http';
import type { DataSource } from 'typeorm';
import { Assignments1795000000000 } from '../migrations/1795000000000-assignments.js';
import { Messaging1795000001000 } from '../migrations/1795000001000-messaging.js';
import { Corrections1795000002000 } from '../migrations/1795000002000-corrections.js';
import { RuntimeRole1795000003000 } from '../migrations/1795000003000-runtime-role.js';
import { Audit1795000004000 } from '../migrations/1795000004000-audit.js';
import { Recusals1795000008000 } from '../migrations/1795000008000-recusals.js';
import { ReceiptKeys1795000009000 } from '../migrations/1795000009000-receipt-keys.js';
import { CadreEntity, OfficeEntity } from './cadre/cadre.entity.js';
import { DutyEntity, DutyStepEntity } from './duty/duty.entity.js';
import { DutyPostHoldingEntity } from './duty-post-holding/duty-post-holding.entity.js';
import { DutyPostEntity } from './duty-post/duty-post.entity.js';
import { FrontlinePostingEntity } from './frontline-posting/frontline-posting.entity.js';
import { OfficialEntity, PlacementEntity } from './official/official.entity.js';
import { UnitEntity } from './unit/unit.entity.js';

const entities = [
  UnitEntity,
  CadreEntity,
  OfficeEntity,
  OfficialEntity,
  PlacementEntity,
  DutyPostEntity,
  DutyPostHoldingEntity,
  DutyEntity,
  DutyStepEntity,
  FrontlinePostingEntity,
];

/** The connection to this service's own database; not connected yet. */
export const createServiceDataSource = (url: string, log?: Logger): DataSource =>
  createDataSource({
    service: 'assignments',
    url,
    log,
    entities,
    migrations: [
      Assignments1795000000000,
      Messaging1795000001000,
      Corrections1795000002000,
      RuntimeRole1795000003000,
      Audit1795000004000,
      Recusals1795000008000,
      ReceiptKeys1795000009000,
    ],
  });
