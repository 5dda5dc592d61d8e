import pg from 'pg';
import type { DataSource } from 'typeorm';
import { wallSettings, type Wall } from './wall.js';

/** A named statement: PostgreSQL plans it once per connection. The name stands for the text, one to one. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const DATE_OID = 1082;
const keepText = (text: string): string => text;

/** Dates stay `YYYY-MM-DD`: as a `Date` they would shift with the machine's time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): unknown =>
    oid === DATE_OID ? keepText : (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(oid, format),
};

/** Where rows are read from, and what row-level security lets through; null where a service has none. */
export interface ReadSource {
  readonly dataSource: DataSource;
  readonly wall: Wall | null;
}

/**
 * The statement in a transaction of its own that knows the wall and cannot write; all of it goes out at once, one way to
 * PostgreSQL and back. The settings end with the transaction. A connection on which that did not end in order is not used again.
 */
const queryBehindWall = async <Row extends object>(
  pool: pg.Pool,
  wall: Wall,
  query: pg.QueryConfig,
): Promise<pg.QueryResult<Row>> => {
  const client = await pool.connect();
  const [begun, walled, answered, ended] = await Promise.allSettled([
    client.query('BEGIN READ ONLY'),
    client.query(wallSettings(wall, 'read')),
    client.query<Row>(query),
    client.query('COMMIT'),
  ]);
  const failed = [begun, walled, ended].some(({ status }) => status === 'rejected');
  client.release(failed);
  for (const step of [begun, walled, answered, ended]) if (step.status === 'rejected') throw step.reason;
  if (answered.status === 'rejected') throw answered.reason;
  return answered.value;
};

/** Raw rows of a hot read, past TypeORM, which never names a statement. */
export const readRows = async <Row extends object>(
  { dataSource, wall }: ReadSource,
  statement: Statement,
  values: readonly unknown[],
): Promise<readonly Row[]> => {
  dataSource.logger.logQuery(statement.text);
  const pool = (dataSource.driver as unknown as { readonly master: pg.Pool }).master;
  const query = { ...statement, values: [...values], types };
  const result = wall ? await queryBehindWall<Row>(pool, wall, query) : await pool.query<Row>(query);
  return result.rows;
};
