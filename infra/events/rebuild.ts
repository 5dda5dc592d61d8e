import { rebuildCopies, StatesBehind, type RebuiltCopy } from '@cunguan/messaging';
import { LaunchError } from '../local/launch-error.js';
import type { EventsCommand } from './arguments.js';
import { toJson, type EventsOutput, type ExitCode } from './events-output.js';
import type { Servers } from './servers.js';
import { withReceiver } from './service-receiver.js';
import { silentLog } from './silent-log.js';

type RebuildCommand = Extract<EventsCommand, { readonly does: 'rebuild' }>;

const STEPS = { read: '读取现状 states read', write: '写入 written' };
const NAMED = 10;

const some = (ids: readonly string[]): string =>
  ids.length > NAMED ? `${ids.slice(0, NAMED).join(' ')} …` : ids.join(' ');

const listed = (label: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : [`  ${label} ${String(ids.length)}: ${some(ids)}`];

const textOf = (copy: RebuiltCopy): string =>
  [
    `${copy.table}  ${String(copy.written)}  ${copy.hashBefore === copy.hashAfter ? '一致 same' : '已更正 corrected'}`,
    `  之前 before ${copy.hashBefore}`,
    `  之后 after  ${copy.hashAfter}`,
    ...listed('有差异 differed', copy.changed),
    ...listed('留待消费者 left to the consumer', copy.behind),
    ...listed('主题中没有，保持原样 unknown to the topic, left as they are', copy.unknown),
  ].join('\n');

/** Makes a service's copies again, or with --dry-run only compares; 1 when a dry run found a difference. */
export const rebuild = (command: RebuildCommand, servers: Servers, output: EventsOutput): Promise<ExitCode> =>
  withReceiver(command.service, servers.databaseUrls, async ({ copies, ...receiver }) => {
    const { service, dryRun, json } = command;
    const { brokers, topicPrefix } = servers;
    try {
      const rebuilt = await rebuildCopies({
        receiver,
        kafka: { service, brokers, topicPrefix, log: silentLog },
        copies,
        dryRun,
        onProgress: (step, table, done) => {
          output.progress(`${table}: ${STEPS[step]} ${String(done)}`);
        },
      });
      const same = rebuilt.every(({ hashBefore, hashAfter }) => hashBefore === hashAfter);
      if (json) output.answer(toJson({ service, dryRun, same, copies: rebuilt }));
      else if (rebuilt.length === 0) output.answer(`${service} 没有副本 / ${service} keeps no copies`);
      else output.answer(rebuilt.map(textOf).join('\n'));
      return dryRun && !same ? 1 : 0;
    } catch (error) {
      if (!(error instanceof StatesBehind)) throw error;
      throw new LaunchError(
        `${error.table} 比现状主题新（${some(error.ids)}）；未作改动。待来源服务的发件箱清空后重试（npm run -s events -- status）`,
        `${error.table} is newer than its state topic (${some(error.ids)}); nothing was changed. Run it again when the outbox of the source is empty (npm run -s events -- status)`,
      );
    }
  });
