import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { pendingMigrations, runMigrations } from '@cunguan/database';
import { createTestDatabase, type TestDatabase } from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { createServiceDataSource } from './data-source.js';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

it('the migrations make what the entities say', async () => {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  // Indexes and constraints are made in SQL alone; TypeORM, which does not know them, would drop them.
  const drift = upQueries
    .map(({ query }) => query)
    .filter((query) => !/^(DROP INDEX|ALTER TABLE \S+ DROP CONSTRAINT)/.test(query));
  expect(drift).toEqual([]);
  expect(await pendingMigrations(dataSource)).toEqual([]);
});
