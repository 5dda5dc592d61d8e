import { allTopics } from '@cunguan/events';
import { ensureTopics } from '@cunguan/messaging';

/** Creates the event and state topics that are missing, each with the prefix before its name; answers how many there are. */
export const createTopics = async (brokers: readonly string[], prefix: string): Promise<number> => {
  const topics = allTopics().map((topic) => ({ ...topic, name: `${prefix}${topic.name}` }));
  await ensureTopics({ brokers, topics });
  return topics.length;
};
