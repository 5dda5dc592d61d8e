import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, sampleEvent, startSampleService, type Effect, type SampleService } from '@cunguan/testing';
import { pendingRows } from './outbox-rows.js';
import { openRelaySession } from './relay-session.js';

let service: SampleService;
beforeEach(async () => {
  service = await startSampleService();
});
afterEach(() => service.close());

const effectsOnceThereAre = (count: number): Promise<readonly Effect[]> =>
  eventually(
    async () => {
      const effects = await service.effects();
      expect(effects.length).toBeGreaterThanOrEqual(count);
      return effects;
    },
    { within: 20_000 },
  );

const pendingCount = async (): Promise<number> => {
  const rows = await service.dataSource.query<{ count: string }[]>('SELECT count(*) FROM outbox');
  return Number(rows[0]?.count);
};

const breakRelayConnections = () =>
  service.dataSource.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name LIKE '%-relay'`,
  );

const expectEachOnceInOrder = (effects: readonly Effect[], keys: readonly string[], versions: number): void => {
  const expected = Array.from({ length: versions }, (_, index) => index + 1);
  for (const key of keys) {
    expect(effects.filter((effect) => effect.key === key).map(({ version }) => version)).toEqual(expected);
  }
};

describe('the relay', () => {
  it('sends what was committed before it started: a crash between commit and send loses nothing', async () => {
    const id = service.newId();
    await service.enqueue([sampleEvent(id, 1), sampleEvent(id, 2)]);
    service.startConsumer();
    service.startRelay();
    expectEachOnceInOrder(await effectsOnceThereAre(2), [id], 2);
    await eventually(async () => expect(await pendingCount()).toBe(0));
  });

  it('is woken by a commit', async () => {
    const consumer = service.startConsumer();
    const relay = service.startRelay();
    await eventually(() => Promise.all([consumer.check(), relay.check()]));
    const started = Date.now();
    await service.enqueue([sampleEvent(service.newId(), 1)]);
    await effectsOnceThereAre(1);
    expect(Date.now() - started).toBeLessThan(900);
  });

  it('lets a second one take over when the first loses its connection; nothing is lost, doubled or out of order', async () => {
    const keys = Array.from({ length: 10 }, () => service.newId());
    service.startConsumer();
    service.startRelay();
    service.startRelay();
    for (let version = 1; version <= 40; version += 1) {
      await service.enqueue(keys.map((key) => sampleEvent(key, version)));
      if (version % 10 === 0) await breakRelayConnections();
    }
    expectEachOnceInOrder(await effectsOnceThereAre(400), keys, 40);
    expect(await service.effects()).toHaveLength(400);
  });

  it('loses nothing of eight writers at once', async () => {
    service.startConsumer();
    service.startRelay();
    const keys = Array.from({ length: 8 }, () => service.newId());
    const write = async (key: string): Promise<void> => {
      for (let version = 1; version <= 100; version += 1) await service.enqueue([sampleEvent(key, version)]);
    };
    await Promise.all(keys.map(write));
    expectEachOnceInOrder(await effectsOnceThereAre(800), keys, 100);
  });

  it('holds a key back whose message no broker takes, while other keys go on', async () => {
    const [bad, good] = [service.newId(), service.newId()];
    const tooLarge = { ...sampleEvent(bad, 1), payload: { text: 'x'.repeat(2_000_000) } };
    await service.enqueue([tooLarge, sampleEvent(bad, 2), sampleEvent(good, 1), sampleEvent(good, 2)]);
    service.startConsumer();
    service.startRelay();
    expectEachOnceInOrder(await effectsOnceThereAre(2), [good], 2);
    await eventually(async () => expect(await pendingCount()).toBe(2));
    await service.dataSource.query(`UPDATE outbox SET payload = $1 WHERE aggregate_id = $2 AND aggregate_version = 1`, [
      JSON.stringify(sampleEvent(bad, 1).payload),
      bad,
    ]);
    expectEachOnceInOrder(await effectsOnceThereAre(4), [bad, good], 2);
  });

  it('holds back what is for a missing topic, while other topics go on', async () => {
    const [lost, good] = [service.newId(), service.newId()];
    await service.enqueue([{ ...sampleEvent(lost, 1), topic: 'no-such-topic' }, sampleEvent(good, 1)]);
    service.startConsumer();
    service.startRelay();
    expectEachOnceInOrder(await effectsOnceThereAre(1), [good], 1);
    const [row] = await service.dataSource.query<{ last_error: string }[]>('SELECT last_error FROM outbox');
    expect(row?.last_error).toMatch(/topic/);
  });

  it('reads a grown outbox by its index, although it planned that while the outbox was empty', async () => {
    const session = await openRelaySession({ ...service, onWakeUp: () => undefined });
    // PostgreSQL plans a statement for each of its first five runs, and may keep a plan from then on.
    for (let run = 0; run < 6; run += 1) expect(await pendingRows(session.client)).toEqual([]);
    const { rows } = await session.client.query<{ 'QUERY PLAN': string }>('EXPLAIN EXECUTE "outbox-pending"');
    await session.end();
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('Index Scan using outbox_pkey');
    expect(plan).not.toMatch(/Sort|Seq Scan/);
  });
});
