import { testBrokers, uniqueTopicPrefix } from '@cunguan/testing';
import { Partitioners, type Admin, type Consumer, type EachBatchPayload, type Kafka, type Message } from 'kafkajs';
import { askPatiently } from '../src/kafka-admin.js';
import { createKafka, SILENT } from '../src/kafka.js';
import { ensureTopics } from '../src/topics.js';
import { watched, type Calls } from './kafkajs-calls.js';

const topicPrefix = uniqueTopicPrefix();
export const PARTITIONS = 7;
let made = 0;
export const newName = (): string => `${topicPrefix}${String((made += 1))}`;
export const newTopic = async (): Promise<string> => {
  const name = newName();
  await ensureTopics({ brokers: testBrokers(), topics: [{ name, partitions: PARTITIONS, config: {} }] });
  return name;
};

const client = (calls: Calls): Kafka =>
  watched('Kafka', createKafka({ service: 'compatibility', brokers: testBrokers(), log: SILENT }).kafka, calls);

export const withAdmin = async (calls: Calls, work: (admin: Admin) => Promise<void>): Promise<void> => {
  const admin = client(calls).admin();
  await admin.connect();
  await askPatiently(() => work(admin)).finally(() => admin.disconnect());
};

/** Sends as our publisher does. */
export const send = async (calls: Calls, topic: string, messages: Message[]) => {
  const { DefaultPartitioner } = Partitioners;
  const producer = client(calls).producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: (...given) => {
      calls.add('Partitioners.DefaultPartitioner');
      return DefaultPartitioner(...given);
    },
  });
  await producer.connect();
  try {
    return await producer.sendBatch({ acks: -1, topicMessages: [{ topic, messages }] });
  } finally {
    await producer.disconnect();
  }
};

export type Take = (payload: EachBatchPayload, consumer: Consumer) => Promise<unknown>;

/** Joins a group as our consumer does and gives it batches until `take` answers something; answers that. */
export const consume = async (calls: Calls, topic: string, take: Take, groupId = newName()): Promise<unknown> => {
  const consumer = client(calls).consumer({
    groupId,
    sessionTimeout: 10_000,
    rebalanceTimeout: 10_000,
    heartbeatInterval: 1,
    maxWaitTimeInMs: 100,
    allowAutoTopicCreation: false,
    retry: { restartOnFailure: () => Promise.resolve(false) },
  });
  try {
    return await new Promise((resolve, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        resolve(payload.error.message);
      });
      let joined = false;
      consumer.on(consumer.events.GROUP_JOIN, () => (joined = true));
      const start = async (): Promise<void> => {
        await consumer.connect();
        await consumer.subscribe({ topics: [topic], fromBeginning: true });
        await consumer.run({
          autoCommit: false,
          eachBatchAutoResolve: false,
          eachBatch: async (payload) => {
            if (!joined) throw new Error('a batch came before the group was joined');
            const answer = await take(watched('EachBatchPayload', payload, calls), consumer);
            if (answer !== undefined) resolve(answer);
          },
        });
      };
      start().catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
};
