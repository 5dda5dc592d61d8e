import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runChild, spawnChild, type Child, type SpawnChild } from '../local/child-process.js';
import { LaunchError } from '../local/launch-error.js';
import { logSays, logSize, reasonInLog } from '../local/log-file.js';
import { javaEnvironment } from './java.js';
import { serverProperties } from './server-properties.js';

export { fetchKafkaJars, kafkaJarsArePresent } from './jars.js';

export interface KafkaOptions {
  readonly dataDir: string;
  /** The folder with the jars, as fetchKafkaJars answers it. */
  readonly libDir: string;
  readonly port: number;
  readonly controllerPort: number;
  readonly logFile: string;
  readonly spawn?: SpawnChild;
}

export interface RunningKafka {
  /** `127.0.0.1:port` */
  readonly brokers: string;
  readonly pid: number;
  readonly exited: Promise<number | string>;
  /** Orderly shutdown; killed after 20 seconds. */
  readonly stop: () => Promise<void>;
}

const READY_WITHIN_MS = 90_000;
const POLL_MS = 50;
const STARTED = 'Kafka Server started';
const UNFINISHED = 'unfinished-';

// The first compiler tier and the serial collector start a third faster and take 40 MB less, measured on two cores.
const JVM = [
  '-Xms128m',
  '-Xmx384m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-Dorg.slf4j.simpleLogger.showDateTime=true',
  '-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS',
  // At level info it writes 200 kB at each start, every setting and every partition.
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
  '-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info',
];

// The jars are named relative to their own folder, whose path may hold the class path's separator.
const java = (libDir: string, main: string, args: readonly string[]) => ({
  command: 'java',
  args: [...JVM, '-cp', '*', main, ...args],
  cwd: libDir,
  env: javaEnvironment(),
});

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });

const waitUntilStarted = async (child: Child, port: number, logFile: string, logFrom: number): Promise<void> => {
  const giveUp = Date.now() + READY_WITHIN_MS;
  while (!(logSays(logFile, STARTED, logFrom) && (await accepts(port)))) {
    if (child.hasExited() || Date.now() > giveUp) {
      await child.stop();
      const reason = reasonInLog(logFile, logFrom);
      throw new LaunchError(
        `Kafka 未能启动：${reason}；详见 ${logFile}`,
        `Kafka did not start: ${reason}; see ${logFile}`,
      );
    }
    await delay(POLL_MS);
  }
};

// A leading dash would read as an option.
const clusterId = (): string => `c${randomBytes(16).toString('base64url').slice(1)}`;

/** Formats beside and renames, so that what a killed format leaves is never taken for a log folder. */
const format = async (options: KafkaOptions, logs: string, spawn: SpawnChild, logFrom: number): Promise<void> => {
  const { dataDir, libDir, logFile } = options;
  for (const entry of readdirSync(dataDir)) {
    if (entry.startsWith(UNFINISHED)) rmSync(join(dataDir, entry), { recursive: true, force: true });
  }
  if (existsSync(logs)) return;
  const target = join(dataDir, `${UNFINISHED}logs`);
  const properties = join(dataDir, `${UNFINISHED}format.properties`);
  writeFileSync(properties, serverProperties({ ...options, logDir: target }));
  await runChild(
    spawn,
    {
      name: 'kafka-format',
      ...java(libDir, 'kafka.tools.StorageTool', ['format', '-t', clusterId(), '-c', properties]),
      logFile,
      mark: properties,
      stopSignal: 'SIGKILL',
    },
    logFrom,
  );
  renameSync(target, logs);
  rmSync(properties, { force: true });
};

/**
 * Starts Apache Kafka in KRaft mode on the loopback address, and formats its folder on first use.
 * @throws LaunchError with one line that says what to do
 */
export const startKafka = async (options: KafkaOptions): Promise<RunningKafka> => {
  const { dataDir, libDir, port, logFile, spawn = spawnChild } = options;
  mkdirSync(dataDir, { recursive: true });
  const logs = join(dataDir, 'logs');
  const properties = join(dataDir, 'server.properties');
  const logFrom = logSize(logFile);
  await format(options, logs, spawn, logFrom);
  writeFileSync(properties, serverProperties({ ...options, logDir: logs }));
  const child = spawn({
    name: 'kafka',
    ...java(libDir, 'kafka.Kafka', [properties]),
    logFile,
    mark: properties,
    graceMs: 20_000,
  });
  await waitUntilStarted(child, port, logFile, logFrom);
  return { brokers: `127.0.0.1:${String(port)}`, pid: child.pid, exited: child.exited, stop: child.stop };
};
