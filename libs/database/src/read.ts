import pg from 'pg';
import type { DataSource } from 'typeorm';

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

/** The ids that row-level security compares rows with; `within`, `above` and `cases` of a viewer's reach. */
export interface Wall {
  readonly within: readonly string[];
  readonly above: readonly string[];
  readonly cases: readonly string[];
}

/** Raw rows of a hot read, past TypeORM, which never names a statement. */
export const readRows = async <Row extends object>(
  { dataSource }: ReadSource,
  statement: Statement,
  values: readonly unknown[],
): Promise<readonly Row[]> => {
  dataSource.logger.logQuery(statement.text);
  const pool = (dataSource.driver as unknown as { readonly master: pg.Pool }).master;
  const result = await pool.query<Row>({ ...statement, values: [...values], types });
  return result.rows;
};
