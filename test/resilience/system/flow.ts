import { measureLag } from '@cunguan/messaging';
import { SERVICE_NAMES, type ServiceName } from '../../../infra/postgres/services.js';
import { numberOf, rowsOf } from '../database.js';
import { poll, pollOr } from '../polling.js';
import { CONSUMERS, topicsOf } from './consumers.js';
import type { System } from './system.js';

const FLOW = { everyMs: 100, withinMs: 60_000 };
const QUIET = { everyMs: 100, withinMs: 90_000 };

const FIRST_AFTER = `SELECT extract(epoch FROM min(received_at)) * 1000 FROM inbox WHERE received_at > to_timestamp($1 / 1000.0)`;

/** When the last of the consumers took in its first event after a moment; undefined while one has taken in none. */
export const tookInAfter = async (
  { databaseUrls }: System,
  consumers: readonly ServiceName[],
  after: number,
): Promise<number | undefined> => {
  const first: number[] = [];
  for (const consumer of consumers) {
    const [row = {}] = await rowsOf(databaseUrls[consumer], FIRST_AFTER, [after]);
    const [at] = Object.values(row);
    if (at === null) return undefined;
    first.push(Number(at));
  }
  return Math.max(...first);
};

/** Waits until each of the consumers has taken in an event after a moment. */
export const flowsAgain = (system: System, consumers: readonly ServiceName[], after: number): Promise<number> =>
  pollOr(
    `one of ${consumers.join(', ')} took in no event within a minute`,
    () => tookInAfter(system, consumers, after),
    FLOW,
  );

const isQuiet = async ({ databaseUrls, topicPrefix }: System, brokers: readonly string[]): Promise<boolean> => {
  for (const name of SERVICE_NAMES) {
    if ((await numberOf(databaseUrls[name], 'SELECT count(*) FROM outbox')) > 0) return false;
  }
  for (const service of CONSUMERS) {
    const settings = { service, brokers, topicPrefix, log: { warn: () => undefined } };
    const lags = await measureLag(settings, topicsOf(service)).catch(() => null);
    if (lags === null || lags.some(({ lag }) => lag > 0)) return false;
  }
  return true;
};

/** Waits until nothing is under way: outboxes empty, nothing unread. Two looks, since an effect may tell of its own. */
export const waitUntilQuiet = async (system: System, brokers: readonly string[]): Promise<boolean> => {
  let quiet = 0;
  const look = async (): Promise<true | undefined> => {
    quiet = (await isQuiet(system, brokers)) ? quiet + 1 : 0;
    return quiet === 2 ? true : undefined;
  };
  return (await poll(look, QUIET)) ?? false;
};
