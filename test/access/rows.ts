import { Client } from 'pg';
import { SERVICE_NAMES } from '../../infra/postgres/services.js';
import type { System } from '../e2e/system.js';

/** What commands write, and events do not: who did what, and what people tells to no other service. */
const OF_COMMANDS = /^(command_receipts|audit_log|personal_data|correction_requests)/;

const TABLES = "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1";

const rowsIn = async (url: URL): Promise<readonly (readonly [string, number])[]> => {
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(TABLES);
    const counted: (readonly [string, number])[] = [];
    for (const { name } of rows.filter((table) => OF_COMMANDS.test(table.name))) {
      // Every value of every row, so that a changed one is told from one that stayed.
      const text = `SELECT count(*)::int AS n, coalesce(sum(hashtext(t::text)), 0)::text AS h FROM ${name} t`;
      const { rows: sums } = await client.query<{ n: number; h: string }>(text);
      counted.push([`${name} ${sums[0]?.h ?? ''}`, sums[0]?.n ?? 0]);
    }
    return counted;
  } finally {
    await client.end();
  }
};

/** What commands have left with the services: the rows of each table and a sum over all their values, as their administrator sees them. */
export const rowsOfAll = async (system: System): Promise<Readonly<Record<string, unknown>>> => {
  const all = SERVICE_NAMES.map(async (name) => {
    const own = new URL(system.process(name).plan.env['DATABASE_URL'] ?? '');
    const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
    url.pathname = own.pathname;
    return [name, await rowsIn(url)] as const;
  });
  return Object.fromEntries(await Promise.all(all));
};
