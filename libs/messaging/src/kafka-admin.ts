import type { Admin } from 'kafkajs';
import { createKafka, type KafkaSettings } from './kafka.js';
import { within } from './pauses.js';

const CONNECT_LIMIT_MS = 5_000;
const PATIENCE_MS = 8_000;
const CLOSE_LIMIT_MS = 2_000;

/** No broker could be asked. */
export class BrokerAway extends Error {
  override readonly name = 'BrokerAway';
}

/** What a request failed with in the end, kafkajs calls hopeless after its few tries; the cause says what it was. */
const isRetriable = (error: unknown): boolean =>
  error instanceof Error && (('retriable' in error && error.retriable === true) || isRetriable(error.cause));

/** A new topic or coordinator is known to all brokers only after a moment, for which kafkajs does not always wait. */
export const askPatiently = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (const giveUp = Date.now() + PATIENCE_MS; ;) {
    try {
      return await ask();
    } catch (error) {
      if (!isRetriable(error) || Date.now() > giveUp) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

/**
 * Asks a broker over a connection that is closed afterwards.
 * @throws BrokerAway when none answers within 5 s
 */
export const withAdmin = async <T>(settings: KafkaSettings, ask: (admin: Admin) => Promise<T>): Promise<T> => {
  const { kafka, abandon } = createKafka(settings, { retries: 20 });
  const admin = kafka.admin();
  try {
    await within(CONNECT_LIMIT_MS, 'connecting to Kafka', admin.connect()).catch((error: unknown) => {
      throw new BrokerAway('the broker does not answer', { cause: error });
    });
    return await askPatiently(() => ask(admin));
  } finally {
    abandon();
    await within(CLOSE_LIMIT_MS, 'closing the connection', admin.disconnect()).catch(() => undefined);
  }
};
