import { createHash } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import type { Copy, CopyRow } from './copies.js';

const BATCH = 500;

/** The digest of each aggregate's rows, in all tables of the copy. */
export type Digests = ReadonlyMap<string, string>;

const tablesOf = ({ root, parts }: Copy): readonly (readonly [table: string, owner: string])[] => [
  [root, 'id'],
  ...Object.entries(parts),
];

/** Holds off whoever would change the copies or lock a row of them; readers go on. */
export const lockCopies = async (runner: QueryRunner, copies: readonly Copy[]): Promise<void> => {
  const tables = copies.flatMap((copy) => tablesOf(copy).map(([table]) => table)).sort();
  if (tables.length > 0) await runner.query(`LOCK TABLE ${tables.join(', ')} IN EXCLUSIVE MODE`);
};

export const readVersions = async (runner: QueryRunner, { root }: Copy): Promise<ReadonlyMap<string, number>> => {
  const rows = (await runner.query(`SELECT id, version FROM ${root}`)) as { id: string; version: number }[];
  return new Map(rows.map(({ id, version }) => [id, version]));
};

export const digestCopy = async (runner: QueryRunner, copy: Copy): Promise<Digests> => {
  const digests = new Map<string, string>();
  for (const [table, owner] of tablesOf(copy)) {
    const rows = (await runner.query(
      `SELECT ${owner} AS id, md5(string_agg(r::text, '|' ORDER BY r::text COLLATE "C")) AS digest
       FROM ${table} AS r GROUP BY ${owner}`,
    )) as { id: string; digest: string }[];
    for (const { id, digest } of rows) digests.set(id, `${digests.get(id) ?? ''} ${table}:${digest}`);
  }
  return digests;
};

/** One hash for all: two copies with the same rows have the same. */
export const hashOf = (digests: Digests): string => {
  const hash = createHash('sha256');
  for (const id of [...digests.keys()].sort()) hash.update(`${id}${digests.get(id) ?? ''}\n`);
  return hash.digest('hex');
};

export const changedIds = (before: Digests, after: Digests): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id)).sort();

const insertRows = async (
  runner: QueryRunner,
  table: string,
  rows: readonly CopyRow[],
  onConflict = '',
): Promise<void> => {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await runner.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1) ${onConflict}`,
    [JSON.stringify(rows)],
  );
};

const overwriting = (row: CopyRow): string => {
  const columns = Object.keys(row).filter((column) => column !== 'id');
  return `ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;
};

/** Writes the rows of aggregates over what the copy holds of them; own facts that point to their root stay valid. */
export const writeRows = async (
  runner: QueryRunner,
  { root, parts }: Copy,
  made: readonly Readonly<Record<string, readonly CopyRow[]>>[],
  onProgress: (done: number) => void,
): Promise<void> => {
  for (let done = 0; done < made.length; done += BATCH) {
    const batch = made.slice(done, done + BATCH);
    const roots = batch.flatMap((rows) => rows[root] ?? []);
    await insertRows(runner, root, roots, overwriting(roots[0] ?? {}));
    for (const [table, owner] of Object.entries(parts)) {
      await runner.query(`DELETE FROM ${table} WHERE ${owner} = ANY($1)`, [roots.map(({ id }) => id)]);
      await insertRows(
        runner,
        table,
        batch.flatMap((rows) => rows[table] ?? []),
      );
    }
    onProgress(done + batch.length);
  }
};
