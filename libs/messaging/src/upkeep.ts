import type { BackgroundWork } from './background-work.js';
import type { ConsumerOptions } from './consumer-group.js';
import { measureLag } from './consumer-lag.js';
import { hideConsumer, showLag, showLetters } from './consumer-metrics.js';
import { keepInbox } from './inbox-months.js';
import { SILENT } from './kafka.js';
import { countLetters } from './letter-counts.js';
import { createLinkState } from './link-state.js';
import { createAlarm } from './pauses.js';

interface UpkeepOptions extends ConsumerOptions {
  /** After the start, which must not wait for it. */
  readonly firstAfterMs?: number;
}

const FIRST_AFTER_MS = 3_000;
const MEASURE_EVERY_MS = 15_000;
const KEEP_HOUSE_EVERY_MS = 3_600_000;

/**
 * Measures dead letters and lag, and keeps the inbox within its time. Needed by nothing else: it fails and is tried
 * again without harm, so its check always passes.
 */
export const startUpkeep = (options: UpkeepOptions): BackgroundWork => {
  const { service, dataSource, handlers, clock, log, firstAfterMs = FIRST_AFTER_MS } = options;
  const topics = [...new Set(handlers.map(({ topic }) => topic))];
  // Whoever lost a broker says so already; here each try would say it again.
  const kafka = { ...options, log: SILENT };
  const database = createLinkState(log, 'upkeep to PostgreSQL');
  const broker = createLinkState(log, 'upkeep to Kafka');
  const alarm = createAlarm();
  let stopped = false;
  const isStopped = (): boolean => stopped;
  let endWait: () => void = () => undefined;
  const told = new Promise<void>((resolve) => {
    endWait = resolve;
  });
  let keptAt = -Infinity;

  const useDatabase = async (): Promise<void> => {
    try {
      showLetters(service, await countLetters(dataSource, service));
      if (performance.now() - keptAt >= KEEP_HOUSE_EVERY_MS) {
        const done = await keepInbox(dataSource, clock);
        keptAt = performance.now();
        if (done && done.attached.length + done.dropped.length + done.deleted > 0) log.info(done, 'inbox: kept');
      }
      database.back();
    } catch (error) {
      database.lost(error);
    }
  };

  const askBroker = async (): Promise<void> => {
    if (topics.length === 0) return;
    try {
      const lags = await measureLag(kafka, topics);
      if (isStopped()) return;
      showLag(service, lags);
      broker.back();
    } catch (error) {
      if (!isStopped()) broker.lost(error);
    }
  };

  const run = async (): Promise<void> => {
    await alarm.sleep(firstAfterMs);
    while (!isStopped()) {
      // A broker that is away is not waited for by whoever stops.
      await Promise.all([useDatabase(), Promise.race([askBroker(), told])]);
      if (!isStopped()) await alarm.sleep(MEASURE_EVERY_MS);
    }
  };

  const running = run();
  return {
    check: () => Promise.resolve(),
    stop: async () => {
      stopped = true;
      alarm.ring();
      endWait();
      await running;
      hideConsumer(service);
    },
  };
};
