import { readMessages } from '@cunguan/messaging';
import { testBrokers } from './kafka.js';
import { silentLogger } from './silent-logger.js';

/** Whatever a topic holds now, each message as one text: its key, its headers, its value. */
export const textsOfTopic = async (topicPrefix: string, topic: string): Promise<readonly string[]> => {
  const settings = { service: 'test', brokers: testBrokers(), topicPrefix, log: silentLogger };
  const messages = await readMessages(settings, topic);
  return messages.map(({ key, headers, value }) =>
    [String(key), ...Object.entries(headers).map(([name, header]) => `${name}: ${String(header)}`), String(value)].join(
      '\n',
    ),
  );
};
