import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { runChild, spawnChild, type Child, type SpawnChild } from '../local/child-process.js';
import { LaunchError } from '../local/launch-error.js';
import { logSays, logSize, reasonInLog } from '../local/log-file.js';
import { identifyProcess } from '../local/process-identity.js';
import { chooseAccount, type Account } from './account.js';
import { findPostgres } from './binaries.js';
import { LOG_SETTINGS } from './log-settings.js';
import {
  clearStalePostmaster,
  dataFolder,
  makeCluster,
  ownerOf,
  ownFolder,
  prepareFolder,
  readPostmaster,
  superuserUrl,
  type DataFolder,
} from './data-folder.js';

export interface PostgresOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly logFile: string;
  readonly spawn?: SpawnChild;
}

export interface RunningPostgres {
  /** The superuser's URL. */
  readonly adminUrl: string;
  readonly pid: number;
  readonly exited: Promise<number | string>;
  /** Fast shutdown: open transactions are rolled back; killed after 15 seconds. */
  readonly stop: () => Promise<void>;
}

const READY_WITHIN_MS = 60_000;
const POLL_MS = 25;

const SETTINGS: Readonly<Record<string, string>> = {
  ...LOG_SETTINGS,
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '32MB',
  max_connections: '120',
  max_wal_size: '256MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

// The locale never follows the machine: the same order of text, and the same errors to read, everywhere.
const INITDB = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-sync',
];

// PGPORT, PGDATA and the like in the user's shell must not steer this server.
const cleanEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))),
  LC_ALL: 'C',
});

const asAccount = ({ prefix, ...ids }: Account, program: string, args: readonly string[]) => {
  const [command = program, ...rest] = [...prefix, program, ...args];
  return { command, args: rest, ...ids, cwd: '/', env: cleanEnvironment() };
};

const ready = async (child: Child, folder: DataFolder, port: number, logFile: string, logFrom: number) => {
  const giveUp = Date.now() + READY_WITHIN_MS;
  for (;;) {
    if (child.hasExited() || Date.now() > giveUp) {
      const reason = reasonInLog(logFile, logFrom);
      throw new LaunchError(
        `PostgreSQL 未能启动：${reason}；详见 ${logFile}`,
        `PostgreSQL did not start: ${reason}; see ${logFile}`,
      );
    }
    const postmaster = readPostmaster(folder);
    if (postmaster?.pid === child.pid && postmaster.ready) break;
    await delay(POLL_MS);
  }
  const client = new pg.Client({ connectionString: superuserUrl(folder, port) });
  await client.connect();
  try {
    // A service's role shall reach its own database and no other.
    await client.query('REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC');
  } finally {
    await client.end();
  }
};

// Backends outlive a killed postmaster for a moment and hold its shared memory.
const heldByDyingBackends = (logFile: string, logFrom: number): boolean =>
  logSays(logFile, 'pre-existing shared memory block', logFrom);

/**
 * Starts PostgreSQL on the loopback address, over TCP only, and makes its data on first use.
 * @throws LaunchError with one line that says what to do
 */
export const startPostgres = async (options: PostgresOptions): Promise<RunningPostgres> => {
  const { dataDir, port, logFile, spawn = spawnChild } = options;
  const folder = dataFolder(dataDir);
  const { postgres, initdb } = await findPostgres();
  prepareFolder(folder);
  const account = chooseAccount(
    (ids) => {
      ownFolder(folder, ids);
    },
    postgres,
    dataDir,
    ownerOf(folder),
  );
  const running = clearStalePostmaster(folder);
  if (running !== undefined) {
    throw new LaunchError(
      `PostgreSQL 已在 ${dataDir} 上运行（pid ${String(running)}），请先停止它`,
      `A PostgreSQL already runs on ${dataDir} (pid ${String(running)}): stop it first`,
    );
  }
  const logFrom = logSize(logFile);
  await makeCluster(folder, (target) =>
    runChild(
      spawn,
      {
        name: 'initdb',
        ...asAccount(account, initdb, ['-D', target, `--pwfile=${folder.passwordFile}`, ...INITDB]),
        logFile,
        mark: target,
        stopSignal: 'SIGKILL',
      },
      logFrom,
    ),
  );
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const startOnce = async () => {
    const from = logSize(logFile);
    const child = spawn({
      name: 'postgres',
      ...asAccount(account, postgres, ['-D', folder.data, '-p', String(port), ...settings]),
      logFile,
      mark: folder.data,
      stopSignal: 'SIGINT',
      graceMs: 15_000,
    });
    try {
      await ready(child, folder, port, logFile, from);
      return child;
    } catch (error) {
      await child.stop();
      throw error;
    }
  };
  const child = await startOnce().catch(async (error: unknown) => {
    if (!heldByDyingBackends(logFile, logFrom)) throw error;
    await delay(1_000);
    return startOnce();
  });
  return { adminUrl: superuserUrl(folder, port), pid: child.pid, exited: child.exited, stop: child.stop };
};

/** The superuser's URL of the PostgreSQL that runs on this data now; undefined when none does. */
export const runningPostgresUrl = (dataDir: string): string | undefined => {
  const folder = dataFolder(dataDir);
  const running = readPostmaster(folder);
  const holder = running && identifyProcess(running.pid);
  return running && holder?.command.includes(folder.data) ? superuserUrl(folder, running.port) : undefined;
};
