import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fetchKafkaJars, startKafka, type RunningKafka } from '../../../infra/kafka/embedded.js';
import { localPaths } from '../../../infra/local/local-paths.js';
import { freePorts } from '../../../infra/local/ports.js';
import { projectRoot } from '../../../infra/local/project-root.js';
import { startPostgres, type RunningPostgres } from '../../../infra/postgres/embedded.js';
import { pollOr } from '../polling.js';
import type { LiveProcesses } from './live-processes.js';

/** PostgreSQL and Kafka of this run alone, so that they may be killed. */
export interface Servers {
  readonly adminUrl: string;
  readonly brokers: readonly string[];
  /** `kill -9` and a restart on the same data; answers when the port took connections again. */
  readonly killKafka: () => Promise<number>;
  /** `kill -9` of the postmaster and its children, and a restart; answers when it took queries again. */
  readonly killPostgres: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const OPENING = { everyMs: 10, withinMs: 90_000 };

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

const openedAt = (port: number): Promise<number> =>
  pollOr(
    `nothing listens on port ${String(port)}`,
    async () => ((await accepts(port)) ? Date.now() : undefined),
    OPENING,
  );

/** PostgreSQL's backends leave the postmaster's process group, so that only their parent tells whose they are. */
const childrenOf = (parent: number): readonly number[] => {
  if (!existsSync('/proc/self/stat')) return [];
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    })
    .map(Number);
};

const killAll = (pids: readonly number[]): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself when the postmaster did.
    }
  }
};

export const startServers = async (dir: string, live: LiveProcesses): Promise<Servers> => {
  const libDir = await fetchKafkaJars(localPaths(join(projectRoot, '.local')).kafkaLib, () => undefined);
  const [postgresPort = 0, kafkaPort = 0, controllerPort = 0] = await freePorts(3);
  const watched = <Server extends { readonly pid: number; readonly exited: Promise<unknown> }>(
    server: Server,
  ): Server => {
    live.add(server.pid);
    void server.exited.then(() => {
      live.remove(server.pid);
    });
    return server;
  };
  const runPostgres = async (): Promise<RunningPostgres> =>
    watched(
      await startPostgres({
        dataDir: join(dir, 'postgres'),
        port: postgresPort,
        logFile: join(dir, 'postgres.log'),
      }),
    );
  const runKafka = async (): Promise<RunningKafka> =>
    watched(
      await startKafka({
        dataDir: join(dir, 'kafka'),
        libDir,
        port: kafkaPort,
        controllerPort,
        logFile: join(dir, 'kafka.log'),
      }),
    );
  let [postgres, kafka] = await Promise.all([runPostgres(), runKafka()]);
  return {
    adminUrl: postgres.adminUrl,
    brokers: [kafka.brokers],
    killKafka: async () => {
      killAll([kafka.pid]);
      await kafka.exited;
      const [opened, started] = await Promise.all([openedAt(kafkaPort), runKafka()]);
      kafka = started;
      return opened;
    },
    killPostgres: async () => {
      killAll([postgres.pid, ...childrenOf(postgres.pid)]);
      await postgres.exited;
      // Its port is open while it still recovers, and refuses all then.
      postgres = await runPostgres();
      return Date.now();
    },
    stop: async () => {
      await Promise.all([kafka.stop(), postgres.stop()]);
    },
  };
};
