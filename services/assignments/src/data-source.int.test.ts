import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pendingMigrations } from '@cunguan/database';
import { createWorld, type World } from '../test/world.js';

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

afterAll(() => world.close());

// Entities are shape only: keys, indexes and constraints beyond the columns are the migrations' own.
const ofMigrations = /^DROP INDEX|^ALTER TABLE "\w+" DROP CONSTRAINT/;

describe('the migrations', () => {
  it('leave nothing pending', async () => {
    expect(await pendingMigrations(world.dataSource)).toEqual([]);
  });

  it('make the very columns that the entities have', async () => {
    const { upQueries } = await world.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((sql) => !ofMigrations.test(sql))).toEqual([]);
  });
});
