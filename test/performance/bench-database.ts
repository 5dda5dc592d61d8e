import { createDataSource, runtimeRoleGrants } from '@cunguan/database';
import { messagingSchema } from '@cunguan/messaging';
import { createTestDatabase, type TestDatabase } from '@cunguan/testing';

/** What a write of the bench changes, and what another service keeps of it. */
const TABLES = ['changes', 'copies'].map(
  (name) => `CREATE TABLE ${name} (id uuid PRIMARY KEY, version integer NOT NULL, payload jsonb NOT NULL)`,
);

/** Connects as the services do, with the same pool and the same limits. */
export const connectAsService = (service: string, url: string) =>
  createDataSource({ service, url, entities: [], migrations: [] }).initialize();

/** A database with a service's messaging tables and a table to write to. */
export const createBenchDatabase = (): Promise<TestDatabase> =>
  createTestDatabase(async (url) => {
    const dataSource = await connectAsService('bench', url);
    for (const sql of [...messagingSchema, ...TABLES, ...runtimeRoleGrants]) await dataSource.query(sql);
    await dataSource.destroy();
  });
