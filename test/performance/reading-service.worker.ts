import { systemClock } from '@cunguan/domain';
import { createLogger } from '@cunguan/http';
import { startConsumer, type EventHandler } from '@cunguan/messaging';
import { connectAsService } from './bench-database.js';
import { EVENT_TYPE, TOPICS } from './bench-events.js';
import type { RelaySettings } from './relay.worker.js';
import { now, report, serve, settingsOfWorker, type Message } from './worker.js';

export interface ReaderSettings extends RelaySettings {
  /** How many events there will be, the first included. */
  readonly expected: number;
}

/** By the event's number, when its effect was known to be committed. */
export interface Applied extends Message {
  readonly is: 'applied';
  readonly at: readonly number[];
}

const settings = settingsOfWorker() as ReaderSettings;
const dataSource = await connectAsService('bench-reader', settings.url);
const at: number[] = [];
let applied = 0;

// After the commit: an effect that nobody else can see yet is none.
dataSource.subscribers.push({
  afterTransactionCommit: ({ queryRunner }) => {
    const { sequence } = queryRunner.data as { sequence?: number };
    if (sequence === undefined) return;
    at[sequence] = now();
    applied += 1;
    if (applied === 1) report({ is: 'first' });
    if (applied === settings.expected) report({ is: 'applied', at } satisfies Applied);
  },
});

const keepCopy: EventHandler['handle'] = async (tx, { aggregateId, aggregateVersion, payload }) => {
  await tx.query(
    `INSERT INTO copies AS copy (id, version, payload) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, payload = excluded.payload
     WHERE copy.version < excluded.version`,
    [aggregateId, aggregateVersion, JSON.stringify(payload)],
  );
  if (tx.queryRunner) tx.queryRunner.data = { sequence: payload?.['sequence'] };
};

const consumer = startConsumer({
  ...settings,
  service: 'bench-reader',
  dataSource,
  handlers: TOPICS.map(({ name }) => ({ type: EVENT_TYPE, topic: name, handle: keepCopy })),
  clock: systemClock,
  log: createLogger({ name: 'bench-reader', level: 'warn' }),
});
serve({}, async () => {
  await consumer.stop();
  await dataSource.destroy();
});
report({ is: 'ready' });
