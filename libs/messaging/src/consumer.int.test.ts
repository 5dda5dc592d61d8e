import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mentorshipEnded, mentorshipStarted } from '@cunguan/events';
import {
  deliverEvents,
  eventually,
  noteEffect,
  publishedEvent,
  publishTestEvents,
  sampleEvent,
  silentLogger,
  startSampleService,
  testBrokers,
  withAdminClient,
  type Effect,
  type SampleService,
} from '@cunguan/testing';
import { handlerFor, measureLag, publishEvents, startConsumer, type EventHandler } from './index.js';
import { createKafka } from './kafka.js';

let service: SampleService;
beforeEach(async () => {
  service = await startSampleService();
});
afterEach(() => service.close());

const effectsOnceThereAre = (count: number): Promise<readonly Effect[]> =>
  eventually(async () => {
    const effects = await service.effects();
    expect(effects.length).toBeGreaterThanOrEqual(count);
    return effects;
  });

interface Letter {
  readonly state: string;
  readonly error: string;
  readonly value: Buffer | null;
}

const lettersOnceThereAre = (count: number): Promise<readonly Letter[]> =>
  eventually(async () => {
    const letters = await service.dataSource.query<Letter[]>(
      'SELECT state, error, value FROM dead_letters ORDER BY id',
    );
    expect(letters).toHaveLength(count);
    return letters;
  });

/** The same effect, after failing for one key as often as told. */
const failing = (key: string, times: number): { handler: EventHandler; failures: () => number } => {
  let failures = 0;
  const handler = handlerFor(mentorshipStarted, async (tx, _payload, event) => {
    await noteEffect.handle(tx, event);
    if (event.key !== key || failures === times) return;
    failures += 1;
    throw new Error('does not work yet');
  });
  return { handler, failures: () => failures };
};

const sendRaw = async (
  messages: { key: string | null; value: string | Buffer | null; headers?: Record<string, string> }[],
) => {
  const { kafka } = createKafka({ service: 'test', brokers: testBrokers(), log: silentLogger });
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  // One by one: kafkajs sends a whole batch again when a single partition of a new topic is not ready for it.
  for (const message of messages) {
    await producer.send({ topic: `${service.topicPrefix}${service.topic}`, messages: [message] });
  }
  await producer.disconnect();
};

describe('the consumer', () => {
  it('gives an event that comes twice one effect', async () => {
    const [id, last] = [service.newId(), service.newId()];
    const event = publishedEvent(sampleEvent(id, 1));
    const events = [event, event, publishedEvent(sampleEvent(last, 1, id))];
    service.startConsumer();
    await publishEvents({ ...service, events });
    expect((await effectsOnceThereAre(2)).map(({ aggregateId }) => aggregateId)).toEqual([id, last]);
  });

  it('begins again where a stopped one ended', async () => {
    const id = service.newId();
    const first = service.startConsumer();
    await publishTestEvents(service.topicPrefix, [sampleEvent(id, 1)]);
    await effectsOnceThereAre(1);
    await first.stop();
    expect(await measureLag(service, [service.topic])).toEqual([{ topic: service.topic, lag: 0 }]);
    await publishTestEvents(service.topicPrefix, [sampleEvent(id, 2)]);
    service.startConsumer();
    expect((await effectsOnceThereAre(2)).map(({ version }) => version)).toEqual([1, 2]);
  });

  it('lays messages aside that are no events, and goes on', async () => {
    const id = service.newId();
    const headers = { ce_id: service.newId(), ce_type: mentorshipStarted.type, ce_time: 'now', ce_subject: id };
    await sendRaw([
      { key: id, value: 'no JSON', headers: { ...headers, ce_aggregateversion: 'one' } },
      { key: id, value: '{}', headers: { ...headers, ce_aggregateversion: 'one' } },
      { key: id, value: '{}', headers: { ...headers, ce_id: 'no-uuid', ce_aggregateversion: '1' } },
      { key: null, value: null },
      { key: `nul\0`, value: Buffer.from([0, 255, 0]), headers: { 'nul\0': '\0' } },
    ]);
    await publishTestEvents(service.topicPrefix, [sampleEvent(id, 1)]);
    service.startConsumer();
    await effectsOnceThereAre(1);
    const letters = await lettersOnceThereAre(5);
    expect(letters.every(({ state, error }) => state === 'dead' && error.startsWith('MalformedEvent'))).toBe(true);
    expect(letters.map(({ value }) => value?.toString())).toContain('no JSON');
  });

  it.each(['no JSON', '{"officialId":"nobody"}'])(
    'lets no event go before one of its key whose payload is wrong: %s',
    async (value) => {
      const [id, other] = [service.newId(), service.newId()];
      const whole = { ce_id: service.newId(), ce_type: mentorshipStarted.type, ce_time: 'now', ce_subject: id };
      await sendRaw([{ key: id, value, headers: { ...whole, ce_aggregateversion: '1' } }]);
      await publishTestEvents(service.topicPrefix, [sampleEvent(id, 2), sampleEvent(other, 1)]);
      service.startConsumer();
      expect((await effectsOnceThereAre(1)).map(({ aggregateId }) => aggregateId)).toEqual([other]);
      const letters = await lettersOnceThereAre(2);
      expect(letters.map(({ state }) => state).sort()).toEqual(['dead', 'queued']);
    },
  );

  it('tries in place what fails for a while', async () => {
    const id = service.newId();
    const { handler, failures } = failing(id, 3);
    service.startConsumer([handler]);
    await publishTestEvents(service.topicPrefix, [sampleEvent(id, 1), sampleEvent(id, 2)]);
    expect((await effectsOnceThereAre(2)).map(({ version }) => version)).toEqual([1, 2]);
    expect(failures()).toBe(3);
    await lettersOnceThereAre(0);
  });

  it('parks a key that fails for good: its later events queue in order, other keys go on', async () => {
    const [bad, good] = [service.newId(), service.newId()];
    service.startConsumer([failing(bad, Infinity).handler]);
    await publishTestEvents(service.topicPrefix, [
      sampleEvent(bad, 1),
      sampleEvent(bad, 2),
      sampleEvent(good, 1),
      sampleEvent(bad, 3),
      sampleEvent(good, 2),
    ]);
    const letters = await lettersOnceThereAre(3);
    expect(letters.map(({ state }) => state)).toEqual(['dead', 'queued', 'queued']);
    const effects = await effectsOnceThereAre(2);
    expect(effects.map(({ key, version }) => [key, version])).toEqual([
      [good, 1],
      [good, 2],
    ]);
  });

  it('passes over types that it has no handler for', async () => {
    const id = service.newId();
    await publishTestEvents(service.topicPrefix, [
      mentorshipEnded.of(id, 1, { ...mentorshipEnded.example, officialId: id }),
      sampleEvent(id, 2),
    ]);
    service.startConsumer();
    expect((await effectsOnceThereAre(1)).map(({ version }) => version)).toEqual([2]);
    await lettersOnceThereAre(0);
  });

  it('waits while the database is away, and then lays nothing aside', async () => {
    const id = service.newId();
    const consumer = service.startConsumer();
    await eventually(() => consumer.check());
    const name = new URL(service.url).pathname.slice(1);
    await withAdminClient(async (admin) => {
      await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
      await publishTestEvents(service.topicPrefix, [sampleEvent(id, 1)]);
      await new Promise((resolve) => setTimeout(resolve, 4_000));
      await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    });
    await effectsOnceThereAre(1);
    await lettersOnceThereAre(0);
  });

  it('is ready while a broker answers, in its group or still on the way into it', async () => {
    const consumer = service.startConsumer();
    await eventually(() => consumer.check());
  });

  it('is not ready without a broker, and stops all the same', async () => {
    const consumer = startConsumer({ ...service, handlers: [noteEffect], brokers: ['127.0.0.1:1'] });
    await expect(consumer.check()).rejects.toThrow('broker');
    await consumer.stop();
  });
});

describe('an event that is handed over without Kafka', () => {
  it('meets the same inbox', async () => {
    const event = publishedEvent(sampleEvent(service.newId(), 1));
    const receiver = { ...service, handlers: [noteEffect] };
    expect(await deliverEvents(receiver, [event, event])).toEqual(['applied', 'seen']);
  });

  it('changes a copy only when its version is higher', async () => {
    const id = service.newId();
    await deliverEvents({ ...service, handlers: [noteEffect] }, [sampleEvent(id, 2), sampleEvent(id, 1)]);
    expect(await service.dataSource.query('SELECT id, version FROM copies')).toEqual([{ id, version: 2 }]);
  });
});
