import { Kafka, logLevel, type Admin, type KafkaMessage, type Producer } from 'kafkajs';

/** Kafka past libs/messaging: what a checker reads must not come through the code that it checks. */
export interface RawMessage {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string;
  readonly value: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Marks a message that a run puts on a topic although no service would. */
export const POISON = 'x-poison';

const clientOf = (brokers: readonly string[]): Kafka =>
  new Kafka({ clientId: 'resilience', brokers: [...brokers], logLevel: logLevel.NOTHING, retry: { retries: 30 } });

const textOf = (header: KafkaMessage['headers']): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(header ?? {}).map(([name, value]) => [name, String(value)]));

const endsOf = async (admin: Admin, topics: readonly string[]): Promise<Map<string, bigint>> => {
  const ends = new Map<string, bigint>();
  for (const topic of topics) {
    for (const { partition, high } of await admin.fetchTopicOffsets(topic)) {
      if (BigInt(high) > 0n) ends.set(`${topic}/${String(partition)}`, BigInt(high));
    }
  }
  return ends;
};

/** Reads the topics from beginning to end as of now, each partition in its order. */
export const readTopics = async (
  brokers: readonly string[],
  topics: readonly string[],
  onMessage: (message: RawMessage) => void,
): Promise<void> => {
  const kafka = clientOf(brokers);
  const admin = kafka.admin();
  await admin.connect();
  const left = await endsOf(admin, topics).finally(() => admin.disconnect());
  if (left.size === 0) return;
  const groupId = `resilience-${String(process.pid)}-${String(Date.now())}`;
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 100, allowAutoTopicCreation: false });
  const begun = new Set<string>();
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        reject(payload.error);
      });
      const eachBatch = ({ batch }: { batch: { topic: string; partition: number; messages: KafkaMessage[] } }) => {
        const { topic, partition, messages } = batch;
        const place = `${topic}/${String(partition)}`;
        const end = left.get(place);
        if (end === undefined) return Promise.resolve();
        if (!begun.has(place) && messages[0]?.offset !== '0') {
          reject(new Error(`${place} was not read from its beginning`));
        }
        begun.add(place);
        for (const { offset, key, value, headers } of messages) {
          if (BigInt(offset) >= end) break;
          const parts = { key: key?.toString() ?? '', value: value?.toString() ?? null, headers: textOf(headers) };
          onMessage({ topic, partition, offset, ...parts });
        }
        if (BigInt(messages.at(-1)?.offset ?? 0) + 1n >= end) left.delete(place);
        if (left.size === 0) resolve();
        return Promise.resolve();
      };
      consumer.run({ autoCommit: false, eachBatch }).catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
};

/** Puts messages straight onto a topic, past every outbox. */
export interface Poisoner {
  /** The n-th kind of what is no event of ours; nothing where the broker is away just then. */
  readonly put: (topic: string, count: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

const poison = (type: string, n: number) => {
  const headers = {
    [POISON]: 'yes',
    ce_id: `poison-${String(n)}`,
    ce_type: type,
    ce_subject: 'poison',
    ce_time: '2015-06-30T00:00:00.000Z',
    ce_aggregateversion: '1',
    ce_partitionkey: `poison-${String(n)}`,
  };
  const kinds = [
    { value: 'not JSON', headers },
    { value: '{}', headers: { ...headers, ce_id: '019bd3a0-0000-7000-8000-000000000000' } },
    { value: '{}', headers: { [POISON]: 'yes' } },
    { value: null, headers },
    { value: '{}', headers: { ...headers, ce_aggregateversion: 'first' } },
  ];
  return { key: `poison-${String(n)}`, ...(kinds[n % kinds.length] as (typeof kinds)[number]) };
};

/** @param type an event type that every consumer under test handles, so that each lays each poison aside */
export const createPoisoner = (brokers: readonly string[], type: string): Poisoner => {
  let producer: Producer | undefined;
  let made = 0;
  return {
    put: async (topic, count) => {
      try {
        if (!producer) {
          const created = clientOf(brokers).producer({ allowAutoTopicCreation: false, retry: { retries: 2 } });
          await created.connect();
          producer = created;
        }
        const messages = Array.from({ length: count }, () => poison(type, (made += 1)));
        await producer.send({ topic, messages });
      } catch {
        // What did get onto the topic counts, and the checker reads it there.
      }
    },
    close: async () => {
      await producer?.disconnect();
    },
  };
};
