import { decodeEvent, type PublishedEvent } from '@cunguan/events';
import type { GroupSettings } from './consumer-lag.js';
import type { ReceivedMessage } from './dead-letters.js';
import { withAdmin } from './kafka-admin.js';
import { readRanges } from './replay-reader.js';

/** The messages that a topic holds at this moment, as they came; those of one key are in their order. */
export const readMessages = async (settings: GroupSettings, topic: string): Promise<readonly ReceivedMessage[]> => {
  const places = await withAdmin(settings, (admin) => admin.fetchTopicOffsets(`${settings.topicPrefix}${topic}`));
  const ranges = places
    .map(({ partition, low, high }) => ({ partition, from: BigInt(low), until: BigInt(high) }))
    .filter(({ from, until }) => from < until);
  const messages: ReceivedMessage[] = [];
  await readRanges(settings, {
    topic,
    ranges,
    onMessage: (message) => {
      messages.push(message);
      return Promise.resolve();
    },
  });
  return messages;
};

/** What a topic holds at this moment; messages of one key are in their order. */
export const readTopic = async (settings: GroupSettings, topic: string): Promise<readonly PublishedEvent[]> =>
  (await readMessages(settings, topic)).map(decodeEvent);
