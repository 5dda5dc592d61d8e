import { rebuildCopies, type RebuiltCopy } from '@cunguan/messaging';
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
    ...listed('比现状主题新，保持原样 newer than its state, left as they are', copy.ahead),
    ...listed('主题中没有，保持原样 unknown to the topic, left as they are', copy.unknown),
  ].join('\n');

const isLeft = ({ ahead, unknown }: RebuiltCopy): boolean => ahead.length + unknown.length > 0;

/** Makes a service's copies again, or only compares; 1 when something was left, or a dry run found a difference. */
export const rebuild = (command: RebuildCommand, servers: Servers, output: EventsOutput): Promise<ExitCode> =>
  withReceiver(command.service, servers.databaseUrls, async ({ copies, ...receiver }) => {
    const { service, dryRun, json } = command;
    const { brokers, topicPrefix } = servers;
    const rebuilt = await rebuildCopies({
      receiver,
      kafka: { service, brokers, topicPrefix, log: silentLog },
      copies,
      dryRun,
      onProgress: (step, table, done) => {
        output.progress(`${table}: ${STEPS[step]} ${String(done)}`);
      },
    });
    const left = rebuilt.some(isLeft);
    const same = !left && rebuilt.every(({ hashBefore, hashAfter }) => hashBefore === hashAfter);
    if (json) output.answer(toJson({ service, dryRun, same, copies: rebuilt }));
    else output.answer(rebuilt.map(textOf).join('\n'));
    return left || (dryRun && !same) ? 1 : 0;
  });
