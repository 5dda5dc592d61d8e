import { today, type CivilDate } from '@cunguan/domain';
import { rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import type { OfficialRow } from '../official/official.reads.js';
import type { CheckedFilter } from './official-list.filter.js';
import { statementOf, type OfficialOrder, type Shape } from './official-list.sql.js';

/** An official in a list, with what the list is sorted by. */
interface ListedRow extends OfficialRow {
  readonly sortKey: string;
}

/** One page of a list of officials. */
interface OfficialListKey {
  readonly filter: CheckedFilter;
  readonly order: OfficialOrder;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
  readonly first: number;
  /** The sort key and the id after which the page begins. */
  readonly after: readonly [string, string] | null;
}

export interface OfficialListLoaders {
  readonly officials: (key: OfficialListKey) => Promise<readonly ListedRow[]>;
}

/** Lists are looked up by the smallest of the units that they are of. */
const unitOf = ({ village_id, town_id, district_id }: CheckedFilter): [Shape['unit'], string | null] => {
  if (village_id !== null) return ['village', village_id];
  if (town_id !== null) return ['town', town_id];
  return district_id === null ? ['REACH', null] : ['district', district_id];
};

const record = ({ filter, asOf, knownAt, first, after }: OfficialListKey, index: number) => ({
  ...filter,
  n: index + 1,
  unit_id: unitOf(filter)[1],
  as_of: asOf,
  known_at: knownAt,
  first,
  after_key: after?.[0] ?? null,
  after_id: after?.[1] ?? null,
});

type ListLoader = DataLoader<OfficialListKey, readonly ListedRow[], string>;

export const officialListLoaders = (source: ServiceContext): OfficialListLoaders => {
  const { within, cases } = source.access.read('person');
  const reach = [within, cases, today(source.clock), source.access.read('contract').within];
  const values = (keys: readonly OfficialListKey[]) => [JSON.stringify(keys.map(record)), ...reach];
  const loaders = new Map<string, ListLoader>();
  const loaderOf = (shape: Shape): ListLoader => {
    const statement = statementOf(shape);
    const loader = loaders.get(statement.name) ?? rowsLoader<OfficialListKey, ListedRow>({ source, statement, values });
    loaders.set(statement.name, loader);
    return loader;
  };
  return {
    officials: (key) =>
      loaderOf({ unit: unitOf(key.filter)[0], order: key.order, known: key.knownAt !== null }).load(key),
  };
};
