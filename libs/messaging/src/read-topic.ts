import { decodeEvent, type PublishedEvent } from '@cunguan/events';
import type { GroupSettings } from './consumer-lag.js';
import { withAdmin } from './kafka-admin.js';
import { readRanges } from './replay-reader.js';

/** What a topic holds at this moment; messages of one key are in their order. */
export const readTopic = async (settings: GroupSettings, topic: string): Promise<readonly PublishedEvent[]> => {
  const places = await withAdmin(settings, (admin) => admin.fetchTopicOffsets(`${settings.topicPrefix}${topic}`));
  const ranges = places
    .map(({ partition, low, high }) => ({ partition, from: BigInt(low), until: BigInt(high) }))
    .filter(({ from, until }) => from < until);
  const events: PublishedEvent[] = [];
  await readRanges(settings, {
    topic,
    ranges,
    onMessage: (message) => {
      events.push(decodeEvent(message));
      return Promise.resolve();
    },
  });
  return events;
};
