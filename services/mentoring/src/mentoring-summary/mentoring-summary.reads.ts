import type { CivilDate } from '@cunguan/domain';
import { rowLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { plansOfUnit } from '../cultivation-plan/cultivation-plan.reads.js';
import { unacknowledgedTalksOf } from '../guidance-talk/guidance-talk.reads.js';
import { activeOn, quietSince } from '../mentorship/mentorship.reads.js';
import { pairWithin, unitTouches } from '../scope.js';
import { openTutoringsOf } from '../tutoring/tutoring.reads.js';
import type { UnitKind } from '../unit/unit.js';

export interface MentoringSummaryRow {
  readonly activePairs: number;
  readonly officialsWithoutMentor: number;
  readonly pairsWithoutRecentTalk: number;
  readonly talksThisYear: number;
  readonly talkPolicy: string;
  readonly talksUnacknowledged: number;
  readonly openTutorings: number;
  readonly cultivationPlansOpen: number;
  readonly cultivationReviewsOverdue: number;
}

const UNIT_COLUMNS = { VILLAGE: 'village_id', TOWN: 'town_id', DISTRICT: 'district_id' } as const;

/** Counts what is within reach: of a unit above the viewer's, only what belongs to the viewer's. */
const ofUnit = (kind: UnitKind) => ({
  name: `mentoring-of-${kind.toLowerCase()}`,
  text: `SELECT k.n::int AS n, pairs.active AS "activePairs", serving.alone AS "officialsWithoutMentor",
                pairs.quiet AS "pairsWithoutRecentTalk", talks.held AS "talksThisYear", k.policy AS "talkPolicy",
                unread.unacknowledged AS "talksUnacknowledged", tutored.open AS "openTutorings",
                plans.open AS "cultivationPlansOpen", plans.overdue AS "cultivationReviewsOverdue"
           FROM unnest($1::uuid[], $2::date[], $3::date[], $4::text[], $6::timestamptz[], $7::int[])
                  WITH ORDINALITY AS k (unit_id, as_of, quiet_before, policy, known_at, months, n)
          CROSS JOIN LATERAL (SELECT ${unitTouches('k.unit_id', '$5')} AS counts) r
          CROSS JOIN LATERAL (
            SELECT count(*)::int AS active,
                   count(*) FILTER (WHERE ${quietSince('k.as_of')} < k.quiet_before)::int AS quiet
              FROM mentorships m
             WHERE r.counts AND m.${UNIT_COLUMNS[kind]} = k.unit_id AND ${pairWithin('$5')} AND ${activeOn('k.as_of')}
          ) pairs
          CROSS JOIN LATERAL (
            SELECT count(*)::int AS alone
              FROM placements p
              JOIN officials f ON f.id = p.official_id AND k.as_of BETWEEN f.serving_from AND f.serving_to
             WHERE r.counts AND p.${UNIT_COLUMNS[kind]} = k.unit_id
               AND ARRAY[p.village_id, p.town_id, p.district_id] && $5::uuid[]
               AND p.placed_from <= k.as_of AND (p.placed_to IS NULL OR k.as_of < p.placed_to)
               AND NOT EXISTS (SELECT FROM mentorships m WHERE m.official_id = f.id AND ${activeOn('k.as_of')})
          ) serving
          CROSS JOIN LATERAL (
            SELECT count(*)::int AS held
              FROM mentorships m JOIN guidance_talks t ON t.mentorship_id = m.id
             WHERE r.counts AND m.${UNIT_COLUMNS[kind]} = k.unit_id AND ${pairWithin('$5')}
               AND t.held_on BETWEEN date_trunc('year', k.as_of)::date AND k.as_of
          ) talks
          CROSS JOIN LATERAL ${unacknowledgedTalksOf(UNIT_COLUMNS[kind], '$5')} unread
          CROSS JOIN LATERAL ${openTutoringsOf(UNIT_COLUMNS[kind], '$5')} tutored
          CROSS JOIN LATERAL ${plansOfUnit(UNIT_COLUMNS[kind], '$5', 'k.months')} plans`,
});

interface SummaryKey {
  readonly unitId: string;
  readonly asOf: CivilDate;
  readonly quietBefore: CivilDate;
  readonly policy: string;
  readonly reviewMonths: number;
}

type SummaryLoader = DataLoader<SummaryKey, MentoringSummaryRow | null, string>;

export interface MentoringSummaryLoaders {
  readonly mentoringSummary: Readonly<Record<UnitKind, SummaryLoader>>;
}

const summaryLoader = (source: ServiceContext, kind: UnitKind): SummaryLoader =>
  rowLoader({
    source,
    statement: ofUnit(kind),
    values: (keys: readonly SummaryKey[]) => [
      keys.map(({ unitId }) => unitId),
      keys.map(({ asOf }) => asOf),
      keys.map(({ quietBefore }) => quietBefore),
      keys.map(({ policy }) => policy),
      source.access.read('figures').within,
      keys.map(() => null),
      keys.map(({ reviewMonths }) => reviewMonths),
    ],
  });

export const mentoringSummaryLoaders = (source: ServiceContext): MentoringSummaryLoaders => ({
  mentoringSummary: {
    VILLAGE: summaryLoader(source, 'VILLAGE'),
    TOWN: summaryLoader(source, 'TOWN'),
    DISTRICT: summaryLoader(source, 'DISTRICT'),
  },
});
