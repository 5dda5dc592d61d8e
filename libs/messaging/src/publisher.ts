import { encodeEvent, type PublishedEvent } from '@cunguan/events';
import { Partitioners, type Producer } from 'kafkajs';
import { grouped } from './grouped.js';
import { createKafka, type KafkaSettings } from './kafka.js';
import { within } from './pauses.js';

const LIMIT_MS = 10_000;
/** A second or two: who sends comes again anyway, and a wait within kafkajs would outlast the broker's absence. */
const SOON = { retries: 8 };

export interface Publisher {
  /** Connects where there is no connection; rejects after 10 s. */
  readonly ready: () => Promise<void>;
  /** Sends events in one request, those of a topic in order, and waits until every in-sync replica has them. */
  readonly send: (events: readonly PublishedEvent[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Connection {
  readonly producer: Producer;
  readonly connected: Promise<void>;
  readonly abandon: () => void;
}

/** What stood between us and the topic: the broker as a whole, the topic, or the very messages. */
export type SendFailure = 'broker' | 'topic' | 'message';

const TOPIC_ERRORS = [
  'UNKNOWN_TOPIC_OR_PARTITION',
  'INVALID_TOPIC_EXCEPTION',
  'TOPIC_AUTHORIZATION_FAILED',
  'LEADER_NOT_AVAILABLE',
];
const MESSAGE_ERRORS = [
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'CORRUPT_MESSAGE',
  'INVALID_TIMESTAMP',
  'POLICY_VIOLATION',
  'KAFKAJS_UNKNOWN_ERROR_CODE',
];

const typesOf = (error: unknown): readonly string[] => {
  if (!(error instanceof Error)) return [];
  const type = 'type' in error && typeof error.type === 'string' ? [error.type] : [];
  return [...type, ...typesOf(error.cause)];
};

export const failureOf = (error: unknown): SendFailure => {
  const types = typesOf(error);
  if (types.some((type) => MESSAGE_ERRORS.includes(type))) return 'message';
  if (types.some((type) => TOPIC_ERRORS.includes(type))) return 'topic';
  return 'broker';
};

/**
 * Sends with an idempotent producer. After any failed send the producer is given up: it would number its next batch
 * like the failed one, and a broker that did store that one would take the next for a repetition and drop it.
 */
export const createPublisher = (settings: KafkaSettings, topicPrefix: string): Publisher => {
  let connection: Connection | undefined;
  let closed = false;

  const connect = (): Connection => {
    if (closed) throw new Error('the publisher is closed');
    const { kafka, abandon } = createKafka(settings, SOON);
    const producer = kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      // Few here, so that an unknown topic is told from a broker that is away; see above for what makes it safe.
      retry: { retries: 5 },
    });
    return { producer, abandon, connected: within(LIMIT_MS, 'connecting to Kafka', producer.connect()) };
  };

  const giveUp = ({ producer, abandon }: Connection): void => {
    connection = undefined;
    abandon();
    producer.disconnect().catch(() => undefined);
  };

  const connected = async (): Promise<Connection> => {
    const current = (connection ??= connect());
    try {
      await current.connected;
      return current;
    } catch (error) {
      giveUp(current);
      throw error;
    }
  };

  return {
    ready: async () => {
      await connected();
    },
    send: async (events) => {
      const current = await connected();
      const topicMessages = grouped(events, ({ topic }) => topic).map(([topic, ofTopic]) => ({
        topic: `${topicPrefix}${topic}`,
        messages: ofTopic.map(encodeEvent),
      }));
      try {
        const sending = current.producer.sendBatch({ acks: -1, topicMessages });
        await within(LIMIT_MS, 'sending to Kafka', sending);
      } catch (error) {
        giveUp(current);
        throw error;
      }
    },
    close: async () => {
      closed = true;
      const current = connection;
      if (!current) return;
      current.abandon();
      await within(2_000, 'closing the producer', current.producer.disconnect()).catch(() => undefined);
    },
  };
};
