import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { fixedClock, randomIds } from '@cunguan/domain';
import { createTestDatabase, type TestDatabase } from '@cunguan/testing';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  auditTables,
  createAuditor,
  createDataSource,
  genesisHash,
  hashOfRow,
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
    const people = 'CREATE TABLE people (id uuid PRIMARY KEY, name text, grade text)';
    for (const sql of [people, ...runtimeRoleGrants, ...auditTables]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('forward only'));
  }
}

const ROWS = 300;
const TAMPERS = 1_000;
const ON_THE_TABLE = 30;

const audit = createAuditor({ service: 'sample', key: 'k'.repeat(43), personalColumns: { people: ['name'] } });
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signingKey = privateKey.export({ format: 'jwk' }) as Record<'kty' | 'crv' | 'x' | 'd', string>;
const verifyingKey = publicKey.export({ format: 'jwk' }) as Record<'kty' | 'crv' | 'x', string>;

/** Always the same numbers, so that a tamper that is not found can be looked at. */
const createRandom = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};
const random = createRandom(2015);

let database: TestDatabase;
let owner: pg.Client;
let chain: readonly AuditRow[];
let head: SignedAuditHead;

const headAt = (sequence: number, hash: string): SignedAuditHead =>
  signAuditHead(signingKey, { service: 'sample', sequence, hash, signedAt: '2015-06-30T09:00:00.000Z' });

const readAll = async (): Promise<readonly AuditRow[]> => {
  const rows: AuditRow[] = [];
  for await (const row of readChain(owner)) rows.push(row);
  return rows;
};

beforeAll(async () => {
  const sample = (url: string) =>
    createDataSource({ service: 'sample', url, entities: [], migrations: [Sample1795000000000] });
  database = await createTestDatabase((url) => runMigrations(sample(url)));
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const dataSource = await sample(database.url).initialize();
  const env = { dataSource, clock: fixedClock('2015-06-30T08:00:00Z'), ids: randomIds, wall: null, audit };
  const [officialId, cadreId] = [randomIds.next(), randomIds.next()];
  const actors = [
    { id: 'wang', roles: ['TOWN_ORGANISER@310114102'], officialId: null, cadreId },
    { id: 'li', roles: ['OFFICIAL@310114102201'], officialId, cadreId: null },
  ];
  for (let n = 0; n < ROWS; n += 1) {
    const id = randomIds.next();
    const [actor = { id: '', roles: [], officialId: null, cadreId: null }] = actors.slice(n % 2);
    const asked = { command: 'change', purpose: n % 3 === 0 ? '核对' : null, key: null };
    await runCommand(env, { ...asked, actor, input: { id } }, async (tx) => {
      await tx.query('INSERT INTO people VALUES ($1, $2, $3)', [id, `某${String(n)}`, 'A']);
      return {};
    });
  }
  await dataSource.destroy();
  chain = await readAll();
  head = headAt(chain.length, chain.at(-1)?.hash ?? '');
}, 60_000);
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const verify = (rows: readonly AuditRow[], heads: readonly SignedAuditHead[] = [head]) =>
  verifyChain({
    service: 'sample',
    rows,
    heads,
    isSigned: (signed) => isSignedBy(verifyingKey, signed),
    seal: audit.seal,
  });

const at = (index: number): AuditRow => {
  const row = chain[index];
  if (!row) throw new Error(`no row ${String(index)}`);
  return row;
};
const anyIndex = (): number => [0, chain.length - 1, random(chain.length)][random(3)] ?? 0;

/** As a forger does who knows how rows are chained, and has neither of the keys. */
const rechained = (rows: readonly AuditRow[], from: number): readonly AuditRow[] => {
  const made = rows.slice(0, from);
  for (const row of rows.slice(from)) {
    const next = {
      ...row,
      sequence: String(made.length + 1),
      previousHash: made.at(-1)?.hash ?? genesisHash('sample'),
    };
    made.push({ ...next, hash: hashOfRow(next) });
  }
  return made;
};

const otherText = (text: string): string => {
  const place = random(text.length);
  const other = text[place] === 'x' ? 'y' : 'x';
  return [text.slice(0, place) + other + text.slice(place + 1), `${text} `, text.slice(1), ''][random(4)] ?? '';
};

const changeColumn = (row: AuditRow): AuditRow => {
  const columns = Object.keys(row) as (keyof AuditRow)[];
  const column = columns[random(columns.length)] ?? 'hash';
  const value = row[column];
  if (column === 'sequence') return { ...row, sequence: String(BigInt(row.sequence) + BigInt(1 + random(5))) };
  return { ...row, [column]: value === null ? 'x' : random(6) === 0 ? `${value}x` : otherText(value) };
};

const kinds: Readonly<Record<string, () => readonly AuditRow[]>> = {
  'change a column': () => {
    const index = anyIndex();
    return chain.with(index, changeColumn(at(index)));
  },
  'delete a row': () => {
    const index = anyIndex();
    return chain.toSpliced(index, 1);
  },
  'delete a row and close the gap': () => {
    const index = anyIndex();
    return chain.toSpliced(index, 1).map((row, n) => ({ ...row, sequence: String(n + 1) }));
  },
  'swap two rows': () => {
    const [one, other] = [random(chain.length - 1), chain.length - 1];
    return chain.with(one, at(other)).with(other, at(one));
  },
  'swap the places of two rows': () => {
    const one = random(chain.length - 1);
    const two = { ...at(one), sequence: at(one + 1).sequence };
    return chain.with(one, { ...at(one + 1), sequence: at(one).sequence }).with(one + 1, two);
  },
  'cut off the tail': () => chain.slice(0, random(chain.length)),
  'put a row in': () => {
    const index = random(chain.length + 1);
    const row = at(Math.min(index, chain.length - 1));
    return chain.toSpliced(index, 0, { ...row, command: 'forged' });
  },
  'double a row': () => {
    const index = anyIndex();
    return chain.toSpliced(index, 0, at(index));
  },
  'change a row and chain anew': () => {
    const index = anyIndex();
    return rechained(chain.with(index, { ...at(index), actorId: 'somebody else' }), index);
  },
  'delete a row and chain anew': () => {
    const index = anyIndex();
    return rechained(chain.toSpliced(index, 1), index);
  },
  'put a row in and chain anew': () => {
    const index = random(chain.length + 1);
    return rechained(chain.toSpliced(index, 0, { ...at(0), command: 'forged' }), index);
  },
  'append a row': () => rechained([...chain, { ...at(0), command: 'forged' }], chain.length),
};

describe('the verification', () => {
  it('passes the chain as it is', async () => {
    expect(await verify(chain)).toEqual({ service: 'sample', rows: ROWS, fault: null, lastHead: head, unsigned: 0 });
  });

  it(`finds each of ${String(TAMPERS)} random tampers`, async () => {
    const names = Object.keys(kinds);
    const missed: string[] = [];
    const found = new Map<string, number>();
    for (let n = 0; n < TAMPERS; n += 1) {
      const name = names[n % names.length] ?? '';
      const tampered = kinds[name]?.() ?? chain;
      expect(tampered).not.toEqual(chain);
      if ((await verify(tampered)).fault === null) missed.push(`${String(n)}: ${name}`);
      else found.set(name, (found.get(name) ?? 0) + 1);
    }
    expect(missed).toEqual([]);
    const count = [...found.values()].reduce((sum, one) => sum + one, 0);
    process.stdout.write(`${String(count)} of ${String(TAMPERS)} random tampers found\n`);
    expect(count).toBe(TAMPERS);
  }, 60_000);

  it('finds by the heads alone what a forger chains anew, for whoever has no key but the public one', async () => {
    const withoutKey = (rows: readonly AuditRow[]) =>
      verifyChain({
        service: 'sample',
        rows,
        heads: [head],
        isSigned: (signed) => isSignedBy(verifyingKey, signed),
        seal: null,
      });
    for (const index of [0, 150, ROWS - 1]) {
      const changed = rechained(chain.with(index, { ...at(index), actorId: 'somebody else' }), index);
      expect(await withoutKey(changed)).toMatchObject({ fault: { kind: 'NOT_AS_SIGNED', sequence: String(ROWS) } });
    }
  });

  it.each([
    ['another signature', () => ({ ...head, signature: headAt(1, at(0).hash).signature })],
    ['another sequence', () => ({ ...head, sequence: 1 })],
    ['another service', () => ({ ...head, service: 'people' })],
    ['another time', () => ({ ...head, signedAt: '2016-06-30T09:00:00.000Z' })],
  ])('refuses a head with %s', async (_what, forged) => {
    expect(await verify(chain, [forged()])).toMatchObject({ fault: { kind: 'FORGED_HEAD' } });
  });

  it('wants a head of a chain that has rows, and counts the rows after the last one', async () => {
    expect(await verify(chain, [])).toMatchObject({ fault: { kind: 'NO_HEAD' } });
    expect(await verify([], [])).toMatchObject({ fault: null, rows: 0 });
    expect(await verify(chain, [headAt(0, genesisHash('sample'))])).toMatchObject({ fault: null, unsigned: ROWS });
    expect(await verify(chain, [headAt(200, at(199).hash)])).toMatchObject({ fault: null, unsigned: 100 });
  });
});

describe('on the table itself, past its triggers', () => {
  const COLUMNS: Readonly<Record<string, string>> = {
    at: `at + interval '1 microsecond'`,
    actor_id: `actor_id || '2'`,
    roles: `'[]'`,
    actor_official_id: 'gen_random_uuid()',
    actor_cadre_id: `'00000000-0000-4000-8000-000000000001'`,
    command: `'erase'`,
    request_id: `coalesce(request_id, '') || 'r'`,
    purpose: `coalesce(purpose, '') || '。'`,
    subjects: `subjects || ' '`,
    changes: `replace(changes, '"A"', '"B"')`,
    previous_hash: `hash`,
    hash: `previous_hash`,
    seal: `hash`,
    sequence: `sequence + 1000`,
  };
  const changes = Object.entries(COLUMNS).map(
    ([column, value]) => `UPDATE audit_log SET ${column} = ${value} WHERE sequence = $1::int`,
  );
  const others = [
    'DELETE FROM audit_log WHERE sequence = $1::int',
    'DELETE FROM audit_log WHERE sequence >= $1::int',
    'UPDATE audit_log SET sequence = -sequence WHERE sequence = $1::int',
  ];
  const statements = [...changes, ...others];

  beforeAll(async () => {
    await owner.query('ALTER TABLE audit_log DISABLE TRIGGER USER, DROP CONSTRAINT audit_log_sequence_check');
  });

  it.each(Array.from({ length: ON_THE_TABLE }, (_, n) => statements[n % statements.length] ?? ''))(
    'finds %s',
    async (sql) => {
      await owner.query('CREATE TEMP TABLE kept AS TABLE audit_log');
      try {
        const { rowCount } = await owner.query(sql, [1 + anyIndex()]);
        expect(rowCount).toBeGreaterThan(0);
        expect((await verify(await readAll())).fault).not.toBeNull();
      } finally {
        await owner.query('TRUNCATE audit_log');
        await owner.query('INSERT INTO audit_log TABLE kept');
        await owner.query('DROP TABLE kept');
      }
      expect((await verify(await readAll())).fault).toBeNull();
    },
  );
});
