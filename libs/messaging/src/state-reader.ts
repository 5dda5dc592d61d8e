import { decodeEvent, type PublishedEvent } from '@cunguan/events';
import type { GroupSettings } from './consumer-lag.js';
import { withAdmin } from './kafka-admin.js';
import { readRanges } from './replay-reader.js';

/** The last state of each aggregate. */
export interface StateReader {
  readonly states: ReadonlyMap<string, PublishedEvent>;
  /** Reads from where the last reading ended to the topic's present end. */
  readonly readOn: () => Promise<void>;
}

/** Reads a state topic from its beginning, as whoever comes late does; a tombstone takes the aggregate out again. */
export const createStateReader = (settings: GroupSettings, topic: string): StateReader => {
  const states = new Map<string, PublishedEvent>();
  const read = new Map<number, bigint>();
  return {
    states,
    readOn: async () => {
      const offsets = await withAdmin(settings, (admin) => admin.fetchTopicOffsets(`${settings.topicPrefix}${topic}`));
      const ranges = offsets
        .map(({ partition, low, high }) => ({
          partition,
          from: read.get(partition) ?? BigInt(low),
          until: BigInt(high),
        }))
        .filter(({ from, until }) => from < until);
      await readRanges(settings, {
        topic,
        ranges,
        onMessage: (message) => {
          const state = decodeEvent(message);
          if (state.payload === null) states.delete(state.aggregateId);
          else states.set(state.aggregateId, state);
          return Promise.resolve();
        },
      });
      for (const { partition, until } of ranges) read.set(partition, until);
    },
  };
};
