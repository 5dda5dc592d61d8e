import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import { rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { attendanceWithin, placementWithin } from '../scope.js';
import type { Stub } from '../stubs.js';

const known = (alias: string): string => isKnown(alias, 'k.known_at');

/** Who serves within reach on the day and has no verified sit-in up to it that is within reach too. */
const never = {
  name: 'officials-without-sit-in',
  text: `SELECT k.n::int AS n, o.id
           FROM jsonb_to_recordset($1::jsonb) AS k (
                  n int, district_id uuid, town_id uuid, village_id uuid, as_of date, known_at timestamptz, first int,
                  after_id uuid)
          CROSS JOIN LATERAL (
            SELECT f.id
              FROM officials_history f
              JOIN placements_history p ON p.official_id = f.id AND ${known('p')}
               AND p.placed_from <= k.as_of AND (p.placed_to IS NULL OR k.as_of < p.placed_to)
             WHERE ${known('f')} AND k.as_of BETWEEN f.serving_from AND f.serving_to
               AND (f.id = ANY ($2::uuid[]) OR ${placementWithin('$2')})
               AND (k.district_id IS NULL OR p.district_id = k.district_id)
               AND (k.town_id IS NULL OR p.town_id = k.town_id)
               AND (k.village_id IS NULL OR p.village_id = k.village_id)
               AND (k.after_id IS NULL OR f.id > k.after_id)
               AND NOT EXISTS (
                 SELECT FROM standing_completions_known s
                  WHERE s.official_id = f.id AND s.kind = 'COMMITTEE_SIT_IN' AND s.held_on <= k.as_of
                    AND ${known('s')} AND ${attendanceWithin('s', '$2')})
             ORDER BY f.id LIMIT k.first + 1
          ) o
          ORDER BY k.n, o.id`,
};

export interface WithoutSitInKey {
  readonly districtId: string | null;
  readonly townId: string | null;
  readonly villageId: string | null;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
  readonly first: number;
  readonly after: string | null;
}

export interface SitInLoaders {
  readonly officialsWithoutSitIn: DataLoader<WithoutSitInKey, readonly Stub[], string>;
}

export const sitInLoaders = (source: ServiceContext): SitInLoaders => ({
  officialsWithoutSitIn: rowsLoader({
    source,
    statement: never,
    values: (keys: readonly WithoutSitInKey[]) => [
      JSON.stringify(
        keys.map((key, index) => ({
          n: index + 1,
          ...{ district_id: key.districtId, town_id: key.townId, village_id: key.villageId },
          ...{ as_of: key.asOf, known_at: key.knownAt, first: key.first, after_id: key.after },
        })),
      ),
      source.access.read('training').within,
    ],
  }),
});
