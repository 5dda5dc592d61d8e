import type { Admin } from 'kafkajs';
import type { KafkaSettings } from './kafka.js';
import { withAdmin } from './kafka-admin.js';

export interface TopicLag {
  /** Without the prefix. */
  readonly topic: string;
  /** How many of the messages that are still kept the group has not passed. */
  readonly lag: number;
}

/** What the broker keeps of a partition, and how far the group is in it. */
export interface PartitionPlace {
  readonly partition: number;
  readonly low: bigint;
  readonly high: bigint;
  /** The next offset that the group will take; `low` when it has taken none. */
  readonly next: bigint;
}

export interface GroupSettings extends KafkaSettings {
  readonly topicPrefix: string;
}

export const groupOf = ({ service, topicPrefix }: Pick<GroupSettings, 'service' | 'topicPrefix'>): string =>
  `${topicPrefix}cunguan.${service}`;

/** Where a service's group stands in a topic, partition by partition. */
export const placesOf = async (
  admin: Admin,
  settings: GroupSettings,
  topics: readonly string[],
): Promise<ReadonlyMap<string, readonly PartitionPlace[]>> => {
  const { topicPrefix } = settings;
  const names = topics.map((topic) => `${topicPrefix}${topic}`);
  const committed = await admin.fetchOffsets({ groupId: groupOf(settings), topics: names });
  const places = new Map<string, readonly PartitionPlace[]>();
  for (const topic of topics) {
    const offsets = committed.find((one) => one.topic === `${topicPrefix}${topic}`)?.partitions ?? [];
    const kept = await admin.fetchTopicOffsets(`${topicPrefix}${topic}`);
    places.set(
      topic,
      kept.map((one) => {
        const [low, high] = [BigInt(one.low), BigInt(one.high)];
        const offset = BigInt(offsets.find(({ partition }) => partition === one.partition)?.offset ?? -1);
        return { partition: one.partition, low, high, next: offset > low ? offset : low };
      }),
    );
  }
  return places;
};

/** How far a service's consumer group is behind, topic by topic. */
export const measureLag = (settings: GroupSettings, topics: readonly string[]): Promise<readonly TopicLag[]> =>
  withAdmin(settings, async (admin) => {
    const places = await placesOf(admin, settings, topics);
    return [...places].map(([topic, partitions]) => ({
      topic,
      lag: partitions.reduce((sum, { high, next }) => sum + Number(high > next ? high - next : 0n), 0),
    }));
  });
