import { randomBytes } from 'node:crypto';
import { SYSTEM_SESSION } from '@cunguan/database';
import pg from 'pg';
import { testDatabaseUrl } from './kafka.js';

/** A database of the test's own. */
export interface TestDatabase {
  /** As the service's own role, which owns nothing: what the service may do, and no more. */
  readonly url: string;
  /** The same role in sessions of the system's own, to which row-level security shows every row. */
  readonly systemUrl: string;
  /** As the owner of its tables, who is no superuser: what a migration may do. */
  readonly ownerUrl: string;
  readonly drop: () => Promise<void>;
}

const OWNER = 'test_owner';
const SERVICE = `${OWNER}_app`;
const PASSWORD = 'test';
/** Two workers that start at once must not both create the roles. */
const LOCK = 4_017_003;

/** Runs as the superuser, for faults that a test strikes its database with. */
export const withAdminClient = async <T>(work: (admin: pg.Client) => Promise<T>): Promise<T> => {
  const admin = new pg.Client({ connectionString: testDatabaseUrl() });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
};

const urlOf = (role: string, database: string, options?: string): string => {
  const url = new URL(testDatabaseUrl());
  url.username = role;
  url.password = PASSWORD;
  url.pathname = `/${database}`;
  if (options !== undefined) url.search = `options=${encodeURIComponent(options)}`;
  return url.href;
};

const createRoles = async (admin: pg.Client): Promise<void> => {
  await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
  try {
    for (const role of [OWNER, SERVICE]) {
      const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
      if (rowCount === 0) await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD '${PASSWORD}'`);
    }
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [LOCK]);
  }
};

/** A fresh database, migrated by its owner. `migrate` gets the owner's URL and leaves no connection open. */
export const createTestDatabase = async (migrate: (url: string) => Promise<unknown>): Promise<TestDatabase> => {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await withAdminClient(async (admin) => {
    await createRoles(admin);
    await admin.query(`CREATE DATABASE ${name} OWNER ${OWNER} STRATEGY file_copy`);
  });
  const ownerUrl = urlOf(OWNER, name);
  await migrate(ownerUrl);
  return {
    url: urlOf(SERVICE, name),
    systemUrl: urlOf(SERVICE, name, SYSTEM_SESSION),
    ownerUrl,
    drop: () =>
      withAdminClient(async (admin) => {
        await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
};
