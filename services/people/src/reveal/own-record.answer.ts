import type { CivilDate } from '@cunguan/domain';
import type { KeyCultivation } from '../key-cultivation/key-cultivation.js';
import type { TermAssessment } from '../assessment/assessment.js';
import type { ExitPlan } from '../exit-plan/exit-plan.js';
import type { Official } from '../official/official.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import type { CorrectionRow } from '../correction/correction.reads.js';
import type { ContractTermRow } from '../contract-term/contract-term.reads.js';
import type { Kinship } from '../kinship/kinship.js';
import type { PartyStatusRow } from '../party-status/party-status.reads.js';
import type { QualificationRow } from '../qualification/qualification.reads.js';
import type { WishRow } from '../wish/wish.reads.js';
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
  readonly homeVillage: { readonly code: string; readonly name: string } | null;
  readonly qualifications: readonly QualificationRow[];
  readonly partyStatuses: readonly PartyStatusRow[];
  /** The wishes that hold and those of before, oldest first. */
  readonly wishes: readonly WishRow[];
  readonly kinships: readonly Kinship[];
  readonly contracts: readonly ContractTermRow[];
  readonly committeePosts: readonly object[];
  readonly termAssessments: readonly TermAssessment[];
  readonly exitPlans: readonly ExitPlan[];
  readonly contractAlerts: readonly object[];
  readonly mentorships: readonly { readonly mentorshipId: string; readonly mentorId: string }[];
  readonly keyCultivations: readonly KeyCultivation[];
  readonly corrections: readonly CorrectionRow[];
  readonly reveals: readonly RevealRow[];
}

/** What holds now of the degrees and of the standing in the Party: the last of each. */
export const presentOf = ({ qualifications, partyStatuses }: OwnRecord) => {
  const [qualification, party] = [qualifications.at(-1), partyStatuses.at(-1)];
  if (!qualification || !party) throw new Error('a record without a qualification or a party status');
  return { education: qualification.education, specialties: qualification.specialties, partyStatus: party.status };
};

/** The whole record as a text that the person may take elsewhere. */
export const jsonOf = ({ official, data, ...rest }: OwnRecord): string =>
  JSON.stringify({ ...official, ...(data ?? { idNumber: null, mobile: null, homeAddress: null }), ...rest }, null, 2);
