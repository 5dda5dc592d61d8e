import { parseArgs } from 'node:util';
import { isCivilDate } from '@cunguan/domain';
import { eventTopics } from '@cunguan/events';
import type { ReplayStart } from '@cunguan/messaging';
import { SERVICE_NAMES, type ServiceName } from '../postgres/services.js';
import { UsageError } from './usage-error.js';

export type EventsCommand = { readonly json: boolean } & (
  | { readonly does: 'help' | 'status' }
  | { readonly does: 'replay'; readonly consumer: ServiceName; readonly topic: string; readonly from: ReplayStart }
  | { readonly does: 'rebuild'; readonly service: ServiceName; readonly dryRun: boolean }
  | {
      readonly does: 'list';
      readonly consumer: ServiceName | null;
      readonly discarded: boolean;
      readonly limit: number;
    }
  | { readonly does: 'show'; readonly consumer: ServiceName; readonly id: string }
  | { readonly does: 'retry'; readonly consumer: ServiceName; readonly ids: readonly string[] | 'all' }
  | {
      readonly does: 'discard';
      readonly consumer: ServiceName;
      readonly id: string;
      readonly reason: string;
      readonly by: string | null;
    }
);

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const OPTIONS = {
  topic: text,
  from: text,
  consumer: text,
  limit: text,
  reason: text,
  by: text,
  all: flag,
  discarded: flag,
  'dry-run': flag,
  json: flag,
  help: { ...flag, short: 'h' },
} as const;

type OptionName = keyof typeof OPTIONS;
/** What each command takes, beside --json and --help. */
const TAKES: Readonly<Record<string, readonly OptionName[]>> = {
  status: [],
  replay: ['topic', 'from', 'consumer'],
  rebuild: ['dry-run'],
  'dead-letters list': ['consumer', 'discarded', 'limit'],
  'dead-letters show': ['consumer'],
  'dead-letters retry': ['consumer', 'all'],
  'dead-letters discard': ['consumer', 'reason', 'by'],
};

const DEFAULT_LIMIT = 100;
const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('.')[0] ?? '') : String(error);
    throw new UsageError(`选项有误：${reason}`, `Wrong option: ${reason}`);
  }
};

const required = (name: OptionName, value: string | undefined): string => {
  if (value !== undefined && value.trim() !== '') return value;
  throw new UsageError(`缺少 --${name}`, `--${name} is missing`);
};

const serviceOf = (value: string): ServiceName => {
  const name = SERVICE_NAMES.find((service) => service === value);
  if (name) return name;
  const known = SERVICE_NAMES.join(' ');
  throw new UsageError(`没有服务 ${value}，可为 ${known}`, `There is no service ${value}; there are ${known}`);
};

const topicOf = (value: string): string => {
  if (eventTopics().some(({ name }) => name === value)) return value;
  throw new UsageError(`没有主题 ${value}（不带前缀）`, `There is no topic ${value} (without the prefix)`);
};

const startOf = (value: string): ReplayStart => {
  if (/^\d{1,18}$/.test(value)) return { offset: BigInt(value) };
  const time = new Date(DAY.test(value) ? `${value}T00:00:00+08:00` : value);
  if (isCivilDate(value.slice(0, 10)) && (DAY.test(value) || INSTANT.test(value)) && !Number.isNaN(time.getTime())) {
    return { time };
  }
  throw new UsageError(
    `--from ${value} 既非偏移量，也非日期或带时区的时间`,
    `--from ${value} is no offset, no day and no time with its zone`,
  );
};

const idOf = (value: string | undefined): string => {
  if (value !== undefined && /^[1-9]\d{0,17}$/.test(value)) return value;
  throw new UsageError('请给出死信编号', 'Name a dead letter by its number');
};

const limitOf = (value: string | undefined): number => {
  if (value === undefined) return DEFAULT_LIMIT;
  if (/^[1-9]\d{0,4}$/.test(value)) return Number(value);
  throw new UsageError('--limit 须为 1 至 99999', '--limit must be from 1 to 99999');
};

/** @throws UsageError with the first mistake */
export const parseEventsArguments = (args: readonly string[]): EventsCommand => {
  const { values, positionals } = parse(args);
  const { json } = values;
  if (values.help || positionals.length === 0) return { does: 'help', json };
  const nested = positionals[0] === 'dead-letters';
  const name = positionals.slice(0, nested ? 2 : 1).join(' ');
  const rest = positionals.slice(nested ? 2 : 1);
  const takes = Object.hasOwn(TAKES, name) ? TAKES[name] : undefined;
  if (!takes) throw new UsageError(`没有命令 ${name}`, `There is no command ${name}`);
  const stray = (Object.keys(OPTIONS) as OptionName[]).find(
    (option) => option !== 'json' && option !== 'help' && Boolean(values[option]) && !takes.includes(option),
  );
  if (stray) throw new UsageError(`${name} 没有选项 --${stray}`, `${name} takes no --${stray}`);
  const most = name === 'dead-letters retry' ? Infinity : /rebuild|show|discard/.test(name) ? 1 : 0;
  const extra = rest[most];
  if (extra !== undefined) throw new UsageError(`多余的参数 ${extra}`, `${extra} is one argument too many`);
  const consumer = (): ServiceName => serviceOf(required('consumer', values.consumer));

  switch (name) {
    case 'status':
      return { does: 'status', json };
    case 'replay': {
      const [topic, from] = [topicOf(required('topic', values.topic)), startOf(required('from', values.from))];
      return { does: 'replay', json, topic, from, consumer: consumer() };
    }
    case 'rebuild': {
      if (rest[0] === undefined) throw new UsageError('请给出服务', 'Name a service');
      return { does: 'rebuild', json, service: serviceOf(rest[0]), dryRun: values['dry-run'] };
    }
    case 'dead-letters list': {
      const of = values.consumer === undefined ? null : serviceOf(values.consumer);
      return { does: 'list', json, consumer: of, discarded: values.discarded, limit: limitOf(values.limit) };
    }
    case 'dead-letters show':
      return { does: 'show', json, consumer: consumer(), id: idOf(rest[0]) };
    case 'dead-letters retry':
      if (values.all === rest.length > 0) throw new UsageError('请给出编号或 --all', 'Name letters, or --all of them');
      return { does: 'retry', json, consumer: consumer(), ids: values.all ? 'all' : rest.map(idOf) };
    default: {
      const reason = required('reason', values.reason);
      return { does: 'discard', json, consumer: consumer(), id: idOf(rest[0]), reason, by: values.by ?? null };
    }
  }
};
