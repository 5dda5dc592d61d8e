import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mentorshipStarted } from '@cunguan/events';
import {
  eventually,
  noteEffect,
  publishTestEvents,
  sampleEvent,
  startSampleService,
  type SampleService,
} from '@cunguan/testing';
import {
  handlerFor,
  measureLag,
  replayTopic,
  type EventHandler,
  type ReplayResult,
  type ReplayStart,
} from './index.js';

let service: SampleService;
beforeEach(async () => {
  service = await startSampleService();
});
afterEach(() => service.close());

const FROM_THE_BEGINNING: ReplayStart = { offset: 0n };
const replay = (from: ReplayStart = FROM_THE_BEGINNING, handler: EventHandler = noteEffect): Promise<ReplayResult> =>
  replayTopic({ receiver: { ...service, handlers: [handler] }, kafka: service, topic: service.topic, from });

const publish = async (ids: readonly string[], version: number): Promise<void> => {
  await publishTestEvents(
    service.topicPrefix,
    ids.map((id) => sampleEvent(id, version)),
  );
};

/** Once the group's place is committed behind all of them. */
const passed = (effects: number) =>
  eventually(
    async () => {
      expect(await service.effects()).toHaveLength(effects);
      expect(await measureLag(service, [service.topic])).toEqual([{ topic: service.topic, lag: 0 }]);
    },
    { within: 20_000 },
  );

const forget = () => service.dataSource.query('WITH gone AS (DELETE FROM inbox) DELETE FROM effects');
const newIds = (count: number): string[] => Array.from({ length: count }, () => service.newId());

describe('a replay', () => {
  it('changes nothing of what was applied, beside the running consumer', async () => {
    service.startConsumer();
    await publish(newIds(20), 1);
    await passed(20);
    expect(await replay()).toMatchObject({ read: 20, applied: 0, seen: 20, failures: [] });
    expect(await service.effects()).toHaveLength(20);
  });

  it('brings back what the inbox does not know, once and in the order of each key', async () => {
    service.startConsumer();
    const ids = newIds(5);
    for (const version of [1, 2, 3]) await publish(ids, version);
    await passed(15);
    await forget();
    const results = await Promise.all([replay(), replay()]);
    expect(results.map(({ applied }) => applied).reduce((sum, applied) => sum + applied)).toBe(15);
    const effects = await service.effects();
    expect(effects).toHaveLength(15);
    expect(new Set(effects.map(({ eventId }) => eventId)).size).toBe(15);
    expect((await replay()).seen).toBe(15);
  });

  it('leaves to the consumer what the consumer has not passed', async () => {
    const consumer = service.startConsumer();
    await publish(newIds(3), 1);
    await passed(3);
    await consumer.stop();
    await publish(newIds(4), 1);
    expect(await replay()).toMatchObject({ read: 3, seen: 3, applied: 0 });
    expect(await service.effects()).toHaveLength(3);
  });

  it('begins at a moment', async () => {
    service.startConsumer();
    await publish(newIds(2), 1);
    await passed(2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const time = new Date();
    await publish(newIds(3), 1);
    await passed(5);
    expect(await replay({ time })).toMatchObject({ read: 3, seen: 3 });
    expect(await replay({ time: new Date(Date.now() + 60_000) })).toMatchObject({ read: 0 });
  });

  it('reports what fails, holds what follows of its key, and lays nothing aside', async () => {
    service.startConsumer();
    const [bad = '', good = ''] = newIds(2);
    for (const version of [1, 2]) await publish([bad, good], version);
    await passed(4);
    await forget();
    const failing = handlerFor(mentorshipStarted, async (tx, _payload, event) => {
      await noteEffect.handle(tx, event);
      if (event.key === bad) throw new Error('does not work');
    });
    const result = await replay(FROM_THE_BEGINNING, failing);
    expect(result).toMatchObject({ read: 4, applied: 2, held: 1, failures: [{ error: 'Error: does not work' }] });
    expect(await service.dataSource.query('SELECT FROM dead_letters')).toEqual([]);
  });

  it('passes over what waits behind a parked key', async () => {
    service.startConsumer();
    const id = service.newId();
    await publish([id], 1);
    await passed(1);
    await service.dataSource.query('INSERT INTO parked_keys VALUES ($1, $2, $3, now())', [
      service.service,
      service.topic,
      id,
    ]);
    expect(await replay()).toMatchObject({ seen: 1, parked: 0 });
    await forget();
    expect(await replay()).toMatchObject({ seen: 0, parked: 1, applied: 0 });
  });
});
