import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { CultivationHalf } from '@cunguan/events';
import { knownValues, rowLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { planWithin } from '../scope.js';
import type { PlanHalf } from './cultivation-half.js';
import { lapse } from '../contract-lapse.js';
import type { CultivationPlan } from './cultivation-plan.js';

/** A half as it was in force. */
export type HalfRow = Pick<PlanHalf, 'goals' | 'measures' | 'responsibleId' | 'heldFrom' | 'heldTo' | 'endReason'>;

export type CultivationMissing = 'TOWN_HALF' | 'VILLAGE_HALF' | 'REVIEW';

/** What reading a plan gives: how it stood on a day, as it was known at an instant. */
export type CultivationPlanRow = Omit<CultivationPlan, 'townId' | 'districtId'> & {
  readonly open: boolean;
  readonly townHalf: HalfRow | null;
  readonly villageHalf: HalfRow | null;
  readonly reviewDueOn: CivilDate | null;
  readonly missing: readonly CultivationMissing[];
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
};

/** Where a statement has the day, the instant, the months within which a half is reviewed again, and whose plans it shows. */
interface At {
  readonly day: string;
  readonly known: string;
  readonly months: string;
  readonly within: string;
}

/** The half in force, as a row of JSON; null where there is none. */
const half = (which: CultivationHalf, { day, known }: At): string =>
  `(SELECT json_build_object('goals', h.goals, 'measures', h.measures, 'responsibleId', h.responsible_id,
             'heldFrom', h.held_from, 'heldTo', h.held_to, 'endReason', h.end_reason)
      FROM cultivation_halves_history h
     WHERE h.plan_id = p.id AND h.half = '${which}' AND ${isKnown('h', known)}
       AND h.held_from <= ${day} AND (h.held_to IS NULL OR ${day} < h.held_to))`;

/** When a half is due for review: after its last review, or after the town or this village first set it. */
const reviewDue = (which: CultivationHalf, { day, known, months }: At): string =>
  `(SELECT (greatest(min(h.held_from), (SELECT max(r.reviewed_on) FROM cultivation_reviews_history r
                                         WHERE r.plan_id = p.id AND r.half = '${which}' AND ${isKnown('r', known)}
                                           AND r.reviewed_on <= ${day}))
            + make_interval(months => ${months}))::date
      FROM cultivation_halves_history h
     WHERE h.plan_id = p.id AND h.half = '${which}' AND ${isKnown('h', known)} AND h.held_from <= ${day}
       AND (h.village_id IS NULL OR h.village_id = v.village_id))`;

/** A day after all others, by which what is due on no day is sorted. */
export const NEVER = '2199-12-31';

const PLAN = { official: 'p.official_id', first: 'p.opened_on', ended: 'p.closed_on' };

/**
 * Plans `p` as they stood on a day, closed where the official's contract had run out by it (see `endOf` of pairs). A plan is of the village in which its official was then, or else last was in its
 * town; who reaches it by that village alone does not see what came of it elsewhere.
 */
export const plansOn = (at: At, keys: string, where: string): string => {
  const { day, known, within } = at;
  return `SELECT ${keys} p.id, p.official_id AS "officialId", v.village_id AS "villageId", p.opened_on AS "openedOn",
       p.planned_to AS "plannedTo", coalesce(e.day, p.closed_on) AS "closedOn",
       CASE WHEN e.day IS NULL THEN p.close_reason ELSE 'OFFICIAL_LEFT_SERVICE' END AS "closeReason",
       CASE WHEN e.day IS NULL THEN p.result END AS result,
       CASE WHEN e.day IS NULL THEN p.result_note END AS "resultNote", p.version, s.open, h.town AS "townHalf", h.village AS "villageHalf",
       d.due AS "reviewDueOn", ${day} AS "asOf", ${known}::text AS "knownAt",
       array_remove(ARRAY[CASE WHEN s.open AND h.town IS NULL THEN 'TOWN_HALF' END,
                          CASE WHEN s.open AND h.village IS NULL THEN 'VILLAGE_HALF' END,
                          CASE WHEN d.due < ${day} THEN 'REVIEW' END], NULL) AS missing
  FROM cultivation_plans_history p
  LEFT JOIN placements_history l
    ON l.official_id = p.official_id AND l.town_id = p.town_id AND ${isKnown('l', known)}
   AND l.placed_from <= ${day} AND (l.placed_to IS NULL OR ${day} < l.placed_to)
 CROSS JOIN LATERAL (SELECT coalesce(l.village_id, p.village_id) AS village_id) v
 CROSS JOIN LATERAL (
   SELECT (p.closed_on IS NULL OR ${day} < p.closed_on)
          AND coalesce(${day} <= (SELECT o.serving_to FROM officials_history o
                                   WHERE o.id = p.official_id AND ${isKnown('o', known)}), false) AS open) s
 LEFT JOIN LATERAL ${lapse(PLAN, day, known)} e ON true
 CROSS JOIN LATERAL (SELECT ${half('TOWN', at)} AS town, ${half('VILLAGE', at)} AS village) h
 CROSS JOIN LATERAL (
   SELECT CASE WHEN s.open THEN least(CASE WHEN h.town IS NOT NULL THEN ${reviewDue('TOWN', at)} END,
                                      CASE WHEN h.village IS NOT NULL THEN ${reviewDue('VILLAGE', at)} END) END AS due) d
 WHERE ${isKnown('p', known)} AND p.opened_on <= ${day} AND ${planWithin('v.village_id', within)} AND ${where}`;
};

const KEYED: At = { day: 'k.as_of', known: 'k.known_at', months: 'k.months', within: '$4' };

const keyed = (name: string, where: string) => ({
  name,
  text: `SELECT q.* FROM unnest($1::uuid[], $2::date[], $3::timestamptz[], $5::int[])
                      WITH ORDINALITY AS k (id, as_of, known_at, months, n)
          CROSS JOIN LATERAL (${plansOn(KEYED, 'k.n::int AS n,', where)}) q`,
});

const byId = keyed('cultivation-plans-by-id', 'p.id = k.id');
const openOf = keyed('cultivation-plan-open-of-official', 'p.official_id = k.id AND s.open');

/** How many plans of a unit are open on the day of the key `k`, and of how many a review is overdue; for `LATERAL`, after `r.counts`. */
export const plansOfUnit = (column: string, within: string, months: string): string => {
  const unit = column === 'village_id' ? 'v.village_id' : `p.${column}`;
  return `(SELECT count(*)::int AS open, count(*) FILTER (WHERE 'REVIEW' = ANY (q.missing))::int AS overdue
             FROM (${plansOn({ ...KEYED, within, months }, '', `r.counts AND ${unit} = k.unit_id AND s.open`)}) q)`;
};

/** A plan by its id or its official's, with the months within which a half is reviewed again. */
export interface PlanKey extends KnownKey {
  readonly months: number;
}

export interface CultivationPlanLoaders {
  readonly cultivationPlan: DataLoader<PlanKey, CultivationPlanRow | null, string>;
  readonly cultivationPlanOfOfficial: DataLoader<PlanKey, CultivationPlanRow | null, string>;
}

export const cultivationPlanLoaders = (source: ServiceContext): CultivationPlanLoaders => {
  const values = (keys: readonly PlanKey[]) => [
    ...knownValues(keys),
    source.access.read('cultivation').within,
    keys.map(({ months }) => months),
  ];
  return {
    cultivationPlan: rowLoader({ source, statement: byId, values }),
    cultivationPlanOfOfficial: rowLoader({ source, statement: openOf, values }),
  };
};
