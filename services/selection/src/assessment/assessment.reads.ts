import { isKnown, readRows } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { AssessmentGrade, AssessmentKind, AssessmentStatus } from '@cunguan/events';
import { knownValues, rowLoader, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import type { Assessment } from './assessment.js';
import type { AssessmentTextKind } from './assessment-steps.js';

/** An assessment as it was known at an instant, to be told as of a day. */
export interface AssessmentRow extends Assessment {
  readonly asOf: CivilDate;
  readonly villageCode: string;
  readonly texts: Readonly<Partial<Record<AssessmentTextKind, string>>> | null;
  /** The annual assessments in a row, this one included, that ended INCOMPETENT; null unless it did. */
  readonly incompetentYears: number | null;
  /** Whether the file is within reach too: who said, proposed and decided what. */
  readonly fileReached: boolean;
}

const STEPS = `h.self_reported_on AS "selfReportedOn", h.surveyed_on AS "surveyedOn", h.talked_on AS "talkedOn",
  h.proposed_on AS "proposedOn", h.decided_on AS "decidedOn", h.notified_on AS "notifiedOn",
  h.review_requested_on AS "reviewRequestedOn", h.reviewed_on AS "reviewedOn"`;
const VOTES = `h.issued, h.collected, h.invalid, h.excellent, h.competent, h.incompetent,
  h.basically_competent AS "basicallyCompetent", h.votes_policy AS "votesPolicy"`;
const JUDGED = `h.talked_with AS "talkedWith", h.proposed_grade AS "proposedGrade", h.proposer_id AS "proposerId",
  h.decided_grade AS "decidedGrade", h.decider_id AS "deciderId", h.share_policy AS "sharePolicy",
  h.notified_how AS "notifiedHow", h.review_until AS "reviewUntil", h.review_policy AS "reviewPolicy",
  h.review_grade AS "reviewGrade", h.reviewer_id AS "reviewerId"`;
const COLUMNS = `h.id, h.official_id AS "officialId", h.kind, h.year, h.contract_term_id AS "contractTermId",
  h.village_id AS "villageId", h.town_id AS "townId", h.district_id AS "districtId", h.opened_on AS "openedOn", h.version,
  ${STEPS}, ${VOTES}, ${JUDGED}`;

/** The grade that has effect on a day; `gradeOn` in SQL. */
const gradeOn = (day: string): string =>
  `CASE WHEN h.reviewed_on <= ${day} THEN h.review_grade WHEN h.notified_on <= ${day} THEN h.decided_grade END`;

/** `standingOn` in SQL. */
const statusOn = (day: string): string =>
  `CASE WHEN h.reviewed_on <= ${day} THEN 'FINAL'
        WHEN h.review_requested_on <= ${day} THEN 'UNDER_REVIEW'
        WHEN h.notified_on <= ${day} THEN CASE WHEN h.review_until < ${day} THEN 'FINAL' ELSE 'NOTIFIED' END
        WHEN h.decided_on <= ${day} THEN 'DECIDED'
        WHEN h.proposed_on <= ${day} THEN 'PROPOSED'
        WHEN h.talked_on <= ${day} THEN 'TALKS'
        WHEN h.surveyed_on <= ${day} THEN 'SURVEY'
        WHEN h.self_reported_on <= ${day} THEN 'SELF_REPORT'
        ELSE 'OPEN' END`;

const told = (day: string, knownAt: string, file: string): string =>
  `${COLUMNS}, ${day}::text AS "asOf", u.code AS "villageCode",
   (SELECT jsonb_object_agg(t.kind, t.text) FROM assessment_texts t WHERE t.assessment_id = h.id) AS texts,
   CASE WHEN h.kind = 'ANNUAL' AND ${gradeOn(day)} = 'INCOMPETENT'
        THEN 1 + incompetent_years_before(h.official_id, h.year, ${day}, ${knownAt}) END AS "incompetentYears",
   ARRAY[h.village_id, h.town_id, h.district_id] && ${file}::uuid[] AS "fileReached"`;

const reached = (within: string): string =>
  `ARRAY[h.village_id, h.town_id, h.district_id, h.official_id] && ${within}::uuid[]`;

/** The two values of `reached` and of `told`. */
const reachOf = ({ access }: ServiceContext): readonly unknown[] => [
  access.read('assessments').within,
  access.read('assessment-files').within,
];

const KEYS = 'unnest($1::uuid[], $2::date[], $3::timestamptz[]) WITH ORDINALITY AS k (id, as_of, known_at, n)';
const UNITS = 'JOIN units u ON u.id = h.village_id';

const byId = {
  name: 'assessments-by-id',
  text: `SELECT k.n::int AS n, ${told('k.as_of', 'k.known_at', '$5')}
           FROM ${KEYS} JOIN assessments_history h ON h.id = k.id ${UNITS}
          WHERE ${isKnown('h', 'k.known_at')} AND h.opened_on <= k.as_of AND ${reached('$4')}`,
};

const ofOfficial = {
  name: 'assessments-of-official',
  text: `SELECT k.n::int AS n, ${told('k.as_of', 'k.known_at', '$5')}
           FROM ${KEYS} JOIN assessments_history h ON h.official_id = k.id ${UNITS}
          WHERE ${isKnown('h', 'k.known_at')} AND h.opened_on <= k.as_of AND ${reached('$4')}
          ORDER BY k.n, h.opened_on DESC, h.id`,
};

export interface AssessmentLoaders {
  readonly assessment: DataLoader<KnownKey, AssessmentRow | null, string>;
  readonly assessmentsOfOfficial: DataLoader<KnownKey, readonly AssessmentRow[], string>;
}

export const assessmentLoaders = (source: ServiceContext): AssessmentLoaders => {
  const values = (keys: readonly KnownKey[]) => [...knownValues(keys), ...reachOf(source)];
  return {
    assessment: rowLoader({ source, statement: byId, values }),
    assessmentsOfOfficial: rowsLoader({ source, statement: ofOfficial, values }),
  };
};

export type AssessmentOrder = 'OPENED_DESC' | 'OPENED_ASC';

export interface AssessmentsPage {
  readonly districtId: string | null;
  readonly townId: string | null;
  readonly villageId: string | null;
  readonly kinds: readonly AssessmentKind[] | null;
  readonly years: readonly number[] | null;
  readonly statuses: readonly AssessmentStatus[] | null;
  readonly grades: readonly AssessmentGrade[] | null;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
  readonly first: number;
  /** The day and the id of the last assessment before the page. */
  readonly after: readonly [CivilDate, string] | null;
}

const listed = (name: string, [direction, beyond]: readonly ['ASC', '>'] | readonly ['DESC', '<']) => ({
  name,
  text: `SELECT ${told('$1::date', '$2::timestamptz', '$4')}
           FROM assessments_history h ${UNITS}
          WHERE ${isKnown('h', '$2::timestamptz')} AND h.opened_on <= $1::date AND ${reached('$3')}
            AND ($5::uuid IS NULL OR h.district_id = $5) AND ($6::uuid IS NULL OR h.town_id = $6)
            AND ($7::uuid IS NULL OR h.village_id = $7)
            AND ($8::text[] IS NULL OR h.kind = ANY ($8))
            AND ($9::int[] IS NULL OR coalesce(h.year, extract(year FROM h.opened_on)) = ANY ($9))
            AND ($10::text[] IS NULL OR ${statusOn('$1::date')} = ANY ($10))
            AND ($11::text[] IS NULL OR ${gradeOn('$1::date')} = ANY ($11))
            AND ($12::date IS NULL OR (h.opened_on, h.id) ${beyond} ($12::date, $13::uuid))
          ORDER BY h.opened_on ${direction}, h.id ${direction} LIMIT $14 + 1`,
});

const lists = {
  OPENED_DESC: listed('assessments-newest-first', ['DESC', '<']),
  OPENED_ASC: listed('assessments-oldest-first', ['ASC', '>']),
};

/** One more than `first` of the assessments within reach that had been opened by a day. */
export const readAssessments = (
  source: ServiceContext,
  order: AssessmentOrder,
  page: AssessmentsPage,
): Promise<readonly AssessmentRow[]> => {
  const { asOf, knownAt, districtId, townId, villageId, kinds, years, statuses, grades, first, after } = page;
  return readRows<AssessmentRow>(source, lists[order], [
    ...[asOf, knownAt, ...reachOf(source), districtId, townId, villageId, kinds, years, statuses, grades],
    ...[after?.[0] ?? null, after?.[1] ?? null, first],
  ]);
};
