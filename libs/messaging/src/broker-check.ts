import type { Admin } from 'kafkajs';
import { createKafka, SILENT, type KafkaSettings } from './kafka.js';
import { within } from './pauses.js';

const LIMIT_MS = 1_500;
/** Probes may come from several sides at once; within this time they share one answer. */
const FRESH_MS = 500;

export interface BrokerCheck {
  /** Rejects within 1.5 s when no broker answers. */
  readonly check: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const discard = async (admin: Admin): Promise<void> => {
  try {
    await within(LIMIT_MS, 'closing a probe', admin.disconnect());
  } catch {
    // The connection is gone anyway.
  }
};

/** Asks a broker for the list of brokers, on one connection that is kept. */
export const createBrokerCheck = (settings: KafkaSettings): BrokerCheck => {
  const { kafka } = createKafka({ ...settings, log: SILENT }, { retries: 0 });
  let admin: Admin | undefined;
  let asked: { readonly at: number; readonly answer: Promise<void> } | undefined;
  const ask = async (): Promise<void> => {
    const current = (admin ??= kafka.admin());
    try {
      await within(
        LIMIT_MS,
        'asking the broker',
        current.connect().then(() => current.describeCluster()),
      );
    } catch (error) {
      if (admin === current) admin = undefined;
      void discard(current);
      throw new Error('the broker does not answer', { cause: error });
    }
  };
  return {
    check: () => {
      if (!asked || Date.now() - asked.at > FRESH_MS) asked = { at: Date.now(), answer: ask() };
      return asked.answer;
    },
    close: async () => {
      const current = admin;
      admin = undefined;
      if (current) await discard(current);
    },
  };
};
