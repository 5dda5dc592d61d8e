import { isKnown, type Statement } from '@cunguan/database';
import { OFFICIAL } from '../official/official.reads.js';
import { placementInReach } from '../scope.js';

export const OFFICIAL_ORDERS = ['NAME', 'ARRIVED_ON', 'CONTRACT_END', 'COHORT_YEAR'] as const;
type SortedBy = (typeof OFFICIAL_ORDERS)[number];
export type OfficialOrder = `${SortedBy}_${'ASC' | 'DESC'}`;

/** What tells one statement from another; all else is in its values. */
export interface Shape {
  /** The unit that is looked up by an index; `REACH` are all that the viewer reaches. */
  readonly unit: 'village' | 'town' | 'district' | 'REACH';
  readonly order: OfficialOrder;
  /** Whether it is asked as known at an instant: then the histories are read. */
  readonly known: boolean;
}

const KEY = `n int, unit_id uuid, as_of date, known_at timestamptz, first int, after_key text, after_id uuid,
             district_id uuid, town_id uuid, village_id uuid, statuses text[], specialties text[], educations text[],
             party_statuses text[], sexes text[], cohort_years int[], ordinals int[], ends_by date, exit_plan text,
             committee_post text, key_cultivation boolean, exit_routes text[], exit_route_missing boolean,
             left_from date, left_to date, name_contains text`;

/** $2 whom the viewer reaches, $3 in whose cases the viewer has a part, $4 today, $5 whose contracts the viewer reads. */
const PLACED = ['p.village_id', 'p.town_id', 'p.district_id', 'p.official_id'];

/** The same as the reach of a placement, so that the indexes find it. */
const REACHED = `(${PLACED.map((id) => `${id} = ANY ($2::uuid[])`).join(' OR ')}
  OR p.official_id = ANY (ARRAY(SELECT m.official_id FROM mentorships m WHERE m.mentor_id = ANY ($2::uuid[])))
  OR p.official_id = ANY (ARRAY(SELECT r.official_id FROM case_roles r WHERE r.cadre_id = ANY ($3::uuid[]))))`;

/** What tells of a contract is not asked about whoever's contracts the viewer does not read. */
const CONTRACT_READ = `ARRAY[${PLACED.join(', ')}] && $5::uuid[]`;

const given = (value: string, condition: string): string => `(k.${value} IS NULL OR ${condition})`;
const ofContract = (value: string, condition: string): string =>
  `(k.${value} IS NULL OR (${CONTRACT_READ} AND ${condition}))`;

const holdsOn = (from: string, to: string): string => `${from} <= k.as_of AND (${to} IS NULL OR k.as_of < ${to})`;

/** What holds of an official on the day, or did on the last one of service. */
const fact = (table: string, condition: string): string =>
  `EXISTS (SELECT FROM (SELECT * FROM ${table}
                         WHERE h.official_id = f.id AND NOT h.withdrawn AND h.held_from <= least(k.as_of, c.last_day)
                         ORDER BY h.held_from DESC LIMIT 1) h
            WHERE ${condition})`;

const post = (table: string, ranks = ''): string =>
  `EXISTS (SELECT FROM ${table}
            WHERE s.official_id = f.id AND ${holdsOn('s.held_from', 's.held_to')} ${ranks})`;
const DEPUTY_OR_ABOVE = `AND s.rank IN ('HEAD', 'DEPUTY')`;

const postFits = (table: string): string => `CASE k.committee_post
    WHEN 'NONE' THEN NOT ${post(table)} WHEN 'ANY' THEN ${post(table)}
    WHEN 'DEPUTY_OR_ABOVE' THEN ${post(table, DEPUTY_OR_ABOVE)} ELSE NOT ${post(table, DEPUTY_OR_ABOVE)} END`;

const SORT_KEYS: Readonly<Record<SortedBy, string>> = {
  NAME: 'f.name',
  ARRIVED_ON: `to_char(p.placed_from, 'YYYY-MM-DD')`,
  CONTRACT_END: `CASE WHEN ${CONTRACT_READ} THEN coalesce(to_char(c.last_day, 'YYYY-MM-DD'), '9999-12-31')
                      ELSE '9999-12-31' END`,
  COHORT_YEAR: 'f.cohort_year::text',
};

/** Who has left follows from the placement and not from the absence of a later one, which the second wall may hide. */
const STATUS = `CASE
    WHEN ${holdsOn('p.placed_from', 'p.placed_to')} AND c.terms = 0 THEN 'REGISTERED'
    WHEN ${holdsOn('p.placed_from', 'p.placed_to')} AND c.running IS NOT NULL THEN 'SERVING'
    WHEN c.last_day < k.as_of AND (p.placed_to IS NULL OR p.placed_to = f.left_on + 1) THEN 'LEFT' END`;

const textOf = ({ unit, order, known }: Shape): string => {
  const [by, direction] = [order.replace(/_(ASC|DESC)$/, '') as SortedBy, order.endsWith('_DESC') ? 'DESC' : 'ASC'];
  const after = direction === 'DESC' ? '<' : '>';
  const table = (name: string, alias: string): string =>
    known ? `(SELECT * FROM ${name}_history v WHERE ${isKnown('v', 'k.known_at')}) ${alias}` : `${name} ${alias}`;
  const sorted = (row: string): string => `${row}."sortKey" COLLATE "C" ${direction}, ${row}.id ${direction}`;
  return `
SELECT k.n, o.*
  FROM jsonb_to_recordset($1::jsonb) AS k (${KEY})
 CROSS JOIN LATERAL (
   SELECT * FROM (
     SELECT ${OFFICIAL('f')}, ${SORT_KEYS[by]} AS "sortKey"
       FROM ${table('placements', 'p')}
       JOIN ${table('officials', 'f')} ON f.id = p.official_id
      CROSS JOIN LATERAL (
        SELECT count(*) AS terms, max(coalesce(t.ended_on, t.runs_to)) AS last_day,
               max(t.ordinal) FILTER (WHERE k.as_of BETWEEN t.runs_from AND coalesce(t.ended_on, t.runs_to)) AS running,
               max(t.ordinal) AS last_ordinal, (array_agg(t.id ORDER BY t.ordinal DESC))[1] AS last_term,
               (array_agg(t.exit_route ORDER BY t.ordinal DESC))[1] AS exit_route
          FROM ${table('contract_terms', 't')} WHERE t.official_id = f.id
      ) c
      WHERE ${unit === 'REACH' ? REACHED : `p.${unit}_id = k.unit_id`}
        AND ${placementInReach('p', { within: '$2', cases: '$3', on: '$4' })}
        AND ${given('district_id', 'p.district_id = k.district_id')}
        AND ${given('town_id', 'p.town_id = k.town_id')}
        AND ${given('village_id', 'p.village_id = k.village_id')}
        AND p.placed_from <= k.as_of AND ${STATUS} = ANY (k.statuses)
        AND ${given('specialties', fact(table('qualifications', 'h'), 'h.specialties && k.specialties'))}
        AND ${given('educations', fact(table('qualifications', 'h'), 'h.education = ANY (k.educations)'))}
        AND ${given('party_statuses', fact(table('party_statuses', 'h'), 'h.status = ANY (k.party_statuses)'))}
        AND ${given('sexes', 'f.sex = ANY (k.sexes)')}
        AND ${given('cohort_years', 'f.cohort_year = ANY (k.cohort_years)')}
        AND ${given('name_contains', 'strpos(f.name, k.name_contains) > 0')}
        AND ${ofContract('ordinals', 'coalesce(c.running, c.last_ordinal) = ANY (k.ordinals)')}
        AND ${ofContract('ends_by', 'c.last_day BETWEEN k.as_of AND k.ends_by')}
        AND ${ofContract('exit_routes', 'c.last_day < k.as_of AND c.exit_route = ANY (k.exit_routes)')}
        AND ${ofContract('exit_route_missing', 'c.last_day < k.as_of AND (c.exit_route IS NULL) = k.exit_route_missing')}
        AND ${ofContract('left_from', 'c.last_day < k.as_of AND c.last_day >= k.left_from')}
        AND ${ofContract('left_to', 'c.last_day < k.as_of AND c.last_day <= k.left_to')}
        AND ${ofContract(
          'exit_plan',
          `(k.exit_plan = 'MADE') = EXISTS (
             SELECT FROM ${table('exit_plans', 'e')}
              WHERE e.contract_term_id = c.last_term AND ${holdsOn('e.planned_on', 'e.replaced_on')})`,
        )}
        AND ${ofContract('committee_post', postFits(table('committee_posts', 's')))}
        AND ${ofContract(
          'key_cultivation',
          `k.key_cultivation = EXISTS (
             SELECT FROM ${table('key_cultivations', 'l')}
              WHERE l.official_id = f.id AND ${holdsOn('l.listed_from', 'l.ended_on')})`,
        )}
   ) found
    WHERE k.after_id IS NULL
       OR (found."sortKey" COLLATE "C", found.id) ${after} (k.after_key COLLATE "C", k.after_id)
    ORDER BY ${sorted('found')} LIMIT k.first + 1
 ) o
 ORDER BY k.n, ${sorted('o')}`;
};

const statements = new Map<string, Statement>();

/** One text per shape, of which a field runs one; 64 in all. */
export const statementOf = (shape: Shape): Statement => {
  const name = `officials-${shape.known ? 'as-known-' : ''}by-${shape.unit}-${shape.order}`.toLowerCase();
  const statement = statements.get(name) ?? { name, text: textOf(shape) };
  statements.set(name, statement);
  return statement;
};
