import type { EventChecker } from './checker/events.js';
import { POISON, readTopics } from './raw-topics.js';

/** A poison message by its place on a topic, as a dead letter names it. */
export interface Poison {
  readonly topic: string;
  readonly place: string;
}

/** Hands every event of the topics to the checker; answers the poison among them. */
export const readEvents = async (
  brokers: readonly string[],
  prefix: string,
  topics: readonly string[],
  checker: EventChecker,
): Promise<readonly Poison[]> => {
  const poison: Poison[] = [];
  await readTopics(
    brokers,
    topics.map((topic) => `${prefix}${topic}`),
    ({ topic: name, partition, offset, key, headers }) => {
      const topic = name.slice(prefix.length);
      if (POISON in headers) {
        poison.push({ topic, place: `${topic}/${String(partition)}/${offset}` });
        return;
      }
      checker.take({
        topic,
        key,
        eventId: headers['ce_id'] ?? '',
        type: headers['ce_type'] ?? '',
        aggregateId: headers['ce_subject'] ?? '',
        version: Number(headers['ce_aggregateversion']),
      });
    },
  );
  return poison;
};
