import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixedClock, randomIds, refusals } from '@cunguan/domain';
import { createTestDatabase, withAdminClient, type TestDatabase } from '@cunguan/testing';
import pg from 'pg';
import type { DataSource, EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import {
  appendOnly,
  auditTables,
  commandReceiptsTable,
  createAuditor,
  createDataSource,
  genesisHash,
  isSignedBy,
  readChain,
  runCommand,
  runMigrations,
  runtimeRoleGrants,
  signAuditHead,
  verifyChain,
  type AuditRow,
  type SignedAuditHead,
} from '../index.js';

class Sample1795000000000 implements MigrationInterface {
  readonly name = 'Sample1795000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const people = 'CREATE TABLE people (id uuid PRIMARY KEY, village_id uuid, name text, grade text, marks text[])';
    for (const sql of [
      people,
      ...commandReceiptsTable,
      ...runtimeRoleGrants,
      ...auditTables,
      ...appendOnly('audit_log'),
    ])
      await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('forward only'));
  }
}

/** A table that came later, of which nobody said what is personal. */
class Later1795000005000 implements MigrationInterface {
  readonly name = 'Later1795000005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE notes (id uuid PRIMARY KEY, text text NOT NULL)');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('forward only'));
  }
}

const sample = (url: string): DataSource =>
  createDataSource({
    service: 'sample',
    url,
    entities: [],
    migrations: [Sample1795000000000, Later1795000005000],
  });

const audit = createAuditor({ service: 'sample', key: 'k'.repeat(43), personalColumns: { people: ['name'] } });
const refuse = refusals({ 'SAMPLE.REFUSED': { zh: '不行', en: 'no' } });
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signingKey = privateKey.export({ format: 'jwk' }) as Record<'kty' | 'crv' | 'x' | 'd', string>;
const verifyingKey = publicKey.export({ format: 'jwk' }) as Record<'kty' | 'crv' | 'x', string>;

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(sample(url)));
  dataSource = await sample(database.url).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const environment = () => ({
  dataSource,
  clock: fixedClock('2015-06-30T08:00:00Z'),
  ids: randomIds,
  wall: null,
  audit,
});
const actor = { id: 'wang', roles: ['TOWN_ORGANISER@310114102'], officialId: null, cadreId: randomIds.next() };

interface Given {
  readonly key?: string;
  readonly input?: object;
  readonly purpose?: string;
}

const run = (work: (tx: EntityManager) => Promise<unknown>, { key, input = {}, purpose }: Given = {}) =>
  runCommand(
    environment(),
    { command: 'change', actor, purpose: purpose ?? null, key: key ?? null, input },
    async (tx) => {
      await work(tx);
      return {};
    },
  );
const addPerson =
  (id: string, name = '王小明') =>
  (tx: EntityManager) =>
    tx.query('INSERT INTO people (id, name, grade) VALUES ($1, $2, $3)', [id, name, 'A']);

const withClient = async <T>(work: (client: pg.Client) => Promise<T>, url = database.url): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
const readRows = () =>
  withClient(async (client) => {
    const rows: AuditRow[] = [];
    for await (const row of readChain(client)) rows.push(row);
    return rows;
  });
const lastRow = async (): Promise<AuditRow> => {
  const row = (await readRows()).at(-1);
  if (!row) throw new Error('the audit log is empty');
  return row;
};
const changesOf = ({ changes }: AuditRow): unknown => JSON.parse(changes);

const headOf = (rows: readonly AuditRow[]): SignedAuditHead =>
  signAuditHead(signingKey, {
    service: 'sample',
    sequence: rows.length,
    hash: rows.at(-1)?.hash ?? genesisHash('sample'),
    signedAt: '2015-06-30T09:00:00.000Z',
  });
const verify = (rows: Iterable<AuditRow> | AsyncIterable<AuditRow>, heads: readonly SignedAuditHead[]) =>
  verifyChain({
    service: 'sample',
    rows,
    heads,
    isSigned: (head) => isSignedBy(verifyingKey, head),
    seal: audit.seal,
  });

describe('a command', () => {
  it('leaves who, what and when, and before and after of the columns that changed', async () => {
    const [id, village] = [randomIds.next(), randomIds.next()];
    await run(addPerson(id), { input: { person: { id }, name: 'x' }, purpose: '核对档案\u0000\ud800' });
    expect(await lastRow()).toMatchObject({
      actorId: 'wang',
      roles: '["TOWN_ORGANISER@310114102"]',
      cadreId: actor.cadreId,
      officialId: null,
      command: 'change',
      purpose: '核对档案\ufffd\ufffd',
      at: '2015-06-30T08:00:00.000000Z',
      subjects: JSON.stringify({ 'person.id': id }),
    });
    await run((tx) =>
      tx.query(`UPDATE people SET grade = 'B', village_id = $2, marks = '{1,2}' WHERE id = $1`, [id, village]),
    );
    expect(changesOf(await lastRow())).toEqual([
      {
        table: 'people',
        did: 'UPDATE',
        row: { id, village_id: village },
        columns: { grade: ['A', 'B'], village_id: [null, village], marks: [null, '["1", "2"]'] },
      },
    ]);
    await run((tx) => tx.query('DELETE FROM people WHERE id = $1', [id]));
    expect(changesOf(await lastRow())).toMatchObject([{ did: 'DELETE', columns: { grade: ['B', null] } }]);
  });

  it('never leaves a personal value in clear, but the same keyed hash for the same one', async () => {
    const id = randomIds.next();
    await run(addPerson(id, '李晓红'));
    const first = await lastRow();
    await run((tx) => tx.query(`UPDATE people SET name = '赵建国' WHERE id = $1`, [id]));
    const hmac = audit.mask('people', 'name', '李晓红');
    expect(changesOf(first)).toMatchObject([{ columns: { name: [null, { hmac }] } }]);
    expect(changesOf(await lastRow())).toMatchObject([
      { columns: { name: [{ hmac }, { hmac: audit.mask('people', 'name', '赵建国') }] } },
    ]);
    expect(JSON.stringify(await readRows())).not.toMatch(/李晓红|赵建国/);
    await expect(dataSource.query(`SELECT current_setting('cunguan.audit_changes', true) AS left`)).resolves.toEqual([
      { left: expect.not.stringMatching(/./) },
    ]);
  });

  it('leaves a keyed hash of whatever a table holds that nobody described', async () => {
    const id = randomIds.next();
    await run((tx) => tx.query(`INSERT INTO notes VALUES ($1, '张三来访')`, [id]));
    expect(changesOf(await lastRow())).toEqual([
      {
        table: 'notes',
        did: 'INSERT',
        row: { id },
        columns: { id: [null, id], text: [null, { hmac: audit.mask('notes', 'text', '张三来访') }] },
      },
    ]);
  });

  it('leaves a row without changes when it only told something', async () => {
    await run(() => Promise.resolve(), { input: { officialId: actor.cadreId } });
    expect(await lastRow()).toMatchObject({ changes: '[]', subjects: JSON.stringify({ officialId: actor.cadreId }) });
  });

  it('leaves one row however often it is repeated, and none when it is refused or its transaction ends', async () => {
    const before = (await readRows()).length;
    await run(addPerson(randomIds.next()), { key: 'again' });
    await run(() => Promise.reject(new Error('not run')), { key: 'again' });
    const id = randomIds.next();
    const refused = run(async (tx) => {
      await addPerson(id)(tx);
      throw refuse('SAMPLE.REFUSED');
    });
    await expect(refused).rejects.toThrow();
    const struck = run(async (tx) => {
      await addPerson(id)(tx);
      const [{ pid } = { pid: 0 }] = await tx.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
      await withAdminClient((admin) => admin.query('SELECT pg_terminate_backend($1)', [pid]));
      await tx.query('SELECT 1');
    });
    await expect(struck).rejects.toThrow();
    expect(await readRows()).toHaveLength(before + 1);
    expect(await dataSource.query('SELECT FROM people WHERE id = $1', [id])).toHaveLength(0);
  });

  it('is the only one that is captured: other writers leave nothing', async () => {
    const before = (await readRows()).length;
    await dataSource.transaction((tx) => addPerson(randomIds.next())(tx));
    expect(await readRows()).toHaveLength(before);
  });

  it('finds its place in the chain among 50 at once', async () => {
    const before = (await readRows()).length;
    await Promise.all(
      Array.from({ length: 50 }, (_, n) => run(addPerson(randomIds.next()), { key: `many-${String(n)}` })),
    );
    const rows = await readRows();
    expect(rows).toHaveLength(before + 50);
    expect(await verify(rows, [headOf(rows)])).toMatchObject({ fault: null, rows: before + 50, unsigned: 0 });
  });
});

describe('the audit log', () => {
  it.each([
    'UPDATE audit_log SET actor_id = actor_id',
    'DELETE FROM audit_log',
    'TRUNCATE audit_log',
    `SET session_replication_role = replica; DELETE FROM audit_log`,
  ])('refuses %s, even to its owner and a superuser', async (sql) => {
    const before = (await readRows()).length;
    await expect(withClient((client) => client.query(sql))).rejects.toThrow('permission denied');
    const asOwner = withClient((client) => client.query(sql), database.ownerUrl);
    await expect(asOwner).rejects.toThrow(/only ever added|permission denied to set/);
    const url = new URL(database.url);
    await withAdminClient(async (admin) => {
      const su = new pg.Client({
        host: admin.host,
        port: admin.port,
        user: admin.user ?? '',
        password: admin.password ?? '',
        database: url.pathname.slice(1),
      });
      await su.connect();
      try {
        await expect(su.query(sql)).rejects.toThrow('only ever added');
      } finally {
        await su.end();
      }
    });
    expect(await readRows()).toHaveLength(before);
  });
});
