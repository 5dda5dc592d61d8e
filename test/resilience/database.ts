import { setTimeout as delay } from 'node:timers/promises';
import { SYSTEM_SESSION } from '@cunguan/database';
import pg from 'pg';

export type Row = Readonly<Record<string, unknown>>;

const TRIES = 20;
const PAUSE_MS = 250;
/** Dates and times stay the texts that PostgreSQL gives, so that rows of two databases can be compared. */
const types: pg.CustomTypesConfig = { getTypeParser: () => (text: string) => text };

const queryOnce = async (url: string, sql: string, values: readonly unknown[]): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: url, types, options: SYSTEM_SESSION });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Reads rows, every value as a text or null; tries again while PostgreSQL comes back from a fault. */
export const rowsOf = async (url: string, sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await queryOnce(url, sql, values);
    } catch (error) {
      if (attempt === TRIES) throw error;
      await delay(PAUSE_MS);
    }
  }
};

/** A single number, 0 where there is none. */
export const numberOf = async (url: string, sql: string, values: readonly unknown[] = []): Promise<number> => {
  const [row = {}] = await rowsOf(url, sql, values);
  return Number(Object.values(row)[0] ?? 0);
};
