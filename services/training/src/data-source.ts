import { createDataSource } from '@cunguan/database';
import type { Logger } from '@cunguan/http';
import type { DataSource } from 'typeorm';
import { Training1795000000000 } from '../migrations/1795000000000-training.js';
import { Messaging1795000001000 } from '../migrations/1795000001000-messaging.js';
import { Corrections1795000002000 } from '../migrations/1795000002000-corrections.js';
import { RuntimeRole1795000003000 } from '../migrations/1795000003000-runtime-role.js';
import { Audit1795000004000 } from '../migrations/1795000004000-audit.js';
import { UnitCodes1795000006000 } from '../migrations/1795000006000-unit-codes.js';
import { Recusals1795000008000 } from '../migrations/1795000008000-recusals.js';
import { ReceiptKeys1795000009000 } from '../migrations/1795000009000-receipt-keys.js';
import { History1795000010500 } from '../migrations/1795000010500-history.js';
import { Completions1795000012000 } from '../migrations/1795000012000-completions.js';
import { StandingCompletions1795000011000 } from '../migrations/1795000011000-standing-completions.js';
import { TrainingPlans1795000011100 } from '../migrations/1795000011100-training-plans.js';
import { Enrolments1795000011200 } from '../migrations/1795000011200-enrolments.js';
import { Superseding1795000011300 } from '../migrations/1795000011300-superseding.js';
import { OneSession1795000014200 } from '../migrations/1795000014200-one-session.js';
import { RecordedHeld1795000014210 } from '../migrations/1795000014210-recorded-held.js';
import { AttendanceEntity, VerificationEntity } from './attendance/attendance.entity.js';
import { CadreEntity } from './cadre/cadre.entity.js';
import { CompletionEntity, RevocationEntity } from './completion/completion.entity.js';
import { OfficialEntity, PlacementEntity } from './official/official.entity.js';
import { ScoreEntity } from './score/score.entity.js';
import { TrainingPlanEntity, TrainingTopicEntity } from './training-plan/training-plan.entity.js';
import { TrainingSessionEntity } from './training-session/training-session.entity.js';
import { UnitEntity } from './unit/unit.entity.js';

/** The connection to this service's own database; not connected yet. */
export const createServiceDataSource = (url: string, log?: Logger): DataSource =>
  createDataSource({
    service: 'training',
    url,
    log,
    entities: [
      UnitEntity,
      CadreEntity,
      OfficialEntity,
      PlacementEntity,
      TrainingSessionEntity,
      AttendanceEntity,
      VerificationEntity,
      CompletionEntity,
      RevocationEntity,
      ScoreEntity,
      TrainingPlanEntity,
      TrainingTopicEntity,
    ],
    migrations: [
      Training1795000000000,
      Messaging1795000001000,
      Corrections1795000002000,
      RuntimeRole1795000003000,
      Audit1795000004000,
      UnitCodes1795000006000,
      Recusals1795000008000,
      ReceiptKeys1795000009000,
      History1795000010500,
      Completions1795000012000,
      StandingCompletions1795000011000,
      TrainingPlans1795000011100,
      Enrolments1795000011200,
      Superseding1795000011300,
      OneSession1795000014200,
      RecordedHeld1795000014210,
    ],
  });
