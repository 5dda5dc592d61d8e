import { createDataSource } from '@cunguan/database';
import type { Logger } from '@cunguan/http';
import type { DataSource } from 'typeorm';
import { Selection1795000000000 } from '../migrations/1795000000000-selection.js';
import { Messaging1795000001000 } from '../migrations/1795000001000-messaging.js';
import { Corrections1795000002000 } from '../migrations/1795000002000-corrections.js';
import { RuntimeRole1795000003000 } from '../migrations/1795000003000-runtime-role.js';
import { RowSecurity1795000003001 } from '../migrations/1795000003001-row-security.js';
import { Audit1795000004000 } from '../migrations/1795000004000-audit.js';
import { CaseRoles1795000007000 } from '../migrations/1795000007000-case-roles.js';
import { CaseWall1795000007001 } from '../migrations/1795000007001-case-wall.js';
import { ElectionWall1795000007002 } from '../migrations/1795000007002-election-wall.js';
import { Recusals1795000008000 } from '../migrations/1795000008000-recusals.js';
import { ReceiptKeys1795000009000 } from '../migrations/1795000009000-receipt-keys.js';
import { ContractTerms1795000011000 } from '../migrations/1795000011000-contract-terms.js';
import { Assessments1795000011001 } from '../migrations/1795000011001-assessments.js';
import { AssessmentWall1795000011002 } from '../migrations/1795000011002-assessment-wall.js';
import { AssessmentEntity, AssessmentTextEntity } from './assessment/assessment.entity.js';
import { CadreEntity, CadreOfficeEntity } from './cadre/cadre.entity.js';
import { CaseRoleEntity } from './case-role/case-role.entity.js';
import { ContractTermEntity, OfficialEntity, PlacementEntity } from './official/official.entity.js';
import { CandidacyEntity, PartyElectionEntity } from './party-election/party-election.entity.js';
import { ReserveEntryEntity, ReserveStepEntity } from './reserve-entry/reserve-entry.entity.js';
import { UnitEntity } from './unit/unit.entity.js';

/** The connection to this service's own database; not connected yet. */
export const createServiceDataSource = (url: string, log?: Logger): DataSource =>
  createDataSource({
    service: 'selection',
    url,
    log,
    entities: [
      UnitEntity,
      CadreEntity,
      CadreOfficeEntity,
      OfficialEntity,
      PlacementEntity,
      ContractTermEntity,
      PartyElectionEntity,
      CandidacyEntity,
      ReserveEntryEntity,
      ReserveStepEntity,
      CaseRoleEntity,
      AssessmentEntity,
      AssessmentTextEntity,
    ],
    migrations: [
      Selection1795000000000,
      Messaging1795000001000,
      Corrections1795000002000,
      RuntimeRole1795000003000,
      RowSecurity1795000003001,
      Audit1795000004000,
      CaseRoles1795000007000,
      CaseWall1795000007001,
      ElectionWall1795000007002,
      Recusals1795000008000,
      ReceiptKeys1795000009000,
      ContractTerms1795000011000,
      Assessments1795000011001,
      AssessmentWall1795000011002,
    ],
  });
