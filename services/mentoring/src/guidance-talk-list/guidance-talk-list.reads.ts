import { isKnown, readRows } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { ServiceContext } from '@cunguan/subgraph';
import { acknowledgedBy, TALK, type GuidanceTalkRow } from '../guidance-talk/guidance-talk.reads.js';
import { pairsWithin } from '../mentorship/mentorship.reads.js';
import { pairWithin } from '../scope.js';

type GuidanceTalkOrder = 'HELD_ON_ASC' | 'HELD_ON_DESC';

/** What a talk is listed by; null asks for nothing. */
export interface GuidanceTalkFilter {
  readonly districtId: string | null;
  readonly townId: string | null;
  readonly villageId: string | null;
  readonly mentorshipId: string | null;
  readonly officialId: string | null;
  readonly mentorId: string | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** Whether the official had acknowledged by the day what stands there. */
  readonly acknowledged: boolean | null;
}

const given = (parameter: string, condition: string): string => `(${parameter} IS NULL OR ${condition})`;

const listed = (order: GuidanceTalkOrder) => {
  const [direction, beyond] = order === 'HELD_ON_ASC' ? ['ASC', '>'] : ['DESC', '<'];
  return {
    name: `guidance-talks-by-${order.toLowerCase()}`,
    text: `SELECT ${TALK}
             FROM (VALUES ($1::date, $2::timestamptz)) AS k (as_of, known_at)
             JOIN mentorships_history m ON ${isKnown('m', 'k.known_at')} AND ${pairWithin('$3')}
              AND ${given('$4::uuid', 'm.district_id = $4')} AND ${given('$5::uuid', 'm.town_id = $5')}
              AND ${given('$6::uuid', 'm.village_id = $6')} AND ${given('$7::uuid', 'm.id = $7')}
              AND ${given('$8::uuid', 'm.official_id = $8')} AND ${given('$9::uuid', 'm.mentor_id = $9')}
             JOIN guidance_talks_history t ON t.mentorship_id = m.id AND ${isKnown('t', 'k.known_at')}
              AND t.held_on <= k.as_of
              AND ${given('$10::date', 't.held_on >= $10')} AND ${given('$11::date', 't.held_on <= $11')}
              AND ${given('$15::boolean', `${acknowledgedBy('k.as_of')} = $15`)}
            WHERE ${given('$13::date', `(t.held_on, t.id) ${beyond} ($13, $14::uuid)`)}
            ORDER BY t.held_on ${direction}, t.id ${direction} LIMIT $12::int + 1`,
  };
};

const STATEMENTS = { HELD_ON_ASC: listed('HELD_ON_ASC'), HELD_ON_DESC: listed('HELD_ON_DESC') } as const;

interface Listing {
  readonly filter: GuidanceTalkFilter;
  readonly order: GuidanceTalkOrder;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
  readonly first: number;
  /** The day and the id after which the page begins. */
  readonly after: readonly [CivilDate, string] | null;
}

/** The talks that were held by a day, in an order; one more than `first`. */
export const readGuidanceTalks = (
  source: ServiceContext,
  { filter, order, asOf, knownAt, first, after }: Listing,
): Promise<readonly GuidanceTalkRow[]> =>
  readRows(source, STATEMENTS[order], [
    ...[asOf, knownAt, pairsWithin(source)],
    ...[filter.districtId, filter.townId, filter.villageId],
    ...[filter.mentorshipId, filter.officialId, filter.mentorId],
    ...[filter.from, filter.to],
    ...[first, after?.[0] ?? null, after?.[1] ?? null, filter.acknowledged],
  ]);
