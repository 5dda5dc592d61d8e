import { today, type CivilDate } from '@cunguan/domain';
import type { Sex } from '@cunguan/events';
import { rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { officialInReach, placementInReach } from '../scope.js';

export interface OfficialRow {
  readonly id: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: CivilDate;
  readonly cohortYear: number;
  readonly version: number;
}

const OFFICIAL = `o.id, o.name, o.sex, o.birth_date AS "birthDate", o.cohort_year AS "cohortYear", o.version`;

const byId = {
  name: 'officials-by-id',
  text: `SELECT k.n::int AS n, ${OFFICIAL}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN officials o USING (id)
          WHERE ${officialInReach('o', { within: '$2', cases: '$3', on: '$4' })}`,
};

/** Those placed in the unit on the day whose contract term runs on it, in the order of name and id. */
const servingIn = (column: 'town_id' | 'village_id') => ({
  name: `officials-serving-by-${column}`,
  text: `SELECT k.n::int AS n, ${OFFICIAL}
           FROM unnest($1::uuid[], $2::date[], $3::int[], $4::text[], $5::uuid[])
                  WITH ORDINALITY AS k (unit_id, as_of, first, after_name, after_id, n)
          CROSS JOIN LATERAL (
            SELECT f.* FROM placements p JOIN officials f ON f.id = p.official_id
             WHERE p.${column} = k.unit_id
               AND p.placed_from <= k.as_of AND (p.placed_to IS NULL OR k.as_of < p.placed_to)
               AND ${placementInReach('p', { within: '$6', cases: '$7', on: '$8' })}
               AND EXISTS (SELECT FROM contract_terms t WHERE t.official_id = f.id
                              AND k.as_of BETWEEN t.runs_from AND coalesce(t.ended_on, t.runs_to))
               AND (k.after_id IS NULL OR (f.name COLLATE "C", f.id) > (k.after_name COLLATE "C", k.after_id))
             ORDER BY f.name COLLATE "C", f.id LIMIT k.first + 1
          ) o
          ORDER BY k.n, o.name COLLATE "C", o.id`,
});

interface ServingKey {
  readonly unitId: string;
  readonly asOf: CivilDate;
  readonly first: number;
  readonly after: readonly string[] | null;
}

export interface OfficialLoaders {
  readonly official: DataLoader<string, OfficialRow | null, string>;
  readonly officialsOfTown: DataLoader<ServingKey, readonly OfficialRow[], string>;
  readonly officialsOfVillage: DataLoader<ServingKey, readonly OfficialRow[], string>;
}

const servingValues = (keys: readonly ServingKey[]) => [
  keys.map(({ unitId }) => unitId),
  keys.map(({ asOf }) => asOf),
  keys.map(({ first }) => first),
  keys.map(({ after }) => after?.[0] ?? null),
  keys.map(({ after }) => after?.[1] ?? null),
];

export const officialLoaders = (source: ServiceContext): OfficialLoaders => {
  const { within, cases } = source.access.read('person');
  const reach = [within, cases, today(source.clock)];
  const serving = (keys: readonly ServingKey[]) => [...servingValues(keys), ...reach];
  return {
    official: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, ...reach] }),
    officialsOfTown: rowsLoader({ source, statement: servingIn('town_id'), values: serving }),
    officialsOfVillage: rowsLoader({ source, statement: servingIn('village_id'), values: serving }),
  };
};
