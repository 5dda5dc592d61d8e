import { isKnown } from '@cunguan/database';
import { rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { placementWithin } from '../scope.js';
import { codesOf, missingOf } from '../standing-facts.js';
import { requirementRules } from './requirements.js';
import type { StandingFilter, StandingOrder } from './standings.js';
import { OFFICIAL_YEAR, yearFacts, type OfficialYearRow } from './training-year.reads.js';
import type { KnownYear } from './training-year.js';

/** A row of the list, with what it is sorted by. */
type StandingRow = OfficialYearRow & { readonly sortedBy: number };

/** Of those who serve within reach on the day on which the year is counted, where they are then. */
const ofYear = {
  name: 'training-standings-of-year',
  text: `SELECT k.n::int AS n, one.*
           FROM unnest($1::date[], $2::date[], $3::date[], $4::date[], $5::timestamptz[], $6::uuid[], $7::uuid[],
                       $8::uuid[], $9::bool[], $10::text[], $11::int[], $12::text[], $13::int[], $14::int[], $15::uuid[])
                  WITH ORDINALITY AS k (from_day, to_day, as_of, counted_on, known_at, district_id, town_id, village_id,
                                        short, missing_code, missing_half_days, sort_order, first, after_sort, after_id, n)
          CROSS JOIN LATERAL (
            SELECT ${OFFICIAL_YEAR}, o.sort AS "sortedBy"
              FROM placements_history p
              JOIN officials_history f ON f.id = p.official_id AND ${isKnown('f', 'k.known_at')}
               AND k.counted_on BETWEEN f.serving_from AND f.serving_to
             CROSS JOIN LATERAL ${codesOf('p')} c
             CROSS JOIN LATERAL ${yearFacts('$16')} y
             CROSS JOIN LATERAL
               ${missingOf('y', { rules: '$17', to: 'k.to_day', codes: 'c.codes', servingFrom: 'f.serving_from' })} m
             CROSS JOIN LATERAL (SELECT CASE k.sort_order
                                          WHEN 'MISSING_DAYS_DESC' THEN -m.half_days
                                          WHEN 'MISSING_DAYS_ASC' THEN m.half_days
                                          WHEN 'VERIFIED_DAYS_DESC' THEN -y.half_days
                                          ELSE y.half_days END AS sort) o
             WHERE ${isKnown('p', 'k.known_at')} AND (f.id = ANY ($16::uuid[]) OR ${placementWithin('$16')})
               AND p.placed_from <= k.counted_on AND (p.placed_to IS NULL OR k.counted_on < p.placed_to)
               AND (k.district_id IS NULL OR p.district_id = k.district_id)
               AND (k.town_id IS NULL OR p.town_id = k.town_id)
               AND (k.village_id IS NULL OR p.village_id = k.village_id)
               AND (k.short IS NULL OR k.short = (m.half_days > 0))
               AND (k.missing_half_days IS NULL OR m.half_days >= k.missing_half_days)
               AND CASE k.missing_code WHEN 'TRAINING_DAYS_PER_YEAR' THEN m.half_days > 0
                                       WHEN 'SIT_INS_PER_YEAR' THEN m.sit_ins > 0
                                       WHEN 'INDUCTION_COURSES_IN_FIRST_YEAR' THEN m.induction > 0
                                       ELSE true END
               AND (k.after_id IS NULL OR (o.sort, f.id) > (k.after_sort, k.after_id))
             ORDER BY o.sort, f.id LIMIT k.first + 1
          ) one
          ORDER BY k.n, one."sortedBy", one."officialId"`,
};

export interface StandingsKey extends KnownYear {
  readonly filter: StandingFilter;
  readonly order: StandingOrder;
  readonly first: number;
  readonly after: readonly [sort: number, officialId: string] | null;
}

export interface StandingLoaders {
  readonly standings: DataLoader<StandingsKey, readonly StandingRow[], string>;
}

export const standingLoaders = (source: ServiceContext, rules = requirementRules): StandingLoaders => ({
  standings: rowsLoader({
    source,
    statement: ofYear,
    values: (keys: readonly StandingsKey[]) => [
      keys.map(({ from }) => from),
      keys.map(({ to }) => to),
      keys.map(({ asOf }) => asOf),
      keys.map(({ countedOn }) => countedOn),
      keys.map(({ knownAt }) => knownAt),
      keys.map(({ filter }) => filter.districtId),
      keys.map(({ filter }) => filter.townId),
      keys.map(({ filter }) => filter.villageId),
      keys.map(({ filter }) => filter.short),
      keys.map(({ filter }) => filter.missingRequirement),
      keys.map(({ filter }) => filter.missingHalfDaysAtLeast),
      keys.map(({ order }) => order),
      keys.map(({ first }) => first),
      keys.map(({ after }) => after?.[0] ?? null),
      keys.map(({ after }) => after?.[1] ?? null),
      source.access.read('training').within,
      JSON.stringify(rules),
    ],
  }),
});
