import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixedClock, randomIds, refusals } from '@cunguan/domain';
import { createTestDatabase, type TestDatabase } from '@cunguan/testing';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import {
  commandReceiptsTable,
  createDataSource,
  onStatement,
  pendingMigrations,
  readRows,
  refusingConstraints,
  requireRuntimeRole,
  runCommand,
  runMigrations,
  runtimeRoleGrants,
} from './index.js';

class Sample1795000000000 implements MigrationInterface {
  readonly name = 'Sample1795000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const counters = 'CREATE TABLE counters (name text CONSTRAINT uq_counters_name PRIMARY KEY, on_day date NOT NULL)';
    for (const sql of [...commandReceiptsTable, counters, ...runtimeRoleGrants]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('forward only'));
  }
}

const sample = (url: string): DataSource =>
  createDataSource({ service: 'sample', url, entities: [], migrations: [Sample1795000000000] });

const refuse = refusals({ 'COUNTER.TAKEN': { zh: '已有', en: 'taken' } });
let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase(() => Promise.resolve());
  dataSource = await sample(database.url).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const environment = () => ({
  dataSource,
  clock: fixedClock('2015-06-30T00:00:00Z'),
  ids: randomIds,
  wall: null,
  audit: null,
});

const nobody = { roles: [], officialId: null, cadreId: null };

const addCounter = (name: string, key: string | null, actorId = 'a') =>
  refusingConstraints({ uq_counters_name: () => refuse('COUNTER.TAKEN') }, () =>
    runCommand(
      environment(),
      { command: 'addCounter', actor: { ...nobody, id: actorId }, purpose: null, key, input: { name } },
      async (tx) => {
        await tx.query(`INSERT INTO counters VALUES ($1, '2015-06-30')`, [name]);
        return { name };
      },
    ),
  );

const code = (refusal: string) => expect.objectContaining({ code: refusal });

describe('migrations', () => {
  it('are pending until they ran, and two at once run them once', async () => {
    expect(await pendingMigrations(dataSource)).toEqual(['Sample1795000000000']);
    const ran = await Promise.all([runMigrations(sample(database.ownerUrl)), runMigrations(sample(database.ownerUrl))]);
    expect(ran.flat()).toEqual(['Sample1795000000000']);
    expect(await pendingMigrations(dataSource)).toEqual([]);
  });
});

describe('the role that a service runs as', () => {
  it('is its own, and not the owner of the tables', async () => {
    await expect(requireRuntimeRole(dataSource)).resolves.toBeUndefined();
    const owner = await sample(database.ownerUrl).initialize();
    await expect(requireRuntimeRole(owner)).rejects.toThrow('test_owner, which may do too much');
    await owner.destroy();
  });
});

describe('a command', () => {
  it('takes effect once per key and answers the same, under a race too', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => addCounter('one', 'key-1')));
    expect(new Set(answers.map(({ name }) => name))).toEqual(new Set(['one']));
  });

  it('may use the same key as somebody else', async () => {
    expect(await addCounter('two', 'key-1', 'b')).toEqual({ name: 'two' });
  });

  it('is refused when its key stands for another input', async () => {
    await expect(addCounter('three', 'key-1')).rejects.toEqual(code('COMMAND.KEY_REUSED'));
  });

  it.each(['', ' ', '\u3000\u200b', 'x'.repeat(201), 'a\u0000b', 'q\ud800'])(
    'is refused with the senseless key %j',
    async (key) => {
      await expect(addCounter('four', key)).rejects.toEqual(code('COMMAND.KEY_INVALID'));
    },
  );

  it('leaves nothing, not even its receipt, when it is refused', async () => {
    await expect(addCounter('one', 'key-5')).rejects.toEqual(code('COUNTER.TAKEN'));
    expect(await addCounter('five', 'key-5')).toEqual({ name: 'five' });
  });
});

describe('a named read', () => {
  it('keeps dates as they are written, and is told to who listens', async () => {
    const seen: string[] = [];
    const stop = onStatement((sql) => seen.push(sql));
    const statement = { name: 'counter', text: 'SELECT on_day AS "onDay" FROM counters WHERE name = $1' };
    expect(await readRows({ dataSource, wall: null }, statement, ['one'])).toEqual([{ onDay: '2015-06-30' }]);
    stop();
    expect(seen).toEqual([statement.text]);
  });
});

describe('a transaction that its process no longer continues', () => {
  it('is ended by PostgreSQL, so that others get its locks', async () => {
    await addCounter('held', null);
    const suspended = dataSource.createQueryRunner();
    await suspended.startTransaction();
    await suspended.query(`SELECT FROM counters WHERE name = 'held' FOR UPDATE`);
    await dataSource.query(`UPDATE counters SET on_day = '2015-07-01' WHERE name = 'held'`);
    await expect(suspended.query('COMMIT')).rejects.toThrow();
    await suspended.release();
  });
});
