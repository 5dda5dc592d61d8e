import { createDataSource } from '@cunguan/database';
import type { Logger } from '@cunguan/http';
import type { DataSource } from 'typeorm';
import { Mentoring1795000000000 } from '../migrations/1795000000000-mentoring.js';
import { Messaging1795000001000 } from '../migrations/1795000001000-messaging.js';
import { Corrections1795000002000 } from '../migrations/1795000002000-corrections.js';
import { RuntimeRole1795000003000 } from '../migrations/1795000003000-runtime-role.js';
import { Audit1795000004000 } from '../migrations/1795000004000-audit.js';
import { Units1795000006000 } from '../migrations/1795000006000-units.js';
import { Recusals1795000008000 } from '../migrations/1795000008000-recusals.js';
import { ReceiptKeys1795000009000 } from '../migrations/1795000009000-receipt-keys.js';
import { History1795000010500 } from '../migrations/1795000010500-history.js';
import { Acknowledgement1795000012000 } from '../migrations/1795000012000-acknowledgement.js';
import { Tutoring1795000012100 } from '../migrations/1795000012100-tutoring.js';
import { CultivationPlans1795000012200 } from '../migrations/1795000012200-cultivation-plans.js';
import { MentorshipStates1795000011000 } from '../migrations/1795000011000-mentorship-states.js';
import { TalksOnce1795000014100 } from '../migrations/1795000014100-talks-once.js';
import { CadreEntity, OfficeEntity } from './cadre/cadre.entity.js';
import { CultivationPlanEntity, PlanHalfEntity } from './cultivation-plan/cultivation-plan.entity.js';
import { CultivationReviewEntity } from './cultivation-review/cultivation-review.entity.js';
import { GuidanceTalkEntity } from './guidance-talk/guidance-talk.entity.js';
import { MentorshipEntity } from './mentorship/mentorship.entity.js';
import { MentorshipPauseEntity } from './mentorship-pause/mentorship-pause.entity.js';
import { MentorshipPlanEntity } from './mentorship-plan/mentorship-plan.entity.js';
import { OfficialEntity, PlacementEntity } from './official/official.entity.js';
import { TutoringEntity } from './tutoring/tutoring.entity.js';
import { TutoringRecordEntity } from './tutoring-record/tutoring-record.entity.js';
import { UnitEntity } from './unit/unit.entity.js';

/** The connection to this service's own database; not connected yet. */
export const createServiceDataSource = (url: string, log?: Logger): DataSource =>
  createDataSource({
    service: 'mentoring',
    url,
    log,
    entities: [
      UnitEntity,
      OfficialEntity,
      PlacementEntity,
      CadreEntity,
      OfficeEntity,
      MentorshipEntity,
      MentorshipPauseEntity,
      MentorshipPlanEntity,
      GuidanceTalkEntity,
      TutoringEntity,
      TutoringRecordEntity,
      CultivationPlanEntity,
      PlanHalfEntity,
      CultivationReviewEntity,
    ],
    migrations: [
      Mentoring1795000000000,
      Messaging1795000001000,
      Corrections1795000002000,
      RuntimeRole1795000003000,
      Audit1795000004000,
      Units1795000006000,
      Recusals1795000008000,
      ReceiptKeys1795000009000,
      History1795000010500,
      Acknowledgement1795000012000,
      Tutoring1795000012100,
      CultivationPlans1795000012200,
      MentorshipStates1795000011000,
      TalksOnce1795000014100,
    ],
  });
