import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mentorshipStarted } from '@cunguan/events';
import {
  eventually,
  noteEffect,
  publishedEvent,
  publishTestEvents,
  sampleEvent,
  silentLogger,
  startSampleService,
  type SampleService,
} from '@cunguan/testing';
import { discardLetter, handlerFor, listLetters, publishEvents, retryLetter, type EventHandler } from './index.js';

let service: SampleService;
beforeEach(async () => {
  service = await startSampleService();
});
afterEach(() => service.close());

/** Fails for the given versions of any aggregate until it is mended. */
const brokenFor = (...versions: number[]): { handler: EventHandler; mend: (version: number) => void } => {
  const broken = new Set(versions);
  const handler = handlerFor(mentorshipStarted, async (tx, _payload, event) => {
    await noteEffect.handle(tx, event);
    if (broken.has(event.aggregateVersion)) throw new Error(`version ${String(event.aggregateVersion)} does not work`);
  });
  return { handler, mend: (version) => broken.delete(version) };
};

const letters = () =>
  listLetters(service.dataSource, service.service, { states: ['dead', 'queued', 'discarded'], limit: 100 });

const statesOnceThereAre = (count: number): Promise<readonly string[]> =>
  eventually(
    async () => {
      const states = (await letters()).map(({ state }) => state);
      expect(states).toHaveLength(count);
      return states;
    },
    { within: 20_000 },
  );

const firstId = async (): Promise<string> => (await letters())[0]?.id ?? '';
const versions = async (): Promise<number[]> => (await service.effects()).map(({ version }) => version);
const parkedKeys = () => service.dataSource.query<unknown[]>('SELECT FROM parked_keys');
const receiverWith = (handler: EventHandler) => ({ ...service, handlers: [handler] });
const decision = { reason: 'a test', by: 'somebody' };

/** A key that is parked at its first version, with the later ones queued. */
const parkedAt = async (broken: ReturnType<typeof brokenFor>, count: number): Promise<string> => {
  const id = service.newId();
  service.startConsumer([broken.handler]);
  await publishTestEvents(
    service.topicPrefix,
    Array.from({ length: count }, (_, index) => sampleEvent(id, index + 1)),
  );
  await statesOnceThereAre(count);
  return id;
};

describe('a retried letter', () => {
  it('takes effect, then what waits behind it in order, and the key is free for what comes', async () => {
    const broken = brokenFor(1);
    const id = await parkedAt(broken, 3);
    broken.mend(1);
    const settlement = await retryLetter(receiverWith(broken.handler), await firstId(), silentLogger);
    expect(settlement).toMatchObject({ is: 'settled', release: { released: 2, parked: false, failed: null } });
    expect([await letters(), await parkedKeys()]).toEqual([[], []]);
    await publishTestEvents(service.topicPrefix, [sampleEvent(id, 4)]);
    await eventually(async () => expect(await versions()).toEqual([1, 2, 3, 4]));
  });

  it('stays where it is when it fails again, with the new reason', async () => {
    const broken = brokenFor(1);
    await parkedAt(broken, 2);
    const settlement = await retryLetter(receiverWith(broken.handler), await firstId(), silentLogger);
    expect(settlement).toMatchObject({ is: 'failed', error: 'Error: version 1 does not work' });
    expect(await statesOnceThereAre(2)).toEqual(['dead', 'queued']);
    expect(await parkedKeys()).toHaveLength(1);
  });

  it('gives its place to the one behind it that fails', async () => {
    const broken = brokenFor(1, 2);
    await parkedAt(broken, 3);
    broken.mend(1);
    const first = await retryLetter(receiverWith(broken.handler), await firstId(), silentLogger);
    expect(first).toMatchObject({ is: 'settled', release: { released: 0, parked: true } });
    expect(await statesOnceThereAre(2)).toEqual(['dead', 'queued']);
    broken.mend(2);
    await retryLetter(receiverWith(broken.handler), await firstId(), silentLogger);
    expect([await versions(), await parkedKeys()]).toEqual([[1, 2, 3], []]);
  });

  it('waits for an earlier one of its key', async () => {
    const broken = brokenFor(1);
    await parkedAt(broken, 2);
    const second = (await letters())[1]?.id ?? '';
    expect(await retryLetter(receiverWith(broken.handler), second, silentLogger)).toMatchObject({ is: 'waiting' });
  });

  it('takes effect once when eight commands retry it while its events keep coming', async () => {
    const broken = brokenFor(1);
    const id = await parkedAt(broken, 3);
    broken.mend(1);
    const letter = await firstId();
    const retries = Array.from({ length: 8 }, () => retryLetter(receiverWith(broken.handler), letter, silentLogger));
    const coming = Array.from({ length: 40 }, (_, index) => sampleEvent(id, index + 4));
    await Promise.all([...retries, publishTestEvents(service.topicPrefix, coming)]);
    await eventually(async () => expect(await versions()).toEqual(Array.from({ length: 43 }, (_, index) => index + 1)));
    expect([await letters(), await parkedKeys()]).toEqual([[], []]);
  });

  it('sets a queue free that a killed command left without its dead letter', async () => {
    const broken = brokenFor(1);
    await parkedAt(broken, 3);
    await service.dataSource.query(`DELETE FROM dead_letters WHERE state = 'dead'`);
    await retryLetter(receiverWith(broken.handler), await firstId(), silentLogger);
    expect([await versions(), await parkedKeys()]).toEqual([[2, 3], []]);
  });

  it('is gone when there is none', async () => {
    expect(await retryLetter(receiverWith(noteEffect), '42', silentLogger)).toEqual({ is: 'gone' });
  });
});

describe('a discarded letter', () => {
  it('stays on record, has no effect, and lets the queue behind it go on', async () => {
    const broken = brokenFor(1);
    await parkedAt(broken, 3);
    const receiver = receiverWith(broken.handler);
    const settlement = await discardLetter(receiver, await firstId(), decision, silentLogger);
    expect(settlement).toMatchObject({ is: 'settled', release: { released: 2, parked: false } });
    expect([await versions(), await parkedKeys()]).toEqual([[2, 3], []]);
    const [letter] = await letters();
    expect(letter).toMatchObject({ state: 'discarded', reason: 'a test', discardedBy: 'somebody' });
    expect(letter?.discardedAt).toBeInstanceOf(Date);
    expect(await discardLetter(receiver, letter?.id ?? '', decision, silentLogger)).toEqual({ is: 'gone' });
  });

  it('keeps its event from ever taking effect, should it come again', async () => {
    const broken = brokenFor(1);
    const event = publishedEvent(sampleEvent(service.newId(), 1));
    service.startConsumer([broken.handler]);
    await publishEvents({ ...service, events: [event] });
    await statesOnceThereAre(1);
    await discardLetter(receiverWith(broken.handler), await firstId(), decision, silentLogger);
    broken.mend(1);
    const later = publishedEvent(sampleEvent(event.aggregateId, 2));
    await publishEvents({ ...service, events: [event, later] });
    await eventually(async () => expect(await versions()).toEqual([2]));
  });

  it('cannot be one that waits behind another', async () => {
    const broken = brokenFor(1);
    await parkedAt(broken, 2);
    const second = (await letters())[1]?.id ?? '';
    const settlement = await discardLetter(receiverWith(broken.handler), second, decision, silentLogger);
    expect(settlement).toMatchObject({ is: 'waiting' });
  });
});
