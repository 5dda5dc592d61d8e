import { today, type CivilDate } from '@cunguan/domain';
import type { ExitRoute, Sex } from '@cunguan/events';
import { type DatedKey, datedValues, rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { contractTermInReach, officialInReach, placementInReach } from '../scope.js';

export interface OfficialRow {
  readonly id: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: CivilDate;
  readonly cohortYear: number;
  readonly version: number;
}

export interface ContractTermRow {
  readonly id: string;
  readonly officialId: string;
  readonly ordinal: number;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly endedOn: CivilDate | null;
  readonly exitRoute: ExitRoute | null;
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

const villageOf = {
  name: 'village-of-official',
  text: `SELECT k.n::int AS n, p.village_id AS "villageId"
           FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS k (official_id, as_of, n)
           JOIN placements p ON p.official_id = k.official_id
            AND p.placed_from <= k.as_of AND (p.placed_to IS NULL OR k.as_of < p.placed_to)
            -- Whose last contract is over has left, whether or not anybody has recorded how.
            AND k.as_of <= coalesce((SELECT max(coalesce(t.ended_on, t.runs_to)) FROM contract_terms t
                                      WHERE t.official_id = k.official_id), k.as_of)
          WHERE ${placementInReach('p', { within: '$3', cases: '$4', on: '$5' })}`,
};

/** Service on a day is told to whom it is known where the official is on that day. */
const servingOn = {
  name: 'official-serving-on',
  text: `SELECT k.n::int AS n
           FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS k (official_id, as_of, n)
           JOIN placements p ON p.official_id = k.official_id
            AND p.placed_from <= k.as_of AND (p.placed_to IS NULL OR k.as_of < p.placed_to)
          WHERE EXISTS (SELECT FROM contract_terms t WHERE t.official_id = k.official_id
                           AND k.as_of BETWEEN t.runs_from AND coalesce(t.ended_on, t.runs_to))
            AND ${placementInReach('p', { within: '$3', cases: '$4', on: '$5' })}`,
};

const termsOf = {
  name: 'contract-terms-of-official',
  text: `SELECT k.n::int AS n, t.id, t.official_id AS "officialId", t.ordinal, t.runs_from AS "from", t.runs_to AS "to",
                t.ended_on AS "endedOn", t.exit_route AS "exitRoute"
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (official_id, n)
           JOIN contract_terms t USING (official_id)
          WHERE ${contractTermInReach('t', '$2')}
          ORDER BY k.n, t.ordinal`,
};

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
  readonly villageOfOfficial: DataLoader<DatedKey, { readonly villageId: string } | null, string>;
  /** A row where the official serves on the day. */
  readonly servingOn: DataLoader<DatedKey, object | null, string>;
  readonly contractTerms: DataLoader<string, readonly ContractTermRow[], string>;
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
  const contract = source.access.read('contract').within;
  const serving = (keys: readonly ServingKey[]) => [...servingValues(keys), ...reach];
  const dated = (keys: readonly DatedKey[]) => [...datedValues(keys), ...reach];
  return {
    official: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, ...reach] }),
    officialsOfTown: rowsLoader({ source, statement: servingIn('town_id'), values: serving }),
    officialsOfVillage: rowsLoader({ source, statement: servingIn('village_id'), values: serving }),
    villageOfOfficial: rowLoader({ source, statement: villageOf, values: dated }),
    servingOn: rowLoader({ source, statement: servingOn, values: dated }),
    contractTerms: rowsLoader({ source, statement: termsOf, values: (ids: readonly string[]) => [ids, contract] }),
  };
};
