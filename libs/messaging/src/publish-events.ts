import type { PublishedEvent } from '@cunguan/events';
import type { KafkaSettings } from './kafka.js';
import { askPatiently } from './kafka-admin.js';
import { createPublisher } from './publisher.js';

interface Options extends KafkaSettings {
  readonly topicPrefix: string;
  readonly events: readonly PublishedEvent[];
}

/** Sends events past the outbox, in order: for tests, and for replaying what was published before. */
export const publishEvents = async ({ events, topicPrefix, ...settings }: Options): Promise<void> => {
  const publisher = createPublisher(settings, topicPrefix);
  try {
    if (events.length > 0) await askPatiently(() => publisher.send(events));
  } finally {
    await publisher.close();
  }
};
