import type { Clock } from '@cunguan/domain';
import type { PublishedEvent } from '@cunguan/events';
import { Gauge } from 'prom-client';
import type { TopicLag } from './consumer-lag.js';
import type { Receiver } from './inbox.js';
import type { LetterCounts } from './letter-counts.js';

interface LastApplied {
  readonly recordedAt: number;
  readonly clock: Clock;
}

const lags = new Map<string, readonly TopicLag[]>();
const letters = new Map<string, LetterCounts>();
const lastApplied = new Map<string, LastApplied>();

new Gauge({
  name: 'cunguan_consumer_lag',
  help: 'Messages of a topic that the consumer has not passed yet',
  labelNames: ['service', 'topic'],
  collect() {
    this.reset();
    for (const [service, topics] of lags) for (const { topic, lag } of topics) this.set({ service, topic }, lag);
  },
});

new Gauge({
  name: 'cunguan_consumer_last_applied_age_seconds',
  help: 'Age of the event that this process applied last; absent until it applies one',
  labelNames: ['service'],
  collect() {
    this.reset();
    for (const [service, { recordedAt, clock }] of lastApplied) {
      this.set({ service }, Math.max(clock.now().getTime() - recordedAt, 0) / 1000);
    }
  },
});

new Gauge({
  name: 'cunguan_dead_letters',
  help: 'Messages laid aside (dead) and those that wait behind them (queued)',
  labelNames: ['service', 'state'],
  collect() {
    this.reset();
    for (const [service, { dead, queued }] of letters) {
      this.set({ service, state: 'dead' }, dead);
      this.set({ service, state: 'queued' }, queued);
    }
  },
});

new Gauge({
  name: 'cunguan_parked_keys',
  help: 'Keys whose events wait until somebody settles a dead letter',
  labelNames: ['service'],
  collect() {
    this.reset();
    for (const [service, { parkedKeys }] of letters) this.set({ service }, parkedKeys);
  },
});

export const showApplied = ({ service, clock }: Receiver, { time }: PublishedEvent): void => {
  const recordedAt = Date.parse(time);
  if (!Number.isNaN(recordedAt)) lastApplied.set(service, { recordedAt, clock });
};

/** Shows a group's lag until it is measured anew. */
export const showLag = (service: string, topics: readonly TopicLag[]): void => {
  lags.set(service, topics);
};

export const showLetters = (service: string, counts: LetterCounts): void => {
  letters.set(service, counts);
};

/** Ends what is shown of a service. */
export const hideConsumer = (service: string): void => {
  for (const shown of [lags, letters, lastApplied]) shown.delete(service);
};
