import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fixedClock } from '@cunguan/domain';
import {
  deliverEvents,
  eventually,
  noteEffect,
  publishedEvent,
  publishTestEvents,
  sampleEvent,
  startSampleService,
  type SampleService,
} from '@cunguan/testing';
import { register } from 'prom-client';
import { startUpkeep } from './index.js';
import { INBOX_KEPT_DAYS, keepInbox } from './inbox-months.js';

let service: SampleService;
beforeEach(async () => {
  service = await startSampleService();
});
afterEach(() => service.close());

/** An event id as it is made at an instant: version 7 begins with the milliseconds since 1970. */
const idMadeAt = (instant: string): string => {
  const hex = Date.parse(instant).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7${service.newId().slice(15)}`;
};

const keepOn = (instant: string) => keepInbox(service.dataSource, fixedClock(instant));

/** Receives an event that was made at an instant, and answers whether it took effect. */
const receive = async (instant: string, id = idMadeAt(instant)) => {
  const receiver = { ...service, handlers: [noteEffect], clock: fixedClock(instant) };
  const [receipt] = await deliverEvents(receiver, [publishedEvent(sampleEvent(service.newId(), 1), id)]);
  return { id, receipt };
};

const placeOf = async (id: string): Promise<string | undefined> => {
  const [row] = await service.dataSource.query<{ place: string }[]>(
    'SELECT tableoid::regclass::text AS place FROM inbox WHERE event_id = $1',
    [id],
  );
  return row?.place;
};

describe('the inbox', () => {
  it('is kept longer than the 400 days of the topics', () => {
    expect(INBOX_KEPT_DAYS).toBeGreaterThanOrEqual(430);
  });

  it('has a place for this month and the next two, and is left as it is the next time', async () => {
    expect(await keepOn('2026-11-23T00:00:00Z')).toEqual({
      attached: ['inbox_2026_11', 'inbox_2026_12', 'inbox_2027_01'],
      dropped: [],
      deleted: 0,
    });
    expect(await keepOn('2026-11-30T00:00:00Z')).toEqual({ attached: [], dropped: [], deleted: 0 });
    expect(await placeOf((await receive('2026-12-31T23:59:59.999Z')).id)).toBe('inbox_2026_12');
    expect(await placeOf((await receive('2027-01-01T00:00:00.000Z')).id)).toBe('inbox_2027_01');
  });

  it('takes in what has no month yet, moves it there later, and knows it all the time', async () => {
    const { id } = await receive('2026-11-23T00:00:00Z');
    expect(await placeOf(id)).toBe('inbox_other');
    expect(await receive('2026-11-23T00:00:01Z', id)).toMatchObject({ receipt: 'seen' });
    await keepOn('2026-11-23T00:00:02Z');
    expect(await placeOf(id)).toBe('inbox_2026_11');
    expect(await receive('2026-11-24T00:00:00Z', id)).toMatchObject({ receipt: 'seen' });
  });

  it('drops a month once all of it is older than anything that can be replayed, and not before', async () => {
    await keepOn('2026-11-23T00:00:00Z');
    const { id } = await receive('2026-11-30T12:00:00Z');
    const last = Date.parse('2026-12-01T00:00:00Z') + INBOX_KEPT_DAYS * 86_400_000;
    expect(await keepOn(new Date(last).toISOString())).toMatchObject({ dropped: [] });
    expect(await placeOf(id)).toBe('inbox_2026_11');
    expect(await keepOn(new Date(last + 1).toISOString())).toMatchObject({ dropped: ['inbox_2026_11'] });
    expect(await placeOf(id)).toBeUndefined();
  });

  it('deletes what has no month by the time of its coming', async () => {
    const { id } = await receive('2026-11-23T00:00:00Z', service.newId());
    expect(await keepOn('2028-01-01T00:00:00Z')).toMatchObject({ deleted: 0 });
    expect(await keepOn('2028-03-01T00:00:00Z')).toMatchObject({ deleted: 1 });
    expect(await placeOf(id)).toBeUndefined();
  });

  it('still refuses an old event an effect on a newer copy when the inbox has forgotten it', async () => {
    const id = service.newId();
    await deliverEvents({ ...service, handlers: [noteEffect] }, [sampleEvent(id, 2)]);
    await service.dataSource.query('DELETE FROM inbox');
    await deliverEvents({ ...service, handlers: [noteEffect] }, [sampleEvent(id, 1)]);
    expect(await service.dataSource.query('SELECT id, version FROM copies')).toEqual([{ id, version: 2 }]);
  });

  it('is kept by one of two processes, while events come in', async () => {
    const events = Array.from({ length: 200 }, () => sampleEvent(service.newId(), 1));
    const [receipts, ...kept] = await Promise.all([
      deliverEvents({ ...service, handlers: [noteEffect] }, events),
      keepInbox(service.dataSource, service.clock),
      keepInbox(service.dataSource, service.clock),
    ]);
    expect(new Set(receipts)).toEqual(new Set(['applied']));
    expect(kept.flatMap((done) => done?.attached ?? [])).toHaveLength(3);
    expect(await service.dataSource.query('SELECT FROM inbox')).toHaveLength(200);
  });
});

describe('the upkeep', () => {
  it('shows lag, the age of what was applied, dead letters and parked keys, and keeps the inbox', async () => {
    service.startConsumer();
    await publishTestEvents(service.topicPrefix, [sampleEvent(service.newId(), 1)]);
    await eventually(async () => expect(await service.effects()).toHaveLength(1));
    await service.dataSource.query('INSERT INTO parked_keys VALUES ($1, $2, $3, now())', [
      service.service,
      service.topic,
      'key',
    ]);
    const upkeep = startUpkeep({ ...service, handlers: [noteEffect], firstAfterMs: 0 });
    await eventually(async () => {
      const shown = await register.metrics();
      expect(shown).toContain(`cunguan_consumer_lag{service="sample",topic="${service.topic}"} 0`);
      expect(shown).toContain('cunguan_dead_letters{service="sample",state="dead"} 0');
      expect(shown).toContain('cunguan_parked_keys{service="sample"} 1');
      expect(shown).toMatch(/cunguan_consumer_last_applied_age_seconds\{service="sample"\} [1-9]/);
      expect(
        await service.dataSource.query(`SELECT FROM pg_inherits WHERE inhparent = 'inbox'::regclass`),
      ).toHaveLength(4);
    });
    await upkeep.stop();
    expect(await register.metrics()).not.toContain('cunguan_parked_keys{');
  });

  it('lives without a broker, and stops at once', async () => {
    const upkeep = startUpkeep({ ...service, handlers: [noteEffect], brokers: ['127.0.0.1:1'], firstAfterMs: 0 });
    await eventually(async () => expect(await register.metrics()).toContain('cunguan_parked_keys{service="sample"} 0'));
    await upkeep.check();
    await upkeep.stop();
  });
});
