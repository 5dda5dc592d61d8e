import { runningPostgresUrl } from '../postgres/embedded.js';
import { serviceUrls } from '../postgres/provision.js';
import type { PerService } from '../postgres/services.js';
import { LaunchError } from '../local/launch-error.js';
import { localPaths } from '../local/local-paths.js';
import { requirePostgres } from '../local/preflight-servers.js';
import { loadSecrets } from '../local/secrets.js';
import { readSettings } from '../local/settings.js';

/** Where the events are: the servers of the environment, or those that `npm start` runs. */
export interface Servers {
  readonly databaseUrls: PerService<string>;
  readonly brokers: readonly string[];
  readonly topicPrefix: string;
}

/** @throws LaunchError when no PostgreSQL runs here and none is named; ConfigError for wrong variables */
export const findServers = async (env: Readonly<Record<string, string | undefined>>): Promise<Servers> => {
  const { databaseUrl, kafkaBrokers, ports, topicPrefix, localDir } = readSettings(env);
  const paths = localPaths(localDir);
  const adminUrl = databaseUrl ?? runningPostgresUrl(paths.postgres);
  if (adminUrl === undefined) {
    throw new LaunchError(
      '没有正在运行的 PostgreSQL：请先 npm start，或设置 DATABASE_URL',
      'No PostgreSQL is running: run npm start first, or set DATABASE_URL',
    );
  }
  if (databaseUrl !== undefined) await requirePostgres(databaseUrl);
  return {
    databaseUrls: serviceUrls(adminUrl, await loadSecrets(paths.secrets)).runtime,
    brokers: kafkaBrokers ?? [`127.0.0.1:${String(ports.KAFKA_PORT)}`],
    topicPrefix,
  };
};
