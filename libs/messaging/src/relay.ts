import type { Clock } from '@cunguan/domain';
import type { Logger } from '@cunguan/http';
import type { BackgroundWork } from './background-work.js';
import { createBrokerCheck } from './broker-check.js';
import { createLinkState } from './link-state.js';
import { showBacklog } from './outbox-metrics.js';
import { measureBacklog, type Backlog } from './outbox-rows.js';
import { backOffMs, createAlarm } from './pauses.js';
import { createPublisher } from './publisher.js';
import { relayRound, type Round } from './relay-round.js';
import { openRelaySession, type RelaySession } from './relay-session.js';

export interface RelayOptions {
  /** The service's own database; the relay opens one connection of its own. */
  readonly url: string;
  readonly service: string;
  readonly brokers: readonly string[];
  /** Empty in production; tests keep apart by it. */
  readonly topicPrefix: string;
  readonly clock: Clock;
  readonly log: Logger;
}

/** A wake-up comes with each commit; this is for held keys, for a lock that falls free and for what was missed. */
const POLL_MS = 1_000;
const MEASURE_MS = 2_000;
const MAX_BACK_OFF_MS = 500;

/**
 * Sends the outbox's rows to Kafka, at least once and in the order of each key. Returns at once and never throws:
 * while PostgreSQL or Kafka is away it tries again. Of several for one database one works, the others stand by.
 */
export const startRelay = (options: RelayOptions): BackgroundWork => {
  const { url, service, topicPrefix, clock, log } = options;
  const database = createLinkState(log, 'relay to PostgreSQL');
  const broker = createLinkState(log, 'relay to Kafka');
  const brokerCheck = createBrokerCheck(options);
  const publisher = createPublisher(options, topicPrefix);
  const alarm = createAlarm();
  let stopped = false;
  const isStopped = (): boolean => stopped;
  let backlog: Backlog | undefined;
  let measuredAt = 0;

  const measure = async ({ client }: RelaySession, idle: boolean): Promise<void> => {
    const outdated = idle && backlog?.pending !== 0;
    if (!outdated && Date.now() - measuredAt < MEASURE_MS) return;
    backlog = await measureBacklog(client);
    measuredAt = Date.now();
    showBacklog(service, clock, backlog);
  };

  /** Answers how many were sent, or what the broker failed with. Throws only what PostgreSQL failed with. */
  const send = async ({ client }: RelaySession): Promise<Pick<Round, 'sent' | 'brokerError'>> => {
    try {
      await publisher.ready();
    } catch (error) {
      return { sent: 0, brokerError: error };
    }
    const round = await relayRound(client, publisher);
    if (round.held > 0) log.warn({ held: round.held }, 'relay: keys are held back, see outbox.last_error');
    return round;
  };

  const relayUntilLost = async (session: RelaySession): Promise<void> => {
    for (let failures = 0; !isStopped();) {
      if (!(await session.acquire())) {
        database.back();
        await alarm.sleep(POLL_MS);
        continue;
      }
      const { sent, brokerError } = await send(session);
      await measure(session, sent === 0);
      database.back();
      if (brokerError === undefined) {
        broker.back();
        failures = 0;
        if (sent === 0) await alarm.sleep(POLL_MS);
      } else if (!isStopped()) {
        broker.lost(brokerError);
        await alarm.sleep(backOffMs(failures, MAX_BACK_OFF_MS));
        failures += 1;
      }
    }
  };

  const run = async (): Promise<void> => {
    for (let failures = 0; !isStopped(); failures += 1) {
      let session: RelaySession | undefined;
      try {
        session = await openRelaySession({ url, service, onWakeUp: alarm.ring });
        await relayUntilLost(session);
      } catch (error) {
        if (database.isUp()) failures = 0;
        database.lost(error);
        await alarm.sleep(backOffMs(failures, MAX_BACK_OFF_MS));
      } finally {
        await session?.end();
      }
    }
  };

  const running = run();
  return {
    // The service's own check of its database tells whether that is there.
    check: brokerCheck.check,
    stop: async () => {
      stopped = true;
      alarm.ring();
      await Promise.all([running, publisher.close(), brokerCheck.close()]);
      showBacklog(service, clock, null);
    },
  };
};
