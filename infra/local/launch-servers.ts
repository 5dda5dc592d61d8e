import { fetchKafkaJars, startKafka } from '../kafka/embedded.js';
import { startPostgres } from '../postgres/embedded.js';
import type { ChildRegistry } from './child-registry.js';
import type { LocalPaths } from './local-paths.js';
import { logFileOf } from './processes.js';
import type { Progress } from './progress.js';
import type { Settings } from './settings.js';
import { supervise } from './supervisor.js';

/** What starting takes: the settings, the places, and who keeps the children. */
export interface Launch {
  readonly settings: Settings;
  readonly paths: LocalPaths;
  readonly registry: ChildRegistry;
  readonly onLine: Progress;
}

/** Starts the embedded PostgreSQL unless DATABASE_URL names another; answers the administrator's URL. */
export const launchPostgres = async ({ settings, paths, registry, onLine }: Launch): Promise<string> => {
  if (settings.databaseUrl !== undefined) return settings.databaseUrl;
  const logFile = logFileOf(paths.logs, 'postgres');
  const port = settings.ports.POSTGRES_PORT;
  const start = () => startPostgres({ dataDir: paths.postgres, port, logFile, spawn: registry.spawn });
  const running = await start();
  void supervise(running, { name: 'postgres', logFile, restart: start, isStopping: registry.isStopping, onLine });
  onLine(`PostgreSQL 已启动 / is up (127.0.0.1:${String(port)})`);
  return running.adminUrl;
};

/** Starts the embedded Kafka unless KAFKA_BROKERS names another; answers the brokers. */
export const launchKafka = async ({ settings, paths, registry, onLine }: Launch): Promise<readonly string[]> => {
  if (settings.kafkaBrokers !== undefined) return settings.kafkaBrokers;
  const libDir = await fetchKafkaJars(paths.kafkaLib, onLine, registry.spawn);
  const logFile = logFileOf(paths.logs, 'kafka');
  const { KAFKA_PORT: port, KAFKA_CONTROLLER_PORT: controllerPort } = settings.ports;
  const start = () =>
    startKafka({ dataDir: paths.kafkaData, libDir, port, controllerPort, logFile, spawn: registry.spawn });
  const running = await start();
  void supervise(running, { name: 'kafka', logFile, restart: start, isStopping: registry.isStopping, onLine });
  onLine(`Kafka 已启动 / is up (${running.brokers})`);
  return [running.brokers];
};
