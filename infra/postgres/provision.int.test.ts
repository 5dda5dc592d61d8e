import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { provisionDatabases } from './provision.js';
import { perService, SERVICE_NAMES, type PerService } from './services.js';

const adminUrl = process.env['TEST_DATABASE_URL'] ?? '';
const prefix = `provision_${randomUUID().slice(0, 8)}_`;
let urls: PerService<string>;

const run = async (url: string, ...texts: string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    for (const text of texts) await client.query(text);
  } finally {
    await client.end();
  }
};

beforeAll(async () => {
  await provisionDatabases(
    adminUrl,
    perService(() => 'first'),
    prefix,
  );
  urls = await provisionDatabases(
    adminUrl,
    perService(() => 'second'),
    prefix,
  );
});

afterAll(async () => {
  const names = SERVICE_NAMES.map((name) => `"${prefix}${name}"`);
  await run(adminUrl, ...names.flatMap((name) => [`DROP DATABASE ${name}`, `DROP ROLE ${name}`]));
});

describe("the services' databases", () => {
  it('belong to their service', async () => {
    await expect(run(urls.people, 'CREATE TABLE mine (id int)')).resolves.toBeUndefined();
  });

  it.each(['mentoring', 'selection'] as const)('are closed to every other service: %s', async (other) => {
    const url = new URL(urls.people);
    url.pathname = `/${prefix}${other}`;
    await expect(run(url.href)).rejects.toMatchObject({ code: '42501' });
  });

  it('take the latest password', async () => {
    const url = new URL(urls.training);
    url.password = 'first';
    await expect(run(url.href)).rejects.toMatchObject({ code: '28P01' });
  });
});
