import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fetchKafkaJars, startKafka } from '../kafka/embedded.js';
import { startPostgres } from '../postgres/embedded.js';
import { localPaths } from './local-paths.js';
import { projectRoot } from './project-root.js';

interface InfrastructureOptions {
  /** An empty folder, or one that this function used before. */
  readonly dir: string;
  readonly ports: { readonly postgres: number; readonly kafka: number; readonly kafkaController: number };
}

export interface Infrastructure {
  readonly adminUrl: string;
  readonly brokers: string;
  /** The folder of the jars that Kafka runs from. */
  readonly kafkaJars: string;
  readonly stop: () => Promise<void>;
}

// Reads until its input ends, which the death of this process brings about however it dies.
const WATCH = 'while read -r _; do exit 0; done; kill -s KILL "$@" 2>/dev/null';

const killWithThisProcess = (pids: readonly number[]): (() => void) => {
  const watcher = spawn('/bin/sh', ['-c', WATCH, 'watcher', ...pids.map(String)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watcher.unref();
  return () => {
    watcher.stdin.end('done\n');
  };
};

/**
 * PostgreSQL and Kafka alone, for tests: side by side with a running `npm start`, whose jars are shared. They are
 * killed when this process ends without having stopped them.
 */
export const startInfrastructure = async ({ dir, ports }: InfrastructureOptions): Promise<Infrastructure> => {
  const libDir = await fetchKafkaJars(localPaths(join(projectRoot, '.local')).kafkaLib, console.log);
  const [postgres, kafka] = await Promise.allSettled([
    startPostgres({ dataDir: join(dir, 'postgres'), port: ports.postgres, logFile: join(dir, 'postgres.log') }),
    startKafka({
      dataDir: join(dir, 'kafka'),
      libDir,
      port: ports.kafka,
      controllerPort: ports.kafkaController,
      logFile: join(dir, 'kafka.log'),
    }),
  ]);
  if (postgres.status === 'rejected' || kafka.status === 'rejected') {
    await Promise.all(
      [postgres, kafka].map((one) => (one.status === 'fulfilled' ? one.value.stop() : Promise.resolve())),
    );
    throw postgres.status === 'rejected' ? postgres.reason : (kafka as PromiseRejectedResult).reason;
  }
  const dismiss = killWithThisProcess([postgres.value.pid, kafka.value.pid]);
  return {
    adminUrl: postgres.value.adminUrl,
    brokers: kafka.value.brokers,
    kafkaJars: libDir,
    stop: async () => {
      await Promise.all([kafka.value.stop(), postgres.value.stop()]);
      dismiss();
    },
  };
};
