import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withAdminClient } from '@cunguan/testing';
import pg from 'pg';
import { migrateAll } from './migrate.js';
import { provisionDatabases, type DatabaseUrls } from './provision.js';
import { perService, SERVICE_NAMES, type ServiceName } from './services.js';

const adminUrl = process.env['TEST_DATABASE_URL'] ?? '';
const prefix = `provision_${randomUUID().slice(0, 8)}_`;
const passwords = (text: string) => ({
  databasePasswords: perService(() => `${text} of the owner`),
  runtimePasswords: perService(() => `${text} of the service`),
});
let urls: DatabaseUrls;

const run = async (url: string, ...texts: string[]): Promise<readonly object[]> => {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    let rows: readonly object[] = [];
    for (const text of texts) ({ rows } = await client.query<object>(text));
    return rows;
  } finally {
    await client.end();
  }
};

const codeOf = async (url: string, ...texts: string[]): Promise<string> => {
  try {
    await run(url, ...texts);
    return 'OK';
  } catch (error) {
    return (error as { readonly code?: string }).code ?? String(error);
  }
};

const at = (url: string, database: string): string => {
  const there = new URL(url);
  there.pathname = `/${database}`;
  return there.href;
};

beforeAll(async () => {
  await provisionDatabases(adminUrl, passwords('first'), prefix);
  urls = await provisionDatabases(adminUrl, passwords('second'), prefix);
  await migrateAll(urls);
}, 60_000);

afterAll(async () => {
  const names = SERVICE_NAMES.map((name) => `${prefix}${name}`);
  await withAdminClient(async (admin) => {
    for (const name of names) {
      await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
      await admin.query(`DROP ROLE "${name}", "${name}_app"`);
    }
  });
});

const pairs = SERVICE_NAMES.flatMap((one) =>
  SERVICE_NAMES.filter((other) => other !== one).map((other) => [one, other] as const),
);
const APPEND_ONLY: readonly (readonly [ServiceName, string])[] = [
  ['mentoring', 'guidance_talks_history'],
  ['selection', 'reserve_steps'],
];

describe("the services' databases", () => {
  it.each(pairs)('%s enters no other: not that of %s', async (one, other) => {
    for (const role of ['owner', 'runtime'] as const) {
      expect(await codeOf(at(urls[role][one], `${prefix}${other}`))).toBe('42501');
    }
  });

  it.each(SERVICE_NAMES)('%s enters neither postgres nor template1', async (name) => {
    expect(await codeOf(at(urls.runtime[name], 'postgres'))).toBe('42501');
    expect(await codeOf(at(urls.runtime[name], 'template1'))).toBe('42501');
  });

  it.each(['owner', 'runtime'] as const)('take the latest password of the %s', async (role) => {
    const url = new URL(urls[role].training);
    url.password = role === 'owner' ? 'first of the owner' : 'first of the service';
    expect([await codeOf(url.href), await codeOf(urls[role].training)]).toEqual(['28P01', 'OK']);
  });
});

describe.each(SERVICE_NAMES)('the role of %s', (name) => {
  it('is none that could do more than it is granted, and no member of any', async () => {
    expect(
      await run(
        urls.runtime[name],
        `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
                EXISTS (SELECT FROM pg_auth_members WHERE member = pg_roles.oid) AS member
           FROM pg_roles WHERE rolname = current_user`,
      ),
    ).toEqual([
      {
        ...{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false },
        member: false,
      },
    ]);
  });

  it('owns nothing, and changes no table', async () => {
    const refused = [
      'CREATE TABLE mine (id int)',
      'CREATE TEMP TABLE mine (id int)',
      'CREATE SCHEMA mine',
      'CREATE FUNCTION mine() RETURNS int LANGUAGE sql RETURN 1',
      'ALTER TABLE units ADD COLUMN mine int',
      'ALTER TABLE officials DISABLE ROW LEVEL SECURITY',
      'ALTER TABLE officials DISABLE TRIGGER ALL',
      'CREATE POLICY mine ON officials USING (true)',
      'DROP TABLE outbox',
      'TRUNCATE outbox',
      `UPDATE schema_migrations SET name = 'x'`,
      `SET ROLE "${prefix}${name}"`,
      `SET session_replication_role = replica`,
      `DROP TABLE inbox_other`,
      'CREATE EXTENSION IF NOT EXISTS dblink',
    ];
    // No table of that name is as good as no right to it; a service without units is no reason for another answer.
    for (const text of refused) {
      const code = await codeOf(urls.runtime[name], text);
      expect([text, ['42501', '42P01'].includes(code)]).toEqual([text, true]);
    }
  });

  it('reads and writes the tables, those of later migrations too', async () => {
    await run(urls.owner[name], 'CREATE TABLE later (id bigserial PRIMARY KEY, note text)');
    expect(
      await codeOf(
        urls.runtime[name],
        `INSERT INTO later (note) VALUES ('x')`,
        `UPDATE later SET note = 'y'`,
        'DELETE FROM later',
        'SELECT count(*) FROM command_receipts',
        'SELECT name FROM schema_migrations',
      ),
    ).toBe('OK');
    expect(await codeOf(urls.runtime[name], 'TRUNCATE later')).toBe('42501');
    await run(urls.owner[name], 'DROP TABLE later');
  });

  it('makes and drops months of the inbox, and nothing else, by the functions of the owner', async () => {
    const { runtime } = urls;
    expect(await codeOf(runtime[name], `SELECT attach_inbox_month('2031-05-17')`)).toBe('OK');
    expect(await run(runtime[name], `SELECT to_regclass('inbox_2031_05')::text AS part`)).toEqual([
      { part: 'inbox_2031_05' },
    ]);
    // Neither a search path nor an object of one's own leads the owner's function astray.
    expect(
      await codeOf(runtime[name], `SET search_path = pg_temp, public`, `SELECT drop_inbox_month('2031-05-01')`),
    ).toBe('OK');
    expect(await codeOf(runtime[name], `SELECT drop_inbox_month('2031-05-01')`)).toBe('42P01');
  });
});

describe('what only ever grows', () => {
  it.each(APPEND_ONLY)('in %s, %s is not changed by the service', async (name, table) => {
    for (const text of [`DELETE FROM ${table}`, `TRUNCATE ${table}`]) {
      const code = await codeOf(urls.runtime[name], text);
      expect([text, code]).toEqual([text, '42501']);
    }
    const [rights] = await run(
      urls.runtime[name],
      `SELECT has_table_privilege('${table}', 'SELECT, INSERT') AS adds,
              has_table_privilege('${table}', 'UPDATE, DELETE, TRUNCATE') AS changes`,
    );
    expect(rights).toEqual({ adds: true, changes: false });
  });

  it('an audit log, where a service keeps one, too', async () => {
    for (const name of SERVICE_NAMES) {
      const [found] = await run(
        urls.runtime[name],
        `SELECT coalesce(has_table_privilege(to_regclass('audit_log'), 'UPDATE, DELETE, TRUNCATE'), false) AS changes`,
      );
      expect([name, found]).toEqual([name, { changes: false }]);
    }
  });
});

describe('a role of the same name that may do too much', () => {
  it('is refused, with what to do', async () => {
    const role = `"${prefix}people_app"`;
    await run(adminUrl, `ALTER ROLE ${role} BYPASSRLS`);
    await expect(provisionDatabases(adminUrl, passwords('second'), prefix)).rejects.toThrow(
      /BYPASSRLS.*take that away/s,
    );
    await run(adminUrl, `ALTER ROLE ${role} NOBYPASSRLS`);
  });
});
