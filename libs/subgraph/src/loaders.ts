import { readRows, type ReadSource, type Statement } from '@cunguan/database';
import { today, type CivilDate, type Clock } from '@cunguan/domain';
import DataLoader from 'dataloader';

/**
 * A batch read: all keys of a tick go into one statement. The statement numbers the keys from 1 in a column `n`,
 * `FROM unnest($1::uuid[], …) WITH ORDINALITY AS k(…, n)`, so that each row finds its key.
 */
interface BatchRead<Key> {
  readonly source: ReadSource;
  readonly statement: Statement;
  readonly values: (keys: readonly Key[]) => readonly unknown[];
}

interface Numbered {
  readonly n: number;
}

const read = async <Key, Row extends object>(batch: BatchRead<Key>, keys: readonly Key[]): Promise<Row[][]> => {
  const groups = keys.map((): Row[] => []);
  for (const row of await readRows<Row & Numbered>(batch.source, batch.statement, batch.values(keys))) {
    groups[row.n - 1]?.push(row);
  }
  return groups;
};

const cacheKeyFn = (key: unknown): string => JSON.stringify(key);

/** One thing as it was on a day. */
export interface DatedKey {
  readonly id: string;
  readonly asOf: CivilDate;
}

/** The ids and the days, for `unnest($1::uuid[], $2::date[])`. */
export const datedValues = (keys: readonly DatedKey[]) => [keys.map(({ id }) => id), keys.map(({ asOf }) => asOf)];

/** One thing as it was on a day, as it was known at an instant; null for what is known now. */
export interface KnownKey extends DatedKey {
  readonly knownAt: string | null;
}

/** What a field over two axes of time takes. */
interface KnownArguments {
  readonly asOf?: CivilDate | null | undefined;
  readonly knownAt?: string | null | undefined;
}

/** The key of a field that takes `asOf` (today by default) and `knownAt` (now by default). */
export const knownKey = (id: string, { asOf, knownAt }: KnownArguments, clock: Clock): KnownKey => ({
  id,
  asOf: asOf ?? today(clock),
  knownAt: knownAt ?? null,
});

/** The ids, days and instants, for `unnest($1::uuid[], $2::date[], $3::timestamptz[])`. */
export const knownValues = (keys: readonly KnownKey[]) => [...datedValues(keys), keys.map(({ knownAt }) => knownAt)];

/** Loads at most one row per key. */
export const rowLoader = <Key, Row extends object>(batch: BatchRead<Key>): DataLoader<Key, Row | null, string> =>
  new DataLoader<Key, Row | null, string>(
    async (keys) => (await read<Key, Row>(batch, keys)).map((group) => group[0] ?? null),
    { cacheKeyFn },
  );

/** Loads the rows of each key, in the statement's order. */
export const rowsLoader = <Key, Row extends object>(batch: BatchRead<Key>): DataLoader<Key, readonly Row[], string> =>
  new DataLoader<Key, readonly Row[], string>((keys) => read<Key, Row>(batch, keys), { cacheKeyFn });
