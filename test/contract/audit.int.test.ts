import { describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@cunguan/testing';
import pg from 'pg';
import { migrateOne } from '../../infra/postgres/migrate.js';
import { SERVICE_NAMES } from '../../infra/postgres/services.js';

/** What runs the service and is told of by no command. */
const INFRASTRUCTURE = [
  'aggregate_versions',
  'audit_log',
  'command_receipts',
  'dead_letters',
  'inbox',
  'outbox',
  'parked_keys',
  'schema_migrations',
];

describe.each(SERVICE_NAMES)('the audit of %s', (service) => {
  it('captures every table but those of the infrastructure', async () => {
    const database = await createTestDatabase((url) => migrateOne(service, url));
    const client = new pg.Client({ connectionString: database.url });
    try {
      await client.connect();
      const { rows } = await client.query<{ table: string }>(
        `SELECT relname AS table FROM pg_class c
          WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
            -- A history follows from its table, which is captured.
            AND relname NOT LIKE '%\\_history'
            AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'capture_change'
                                                       AND t.tgenabled = 'O')`,
      );
      expect(rows.map(({ table }) => table).sort()).toEqual(INFRASTRUCTURE);
    } finally {
      await client.end();
      await database.drop();
    }
  });
});
