import type { PerService, ServiceName } from '../../../infra/postgres/services.js';
import type { StoredRow } from '../checker/rows.js';
import { rowsOf } from '../database.js';

/** The aggregates of each service, each with what marks a row of it as that of one mutation. */
const TABLES: PerService<Readonly<Record<string, string>>> = {
  people: { units: 'code', cadres: 'name', officials: 'name' },
  mentoring: { mentorships: `official_id || ' ' || started_on`, guidance_talks: 'topics' },
  training: { training_sessions: 'title', attendances: `training_session_id || ' ' || official_id` },
  assignments: {
    duty_posts: 'title',
    duty_post_holdings: `duty_post_id || ' ' || official_id`,
    duties: 'title',
    frontline_postings: 'reason',
  },
  selection: {
    reserve_entries: `official_id || ' ' || nominated_on`,
    party_elections: `village_id || ' ' || held_on`,
    candidacies: 'id::text',
  },
};

const rowsOfTable = async (url: string, table: string, name: string, mark: string): Promise<readonly StoredRow[]> => {
  const rows = await rowsOf(url, `SELECT id, version, ${mark} AS mark FROM ${name}`);
  return rows.map((row) => ({
    table,
    mark: String(row['mark']),
    id: String(row['id']),
    version: Number(row['version']),
  }));
};

/** Every row that commands and the events of others made, with the service that owns it. */
export const readStoredRows = async (urls: PerService<string>): Promise<readonly StoredRow[]> => {
  const rows: StoredRow[] = [];
  for (const [service, tables] of Object.entries(TABLES)) {
    for (const [name, mark] of Object.entries(tables)) {
      rows.push(...(await rowsOfTable(urls[service as ServiceName], `${service}.${name}`, name, mark)));
    }
  }
  return rows;
};
