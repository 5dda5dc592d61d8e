import { randomIds } from '@cunguan/domain';
import type { DomainEvent, PublishedEvent } from '@cunguan/events';
import { publishEvents, readTopic, receiveEvent, type Receipt, type Receiver } from '@cunguan/messaging';
import { testBrokers } from './kafka.js';
import { silentLogger } from './silent-logger.js';

/** The event as it is published, with an id of its own unless one is given. */
export const publishedEvent = (event: DomainEvent, id = randomIds.nextEvent()): PublishedEvent => ({
  ...event,
  id,
  time: '2015-06-30T00:00:00.000Z',
  traceparent: null,
  causationId: null,
});

/** Puts events on their topics, as the service that owns them would. */
export const publishTestEvents = (topicPrefix: string, events: readonly DomainEvent[]): Promise<void> =>
  publishEvents({
    service: 'test',
    brokers: testBrokers(),
    topicPrefix,
    log: silentLogger,
    events: events.map((event) => publishedEvent(event)),
  });

/** What is on a topic by now, as somebody reads it who starts at its beginning. */
export const readTestTopic = (topicPrefix: string, topic: string): Promise<readonly PublishedEvent[]> =>
  readTopic({ service: 'test', brokers: testBrokers(), topicPrefix, log: silentLogger }, topic);

/** Hands events to a service's handlers through its inbox, one after the other, without Kafka. */
export const deliverEvents = async (
  receiver: Receiver,
  events: readonly (DomainEvent | PublishedEvent)[],
): Promise<readonly Receipt[]> => {
  const receipts: Receipt[] = [];
  for (const event of events) {
    receipts.push(await receiveEvent(receiver, 'id' in event ? event : publishedEvent(event)));
  }
  return receipts;
};
