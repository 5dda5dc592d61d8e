import type { Clock } from '@cunguan/domain';
import { Gauge } from 'prom-client';
import type { Backlog } from './outbox-rows.js';

interface Watched {
  readonly backlog: Backlog;
  readonly clock: Clock;
}

const watched = new Map<string, Watched>();

new Gauge({
  name: 'cunguan_outbox_pending',
  help: 'Events that wait in the outbox',
  labelNames: ['service'],
  collect() {
    this.reset();
    for (const [service, { backlog }] of watched) this.set({ service }, backlog.pending);
  },
});

new Gauge({
  name: 'cunguan_outbox_oldest_seconds',
  help: 'Age of the oldest event that waits in the outbox, 0 when none does',
  labelNames: ['service'],
  collect() {
    this.reset();
    for (const [service, { backlog, clock }] of watched) {
      const age = backlog.oldest === null ? 0 : clock.now().getTime() - backlog.oldest.getTime();
      this.set({ service }, Math.max(age, 0) / 1000);
    }
  },
});

/** Shows a backlog until it is measured anew; its age goes on while nobody can measure. Null ends it. */
export const showBacklog = (service: string, clock: Clock, backlog: Backlog | null): void => {
  if (backlog) watched.set(service, { backlog, clock });
  else watched.delete(service);
};
