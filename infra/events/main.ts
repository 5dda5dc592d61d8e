import { ConfigError } from '@cunguan/config';
import { BrokerAway, DatabaseAway } from '@cunguan/messaging';
import { LaunchError } from '../local/launch-error.js';
import { parseEventsArguments } from './arguments.js';
import { runEvents } from './run-events.js';
import { findServers } from './servers.js';
import { UsageError } from './usage-error.js';

const lineOf = (error: unknown): string => {
  if (error instanceof ConfigError) return error.lines.join('\n');
  if (error instanceof LaunchError) return error.message;
  if (error instanceof BrokerAway) {
    return 'Kafka 无应答：请先 npm start，或更正 KAFKA_BROKERS / Kafka does not answer: run npm start, or correct KAFKA_BROKERS';
  }
  if (error instanceof DatabaseAway) {
    return 'PostgreSQL 中断，已完成的部分有效，请重试 / PostgreSQL went away; what was done holds, run it again';
  }
  return `命令失败 / The command failed: ${error instanceof Error ? error.message : String(error)}`;
};

try {
  process.exitCode = await runEvents(parseEventsArguments(process.argv.slice(2)), () => findServers(process.env), {
    answer: (text) => process.stdout.write(`${text}\n`),
    progress: (line) => process.stderr.write(`${line}\n`),
  });
} catch (error) {
  console.error(lineOf(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
