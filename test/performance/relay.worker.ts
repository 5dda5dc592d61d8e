import { systemClock } from '@cunguan/domain';
import { createLogger } from '@cunguan/http';
import { startRelay } from '@cunguan/messaging';
import { eventually } from '@cunguan/testing';
import { report, serve, settingsOfWorker } from './worker.js';

/** Where a worker finds its outbox and the broker. */
export interface RelaySettings {
  readonly url: string;
  readonly brokers: readonly string[];
  readonly topicPrefix: string;
}

const relay = startRelay({
  ...(settingsOfWorker() as RelaySettings),
  service: 'bench',
  clock: systemClock,
  log: createLogger({ name: 'bench-relay', level: 'warn' }),
});
serve({}, relay.stop);
await eventually(relay.check);
report({ is: 'ready' });
