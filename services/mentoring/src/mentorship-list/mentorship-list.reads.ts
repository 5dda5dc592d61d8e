import { isKnown, readRows } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { ServiceContext } from '@cunguan/subgraph';
import type { TalkRules } from '../guidance-talk/talk-rules.js';
import { mentorshipColumns, mentorshipEnd, pairsWithin, type MentorshipRow } from '../mentorship/mentorship.reads.js';
import { quiet, statusOf, talkEvery, talksBetween } from '../pair-on-day.js';
import { pairWithin } from '../scope.js';

const MENTORSHIP_ORDERS = ['STARTED_ON_ASC', 'STARTED_ON_DESC', 'LAST_TALK_ASC', 'LAST_TALK_DESC'] as const;
type MentorshipOrder = (typeof MENTORSHIP_ORDERS)[number];

/** What a pair is listed by; null and absent ask for nothing. */
export interface MentorshipFilter {
  readonly districtId: string | null;
  readonly townId: string | null;
  readonly villageId: string | null;
  readonly officialId: string | null;
  readonly mentorId: string | null;
  readonly statuses: readonly string[] | null;
  readonly levels: readonly string[] | null;
  readonly endReasons: readonly string[] | null;
  readonly talkOverdue: boolean | null;
  readonly withoutTalkThisHalfYear: boolean | null;
  readonly startedFrom: CivilDate | null;
  readonly startedTo: CivilDate | null;
}

export type ListedMentorshipRow = MentorshipRow & { readonly sortedOn: CivilDate };

const [DAY, KNOWN] = ['k.as_of', 'k.known_at'];

/** Stands for the talk of a pair that never talked, and lies before all others. */
const NEVER = "'1900-01-01'::date";

/** A proposal is sorted by the day of the proposal. */
const SORTED_ON = {
  STARTED_ON: 'coalesce(m.started_on, m.proposed_on)',
  LAST_TALK: `coalesce(q.last_talk_on, ${NEVER})`,
} as const;

const given = (parameter: string, condition: string): string => `(${parameter} IS NULL OR ${condition})`;

const listed = (order: MentorshipOrder) => {
  const sortedOn = SORTED_ON[order.startsWith('STARTED_ON') ? 'STARTED_ON' : 'LAST_TALK'];
  const [direction, beyond] = order.endsWith('_ASC') ? ['ASC', '>'] : ['DESC', '<'];
  return {
    name: `mentorships-by-${order.toLowerCase()}`,
    text: `SELECT ${mentorshipColumns(DAY, KNOWN)}, ${sortedOn} AS "sortedOn"
             FROM (VALUES ($1::date, $2::timestamptz)) AS k (as_of, known_at)
             JOIN mentorships_history m ON ${isKnown('m', KNOWN)} AND ${pairWithin('$3')}
              AND ${given('$4::uuid', 'm.district_id = $4')} AND ${given('$5::uuid', 'm.town_id = $5')}
              AND ${given('$6::uuid', 'm.village_id = $6')} AND ${given('$7::uuid', 'm.official_id = $7')}
              AND ${given('$8::uuid', 'm.mentor_id = $8')} AND ${given('$10::text[]', 'm.level = ANY ($10)')}
              AND ${given('$13::date', 'm.started_on >= $13')} AND ${given('$14::date', 'm.started_on <= $14')}
            ${mentorshipEnd(DAY, KNOWN)}
            CROSS JOIN LATERAL (SELECT ${statusOf(DAY, KNOWN)} AS status) s
            CROSS JOIN LATERAL ${quiet(DAY, KNOWN)} q
            WHERE s.status IS NOT NULL AND ${given('$9::text[]', 's.status = ANY ($9)')}
              AND ${given('$11::text[]', "(s.status = 'ENDED' AND e.end_reason = ANY ($11))")}
              AND ${given('$12::boolean', `$12 = (s.status = 'ACTIVE' AND q.quiet_since < k.as_of - ${talkEvery('$15::int', DAY, KNOWN)})`)}
              AND ${given('$16::boolean', `$16 = (s.status = 'ACTIVE' AND ${talksBetween('$17::date', DAY, KNOWN)} < $18::int)`)}
              AND ${given('$20::date', `(${sortedOn}, m.id) ${beyond} ($20, $21::uuid)`)}
            ORDER BY ${sortedOn} ${direction}, m.id ${direction} LIMIT $19::int + 1`,
  };
};

const statements = Object.fromEntries(MENTORSHIP_ORDERS.map((order) => [order, listed(order)])) as Readonly<
  Record<MentorshipOrder, ReturnType<typeof listed>>
>;

interface Listing {
  readonly filter: MentorshipFilter;
  readonly order: MentorshipOrder;
  readonly rules: TalkRules;
  readonly knownAt: string | null;
  readonly first: number;
  /** The day and the id after which the page begins. */
  readonly after: readonly [CivilDate, string] | null;
}

/** The pairs that were there on a day, in an order; one more than `first`. */
export const readMentorships = (
  source: ServiceContext,
  { filter, order, rules, knownAt, first, after }: Listing,
): Promise<readonly ListedMentorshipRow[]> =>
  readRows(source, statements[order], [
    ...[rules.asOf, knownAt, pairsWithin(source)],
    ...[filter.districtId, filter.townId, filter.villageId, filter.officialId, filter.mentorId],
    ...[filter.statuses, filter.levels, filter.endReasons, filter.talkOverdue],
    ...[filter.startedFrom, filter.startedTo, rules.everyDays],
    ...[filter.withoutTalkThisHalfYear, rules.halfYearFrom, rules.perHalfYear],
    ...[first, after?.[0] ?? null, after?.[1] ?? null],
  ]);
