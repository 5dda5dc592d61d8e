import { isKnown, type Statement } from '@cunguan/database';
import { optionalId, requireText, type CivilDate } from '@cunguan/domain';
import type { OfficeBody, OfficeRank, PartyStatus } from '@cunguan/events';
import { rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { cadreInReach, officeInReach } from '../scope.js';
import { CADRE, type CadreRow } from './cadre.reads.js';

type Given<T> = T | null | undefined;

/** What a list of cadres is narrowed by. Village, body, rank and principal are those of one office on the day. */
export interface CadreFilter {
  readonly townId?: Given<string>;
  readonly villageId?: Given<string>;
  readonly body?: Given<OfficeBody>;
  readonly rank?: Given<OfficeRank>;
  readonly principal?: Given<boolean>;
  readonly partyStatus?: Given<PartyStatus>;
  readonly nameContains?: Given<string>;
}

type CadreOrder = 'NAME_ASC' | 'NAME_DESC';

const MAX_NAME = 40;

/** The filter, checked, in the names and types of the statement. */
export const checkedCadreFilter = (filter: CadreFilter) => {
  const { townId, villageId, body, rank, principal, partyStatus, nameContains } = filter;
  return {
    town_id: optionalId('townId', townId),
    village_id: optionalId('villageId', villageId),
    body: body ?? null,
    rank: rank ?? null,
    principal: principal ?? null,
    by_office: [villageId, body, rank, principal].some((one) => one != null),
    party_status: partyStatus ?? null,
    name_contains: nameContains == null ? null : requireText('nameContains', nameContains, MAX_NAME),
  };
};

/** One page of a list of cadres. */
interface CadreListKey {
  readonly filter: ReturnType<typeof checkedCadreFilter>;
  readonly order: CadreOrder;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
  readonly first: number;
  readonly after: readonly [string, string] | null;
}

interface Shape {
  readonly ofTown: boolean;
  readonly order: CadreOrder;
  readonly known: boolean;
}

const KEY = `n int, town_id uuid, village_id uuid, body text, rank text, principal boolean, by_office boolean,
             party_status text, name_contains text, as_of date, known_at timestamptz, first int, after_key text,
             after_id uuid`;

const given = (value: string, condition: string): string => `(k.${value} IS NULL OR ${condition})`;

const statementOf = ({ ofTown, order, known }: Shape): Statement => {
  const table = (name: string, alias: string): string =>
    known ? `(SELECT * FROM ${name}_history v WHERE ${isKnown('v', 'k.known_at')}) ${alias}` : `${name} ${alias}`;
  const [direction, after] = order === 'NAME_ASC' ? ['ASC', '>'] : ['DESC', '<'];
  const sorted = `name COLLATE "C" ${direction}`;
  return {
    name: `cadres${known ? '-as-known' : ''}${ofTown ? '-of-town' : ''}-${order}`.toLowerCase(),
    text: `
SELECT k.n, found.*
  FROM jsonb_to_recordset($1::jsonb) AS k (${KEY})
 CROSS JOIN LATERAL (
   SELECT ${CADRE} FROM ${table('cadres', 'c')}
    WHERE ${ofTown ? 'c.town_id = k.town_id' : 'true'}
      AND ${cadreInReach('c', ['$2', '$3'])}
      AND ${given('party_status', 'c.party_status = k.party_status')}
      AND ${given('name_contains', 'strpos(c.name, k.name_contains) > 0')}
      AND (NOT k.by_office OR EXISTS (
             SELECT FROM ${table('offices', 'o')}
              WHERE o.cadre_id = c.id AND o.held_from <= k.as_of AND (o.held_to IS NULL OR k.as_of < o.held_to)
                AND ${given('village_id', 'o.village_id = k.village_id')}
                AND ${given('body', 'o.body = k.body')} AND ${given('rank', 'o.rank = k.rank')}
                AND ${given('principal', `k.principal = (o.rank = 'HEAD' AND o.village_id IS NOT NULL)`)}
                AND ${officeInReach('o', ['$2', '$3'])}))
      AND (k.after_id IS NULL OR (c.name COLLATE "C", c.id) ${after} (k.after_key COLLATE "C", k.after_id))
    ORDER BY c.${sorted}, c.id ${direction} LIMIT k.first + 1
 ) found
 ORDER BY k.n, found.${sorted}, found.id ${direction}`,
  };
};

export interface CadreListLoaders {
  readonly cadres: (key: CadreListKey) => Promise<readonly CadreRow[]>;
}

const record = ({ filter, after, asOf, knownAt, first }: CadreListKey, index: number) => ({
  ...filter,
  n: index + 1,
  as_of: asOf,
  known_at: knownAt,
  first,
  after_key: after?.[0] ?? null,
  after_id: after?.[1] ?? null,
});

export const cadreListLoaders = (source: ServiceContext): CadreListLoaders => {
  const { within, above } = source.access.read('leaders');
  const values = (keys: readonly CadreListKey[]) => [JSON.stringify(keys.map(record)), within, above];
  const loaders = new Map<string, DataLoader<CadreListKey, readonly CadreRow[], string>>();
  return {
    cadres: (key) => {
      const { filter, order, knownAt } = key;
      const statement = statementOf({ ofTown: filter.town_id !== null, order, known: knownAt !== null });
      const loader = loaders.get(statement.name) ?? rowsLoader<CadreListKey, CadreRow>({ source, statement, values });
      loaders.set(statement.name, loader);
      return loader.load(key);
    },
  };
};
