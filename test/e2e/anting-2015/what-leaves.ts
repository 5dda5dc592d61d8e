import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTopics } from '@cunguan/events';
import { testServersDir, textsOfTopic } from '@cunguan/testing';
import { SERVICE_NAMES } from '../../../infra/postgres/services.js';
import type { System } from '../system.js';

/** Name and content of something that leaves a process. */
export type Leaving = readonly [name: string, texts: readonly string[]];

const AT_A_TIME = 6;

/** Every message of every topic, as it lies there. */
export const readTopics = async ({ topicPrefix }: System): Promise<readonly Leaving[]> => {
  const queue = allTopics().map(({ name }) => name);
  const read: Leaving[] = [];
  const worker = async (): Promise<void> => {
    for (let topic = queue.shift(); topic !== undefined; topic = queue.shift()) {
      read.push([topic, await textsOfTopic(topicPrefix, topic)]);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return read;
};

/** Every line of the log of every process: ours, PostgreSQL's, Kafka's. */
export const readLogs = ({ logDir }: System): readonly Leaving[] =>
  [logDir, testServersDir()].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.log(\.\d+)?$/.test(file))
      .map((file): Leaving => [file, readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)]),
  );

/** The names and labels that the processes show to whoever watches them; a measured value may be any number. */
export const readMetrics = async (system: System): Promise<readonly Leaving[]> => {
  const urls = [
    system.gatewayUrl,
    ...SERVICE_NAMES.map((name) => `http://127.0.0.1:${String(system.servicePort(name))}`),
  ];
  return Promise.all(
    urls.map(async (url): Promise<Leaving> => [
      url,
      (await (await fetch(new URL('/metrics', url))).text()).split('\n').map((line) => line.replace(/ \S+$/, '')),
    ]),
  );
};
