import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds, systemClock } from '@cunguan/domain';
import { eventTopics, officialRegistered } from '@cunguan/events';
import { ensureTopics, startConsumer } from '@cunguan/messaging';
import {
  eventually,
  publishTestEvents,
  silentLogger,
  testBrokers,
  uniqueTopicPrefix,
  withAdminClient,
} from '@cunguan/testing';
import { migrateAll } from '../postgres/migrate.js';
import { provisionDatabases } from '../postgres/provision.js';
import { perService, SERVICE_NAMES } from '../postgres/services.js';
import { parseEventsArguments } from './arguments.js';
import { runEvents } from './run-events.js';
import type { Servers } from './servers.js';
import { withReceiver } from './service-receiver.js';

const prefix = `events_${randomUUID().slice(0, 8)}_`;
const topicPrefix = uniqueTopicPrefix();
const { topic } = officialRegistered;
let servers: Servers;

beforeAll(async () => {
  const passwords = perService(() => 'a password');
  const secrets = { databasePasswords: passwords, runtimePasswords: passwords };
  const urls = await provisionDatabases(process.env['TEST_DATABASE_URL'] ?? '', secrets, prefix);
  await migrateAll(urls);
  await ensureTopics({ brokers: testBrokers(), topicPrefix, topics: eventTopics() });
  servers = { databaseUrls: urls.runtime, brokers: testBrokers(), topicPrefix };
}, 60_000);
afterAll(() =>
  withAdminClient(async (admin) => {
    for (const name of SERVICE_NAMES) {
      await admin.query(`DROP DATABASE "${prefix}${name}" WITH (FORCE)`);
      await admin.query(`DROP ROLE "${prefix}${name}", "${prefix}${name}_app"`);
    }
  }),
);

const run = async (line: string, found = servers) => {
  const answers: string[] = [];
  const output = { answer: (text: string) => answers.push(text), progress: () => undefined };
  const code = await runEvents(parseEventsArguments(line.split(' ')), () => Promise.resolve(found), output);
  return { code, text: answers.join('\n') };
};

const runJson = async (line: string): Promise<unknown> => JSON.parse((await run(`${line} --json`)).text);

/** Mentoring's consumer takes in the given officials' registrations, and ends. */
const consume = (officialIds: readonly string[]) =>
  withReceiver('mentoring', servers.databaseUrls, async (receiver) => {
    const consumer = startConsumer({ ...receiver, brokers: testBrokers(), topicPrefix, log: silentLogger });
    const events = officialIds.map((id) =>
      officialRegistered.of(id, 1, { ...officialRegistered.example, officialId: id }),
    );
    await publishTestEvents(topicPrefix, events);
    await eventually(
      async () => {
        const found = await receiver.dataSource.query<unknown[]>('SELECT FROM officials WHERE id = ANY($1)', [
          officialIds,
        ]);
        expect(found).toHaveLength(officialIds.length);
      },
      { within: 20_000 },
    );
    await consumer.stop();
  });

const sql = (text: string, values: readonly unknown[] = []) =>
  withReceiver('mentoring', servers.databaseUrls, ({ dataSource }) => dataSource.query<unknown[]>(text, [...values]));

const bury = (key: string) =>
  sql(
    `INSERT INTO dead_letters (consumer, topic, partition, kafka_offset, sent_at, key, headers, value, state, error, recorded_at)
     VALUES ('mentoring', $1, 0, floor(random() * 1e9), $3, $2, '{}', 'no JSON', 'dead', 'MalformedEvent: no JSON', $3)`,
    [topic, key, systemClock.now()],
  );

describe('npm run events', () => {
  it('shows the state of every service and how far it is behind', async () => {
    const { services } = (await runJson('status')) as { services: Record<string, unknown>[] };
    expect(services.map(({ service }) => service)).toEqual([...SERVICE_NAMES]);
    expect(services[1]).toMatchObject({ outbox: { pending: 0, oldest: null }, oldestSeconds: null, parkedKeys: 0 });
    expect(services[1]?.['lag']).toContainEqual({ topic, lag: 0 });
    const { code, text } = await run('status');
    expect([code, text.includes('发件箱 outbox'), text.includes(topic)]).toEqual([0, true, true]);
  });

  it('says that the lag is unknown while no broker answers, and shows the rest', async () => {
    const { code, text } = await run('status', { ...servers, brokers: ['127.0.0.1:1'] });
    expect([code, text.includes('mentoring')]).toEqual([1, true]);
  });

  it('replays a topic: what was applied is seen, what is not known is applied', async () => {
    await consume([randomIds.next(), randomIds.next()]);
    const line = `replay --topic ${topic} --from 0 --consumer mentoring`;
    expect(await runJson(line)).toMatchObject({ read: 2, applied: 0, seen: 2, failures: [] });
    await sql('WITH inbox AS (DELETE FROM inbox), places AS (DELETE FROM placements) DELETE FROM officials');
    expect(await runJson(line)).toMatchObject({ read: 2, applied: 2, seen: 0 });
    expect(await sql('SELECT FROM officials')).toHaveLength(2);
    expect((await run(line)).text).toContain('已生效过 seen 2');
  });

  it('refuses to replay what the service does not consume', async () => {
    const line = `replay --topic ${topic} --from 0 --consumer people`;
    await expect(run(line)).rejects.toThrow('people does not consume');
  });

  it('lists, shows, retries and discards dead letters', async () => {
    const key = randomUUID();
    await bury(key);
    const { deadLetters } = (await runJson('dead-letters list --consumer mentoring')) as {
      deadLetters: { id: string }[];
    };
    expect(deadLetters).toMatchObject([{ state: 'dead', key, value: 'no JSON' }]);
    const of = `${deadLetters[0]?.id ?? ''} --consumer mentoring`;
    expect((await run(`dead-letters show ${of}`)).text).toContain('MalformedEvent: no JSON');
    expect(await run(`dead-letters retry ${of}`)).toMatchObject({ code: 1 });
    expect(await run(`dead-letters discard ${of} --reason unreadable --by tester`)).toMatchObject({ code: 0 });
    expect((await run('dead-letters list')).text).not.toContain(key);
    expect(await runJson('dead-letters list --discarded')).toMatchObject({
      deadLetters: [{ reason: 'unreadable', discardedBy: 'tester' }],
    });
    await expect(run(`dead-letters discard ${of} --reason again`)).rejects.toThrow('There is no dead letter');
  });

  it('retries all of a service, and says when there is nothing to retry', async () => {
    await bury(randomUUID());
    await bury(randomUUID());
    expect(await runJson('dead-letters retry --all --consumer mentoring')).toMatchObject({
      results: [{ result: 'failed' }, { result: 'failed' }],
    });
    expect(await run('dead-letters retry --all --consumer people')).toEqual({
      code: 0,
      text: '没有死信 / There is no dead letter',
    });
  });

  it('says which database it cannot reach', async () => {
    const databaseUrls = perService(() => 'postgres://nobody:secret@127.0.0.1:1/none');
    await expect(run('dead-letters list', { ...servers, databaseUrls })).rejects.toThrow(
      'cannot be reached: ECONNREFUSED',
    );
  });
});
