import { ConfigError } from '@cunguan/config';
import { runningPostgresUrl } from '../postgres/embedded.js';
import { migrateAll } from '../postgres/migrate.js';
import { provisionDatabases } from '../postgres/provision.js';
import { failureLine, LaunchError } from './launch-error.js';
import { localPaths } from './local-paths.js';
import { requirePostgres } from './preflight-servers.js';
import { loadSecrets } from './secrets.js';
import { readSettings } from './settings.js';

const migrate = async (): Promise<void> => {
  const { databaseUrl, localDir } = readSettings(process.env);
  const paths = localPaths(localDir);
  const adminUrl = databaseUrl ?? runningPostgresUrl(paths.postgres);
  if (adminUrl === undefined) {
    throw new LaunchError(
      '没有正在运行的 PostgreSQL：请先 npm start，或设置 DATABASE_URL',
      'No PostgreSQL is running: run npm start first, or set DATABASE_URL',
    );
  }
  if (databaseUrl !== undefined) await requirePostgres(databaseUrl);
  const ran = await migrateAll(await provisionDatabases(adminUrl, await loadSecrets(paths.secrets)));
  for (const [service, names] of Object.entries(ran)) console.log(`${service}: ${names.join(', ') || '—'}`);
};

try {
  await migrate();
} catch (error) {
  console.error(error instanceof ConfigError ? error.lines.join('\n') : failureLine(error));
  process.exitCode = 1;
}
