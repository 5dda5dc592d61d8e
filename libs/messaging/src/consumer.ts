import type { BackgroundWork } from './background-work.js';
import { createBrokerCheck } from './broker-check.js';
import { joinGroup, type ConsumerOptions, type Membership } from './consumer-group.js';
import { createLinkState } from './link-state.js';
import { backOffMs, createAlarm } from './pauses.js';

const MAX_BACK_OFF_MS = 1_000;

/**
 * Takes in the events that the handlers are for, from the beginning of their topics. Returns at once and never throws:
 * while PostgreSQL or Kafka is away it tries again. Each event takes effect once, in the order of its key.
 */
export const startConsumer = (options: ConsumerOptions): BackgroundWork => {
  const { handlers, log } = options;
  if (handlers.length === 0) return { check: () => Promise.resolve(), stop: () => Promise.resolve() };
  const broker = createLinkState(log, 'consumer to Kafka');
  const database = createLinkState(log, 'consumer to PostgreSQL');
  const brokerCheck = createBrokerCheck(options);
  const alarm = createAlarm();
  let stopped = false;
  const isStopped = (): boolean => stopped;
  let membership: Membership | undefined;

  const run = async (): Promise<void> => {
    for (let failures = 0; !isStopped(); failures += 1) {
      // A client that starts while the broker is away would wait within kafkajs, where nothing can stop it.
      try {
        await brokerCheck.check();
        if (isStopped()) break;
        membership = joinGroup({ ...options, database, brokerAnswers: brokerCheck.check, onJoin: broker.back });
        await membership.ended;
      } catch (error) {
        if (membership?.hasJoined() === true) failures = 0;
        broker.lost(error);
      }
      await membership?.leave();
      membership = undefined;
      if (!isStopped()) await alarm.sleep(backOffMs(failures, MAX_BACK_OFF_MS));
    }
  };

  const running = run();
  return {
    // Not whether it has joined its group: after a crash the group waits for the dead member, and answering queries and
    // taking commands need not wait with it.
    check: brokerCheck.check,
    stop: async () => {
      stopped = true;
      alarm.ring();
      await membership?.leave();
      await Promise.all([running, brokerCheck.close()]);
    },
  };
};
