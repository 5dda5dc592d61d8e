import type { BenchOptions } from './arguments.js';
import { measureDelivery, type DeliveryFigures } from './delivery.js';
import { measureDrain, type DrainFigures } from './drain.js';
import type { Spread } from './figures.js';

export interface EventsFigures {
  readonly drain: DrainFigures;
  readonly delivery: DeliveryFigures;
}

const AIMS = { perSecond: 5_000, ratio: 0.7, p95: 150, p99: 300 };

export const benchOfEvents = async (options: BenchOptions, say: (line: string) => void): Promise<EventsFigures> => ({
  drain: await measureDrain(options, say),
  delivery: await measureDelivery(options, say),
});

const met = (yes: boolean): string => (yes ? '达到 met' : '未达到 missed');

const spread = ({ p50, p95, p99, max }: Spread): string =>
  Object.entries({ p50, p95, p99, max })
    .map(([name, ms]) => `${name} ${ms.toFixed(1)}`)
    .join(' · ');

const range = (rates: readonly number[]): string =>
  `${Math.min(...rates).toFixed(0)} – ${Math.max(...rates).toFixed(0)}`;

export const textOfEvents = ({ drain, delivery }: EventsFigures): string => {
  const { ours, raw } = drain.median;
  const { p95, p99 } = delivery.dueToApplied;
  return `
发件箱清空 / Draining an outbox of ${String(drain.eventsEach)} events of 500 B, median of ${String(drain.ours.length)}
  ours                  ${ours.toFixed(0)} events/s (${range(drain.ours)})   aim ≥ ${String(AIMS.perSecond)}: ${met(ours >= AIMS.perSecond)}
  pg and kafkajs alone  ${raw.toFixed(0)} events/s (${range(drain.raw)})
  ours / alone          ${drain.ratio.toFixed(2)}   aim ≥ ${String(AIMS.ratio)}: ${met(drain.ratio >= AIMS.ratio)}

送达另一服务 / Into another service at ${String(delivery.perSecond)} events/s for ${String(delivery.seconds)} s, in ms
  due → applied         ${spread(delivery.dueToApplied)}
  commit → applied      ${spread(delivery.commitToApplied)}
  aim p95 ≤ ${String(AIMS.p95)}, p99 ≤ ${String(AIMS.p99)}, from due: ${met(p95 <= AIMS.p95 && p99 <= AIMS.p99)}`;
};
