import type { PerService, ServiceName } from '../../../infra/postgres/services.js';
import { checkCopy } from '../checker/copies.js';
import type { Violation } from '../checker/violation.js';
import { rowsOf } from '../database.js';

/** What people holds, in the words of its copies. */
const SOURCES = {
  officials: `SELECT o.id, o.left_on, o.version,
              (SELECT q.specialties FROM qualifications q WHERE q.official_id = o.id AND NOT q.withdrawn
                ORDER BY q.held_from DESC LIMIT 1) AS specialties,
              (SELECT p.status FROM party_statuses p WHERE p.official_id = o.id AND NOT p.withdrawn
                ORDER BY p.held_from DESC LIMIT 1) AS party_status,
      (SELECT min(runs_from) FROM contract_terms t WHERE t.official_id = o.id) AS serving_from,
      coalesce(o.left_on, (SELECT max(runs_to) FROM contract_terms t WHERE t.official_id = o.id)) AS serving_to
    FROM officials o`,
  placements: 'SELECT official_id, village_id, town_id, district_id, placed_from, placed_to FROM placements',
  cadres: 'SELECT id, town_id, party_status, version FROM cadres',
  offices: `SELECT id, cadre_id, town_id, village_id, body, rank, held_from, held_to,
      rank = 'HEAD' AND body IN ('VILLAGE_PARTY_ORGANISATION', 'VILLAGE_COMMITTEE') AS principal
    FROM offices`,
  recusals: 'SELECT id, person_id, relative_id, version FROM recusals',
  units: 'SELECT id, kind, code, town_id, district_id, version FROM units',
} as const;

interface Copy {
  readonly service: ServiceName;
  readonly table: string;
  readonly source: keyof typeof SOURCES;
  readonly columns: string;
  /** Which rows of the source the copy is of. */
  readonly where?: string;
}

const PLACEMENT = 'official_id, village_id, town_id, district_id, placed_from, placed_to';
const OFFICIAL = 'id, serving_from, serving_to, version';

const COPIES: readonly Copy[] = [
  { service: 'mentoring', table: 'officials', source: 'officials', columns: `${OFFICIAL}, left_on` },
  { service: 'training', table: 'officials', source: 'officials', columns: `${OFFICIAL}, left_on` },
  { service: 'assignments', table: 'officials', source: 'officials', columns: `${OFFICIAL}, specialties` },
  { service: 'selection', table: 'officials', source: 'officials', columns: `${OFFICIAL}, left_on, party_status` },
  ...(['mentoring', 'training', 'assignments', 'selection'] as const).map((service): Copy => ({
    service,
    table: 'placements',
    source: 'placements',
    columns: PLACEMENT,
  })),
  { service: 'mentoring', table: 'cadres', source: 'cadres', columns: 'id, town_id, version' },
  { service: 'training', table: 'cadres', source: 'cadres', columns: 'id, town_id, version' },
  { service: 'assignments', table: 'cadres', source: 'cadres', columns: 'id, town_id, version' },
  { service: 'selection', table: 'cadres', source: 'cadres', columns: 'id, town_id, party_status, version' },
  {
    service: 'mentoring',
    table: 'offices',
    source: 'offices',
    columns: 'id, cadre_id, village_id, body, rank, principal, held_from, held_to',
  },
  {
    service: 'assignments',
    table: 'offices',
    source: 'offices',
    columns: 'id, cadre_id, town_id, body, held_from, held_to',
  },
  {
    service: 'selection',
    table: 'cadre_offices',
    source: 'offices',
    columns: 'id, cadre_id, town_id, village_id, body, rank, held_from, held_to',
  },
  ...(['mentoring', 'training', 'assignments', 'selection'] as const).map((service): Copy => ({
    service,
    table: 'recusals',
    source: 'recusals',
    columns: 'id, person_id, relative_id, version',
  })),
  ...(['mentoring', 'training'] as const).map((service): Copy => ({
    service,
    table: 'units',
    source: 'units',
    columns: 'id, kind, code, town_id, district_id, version',
    where: `kind <> 'DEPARTMENT'`,
  })),
  { service: 'assignments', table: 'units', source: 'units', columns: 'id, kind, code, town_id, district_id, version' },
  { service: 'selection', table: 'units', source: 'units', columns: 'id, kind, code, town_id, district_id, version' },
];

/** People's own copies: of mentoring's pairs and selection's case roles. */
const checkLinks = async (urls: PerService<string>): Promise<readonly Violation[]> => {
  const pairs = 'SELECT id, official_id, mentor_id, village_id, version FROM mentorships';
  const parts = 'SELECT id, official_id, cadre_id, given_on, ended_on, version FROM case_roles';
  const source = `SELECT c.id, official_id, cadre_id, given_on, ended_on, c.version
    FROM case_roles c JOIN reserve_entries r ON r.id = c.reserve_entry_id`;
  return [
    ...checkCopy(
      'people.mentorships',
      await rowsOf(urls.mentoring, `${pairs} WHERE started_on IS NOT NULL`),
      await rowsOf(urls.people, pairs),
    ),
    ...checkCopy('people.case_roles', await rowsOf(urls.selection, source), await rowsOf(urls.people, parts)),
  ];
};

/** Every copy in the other services equals people's tables, and people's own copies those of their owners. */
export const checkCopies = async (urls: PerService<string>): Promise<readonly Violation[]> => {
  const violations: Violation[] = [...(await checkLinks(urls))];
  for (const { service, table, source, columns, where = 'true' } of COPIES) {
    const held = await rowsOf(urls[service], `SELECT ${columns} FROM ${table}`);
    const wanted = await rowsOf(urls.people, `SELECT ${columns} FROM (${SOURCES[source]}) AS source WHERE ${where}`);
    violations.push(...checkCopy(`${service}.${table}`, wanted, held));
  }
  return violations;
};
