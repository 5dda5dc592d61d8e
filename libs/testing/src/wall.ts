import { wallSettings, type Wall } from '@cunguan/database';
import pg from 'pg';

/** Somebody who got past the first wall: any statement, as the role of the URL, behind what the second lets through. */
export interface PastFirstWall {
  readonly url: string;
  /** Null for whoever has set nothing. */
  readonly wall: Wall | null;
  readonly purpose?: 'read' | 'command';
}

/** Runs statements in one transaction that leaves nothing; answers how many rows each found, or the SQLSTATE. */
export const tryStatements = async (
  { url, wall, purpose = 'command' }: PastFirstWall,
  statements: readonly (readonly [sql: string, values?: readonly unknown[]])[],
): Promise<readonly (number | string)[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    if (wall !== null) await client.query(wallSettings(wall, purpose));
    const outcomes: (number | string)[] = [];
    for (const [sql, values = []] of statements) {
      await client.query('SAVEPOINT before');
      try {
        outcomes.push((await client.query(sql, [...values])).rowCount ?? 0);
      } catch (error) {
        outcomes.push((error as { readonly code?: string }).code ?? String(error));
        await client.query('ROLLBACK TO SAVEPOINT before');
      }
    }
    return outcomes;
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
    await client.end();
  }
};

/** The tables that hold rows about persons, told by their columns, and are not behind the wall in every way. */
export const tablesWithoutWall = async (url: string): Promise<readonly string[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
          AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND NOT a.attisdropped
                         AND a.attname IN ('official_id', 'cadre_id', 'village_id'))
          AND NOT (c.relrowsecurity AND c.relforcerowsecurity
                   AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
        ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
};
