import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

// Entities are shape only: keys, indexes and constraints beyond the columns are the migrations' own.
const ofMigrations = /^DROP INDEX|^ALTER TABLE "\w+" DROP CONSTRAINT/;

describe('the migrations', () => {
  it('leave nothing pending', async () => {
    expect(await pendingMigrations(dataSource)).toEqual([]);
  });

  it('make the very columns that the entities have', async () => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((sql) => !ofMigrations.test(sql))).toEqual([]);
  });
});
