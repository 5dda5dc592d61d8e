import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { testDatabaseUrl } from './kafka.js';

/** A database of the test's own. */
export interface TestDatabase {
  /** As its owner, who is no superuser: what the service may do, and no more. */
  readonly url: string;
  readonly drop: () => Promise<void>;
}

const OWNER = 'test_owner';
const PASSWORD = 'test';
/** Two workers that start at once must not both create the role. */
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

const ownersUrl = (database: string): string => {
  const url = new URL(testDatabaseUrl());
  url.username = OWNER;
  url.password = PASSWORD;
  url.pathname = `/${database}`;
  return url.href;
};

const createOwner = async (admin: pg.Client): Promise<void> => {
  await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
  try {
    const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [OWNER]);
    if (rowCount === 0) await admin.query(`CREATE ROLE ${OWNER} LOGIN PASSWORD '${PASSWORD}'`);
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [LOCK]);
  }
};

/** A fresh database, migrated by its owner. `migrate` gets the owner's URL and leaves no connection open. */
export const createTestDatabase = async (migrate: (url: string) => Promise<unknown>): Promise<TestDatabase> => {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await withAdminClient(async (admin) => {
    await createOwner(admin);
    await admin.query(`CREATE DATABASE ${name} OWNER ${OWNER} STRATEGY file_copy`);
  });
  const url = ownersUrl(name);
  await migrate(url);
  return {
    url,
    drop: () =>
      withAdminClient(async (admin) => {
        await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
};
