import { BENCH_HELP, BenchUsageError, parseBenchArguments, type BenchOptions } from './arguments.js';
import { benchOfEvents, textOfEvents } from './events.bench.js';
import { thisMachine } from './machine.js';

/** PostgreSQL and Kafka for this run alone; once started, TEST_DATABASE_URL and TEST_KAFKA_BROKERS name them. */
interface Servers {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const useServers = async ({ start }: Servers): Promise<void> => {
  const { DATABASE_URL, KAFKA_BROKERS } = process.env;
  if (DATABASE_URL && KAFKA_BROKERS) {
    process.env['TEST_DATABASE_URL'] = DATABASE_URL;
    process.env['TEST_KAFKA_BROKERS'] = KAFKA_BROKERS;
  } else await start();
};

const runEvents = async ({ json, ...options }: BenchOptions, servers: Servers): Promise<void> => {
  const say = (line: string): void => {
    (json ? process.stderr : process.stdout).write(`${line}\n`);
  };
  const machine = thisMachine();
  const { cores, cpu, memoryGiB, node, platform } = machine;
  say(`${String(cores)} cores (${cpu}), ${String(memoryGiB)} GiB, ${platform}, node ${node}`);
  await useServers(servers);
  try {
    const figures = await benchOfEvents({ json, ...options }, say);
    process.stdout.write(
      `${json ? JSON.stringify({ bench: 'events', machine, options, ...figures }) : textOfEvents(figures)}\n`,
    );
  } finally {
    await servers.stop();
  }
};

/** Answers the exit code: 0 when it was measured, whatever the figures; 1 when it broke; 2 when asked wrongly. */
export const runBench = async (args: readonly string[], servers: Servers): Promise<number> => {
  try {
    const command = parseBenchArguments(args);
    if (command.does === 'help') process.stdout.write(`${BENCH_HELP}\n`);
    else await runEvents(command.options, servers);
    return 0;
  } catch (error) {
    const wrong = error instanceof BenchUsageError;
    process.stderr.write(`${wrong ? error.message : `基准失败 / The bench failed: ${String(error)}`}\n`);
    return wrong ? 2 : 1;
  }
};
