import type { CivilDate } from '@cunguan/domain';
import type { FrontlineKind } from '@cunguan/events';
import { rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import type { HostKind } from './frontline-posting.js';

export interface AppraisalRow {
  readonly appraiserId: string;
  readonly communicationAndCoordination: number;
  readonly complexAndSuddenEvents: number;
  readonly massWork: number;
  readonly solvingPracticalProblems: number;
  readonly comment: string;
}

export interface FrontlinePostingRow {
  readonly id: string;
  readonly officialId: string;
  readonly kind: FrontlineKind;
  readonly homeVillageId: string;
  readonly hostUnitId: string;
  readonly hostKind: HostKind;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reason: string;
  readonly lengthPolicy: string;
  readonly approverId: string | null;
  readonly approvedOn: CivilDate | null;
  readonly approvalPolicy: string | null;
  readonly startedOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
  readonly recalledOn: CivilDate | null;
  readonly recallReason: string | null;
  /** The last day of the official's service as far as contracts say. */
  readonly servingTo: CivilDate | null;
  readonly appraisal: AppraisalRow | null;
}

const POSTING = `p.id, p.official_id AS "officialId", p.kind, p.home_village_id AS "homeVillageId",
                 p.host_unit_id AS "hostUnitId", p.host_kind AS "hostKind", p.planned_from AS "from",
                 p.planned_to AS "to", p.reason, p.length_policy AS "lengthPolicy", p.approver_id AS "approverId",
                 p.approved_on AS "approvedOn", p.approval_policy AS "approvalPolicy", p.started_on AS "startedOn",
                 p.ended_on AS "endedOn", p.recalled_on AS "recalledOn", p.recall_reason AS "recallReason",
                 (SELECT o.serving_to FROM officials o WHERE o.id = p.official_id) AS "servingTo",
                 CASE WHEN p.ended_on IS NOT NULL THEN json_build_object(
                   'appraiserId', p.appraiser_id,
                   'communicationAndCoordination', p.communication_and_coordination,
                   'complexAndSuddenEvents', p.complex_and_sudden_events,
                   'massWork', p.mass_work,
                   'solvingPracticalProblems', p.solving_practical_problems,
                   'comment', p.appraisal_comment) END AS appraisal`;

/** From where the official comes, from where the posting is, and to the official. */
const REACHED = `ARRAY[p.home_village_id, p.home_town_id, p.district_id, p.host_unit_id, p.host_town_id, p.official_id]
                 && $2::uuid[]`;

const byId = {
  name: 'frontline-postings-by-id',
  text: `SELECT k.n::int AS n, ${POSTING}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN frontline_postings p USING (id)
          WHERE ${REACHED}`,
};

const ofOfficial = {
  name: 'frontline-postings-of-official',
  text: `SELECT k.n::int AS n, ${POSTING}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (official_id, n)
           JOIN frontline_postings p USING (official_id)
          WHERE ${REACHED}
          ORDER BY k.n, p.planned_from, p.id`,
};

export interface FrontlinePostingLoaders {
  readonly posting: DataLoader<string, FrontlinePostingRow | null, string>;
  readonly postingsOfOfficial: DataLoader<string, readonly FrontlinePostingRow[], string>;
}

export const frontlinePostingLoaders = (source: ServiceContext): FrontlinePostingLoaders => {
  const { within } = source.access.read('assignments');
  const values = (ids: readonly string[]) => [ids, within];
  return {
    posting: rowLoader({ source, statement: byId, values }),
    postingsOfOfficial: rowsLoader({ source, statement: ofOfficial, values }),
  };
};
