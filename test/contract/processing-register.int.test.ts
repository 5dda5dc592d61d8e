import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readersOf, type DataGroup } from '@cunguan/access';
import { eventContracts, stateContracts } from '@cunguan/events';
import { createTestDatabase } from '@cunguan/testing';
import pg from 'pg';
import { parse } from 'yaml';
import { z } from 'zod';
import { migrateOne } from '../../infra/postgres/migrate.js';
import { SERVICE_NAMES, type ServiceName } from '../../infra/postgres/services.js';

const names = z.array(z.string()).default([]);
const kinds = { identifying: names, free_text: names, fact: names, reference: names, technical: names };
const handling = { purpose: z.string(), basis: z.string(), retention: z.string(), readers: z.string() };
const entry = z.strictObject({ ...handling, ...kinds });
const text = z.object({ zh: z.string().min(1), en: z.string().min(1) });
const tables = z.record(z.string(), entry);

const register = z
  .strictObject({
    bases: z.record(z.string(), text.extend({ source: z.string().min(1) })),
    retention: z.record(z.string(), text),
    purposes: z.record(z.string(), text),
    tables: z.record(z.enum(SERVICE_NAMES), tables),
    everywhere: tables,
    events: z.strictObject({ ...handling, reference: names, fact: names }),
  })
  .parse(parse(readFileSync('libs/access/processing-register.yaml', 'utf8')));

const columnsOf = (entryOfTable: z.output<typeof entry>): readonly string[] =>
  (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => entryOfTable[kind]);

const written = (service: ServiceName): readonly string[] =>
  Object.entries({ ...register.everywhere, ...register.tables[service] }).flatMap(([table, one]) =>
    columnsOf(one).map((column) => `${table}.${column}`),
  );

/** The columns of a service's database as its migrations make it; a partition or a history has those of its table. */
const migrated = async (service: ServiceName): Promise<readonly string[]> => {
  const database = await createTestDatabase((url) => migrateOne(service, url));
  const client = new pg.Client({ connectionString: database.url });
  try {
    await client.connect();
    const { rows } = await client.query<{ column: string }>(
      `SELECT c.relname || '.' || a.attname AS column
         FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
          AND c.relname NOT LIKE '%\\_history' AND a.attnum > 0 AND NOT a.attisdropped`,
    );
    return rows.map(({ column }) => column);
  } finally {
    await client.end();
    await database.drop();
  }
};

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

const fieldsOf = ({ properties = {}, items, anyOf = [] }: JsonSchema): readonly string[] => [
  ...Object.entries(properties).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]),
  ...[...(items ? [items] : []), ...anyOf].flatMap(fieldsOf),
];

describe('the processing register', () => {
  it.each(SERVICE_NAMES)('names every column of %s once, and none that is not there', async (service) => {
    const expected = await migrated(service);
    expect([...written(service)].sort()).toEqual([...expected].sort());
  });

  it('names every field of every event and state, and none that is in none', () => {
    const schemas = [...eventContracts, ...stateContracts].map(({ schema }) => z.toJSONSchema(schema) as JsonSchema);
    const expected = new Set(schemas.flatMap(fieldsOf));
    expect([...register.events.reference, ...register.events.fact].sort()).toEqual([...expected].sort());
  });

  it('says of each entry a purpose, a basis, a retention and readers that are explained', () => {
    const perTable = [register.everywhere, ...Object.values(register.tables)].flatMap((one) => Object.values(one));
    const entries = [register.events, ...perTable];
    for (const { purpose, basis, retention, readers } of entries) {
      expect(Object.keys(register.purposes)).toContain(purpose);
      expect(Object.keys(register.bases)).toContain(basis);
      expect(Object.keys(register.retention)).toContain(retention);
      if (readers !== 'nobody') expect(Object.keys(readersOf(readers as DataGroup)).length).toBeGreaterThan(0);
    }
  });
});
