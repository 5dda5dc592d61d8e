import { readRows } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { KnownKey, ServiceContext } from '@cunguan/subgraph';
import { NEVER, plansOn, type CultivationMissing, type CultivationPlanRow } from './cultivation-plan.reads.js';

/** How a list of plans is sorted: the column, and whether the latest comes first. */
const ORDERS = {
  OPENED_ON_ASC: { by: 'q."openedOn"', descends: false },
  OPENED_ON_DESC: { by: 'q."openedOn"', descends: true },
  REVIEW_DUE_ON_ASC: { by: `coalesce(q."reviewDueOn", DATE '${NEVER}')`, descends: false },
} as const;
export type CultivationPlanOrder = keyof typeof ORDERS;

/** What a list is narrowed by; null where it is not. */
export interface CultivationPlanFilter {
  readonly districtId: string | null;
  readonly townId: string | null;
  readonly villageId: string | null;
  readonly officialId: string | null;
  readonly open: boolean | null;
  /** Plans of which at least one of these is missing. */
  readonly missing: readonly CultivationMissing[] | null;
  readonly reviewOverdue: boolean | null;
}

export type ListedPlan = CultivationPlanRow & { readonly sortedOn: CivilDate };

const AT = { day: '$2::date', known: '$3::timestamptz', months: '$4::int', within: '$1' };

const WHERE = `($5::uuid IS NULL OR p.district_id = $5) AND ($6::uuid IS NULL OR p.town_id = $6)
   AND ($7::uuid IS NULL OR v.village_id = $7) AND ($8::uuid IS NULL OR p.official_id = $8)
   AND ($9::boolean IS NULL OR s.open = $9)`;

const listed = (order: CultivationPlanOrder) => {
  const { by, descends } = ORDERS[order];
  return {
    name: `cultivation-plans-${order.toLowerCase().replaceAll('_', '-')}`,
    text: `SELECT q.*, ${by} AS "sortedOn" FROM (${plansOn(AT, '', WHERE)}) q
            WHERE ($10::text[] IS NULL OR q.missing && $10)
              AND ($11::boolean IS NULL OR ('REVIEW' = ANY (q.missing)) = $11)
              AND ($13::date IS NULL OR (${by}, q.id) ${descends ? '<' : '>'} ($13, $14::uuid))
            ORDER BY ${by} ${descends ? 'DESC' : 'ASC'}, q.id ${descends ? 'DESC' : 'ASC'} LIMIT $12::int + 1`,
  };
};

interface Page {
  readonly first: number;
  readonly after: readonly string[] | null;
}

/** Plans that had been opened by a day; one more than `first`. */
export const readCultivationPlans = (
  source: ServiceContext,
  filter: CultivationPlanFilter,
  order: CultivationPlanOrder,
  { asOf, knownAt, months }: Omit<KnownKey, 'id'> & { readonly months: number },
  { first, after }: Page,
): Promise<readonly ListedPlan[]> =>
  readRows(source, listed(order), [
    ...[source.access.read('cultivation').within, asOf, knownAt, months],
    ...[filter.districtId, filter.townId, filter.villageId, filter.officialId],
    ...[filter.open, filter.missing, filter.reviewOverdue],
    ...[first, after?.[1] ?? null, after?.[2] ?? null],
  ]);
