import { createDataSource } from '@cunguan/database';
import type { Logger } from '@cunguan/http';
import type { DataSource } from 'typeorm';
import { People1795000000000 } from '../migrations/1795000000000-people.js';
import { Messaging1795000001000 } from '../migrations/1795000001000-messaging.js';
import { Corrections1795000002000 } from '../migrations/1795000002000-corrections.js';
import { RuntimeRole1795000003000 } from '../migrations/1795000003000-runtime-role.js';
import { RowSecurity1795000003001 } from '../migrations/1795000003001-row-security.js';
import { Audit1795000004000 } from '../migrations/1795000004000-audit.js';
import { Links1795000005000 } from '../migrations/1795000005000-links.js';
import { PersonalData1795000005100 } from '../migrations/1795000005100-personal-data.js';
import { RowSecurity1795000005200 } from '../migrations/1795000005200-row-security.js';
import { Kinship1795000008000 } from '../migrations/1795000008000-kinship.js';
import { ReceiptKeys1795000009000 } from '../migrations/1795000009000-receipt-keys.js';
import { PersonalData1795000010000 } from '../migrations/1795000010000-personal-data.js';
import { History1795000010500 } from '../migrations/1795000010500-history.js';
import { Career1795000011000 } from '../migrations/1795000011000-career.js';
import { SeatsAndExitPlans1795000012000 } from '../migrations/1795000012000-seats-and-exit-plans.js';
import { KeyCultivation1795000013000 } from '../migrations/1795000013000-key-cultivation.js';
import { Organisation1795000013100 } from '../migrations/1795000013100-organisation.js';
import { KinshipHistory1795000014010 } from '../migrations/1795000014010-kinship-history.js';
import { RanOut1795000014000 } from '../migrations/1795000014000-ran-out.js';
import { Renewal1795000012100 } from '../migrations/1795000012100-renewal.js';
import { TermAssessmentEntity } from './assessment/assessment.entity.js';
import { CadreEntity, OfficeEntity } from './cadre/cadre.entity.js';
import { CaseRoleEntity } from './case-role/case-role.entity.js';
import { ElectedSeatEntity } from './committee-post/committee-post.entity.js';
import { CorrectionRequestEntity } from './correction/correction.entity.js';
import { KeyCultivationEntity } from './key-cultivation/key-cultivation.entity.js';
import { ExitPlanEntity } from './exit-plan/exit-plan.entity.js';
import { KinshipEntity } from './kinship/kinship.entity.js';
import { MentorshipEntity } from './mentorship/mentorship.entity.js';
import { ContractTermEntity, OfficialEntity, PlacementEntity } from './official/official.entity.js';
import { PartyStatusEntity } from './party-status/party-status.entity.js';
import { PersonalDataEntity } from './personal-data/personal-data.entity.js';
import { QualificationEntity } from './qualification/qualification.entity.js';
import { RevealEntity } from './reveal/reveal.entity.js';
import { UnitEntity, UnitRenamingEntity } from './unit/unit.entity.js';
import { WishEntity } from './wish/wish.entity.js';

/** The connection to this service's own database; not connected yet. */
export const createServiceDataSource = (url: string, log?: Logger): DataSource =>
  createDataSource({
    service: 'people',
    url,
    log,
    entities: [
      UnitEntity,
      CadreEntity,
      OfficeEntity,
      OfficialEntity,
      PlacementEntity,
      ContractTermEntity,
      MentorshipEntity,
      CaseRoleEntity,
      PersonalDataEntity,
      RevealEntity,
      CorrectionRequestEntity,
      KinshipEntity,
      KeyCultivationEntity,
      UnitRenamingEntity,
      ElectedSeatEntity,
      TermAssessmentEntity,
      ExitPlanEntity,
      QualificationEntity,
      PartyStatusEntity,
      WishEntity,
    ],
    migrations: [
      People1795000000000,
      Messaging1795000001000,
      Corrections1795000002000,
      RuntimeRole1795000003000,
      RowSecurity1795000003001,
      Audit1795000004000,
      Links1795000005000,
      PersonalData1795000005100,
      Kinship1795000008000,
      RowSecurity1795000005200,
      ReceiptKeys1795000009000,
      PersonalData1795000010000,
      History1795000010500,
      Career1795000011000,
      SeatsAndExitPlans1795000012000,
      KeyCultivation1795000013000,
      Organisation1795000013100,
      Renewal1795000012100,
      RanOut1795000014000,
      KinshipHistory1795000014010,
    ],
  });
