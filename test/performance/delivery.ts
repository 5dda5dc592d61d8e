import { ensureTopics } from '@cunguan/messaging';
import { testBrokers, uniqueTopicPrefix } from '@cunguan/testing';
import type { BenchOptions } from './arguments.js';
import { createBenchDatabase } from './bench-database.js';
import { TOPICS } from './bench-events.js';
import { spreadOf, type Spread } from './figures.js';
import type { Applied } from './reading-service.worker.js';
import { startWorker } from './worker.js';
import type { Written } from './writing-service.worker.js';

export interface DeliveryFigures {
  readonly perSecond: number;
  readonly seconds: number;
  /** From when the write was due until its effect was committed in the other service: nobody's delay is left out. */
  readonly dueToApplied: Spread;
  /** From the commit in the one service to the commit of the effect in the other. */
  readonly commitToApplied: Spread;
}

const PER_SECOND = 200;
const WARM_UP_SECONDS = 3;
const ARRIVAL_LIMIT_MS = 60_000;

const within = async <T>(ms: number, what: string, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not within ${String(ms / 1_000)} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** Two services in processes of their own, each with its own database: one writes on schedule, the other applies. */
export const measureDelivery = async (
  { seconds }: BenchOptions,
  say: (line: string) => void,
): Promise<DeliveryFigures> => {
  const [from, to] = [await createBenchDatabase(), await createBenchDatabase()];
  const [brokers, topicPrefix] = [testBrokers(), uniqueTopicPrefix()];
  await ensureTopics({ brokers, topicPrefix, topics: TOPICS });
  const written = (WARM_UP_SECONDS + seconds) * PER_SECOND;
  const reader = startWorker('reading-service.worker.js', { url: to.url, brokers, topicPrefix, expected: written + 1 });
  const writer = startWorker('writing-service.worker.js', {
    ...{ url: from.url, brokers, topicPrefix },
    ...{ perSecond: PER_SECOND, seconds: WARM_UP_SECONDS + seconds },
  });
  try {
    await Promise.all([reader.hears('ready'), writer.hears('ready')]);
    // One event through, so that both are connected and the group has formed.
    writer.tell({ is: 'first' });
    await within(ARRIVAL_LIMIT_MS, 'the first event', reader.hears('first'));
    say(
      `delivery: ${String(PER_SECOND)} events/s, ${String(WARM_UP_SECONDS)} s to warm up, ${String(seconds)} s measured`,
    );
    writer.tell({ is: 'go' });
    const { due, committed } = await writer.hears<Written>('written');
    const { at } = await within(ARRIVAL_LIMIT_MS, 'all events', reader.hears<Applied>('applied'));
    const since = (times: readonly number[]): Spread =>
      // The event of number 0 was the one sent ahead.
      spreadOf(times.map((time, index) => (at[index + 1] ?? NaN) - time).slice(WARM_UP_SECONDS * PER_SECOND));
    return { perSecond: PER_SECOND, seconds, dueToApplied: since(due), commitToApplied: since(committed) };
  } finally {
    await Promise.all([writer.stop(), reader.stop()]);
    await Promise.all([from.drop(), to.drop()]);
  }
};
