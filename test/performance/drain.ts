import { setTimeout as sleep } from 'node:timers/promises';
import { randomIds, systemClock } from '@cunguan/domain';
import type { DomainEvent } from '@cunguan/events';
import { enqueue, ensureTopics, measureLag } from '@cunguan/messaging';
import { testBrokers, uniqueTopicPrefix, type TestDatabase } from '@cunguan/testing';
import type { BenchOptions } from './arguments.js';
import { connectAsService, createBenchDatabase } from './bench-database.js';
import { benchEvents, TOPICS } from './bench-events.js';
import { median } from './figures.js';
import { now, startWorker, type Worker } from './worker.js';

export interface DrainFigures {
  readonly eventsEach: number;
  /** Events a second, one for each repetition. */
  readonly ours: readonly number[];
  readonly raw: readonly number[];
  readonly median: { readonly ours: number; readonly raw: number };
  /** The median of ours / raw, each pair measured one right after the other. */
  readonly ratio: number;
}

type Say = (line: string) => void;

const AT_ONCE = 500;
const LOOK_EVERY_MS = 5;
const LIMIT_MS = 300_000;

/** An outbox, and the process that empties it. */
const openOutbox = async (file: string, nextEvent: () => DomainEvent) => {
  const database: TestDatabase = await createBenchDatabase();
  const dataSource = await connectAsService('bench', database.url);
  const topicPrefix = uniqueTopicPrefix();
  const brokers = testBrokers();
  await ensureTopics({ brokers, topicPrefix, topics: TOPICS });
  const worker: Worker = startWorker(file, { url: database.url, brokers, topicPrefix });
  await worker.hears('ready');
  let sent = 0;

  const isEmpty = async (): Promise<boolean> =>
    // From the end: the newest row goes last, and until then the first look at the index finds it.
    (await dataSource.query<unknown[]>('SELECT FROM outbox ORDER BY id DESC LIMIT 1')).length === 0;

  const verify = async (): Promise<void> => {
    const settings = { service: 'bench', brokers, topicPrefix, log: { warn: () => undefined } };
    const topics = TOPICS.map(({ name }) => name);
    const arrived = (await measureLag(settings, topics)).reduce((sum, { lag }) => sum + lag, 0);
    if (arrived < sent) throw new Error(`${String(sent)} events were enqueued, ${String(arrived)} arrived`);
  };

  return {
    /** Fills the outbox in one commit; answers how many events a second left it after that. */
    drain: async (count: number): Promise<number> => {
      await dataSource.transaction(async (tx) => {
        for (let left = count; left > 0; left -= AT_ONCE) {
          const events = Array.from({ length: Math.min(left, AT_ONCE) }, nextEvent);
          await enqueue(tx, { clock: systemClock, ids: randomIds }, events);
        }
      });
      const from = now();
      worker.tell({ is: 'go' });
      while (!(await isEmpty())) {
        if (now() - from > LIMIT_MS) throw new Error('the outbox was not empty after five minutes');
        await sleep(LOOK_EVERY_MS);
      }
      const rate = (count * 1_000) / (now() - from);
      sent += count;
      await verify();
      return rate;
    },
    close: async () => {
      await worker.stop();
      await dataSource.destroy();
      await database.drop();
    },
  };
};

/** Drains two outboxes in turn, now one and now the other first: through our relay, and through pg and kafkajs alone. */
export const measureDrain = async ({ events, repetitions }: BenchOptions, say: Say): Promise<DrainFigures> => {
  const ours = await openOutbox('relay.worker.js', benchEvents());
  const raw = await openOutbox('raw-relay.worker.js', benchEvents()).catch(async (error: unknown) => {
    await ours.close();
    throw error;
  });
  const rates: { readonly ours: number; readonly raw: number }[] = [];
  try {
    // The first drain of each warms up and does not count.
    for (let repetition = 0; repetition <= repetitions; repetition += 1) {
      const first = repetition % 2 === 0 ? await raw.drain(events) : undefined;
      const pair = { ours: await ours.drain(events), raw: first ?? (await raw.drain(events)) };
      const name = repetition === 0 ? 'warm-up' : `${String(repetition)}/${String(repetitions)}`;
      say(`drain ${name}: ours ${pair.ours.toFixed(0)}/s, raw ${pair.raw.toFixed(0)}/s`);
      if (repetition > 0) rates.push(pair);
    }
  } finally {
    await Promise.all([ours.close(), raw.close()]);
  }
  const [all, limit] = [rates.map((rate) => rate.ours), rates.map((rate) => rate.raw)];
  return {
    eventsEach: events,
    ours: all,
    raw: limit,
    median: { ours: median(all), raw: median(limit) },
    ratio: median(rates.map((rate) => rate.ours / rate.raw)),
  };
};
