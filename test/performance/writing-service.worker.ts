import { setTimeout as sleep } from 'node:timers/promises';
import { randomIds, systemClock } from '@cunguan/domain';
import { createLogger } from '@cunguan/http';
import { enqueue, startRelay } from '@cunguan/messaging';
import { eventually } from '@cunguan/testing';
import { connectAsService } from './bench-database.js';
import { benchEvents } from './bench-events.js';
import type { RelaySettings } from './relay.worker.js';
import { now, report, serve, settingsOfWorker, type Message } from './worker.js';

export interface WriterSettings extends RelaySettings {
  readonly perSecond: number;
  readonly seconds: number;
}

/** For each write in its order: when it was due, and when its commit was known to have happened. */
export interface Written extends Message {
  readonly is: 'written';
  readonly due: readonly number[];
  readonly committed: readonly number[];
}

const settings = settingsOfWorker() as WriterSettings;
const dataSource = await connectAsService('bench-writer', settings.url);
const log = createLogger({ name: 'bench-writer', level: 'warn' });
const relay = startRelay({ ...settings, service: 'bench-writer', clock: systemClock, log });
const nextEvent = benchEvents();

/** A command as a service runs it: the change and its event in one transaction. Answers when it was committed. */
const write = async (): Promise<number> => {
  const event = nextEvent();
  await dataSource.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO changes AS change (id, version, payload) VALUES ($1, $2, $3)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, payload = excluded.payload`,
      [event.aggregateId, event.aggregateVersion, JSON.stringify(event.payload)],
    );
    await enqueue(tx, { clock: systemClock, ids: randomIds }, [event]);
  });
  return now();
};

/** Writes when it is time to, whether or not the writes before are done: whoever is late makes others wait, not less. */
const writeOnSchedule = async (): Promise<void> => {
  const total = settings.seconds * settings.perSecond;
  const start = now();
  const due = Array.from({ length: total }, (_, index) => start + (index * 1_000) / settings.perSecond);
  const writes: Promise<number>[] = [];
  for (const time of due) {
    const early = time - now();
    if (early > 0) await sleep(early);
    const writing = write();
    // Its failure is told below, once all are under way.
    writing.catch(() => undefined);
    writes.push(writing);
  }
  const committed = await Promise.all(writes).catch((error: unknown) => {
    throw new Error('PostgreSQL does not take so many writes a second here', { cause: error });
  });
  report({ is: 'written', due, committed } satisfies Written);
};

serve(
  {
    first: async () => {
      await write();
    },
    go: writeOnSchedule,
  },
  async () => {
    await relay.stop();
    await dataSource.destroy();
  },
);
await eventually(relay.check);
report({ is: 'ready' });
