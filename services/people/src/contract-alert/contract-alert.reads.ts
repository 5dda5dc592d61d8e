import { isKnown, readRows } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { ServiceContext } from '@cunguan/subgraph';
import { TERM, type ContractTermRow } from '../contract-term/contract-term.reads.js';
import { contractTermInReach } from '../scope.js';
import { alertLevel, alertRule } from './contract-alert.js';

/** A contract term that ends soon or ran out without an exit route, as of a day. */
export interface ContractAlertRow {
  readonly term: ContractTermRow;
  readonly daysLeft: number;
  readonly level: number;
  readonly policy: string;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
}

interface AlertsAsked {
  readonly townId: string | null;
  readonly districtId: string | null;
  readonly villageId: string | null;
  readonly exitRouteMissing: boolean | null;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
  readonly first: number;
  readonly after: readonly [string, string] | null;
}

/** The last terms that run on the day and end soon, or ran out and were not ended; the soonest first. */
const ending = {
  name: 'contract-terms-ending',
  text: `SELECT ${TERM}, t.runs_to - $1::date AS "daysLeft"
           FROM (SELECT $1::date AS as_of, $2::timestamptz AS known_at) k
           JOIN contract_terms_history t ON ${isKnown('t', 'k.known_at')}
            AND t.runs_to <= k.as_of + $3::int AND t.runs_from <= k.as_of
            AND (t.ended_on IS NULL OR (k.as_of <= t.ended_on AND k.as_of <= t.runs_to))
            AND ($11::boolean IS NULL OR $11 = (t.runs_to < k.as_of))
           JOIN placements_history p ON p.official_id = t.official_id AND ${isKnown('p', 'k.known_at')}
            AND p.placed_from <= k.as_of AND (p.placed_to IS NULL OR k.as_of < p.placed_to)
          WHERE ($4::uuid IS NULL OR p.district_id = $4) AND ($5::uuid IS NULL OR p.town_id = $5)
            AND ($6::uuid IS NULL OR p.village_id = $6)
            AND ARRAY[p.village_id, p.town_id, p.district_id, p.official_id] && $7::uuid[]
            AND ${contractTermInReach('t', '$7')}
            AND NOT EXISTS (SELECT FROM contract_terms_history next
                             WHERE next.official_id = t.official_id AND next.ordinal > t.ordinal
                               AND ${isKnown('next', 'k.known_at')})
            AND ($9::uuid IS NULL OR (t.runs_to, t.id) > ($8::date, $9))
          ORDER BY t.runs_to, t.id LIMIT $10::int + 1`,
};

export const readContractAlerts = async (
  source: ServiceContext,
  { asOf, knownAt, ...asked }: AlertsAsked,
): Promise<readonly ContractAlertRow[]> => {
  const { days, policy } = alertRule(asOf);
  const rows = await readRows<ContractTermRow & { readonly daysLeft: number }>(source, ending, [
    ...[asOf, knownAt, Math.max(...days)],
    ...[asked.districtId, asked.townId, asked.villageId, source.access.read('contract').within],
    ...[asked.after?.[0] ?? null, asked.after?.[1] ?? null, asked.first, asked.exitRouteMissing],
  ]);
  return rows.flatMap(({ daysLeft, ...term }) => {
    const level = alertLevel(days, daysLeft);
    return level === null ? [] : [{ term, daysLeft, level, policy, asOf, knownAt }];
  });
};
