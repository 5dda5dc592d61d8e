import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { personalColumns } from '@cunguan/access';
import { createAuditor, runCommand } from '@cunguan/database';
import { randomIds, systemClock } from '@cunguan/domain';
import { eventTopics } from '@cunguan/events';
import { ensureTopics, startAuditSigner, startRelay } from '@cunguan/messaging';
import { eventually, silentLogger, testBrokers, uniqueTopicPrefix, withAdminClient } from '@cunguan/testing';
import pg from 'pg';
import { withReceiver } from '../events/service-receiver.js';
import { generateSecrets } from '../local/secrets.js';
import { migrateAll } from '../postgres/migrate.js';
import { provisionDatabases } from '../postgres/provision.js';
import { perService, SERVICE_NAMES } from '../postgres/services.js';
import { parseAuditArguments } from './arguments.js';
import type { AuditGround } from './audit-ground.js';
import { runAudit } from './run-audit.js';

const prefix = `audit_${randomUUID().slice(0, 8)}_`;
const topicPrefix = uniqueTopicPrefix();
const folder = mkdtempSync(join(tmpdir(), 'cunguan-audit-'));
const headsFile = join(folder, 'audit', 'heads.jsonl');
const officialId = randomIds.next();
let ground: AuditGround;
let ownerUrl: string;

const addCadre = (name: string) =>
  withReceiver('mentoring', ground.databaseUrls, async ({ dataSource }) => {
    const audit = createAuditor({
      service: 'mentoring',
      key: ground.auditKey,
      personalColumns: personalColumns['mentoring'] ?? {},
    });
    const actor = { id: 'wang', roles: ['TOWN_ORGANISER@310114102'], officialId: null, cadreId: null };
    await runCommand(
      { dataSource, clock: systemClock, ids: randomIds, wall: null, audit },
      { command: name, actor, purpose: null, key: null, input: { officialId } },
      async (tx) => {
        await tx.query('INSERT INTO cadres (id, town_id, version) VALUES ($1, $1, 1)', [randomIds.next()]);
        return {};
      },
    );
  });

beforeAll(async () => {
  const passwords = perService(() => 'a password');
  const urls = await provisionDatabases(
    process.env['TEST_DATABASE_URL'] ?? '',
    { databasePasswords: passwords, runtimePasswords: passwords },
    prefix,
  );
  await migrateAll(urls);
  ownerUrl = urls.owner.mentoring;
  await ensureTopics({ brokers: testBrokers(), topicPrefix, topics: eventTopics() });
  const { auditKey, auditSigningKey } = await generateSecrets();
  const keys = { auditKey, signingKey: auditSigningKey, publicKey: auditSigningKey };
  ground = { databaseUrls: urls.runtime, brokers: testBrokers(), topicPrefix, ...keys, headsFile };
  for (const name of ['first', 'second', 'third']) await addCadre(name);
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await withAdminClient(async (admin) => {
    for (const name of SERVICE_NAMES) {
      await admin.query(`DROP DATABASE "${prefix}${name}" WITH (FORCE)`);
      await admin.query(`DROP ROLE "${prefix}${name}", "${prefix}${name}_app"`);
    }
  });
});

const run = async (line: string, found: Partial<AuditGround> = {}) => {
  const answers: string[] = [];
  const output = { answer: (text: string) => answers.push(text), progress: () => undefined };
  const command = parseAuditArguments(line.split(' ').filter(Boolean));
  const code = await runAudit(command, () => Promise.resolve({ ...ground, ...found }), output);
  return { code, text: answers.join('\n') };
};

/** What the owner does past the triggers; undone afterwards. */
const tampered = async <T>(sql: string, work: () => Promise<T>): Promise<T> => {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('ALTER TABLE audit_log DISABLE TRIGGER USER');
    await owner.query('CREATE TABLE kept AS TABLE audit_log');
    await owner.query(sql);
    return await work();
  } finally {
    await owner.query('TRUNCATE audit_log');
    await owner.query('INSERT INTO audit_log TABLE kept');
    await owner.query('DROP TABLE kept');
    await owner.query('ALTER TABLE audit_log ENABLE ALWAYS TRIGGER refuse_audit_change');
    await owner.end();
  }
};

describe('npm run audit', () => {
  it('wants a signed head of a chain that has rows, and none of an empty one', async () => {
    expect(await run('verify')).toMatchObject({
      code: 1,
      text: expect.stringMatching(/✓ people: .*no rows yet[^]*✗ mentoring: .*no signed head/),
    });
  });

  it('signs, and finds all intact by file and by topic', async () => {
    expect(await run('sign')).toMatchObject({ code: 0, text: expect.stringContaining('mentoring: 已签名至第 3 行') });
    const relay = startRelay({
      ...{ url: ground.databaseUrls.mentoring, service: 'mentoring', brokers: testBrokers(), topicPrefix },
      ...{ clock: systemClock, log: silentLogger },
    });
    try {
      await eventually(async () => {
        const { text } = await run('verify mentoring --json');
        expect(JSON.parse(text)).toMatchObject({
          services: [{ rows: 3, fault: null, unsigned: 0, heads: { ofFile: 1, ofTopic: 1 } }],
        });
      });
    } finally {
      await relay.stop();
    }
    expect(await run('verify')).toMatchObject({ code: 0 });
    const { text } = await run('heads mentoring --json');
    expect(JSON.parse(text)).toMatchObject({ heads: [{ service: 'mentoring', sequence: 3, valid: true }] });
  }, 30_000);

  it.each([
    ['DELETE FROM audit_log WHERE sequence = 1', /row 1 is missing/],
    ['DELETE FROM audit_log WHERE sequence = 3', /cut off from row 3 on/],
    ['TRUNCATE audit_log', /cut off from row 1 on/],
    [`UPDATE audit_log SET command = 'x' WHERE sequence = 2`, /row 2 was changed/],
  ])(
    'names what is wrong after %s, by the topic alone and by the file alone',
    async (sql, expected) => {
      await tampered(sql, async () => {
        for (const found of [{ headsFile: join(folder, 'none') }, { brokers: ['127.0.0.1:1'] }]) {
          expect(await run('verify mentoring', found)).toMatchObject({
            code: 1,
            text: expect.stringMatching(expected),
          });
        }
      });
      expect(await run('verify mentoring')).toMatchObject({ code: 0 });
    },
    60_000,
  );

  it('finds that the role of the service may neither change nor remove a row', async () => {
    const client = new pg.Client({ connectionString: ground.databaseUrls.mentoring });
    await client.connect();
    try {
      for (const sql of [`UPDATE audit_log SET command = ''`, 'DELETE FROM audit_log', 'TRUNCATE audit_log']) {
        await expect(client.query(sql)).rejects.toThrow('permission denied');
      }
    } finally {
      await client.end();
    }
  });

  it('does not sign what is not as it was signed before', async () => {
    await tampered('DELETE FROM audit_log WHERE sequence = 3', async () => {
      await expect(run('sign mentoring')).rejects.toThrow('not as signed');
    });
  });

  it('refuses a file of heads that was changed', async () => {
    const text = readFileSync(headsFile, 'utf8');
    const changed = join(folder, 'changed.jsonl');
    writeFileSync(changed, text.replaceAll('"sequence":3', '"sequence":2'));
    expect(await run(`verify mentoring --heads ${changed}`)).toMatchObject({
      code: 1,
      text: expect.stringContaining('the signed head at row 2 is not valid'),
    });
    writeFileSync(changed, `${text}{"service":"people"}\n`);
    await expect(run(`verify mentoring --heads ${changed}`)).rejects.toThrow(/changed\.jsonl:\d+ is no signed head/);
  });

  it('says who did what about an official', async () => {
    const { text } = await run(`list --official ${officialId.toUpperCase()} --json`);
    const rows = (JSON.parse(text) as { rows: { command: string }[] }).rows;
    expect(rows.map(({ command }) => command)).toEqual(['first', 'second', 'third']);
    expect((await run(`list --official ${officialId}`)).text).toContain('insert cadres');
    expect(await run(`list --official ${officialId} --from 2000-01-01 --to 2000-01-01 --json`)).toMatchObject({
      text: JSON.stringify({ rows: [] }, null, 2),
    });
  });

  it('says with --help how it is used', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, text: expect.stringContaining('npm run -s audit') });
  });

  it.each([
    'undo',
    'verify library',
    'verify people mentoring',
    'verify --official x',
    'list',
    'list --official x',
    `list --official ${officialId} --from 2015-02-30`,
    'sign --heads x',
    'verify --nothing',
  ])('refuses "%s"', (line) => {
    expect(() => parseAuditArguments(line.split(' '))).toThrow('--help');
  });
});

describe('the signer of a service', () => {
  const withSigner = (everyMs: number, work: () => Promise<void>) =>
    withReceiver('mentoring', ground.databaseUrls, async ({ dataSource }) => {
      const { signingKey } = ground;
      const signer = startAuditSigner({
        ...{ service: 'mentoring', dataSource, signingKey, headsFile, clock: systemClock, ids: randomIds },
        ...{ log: silentLogger, everyMs },
      });
      try {
        await work();
      } finally {
        await signer.stop();
      }
    });
  const headsOf = () =>
    readFileSync(headsFile, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"service":"mentoring"')).length;

  const untilHeads = (count: number): Promise<void> =>
    eventually(() => {
      expect(headsOf()).toBe(count);
      return Promise.resolve();
    });

  it('signs when it starts, when rows came, and when it stops', async () => {
    const before = headsOf();
    await withSigner(20, async () => {
      await untilHeads(before + 1);
      await addCadre('fourth');
      await untilHeads(before + 2);
    });
    await withSigner(3_600_000, async () => {
      await untilHeads(before + 3);
      await addCadre('fifth');
    });
    expect(headsOf()).toBe(before + 4);
    expect(await run('verify mentoring')).toMatchObject({ code: 0, text: expect.stringContaining('5 rows intact') });
  });

  it('does not sign a chain that was cut, so that the cut stays visible', async () => {
    const before = headsOf();
    await tampered('DELETE FROM audit_log WHERE sequence > 3', () => withSigner(20, () => addCadre('sixth')));
    expect(headsOf()).toBe(before);
  });
});
