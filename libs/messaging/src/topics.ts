import type { Topic } from '@cunguan/events';
import { createKafka, SILENT, type KafkaSettings } from './kafka.js';
import { askPatiently } from './kafka-admin.js';

interface Options {
  readonly brokers: readonly string[];
  readonly topics: readonly Topic[];
  readonly topicPrefix?: string;
  readonly log?: KafkaSettings['log'];
}

/** The broker's own default, so that a cluster of three replicates and a single broker does not. */
const BROKER_DEFAULT = -1;
const LIMIT_MS = 20_000;

/**
 * Creates the topics that are missing and returns once each partition has a leader. Leaves the others as they are.
 * Rejects when no broker answers within about 20 s.
 */
export const ensureTopics = async ({ brokers, topics, topicPrefix = '', log = SILENT }: Options): Promise<void> => {
  const { kafka, abandon } = createKafka({ service: 'topics', brokers, log }, { retries: 50 });
  const admin = kafka.admin();
  try {
    await admin.connect();
    const existing = new Set(await admin.listTopics());
    const missing = topics.filter(({ name }) => !existing.has(`${topicPrefix}${name}`));
    if (missing.length === 0) return;
    await admin.createTopics({
      waitForLeaders: false,
      timeout: LIMIT_MS,
      topics: missing.map(({ name, partitions, config }) => ({
        topic: `${topicPrefix}${name}`,
        numPartitions: partitions,
        replicationFactor: BROKER_DEFAULT,
        configEntries: Object.entries(config).map(([key, value]) => ({ name: key, value })),
      })),
    });
    const names = missing.map(({ name }) => `${topicPrefix}${name}`);
    await askPatiently(() => admin.fetchTopicMetadata({ topics: names }));
  } finally {
    abandon();
    await admin.disconnect().catch(() => undefined);
  }
};
