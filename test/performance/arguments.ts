import { parseArgs } from 'node:util';

/** Each bench by its name, with what it measures. */
const BENCHES = {
  events: '发件箱清空与事件送达 / draining the outbox, and from commit to effect in another service',
} as const;

type BenchName = keyof typeof BENCHES;

export interface BenchOptions {
  /** How long deliveries are measured. */
  readonly seconds: number;
  /** How many events an outbox is filled with. */
  readonly events: number;
  /** How often each outbox is drained, ours and the limit in turn. */
  readonly repetitions: number;
  readonly json: boolean;
}

export type BenchCommand =
  { readonly does: 'help' } | { readonly does: 'run'; readonly bench: BenchName; readonly options: BenchOptions };

export const BENCH_HELP = `用法 / Usage: npm run bench -- <bench> [--seconds <n>] [--events <n>] [--repetitions <n>] [--json]

${Object.entries(BENCHES)
  .map(([name, summary]) => `  ${name.padEnd(9)} ${summary}`)
  .join('\n')}

  --seconds <n>      送达测量的时长，默认 20 / how long deliveries are measured, 20 unless told
  --events <n>       每次填入发件箱的事件数，默认 20000 / events in each filled outbox, 20000 unless told
  --repetitions <n>  交替清空的次数，默认 5 / how often each is drained, in turn, 5 unless told
  --json             以 JSON 输出数字，进度写到标准错误 / figures as JSON; progress goes to standard error
  --help             显示本帮助 / show this help

自带 PostgreSQL 与 Kafka；若同时设置 DATABASE_URL（管理员）与 KAFKA_BROKERS，则用它们，其主题（前缀 test-）与角色 test_owner 会留下。
It brings its own PostgreSQL and Kafka, or takes those of DATABASE_URL (an administrator's) and KAFKA_BROKERS when both
are set; its topics, with the prefix test-, and the role test_owner stay behind there.`;

/** A command line that makes no sense. */
export class BenchUsageError extends Error {
  override readonly name = 'BenchUsageError';

  constructor(chinese: string, english: string) {
    super(`${chinese}（见 npm run bench -- --help） / ${english} (see npm run bench -- --help)`);
  }
}

const OPTIONS = {
  seconds: { type: 'string', default: '20' },
  events: { type: 'string', default: '20000' },
  repetitions: { type: 'string', default: '5' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BenchUsageError('参数有误', reason);
  }
};

const countOf = (option: string, value: string, most: number): number => {
  const count = Number(value);
  if (/^\d+$/.test(value) && count >= 1 && count <= most) return count;
  throw new BenchUsageError(
    `--${option} 须为 1 至 ${String(most)} 的整数`,
    `--${option} must be a whole number from 1 to ${String(most)}`,
  );
};

const isBench = (name: string): name is BenchName => Object.hasOwn(BENCHES, name);

/** @throws BenchUsageError with the first mistake */
export const parseBenchArguments = (args: readonly string[]): BenchCommand => {
  const { values, positionals } = parse(args);
  const [bench, extra] = positionals;
  if (values.help || bench === undefined) return { does: 'help' };
  if (!isBench(bench)) throw new BenchUsageError(`没有基准 ${bench}`, `There is no bench ${bench}`);
  if (extra !== undefined) throw new BenchUsageError(`多余的参数 ${extra}`, `${extra} is one argument too many`);
  return {
    does: 'run',
    bench,
    options: {
      seconds: countOf('seconds', values.seconds, 3_600),
      events: countOf('events', values.events, 1_000_000),
      repetitions: countOf('repetitions', values.repetitions, 100),
      json: values.json,
    },
  };
};
