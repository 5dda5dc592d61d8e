import { replayTopic, type ReplayResult } from '@cunguan/messaging';
import { LaunchError } from '../local/launch-error.js';
import type { EventsCommand } from './arguments.js';
import { toJson, type EventsOutput, type ExitCode } from './events-output.js';
import type { Servers } from './servers.js';
import { withReceiver } from './service-receiver.js';
import { silentLog } from './silent-log.js';

type ReplayCommand = Extract<EventsCommand, { readonly does: 'replay' }>;

const PROGRESS_EVERY_MS = 1_000;

const progressTo = (output: EventsOutput): ((done: number, total: number) => void) => {
  let shownAt = performance.now();
  return (done, total) => {
    if (performance.now() - shownAt < PROGRESS_EVERY_MS) return;
    shownAt = performance.now();
    output.progress(`${String(done)} / ${String(total)}`);
  };
};

const summary = ({ read, applied, seen, skipped, parked, held, failures }: ReplayResult): string =>
  [
    `读取 read ${String(read)}`,
    `生效 applied ${String(applied)}`,
    `已生效过 seen ${String(seen)}`,
    `无处理者 skipped ${String(skipped)}`,
    `键已停放 parked ${String(parked)}`,
    `搁置 held ${String(held)}`,
    `失败 failed ${String(failures.length)}`,
    ...failures.map(({ partition, offset, error }) => `  ${String(partition)}:${offset}  ${error}`),
  ].join('\n');

/** Replays a topic to one service; 1 when an event could not be applied or waits for a dead letter. */
export const replay = (command: ReplayCommand, servers: Servers, output: EventsOutput): Promise<ExitCode> =>
  withReceiver(command.consumer, servers.databaseUrls, async (receiver) => {
    const { consumer: service, topic, from, json } = command;
    if (!receiver.handlers.some((handler) => handler.topic === topic)) {
      throw new LaunchError(`${service} 不消费 ${topic}`, `${service} does not consume ${topic}`);
    }
    const { brokers, topicPrefix } = servers;
    const kafka = { service, brokers, topicPrefix, log: silentLog };
    const result = await replayTopic({ receiver, kafka, topic, from, onProgress: progressTo(output) });
    output.answer(json ? toJson(result) : summary(result));
    return result.failures.length + result.parked + result.held > 0 ? 1 : 0;
  });
