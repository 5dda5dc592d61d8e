import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countingIds } from '@cunguan/domain';
import { createTestDatabase, type TestDatabase } from '@cunguan/testing';
import type { DataSource, EntityManager } from 'typeorm';
import { runCommand } from './command.js';
import { commandReceiptsTable } from './command-receipts.js';
import { createDataSource } from './data-source.js';
import { addHistoricColumn, forgetHistory, historyFunction, isKnown, keepHistory } from './history.js';
import { runMigrations } from './migrations.js';
import { runtimeRoleGrants } from './runtime-role.js';

class Facts1795000000000 {
  readonly name = 'Facts1795000000000';
  async up(runner: { query: (sql: string) => Promise<unknown> }): Promise<void> {
    const before = ['CREATE TABLE facts (id uuid PRIMARY KEY, said text NOT NULL)'];
    const row = `INSERT INTO facts VALUES ('${OLD}', 'before histories')`;
    const after = addHistoricColumn('facts', "note text NOT NULL DEFAULT ''");
    const sqls = [...runtimeRoleGrants, ...commandReceiptsTable, ...before, row];
    for (const sql of [...sqls, historyFunction, ...keepHistory('facts'), ...after]) await runner.query(sql);
  }
  down(): Promise<void> {
    return Promise.resolve();
  }
}

const OLD = '00000000-0000-4000-8000-0000000000aa';
const ids = countingIds();
let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  const source = (url: string) =>
    createDataSource({ service: 'facts', url, entities: [], migrations: [Facts1795000000000] });
  database = await createTestDatabase((url) => runMigrations(source(url)));
  dataSource = await source(database.url).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const at = (instant: string, work: (tx: EntityManager) => Promise<unknown>): Promise<unknown> =>
  runCommand(
    { dataSource, clock: { now: () => new Date(instant) }, ids, wall: null, audit: null },
    {
      command: 'say',
      actor: { id: 'test', roles: [], officialId: null, cadreId: null },
      purpose: null,
      key: null,
      input: {},
    },
    async (tx) => {
      await work(tx);
      return {};
    },
  );

const insert = (id: string, said: string) => (tx: EntityManager) =>
  tx.query('INSERT INTO facts (id, said) VALUES ($1, $2)', [id, said]);
const say = (id: string, said: string) => (tx: EntityManager) =>
  tx.query('UPDATE facts SET said = $2 WHERE id = $1', [id, said]);

const known = async (id: string, knownAt: string | null): Promise<readonly string[]> => {
  const rows = await dataSource.query<{ said: string }[]>(
    `SELECT said FROM facts_history f WHERE id = $1 AND ${isKnown('f', '$2::timestamptz')}`,
    [id, knownAt],
  );
  return rows.map(({ said }) => said);
};

describe('the history of a table', () => {
  it('answers what was known at an instant, and what is known now', async () => {
    const id = ids.next();
    await at('2015-01-01T00:00:00Z', insert(id, 'one'));
    await at('2015-06-01T00:00:00Z', say(id, 'two'));
    await at('2015-09-01T00:00:00Z', (tx) => tx.query('DELETE FROM facts WHERE id = $1', [id]));
    expect(await known(id, '2014-12-31T23:59:59.999Z')).toEqual([]);
    expect(await known(id, '2015-01-01T00:00:00Z')).toEqual(['one']);
    expect(await known(id, '2015-05-31T23:59:59.999Z')).toEqual(['one']);
    expect(await known(id, '2015-06-01T00:00:00Z')).toEqual(['two']);
    expect(await known(id, '2015-09-01T00:00:00Z')).toEqual([]);
    expect(await known(id, null)).toEqual([]);
  });

  it('takes over the rows that were there before it', async () => {
    expect(await known(OLD, '1999-01-01T00:00:00Z')).toEqual(['before histories']);
  });

  it('keeps one version of what one transaction changes twice, and none of what it leaves as it is', async () => {
    const id = ids.next();
    await at('2015-01-01T00:00:00Z', async (tx) => {
      await insert(id, 'slip')(tx);
      await say(id, 'meant')(tx);
    });
    await at('2015-02-01T00:00:00Z', say(id, 'meant'));
    const versions = await dataSource.query<object[]>(
      'SELECT said, known_from, note FROM facts_history WHERE id = $1',
      [id],
    );
    expect(versions).toEqual([{ said: 'meant', known_from: new Date('2015-01-01T00:00:00Z'), note: '' }]);
  });

  it('never has two versions for one instant, whichever clock ran ahead', async () => {
    const id = ids.next();
    await at('2015-03-01T00:00:00Z', insert(id, 'one'));
    await at('2015-03-02T00:00:00Z', say(id, 'two'));
    await at('2015-03-01T12:00:00Z', say(id, 'three'));
    expect(await known(id, '2015-03-01T18:00:00Z')).toEqual(['one']);
    expect(await known(id, '2015-03-02T00:00:00Z')).toEqual(['three']);
  });

  it('is forgotten by an erasure', async () => {
    const id = ids.next();
    await at('2015-01-01T00:00:00Z', insert(id, 'one'));
    await at('2015-02-01T00:00:00Z', say(id, 'two'));
    await at('2015-03-01T00:00:00Z', async (tx) => {
      await forgetHistory(tx);
      await tx.query('DELETE FROM facts WHERE id = $1', [id]);
    });
    expect(await dataSource.query('SELECT FROM facts_history WHERE id = $1', [id])).toEqual([]);
  });

  it('is not written by the service itself', async () => {
    for (const sql of ['DELETE FROM facts_history', "UPDATE facts_history SET said = ''", 'TRUNCATE facts_history']) {
      await expect(dataSource.query(sql)).rejects.toMatchObject({ driverError: { code: '42501' } });
    }
  });
});
