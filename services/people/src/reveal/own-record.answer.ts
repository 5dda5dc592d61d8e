import type { CivilDate } from '@cunguan/domain';
import type { TermAssessment } from '../assessment/assessment.js';
import type { ExitPlan } from '../exit-plan/exit-plan.js';
import type { Official } from '../official/official.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import type { CorrectionRow } from '../correction/correction.reads.js';
import type { ContractTermRow } from '../contract-term/contract-term.reads.js';
import type { RevealRow } from './reveal.reads.js';

export interface PlacementRow {
  readonly villageCode: string;
  readonly villageName: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/** All that this service holds about an official. */
export interface OwnRecord {
  readonly exportedOn: CivilDate;
  readonly official: Official;
  readonly data: PersonalData | null;
  readonly placements: readonly PlacementRow[];
  readonly contracts: readonly ContractTermRow[];
  readonly committeePosts: readonly object[];
  readonly termAssessments: readonly TermAssessment[];
  readonly exitPlans: readonly ExitPlan[];
  readonly contractAlerts: readonly object[];
  readonly mentorships: readonly { readonly mentorshipId: string; readonly mentorId: string }[];
  readonly corrections: readonly CorrectionRow[];
  readonly reveals: readonly RevealRow[];
}

/** The whole record as a text that the person may take elsewhere. */
export const jsonOf = ({ official, data, ...rest }: OwnRecord): string =>
  JSON.stringify({ ...official, ...(data ?? { idNumber: null, mobile: null, homeAddress: null }), ...rest }, null, 2);
