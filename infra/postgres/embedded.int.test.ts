import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freePorts } from '../local/ports.js';
import { runningPostgresUrl, startPostgres } from './embedded.js';

let folder: string;
let port: number;

beforeAll(async () => {
  // Only its owner may enter it, as the home of root; the name has a space and Chinese letters.
  folder = join(mkdtempSync(join(tmpdir(), 'cunguan-postgres-')), '数据 库');
  [port = 0] = await freePorts(1);
});

afterAll(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const start = () => startPostgres({ dataDir: folder, port, logFile: join(folder, '..', 'log') });

const query = async (url: string, text: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};

describe('the embedded PostgreSQL', () => {
  it('starts over what a killed initdb left', async () => {
    mkdirSync(join(folder, 'unfinished-1', 'base'), { recursive: true });
    const postgres = await start();
    await postgres.stop();
    expect(readdirSync(folder).sort()).toEqual(['data', 'password']);
  });

  it('keeps what was committed when it is killed', async () => {
    const first = await start();
    await query(first.adminUrl, 'CREATE TABLE kept AS SELECT 1 AS one');
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    const second = await start();
    expect(await query(second.adminUrl, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
    await second.stop();
  });

  it('does not take another program for itself', async () => {
    const lines = [process.pid, join(folder, 'data'), 1, port, '', '127.0.0.1', '', 'ready', ''];
    writeFileSync(join(folder, 'data', 'postmaster.pid'), lines.join('\n'));
    const postgres = await start();
    expect(runningPostgresUrl(folder)).toBe(postgres.adminUrl);
    await postgres.stop();
    expect(runningPostgresUrl(folder)).toBeUndefined();
  });

  it('asks for a password, and refuses to run twice on the same data', async () => {
    const postgres = await start();
    const wrong = postgres.adminUrl.replace(/:[^:@]+@/, ':wrong@');
    await expect(query(wrong, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    await expect(start()).rejects.toThrow(`pid ${String(postgres.pid)}`);
    await postgres.stop();
    expect(existsSync(join(folder, 'data', 'postmaster.pid'))).toBe(false);
  });

  it.each([
    ['a value of the wrong form', "SELECT '陈晓岚'::date"],
    ['a row that is there already', "INSERT INTO named VALUES ('陈晓岚')"],
    ['a row that a check forbids', "INSERT INTO named VALUES ('陈晓岚 13000000000')"],
    ['a statement with literals', "SELECT unknown, '陈晓岚'"],
    ['what a function raises', "DO $$ BEGIN RAISE EXCEPTION '陈晓岚'; END $$"],
    ['what a function warns of', "DO $$ BEGIN RAISE WARNING '陈晓岚'; RAISE EXCEPTION 'end'; END $$"],
  ])('tells its client, and not its log, of %s', async (_what, text) => {
    const postgres = await start();
    await query(postgres.adminUrl, 'DROP TABLE IF EXISTS named');
    await query(postgres.adminUrl, 'CREATE TABLE named (name text UNIQUE CHECK (length(name) < 9))');
    await query(postgres.adminUrl, "INSERT INTO named VALUES ('陈晓岚')");
    await expect(query(postgres.adminUrl, text)).rejects.toMatchObject({ severity: 'ERROR' });
    await postgres.stop();
    const log = readFileSync(join(folder, '..', 'log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toContain('陈晓岚');
  });
});
