import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Admin, Message } from 'kafkajs';
import { callsToKafkajs, type Calls } from '../test/kafkajs-calls.js';
import { consume, newName, newTopic, PARTITIONS, send, withAdmin, type Take } from '../test/kafkajs-clients.js';

/** Settles a batch as our consumer does, and answers what it committed. */
const settle: Take = async (payload) => {
  payload.resolveOffset(payload.batch.lastOffset());
  await payload.heartbeat();
  const uncommitted = payload.uncommittedOffsets();
  await payload.commitOffsetsIfNecessary(uncommitted);
  return payload.isRunning() && uncommitted.topics[0]?.partitions.map(({ offset }) => offset);
};

const two: Message[] = [
  { key: 'a', value: 'first', partition: 0, timestamp: '1435622400000' },
  { key: 'a', value: 'second', partition: 0, timestamp: '1435708800000' },
];

/** A topic with two messages in its first partition, and a group that has passed them. */
const passed = async (): Promise<{ readonly topic: string; readonly groupId: string }> => {
  const [topic, groupId] = [await newTopic(), newName()];
  await send(new Set(), topic, two);
  await consume(new Set(), topic, settle, groupId);
  return { topic, groupId };
};

interface Case {
  readonly title: string;
  /** The calls that it is for; it fails when it makes one of them not. */
  readonly calls: readonly string[];
  readonly run: (calls: Calls) => Promise<void>;
}

const asks = (call: string, ask: (admin: Admin) => Promise<void>): Case => ({
  title: `answers ${call}`,
  calls: [`Admin.${call}`],
  run: (calls) => withAdmin(calls, ask),
});

/** Each call of ours, with the settings of ours. */
const cases: readonly Case[] = [
  {
    title: 'lets an administrator connect and leave',
    calls: ['Kafka.admin', 'Admin.connect', 'Admin.disconnect'],
    run: (calls) => withAdmin(calls, () => Promise.resolve()),
  },
  asks('describeCluster', async (admin) => {
    expect(await admin.describeCluster()).toMatchObject({ brokers: [{ nodeId: 1 }] });
  }),
  asks('createTopics', async (admin) => {
    const configEntries = [{ name: 'retention.ms', value: '34560000000' }];
    const topics = [{ topic: newName(), numPartitions: 3, replicationFactor: -1, configEntries }];
    expect(await admin.createTopics({ waitForLeaders: false, timeout: 20_000, topics })).toBe(true);
  }),
  asks('listTopics', async (admin) => {
    const topic = await newTopic();
    expect(await admin.listTopics()).toContain(topic);
  }),
  asks('fetchTopicMetadata', async (admin) => {
    const { topics } = await admin.fetchTopicMetadata({ topics: [await newTopic()] });
    expect(topics[0]?.partitions).toHaveLength(PARTITIONS);
  }),
  asks('fetchTopicOffsets', async (admin) => {
    const offsets = await admin.fetchTopicOffsets((await passed()).topic);
    expect(offsets.find(({ partition }) => partition === 0)).toMatchObject({ low: '0', high: '2' });
  }),
  asks('fetchTopicOffsetsByTimestamp', async (admin) => {
    const offsets = await admin.fetchTopicOffsetsByTimestamp((await passed()).topic, Number(two[1]?.timestamp));
    expect(offsets.find(({ partition }) => partition === 0)).toMatchObject({ offset: '1' });
  }),
  asks('fetchOffsets', async (admin) => {
    const { topic, groupId } = await passed();
    const [ofTopic] = await admin.fetchOffsets({ groupId, topics: [topic] });
    expect(ofTopic?.partitions.map(({ offset }) => offset).filter((offset) => offset !== '-1')).toEqual(['2']);
  }),
  asks('deleteGroups', async (admin) => {
    const { groupId } = await passed();
    expect(await admin.deleteGroups([groupId])).toEqual([{ groupId, errorCode: 0 }]);
  }),
  {
    title: 'takes messages once, in order, with headers, and a tombstone',
    calls: ['Kafka.producer', 'Producer.connect', 'Producer.sendBatch', 'Producer.disconnect'],
    run: async (calls) => {
      const topic = await newTopic();
      const messages = [
        { key: 'a', value: 'text', headers: { ce_id: '1' } },
        { key: 'a', value: null },
      ];
      expect(await send(calls, topic, messages)).toMatchObject([{ errorCode: 0, baseOffset: '0' }]);
      const read = await consume(new Set(), topic, ({ batch }) =>
        Promise.resolve(batch.messages.map(({ value, headers }) => [String(value), String(headers?.['ce_id'])])),
      );
      expect(read).toEqual([
        ['text', '1'],
        ['null', 'undefined'],
      ]);
    },
  },
  {
    title: 'gets each key in the partition that Java would choose',
    calls: ['Partitioners.DefaultPartitioner'],
    run: async (calls) => {
      const topic = await newTopic();
      // toPositive(murmur2(key)) % 7 of org.apache.kafka.common.utils.Utils
      const java = {
        '21': 3,
        foobar: 0,
        'a-little-bit-long-string': 1,
        '0f8fad5b-d9cb-469f-a165-70867728950e': 4,
        村官: 1,
      };
      const ours: Record<string, unknown> = {};
      for (const key of Object.keys(java)) ours[key] = (await send(calls, topic, [{ key, value: '' }]))[0]?.partition;
      expect(ours).toEqual(java);
    },
  },
  {
    title: 'gives a group its messages from the beginning, and after a commit only what follows',
    calls: [
      ...['Kafka.consumer', 'Consumer.connect', 'Consumer.subscribe', 'Consumer.run', 'Consumer.disconnect'],
      ...['Consumer.on', 'ConsumerEvents.GROUP_JOIN', 'Batch.lastOffset'],
      ...['resolveOffset', 'heartbeat', 'uncommittedOffsets', 'commitOffsetsIfNecessary', 'isRunning'].map(
        (call) => `EachBatchPayload.${call}`,
      ),
    ],
    run: async (calls) => {
      const [topic, groupId] = [await newTopic(), newName()];
      for (const upTo of ['2', '4']) {
        await send(new Set(), topic, two);
        expect(await consume(calls, topic, settle, groupId)).toEqual([upTo]);
      }
    },
  },
  {
    title: 'lets a consumer seek, which makes the batch at hand stale',
    calls: ['Consumer.seek', 'EachBatchPayload.isStale'],
    run: async (calls) => {
      const { topic } = await passed();
      let stale = false;
      const read = await consume(calls, topic, (payload, consumer) => {
        if (stale) return Promise.resolve(payload.batch.messages.map(({ offset }) => offset));
        consumer.seek({ topic, partition: 0, offset: '1' });
        stale = payload.isStale();
        return Promise.resolve(undefined);
      });
      expect(read).toEqual(['1']);
    },
  },
  {
    title: 'tells of each fetch and each heartbeat',
    calls: ['ConsumerEvents.FETCH', 'ConsumerEvents.HEARTBEAT'],
    run: async (calls) => {
      const { topic } = await passed();
      const heard = new Set<string>();
      let listening = false;
      // A batch that is not settled comes again, and so there is a fetch between two of them.
      const listen: Take = async (payload, consumer) => {
        const { FETCH, HEARTBEAT } = consumer.events;
        if (!listening) for (const sign of [FETCH, HEARTBEAT]) consumer.on(sign, () => heard.add(sign));
        listening = true;
        await payload.heartbeat();
        return heard.size === 2 ? [...heard].sort() : undefined;
      };
      expect(await consume(calls, topic, listen)).toEqual(['consumer.fetch', 'consumer.heartbeat']);
    },
  },
  {
    title: 'tells of a crash and stays down',
    calls: ['ConsumerEvents.CRASH'],
    run: async (calls) => {
      const { topic } = await passed();
      const fail = () => Promise.reject(Object.assign(new Error('no good'), { retriable: false }));
      expect(await consume(calls, topic, fail)).toBe('no good');
    },
  },
];
/** Ours, and called by kafkajs: each case goes through it. */
const CALLED_BACK = 'ISocketFactoryArgs.onConnect';

describe('the broker of infra/kafka', () => {
  it('is of the version that pom.xml names', () => {
    const pom = readFileSync(join(import.meta.dirname, '../../../infra/kafka/pom.xml'), 'utf8');
    const version = /<artifactId>kafka_2\.13<\/artifactId>\s*<version>([^<]+)<\/version>/.exec(pom)?.[1] ?? 'none';
    expect(readdirSync(process.env['TEST_KAFKA_JARS'] ?? '')).toContain(`kafka_2.13-${version}.jar`);
  });

  it('has a case here for each call to kafkajs in our sources, and none for another', () => {
    const made = callsToKafkajs(import.meta.dirname).filter((call) => call !== CALLED_BACK);
    expect(cases.flatMap(({ calls }) => calls).sort()).toEqual(made);
  });

  it.each(cases)('$title', async ({ calls, run }) => {
    const made: Calls = new Set();
    await run(made);
    expect([...made]).toEqual(expect.arrayContaining([...calls]));
  });
});
