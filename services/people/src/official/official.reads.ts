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

/** What is read of an official, by the name of the table or of its history in the statement. */
export const OFFICIAL = (o: string): string =>
  `${o}.id, ${o}.name, ${o}.sex, ${o}.birth_date AS "birthDate", ${o}.cohort_year AS "cohortYear", ${o}.version`;

const byId = {
  name: 'officials-by-id',
  text: `SELECT k.n::int AS n, ${OFFICIAL('o')}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN officials o USING (id)
          WHERE ${officialInReach('o', { within: '$2', cases: '$3', on: '$4' })}`,
};

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

export interface OfficialLoaders {
  readonly official: DataLoader<string, OfficialRow | null, string>;
  readonly villageOfOfficial: DataLoader<DatedKey, { readonly villageId: string } | null, string>;
  /** A row where the official serves on the day. */
  readonly servingOn: DataLoader<DatedKey, object | null, string>;
  readonly contractTerms: DataLoader<string, readonly ContractTermRow[], string>;
}

export const officialLoaders = (source: ServiceContext): OfficialLoaders => {
  const { within, cases } = source.access.read('person');
  const reach = [within, cases, today(source.clock)];
  const contract = source.access.read('contract').within;
  const dated = (keys: readonly DatedKey[]) => [...datedValues(keys), ...reach];
  return {
    official: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, ...reach] }),
    villageOfOfficial: rowLoader({ source, statement: villageOf, values: dated }),
    servingOn: rowLoader({ source, statement: servingOn, values: dated }),
    contractTerms: rowsLoader({ source, statement: termsOf, values: (ids: readonly string[]) => [ids, contract] }),
  };
};
