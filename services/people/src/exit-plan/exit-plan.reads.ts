import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { ExitRoute } from '@cunguan/events';
import { knownValues, rowLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { contractTermInReach } from '../scope.js';

export interface ExitPlanRow {
  readonly id: string;
  readonly route: ExitRoute;
  readonly steps: string;
  readonly plannedOn: CivilDate;
  readonly version: number;
}

const PLAN = `e.id, e.route, e.steps, e.planned_on AS "plannedOn", e.version`;

const byId = {
  name: 'exit-plans-by-id',
  text: `SELECT k.n::int AS n, ${PLAN}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n)
           JOIN exit_plans e USING (id) JOIN contract_terms t ON t.id = e.contract_term_id
          WHERE ${contractTermInReach('t', '$2')}`,
};

const ofTerm = {
  name: 'exit-plan-of-term',
  text: `SELECT k.n::int AS n, ${PLAN}
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[])
                  WITH ORDINALITY AS k (contract_term_id, as_of, known_at, n)
           JOIN exit_plans_history e ON e.contract_term_id = k.contract_term_id AND ${isKnown('e', 'k.known_at')}
            AND e.planned_on <= k.as_of AND (e.replaced_on IS NULL OR k.as_of < e.replaced_on)
           JOIN contract_terms t ON t.id = e.contract_term_id
          WHERE ${contractTermInReach('t', '$4')}`,
};

export interface ExitPlanLoaders {
  readonly exitPlan: DataLoader<string, ExitPlanRow | null, string>;
  readonly exitPlanOfTerm: DataLoader<KnownKey, ExitPlanRow | null, string>;
}

export const exitPlanLoaders = (source: ServiceContext): ExitPlanLoaders => {
  const { within } = source.access.read('contract');
  return {
    exitPlan: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, within] }),
    exitPlanOfTerm: rowLoader({
      source,
      statement: ofTerm,
      values: (keys: readonly KnownKey[]) => [...knownValues(keys), within],
    }),
  };
};
