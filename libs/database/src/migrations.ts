import type { DataSource } from 'typeorm';
import { captureEveryTable } from './audit/audit-tables.js';
import { SYSTEM_SESSION } from './wall.js';

/** One migrating process at a time; the others wait and then find nothing to do. */
const LOCK = 4_017_001;

const migrationNames = (dataSource: DataSource): string[] =>
  dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);

/** Brings the schema up to date, forward only. Connects and disconnects the data source; answers what it ran. */
export const runMigrations = async (dataSource: DataSource): Promise<readonly string[]> => {
  const { extra } = dataSource.options as { readonly extra?: object };
  // Row-level security holds for the owner too: a migration that changes rows does it as the system.
  dataSource.setOptions({ extra: { ...extra, options: SYSTEM_SESSION } });
  await dataSource.initialize();
  try {
    const holder = dataSource.createQueryRunner();
    try {
      await holder.query('SELECT pg_advisory_lock($1)', [LOCK]);
      const ran = await dataSource.runMigrations();
      await holder.query(captureEveryTable);
      return ran.map(({ name }) => name);
    } finally {
      await holder.query('SELECT pg_advisory_unlock($1)', [LOCK]);
      await holder.release();
    }
  } finally {
    await dataSource.destroy();
  }
};

/** The migrations that the database lacks, by name; all of them when it was never migrated. */
export const pendingMigrations = async (dataSource: DataSource): Promise<readonly string[]> => {
  const [table] = await dataSource.query<{ found: string | null }[]>(
    `SELECT to_regclass('schema_migrations') AS found`,
  );
  if (!table?.found) return migrationNames(dataSource);
  const done = await dataSource.query<{ name: string }[]>('SELECT name FROM schema_migrations');
  const names = new Set(done.map(({ name }) => name));
  return migrationNames(dataSource).filter((name) => !names.has(name));
};
