import { isKnown } from '@cunguan/database';
import type { MentorshipLevel } from '@cunguan/events';
import { rowLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { plansOfUnit } from '../cultivation-plan/cultivation-plan.reads.js';
import { unacknowledgedTalksOf } from '../guidance-talk/guidance-talk.reads.js';
import type { TalkRules } from '../guidance-talk/talk-rules.js';
import { quiet, statusOf, talkEvery, talksBetween } from '../pair-on-day.js';
import { pairWithin, unitTouches } from '../scope.js';
import { openTutoringsOf } from '../tutoring/tutoring.reads.js';
import type { UnitKind } from '../unit/unit.js';
import { unpaired } from '../unpaired-official/unpaired-official.sql.js';

interface LevelRow {
  readonly level: MentorshipLevel;
  readonly activePairs: number;
  readonly pausedPairs: number;
  readonly proposedPairs: number;
}

export interface MentoringSummaryRow {
  readonly activePairs: number;
  readonly pausedPairs: number;
  readonly proposedPairs: number;
  readonly pairsByLevel: readonly LevelRow[];
  readonly officialsWithoutMentor: number;
  readonly repairsOverdue: number;
  readonly pairsWithoutRecentTalk: number;
  readonly pairsWithoutTalkThisHalfYear: number;
  readonly talksThisYear: number;
  readonly talksThisHalfYear: number;
  readonly talkPolicy: string;
  readonly halfYearPolicy: string;
  readonly talksUnacknowledged: number;
  readonly openTutorings: number;
  readonly cultivationPlansOpen: number;
  readonly cultivationReviewsOverdue: number;
}

const UNIT_COLUMNS = { VILLAGE: 'village_id', TOWN: 'town_id', DISTRICT: 'district_id' } as const;

const [DAY, KNOWN] = ['k.as_of', 'k.known_at'];

/** Each pair of the unit within reach, with what it is on the day. */
const pairsOf = (kind: UnitKind): string =>
  `SELECT m.level, s.status,
          s.status = 'ACTIVE' AND q.quiet_since < k.as_of - ${talkEvery('k.every_days', DAY, KNOWN)} AS is_quiet,
          s.status = 'ACTIVE' AND h.talks < k.per_half_year AS is_silent,
          h.talks AS talks_of_half, y.talks AS talks_of_year
     FROM mentorships_history m
    CROSS JOIN LATERAL (SELECT ${statusOf(DAY, KNOWN)} AS status) s
    CROSS JOIN LATERAL ${quiet(DAY, KNOWN)} q
    CROSS JOIN LATERAL (SELECT ${talksBetween('k.half_year_from', DAY, KNOWN)} AS talks) h
    CROSS JOIN LATERAL (SELECT ${talksBetween("date_trunc('year', k.as_of)::date", DAY, KNOWN)} AS talks) y
    WHERE r.counts AND m.${UNIT_COLUMNS[kind]} = k.unit_id AND ${isKnown('m', KNOWN)} AND ${pairWithin('$8')}`;

/** Counts what is within reach: of a unit above the viewer's, only what belongs to the viewer's. */
const ofUnit = (kind: UnitKind) => ({
  name: `mentoring-of-${kind.toLowerCase()}`,
  text: `SELECT k.n::int AS n, pairs.*, alone.*, k.policy AS "talkPolicy", k.half_year_policy AS "halfYearPolicy",
                unread.unacknowledged AS "talksUnacknowledged", tutored.open AS "openTutorings",
                plans.open AS "cultivationPlansOpen", plans.overdue AS "cultivationReviewsOverdue"
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[], $4::int[], $5::text[], $6::date[], $7::int[], $9::text[],
                       $10::int[])
                  WITH ORDINALITY AS k (unit_id, as_of, known_at, every_days, policy, half_year_from, per_half_year,
                                        half_year_policy, review_months, n)
          CROSS JOIN LATERAL (SELECT ${unitTouches('k.unit_id', '$8')} AS counts) r
          CROSS JOIN LATERAL (
            SELECT coalesce(sum(active), 0)::int AS "activePairs", coalesce(sum(paused), 0)::int AS "pausedPairs",
                   coalesce(sum(proposed), 0)::int AS "proposedPairs",
                   coalesce(sum(is_quiet), 0)::int AS "pairsWithoutRecentTalk",
                   coalesce(sum(is_silent), 0)::int AS "pairsWithoutTalkThisHalfYear",
                   coalesce(sum(talks_of_half), 0)::int AS "talksThisHalfYear",
                   coalesce(sum(talks_of_year), 0)::int AS "talksThisYear",
                   json_agg(json_build_object('level', level, 'activePairs', coalesce(active, 0),
                                              'pausedPairs', coalesce(paused, 0), 'proposedPairs', coalesce(proposed, 0))
                            ORDER BY position) AS "pairsByLevel"
              FROM unnest('{VILLAGE,TOWN,DISTRICT}'::text[]) WITH ORDINALITY AS levels (level, position)
              LEFT JOIN (
                SELECT level, count(*) FILTER (WHERE status = 'ACTIVE') AS active,
                       count(*) FILTER (WHERE status = 'PAUSED') AS paused,
                       count(*) FILTER (WHERE status = 'PROPOSED') AS proposed,
                       count(*) FILTER (WHERE is_quiet) AS is_quiet, count(*) FILTER (WHERE is_silent) AS is_silent,
                       sum(talks_of_half) AS talks_of_half, sum(talks_of_year) AS talks_of_year
                  FROM (${pairsOf(kind)}) each_pair GROUP BY level
              ) counted USING (level)
          ) pairs
          CROSS JOIN LATERAL (
            SELECT count(*)::int AS "officialsWithoutMentor",
                   count(*) FILTER (WHERE u.repair_due_on < k.as_of)::int AS "repairsOverdue"
              FROM ${unpaired(DAY, KNOWN, '$8', `r.counts AND p.${UNIT_COLUMNS[kind]} = k.unit_id`)} u
          ) alone
          CROSS JOIN LATERAL ${unacknowledgedTalksOf(UNIT_COLUMNS[kind], '$8')} unread
          CROSS JOIN LATERAL ${openTutoringsOf(UNIT_COLUMNS[kind], '$8')} tutored
          CROSS JOIN LATERAL ${plansOfUnit(UNIT_COLUMNS[kind], '$8', 'k.review_months')} plans`,
});

interface SummaryKey extends TalkRules {
  readonly unitId: string;
  readonly knownAt: string | null;
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
      keys.map(({ knownAt }) => knownAt),
      keys.map(({ everyDays }) => everyDays),
      keys.map(({ policy }) => policy),
      keys.map(({ halfYearFrom }) => halfYearFrom),
      keys.map(({ perHalfYear }) => perHalfYear),
      source.access.read('figures').within,
      keys.map(({ halfYearPolicy }) => halfYearPolicy),
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
