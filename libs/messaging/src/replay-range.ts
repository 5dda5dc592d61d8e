import type { Admin } from 'kafkajs';
import { placesOf, type GroupSettings } from './consumer-lag.js';

/** From where a topic is replayed: a moment of its recording, or an offset that counts in each partition. */
export type ReplayStart = { readonly time: Date } | { readonly offset: bigint };

/** The offsets of a partition that are to be replayed: from `from` up to, not with, `until`. */
export interface ReplayRange {
  readonly partition: number;
  readonly from: bigint;
  readonly until: bigint;
}

const startsOf = async (admin: Admin, topic: string, from: ReplayStart): Promise<(partition: number) => bigint> => {
  if ('offset' in from) return () => from.offset;
  const offsets = await admin.fetchTopicOffsetsByTimestamp(topic, from.time.getTime());
  return (partition) => BigInt(offsets.find((one) => one.partition === partition)?.offset ?? 0);
};

/**
 * Ends where the running consumer stands: what it has not passed yet is its own, and taking that out of its hands
 * could turn the order of a key around.
 */
export const replayRanges = async (
  admin: Admin,
  settings: GroupSettings,
  topic: string,
  from: ReplayStart,
): Promise<readonly ReplayRange[]> => {
  const places = (await placesOf(admin, settings, [topic])).get(topic) ?? [];
  const startOf = await startsOf(admin, `${settings.topicPrefix}${topic}`, from);
  return places
    .map(({ partition, low, high, next }) => {
      const start = startOf(partition);
      return { partition, from: start > low ? start : low, until: next < high ? next : high };
    })
    .filter((range) => range.from < range.until);
};
