import { BEYOND_WALL, recordedAt } from '@cunguan/database';
import { today, type CivilDate, type Clock, type Ids } from '@cunguan/domain';
import { enqueue } from '@cunguan/messaging';
import type { DataSource, EntityManager } from 'typeorm';
import { alertFor, alertRule, tellAlert, type ContractAlert } from './contract-alert.js';

interface SweepEnvironment {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What one transaction takes in hand. */
const BATCH = 200;

/** Terms that end within days or ran out, are the last ones, and were not ended; in the order of their ids. */
const ENDING = `
  SELECT t.id AS "contractTermId", t.official_id AS "officialId", t.runs_to::text AS "endsOn",
         EXISTS (SELECT FROM exit_plans e WHERE e.contract_term_id = t.id AND e.replaced_on IS NULL) AS "exitPlanOnRecord"
    FROM contract_terms t
   WHERE t.ended_on IS NULL AND t.runs_to <= $1::date + $2::int AND t.runs_from <= $1::date
     AND NOT EXISTS (SELECT FROM contract_terms next WHERE next.official_id = t.official_id AND next.ordinal > t.ordinal)
     AND ($3::uuid IS NULL OR t.id > $3)
   ORDER BY t.id LIMIT ${String(BATCH)}`;

const RECORD = `
  INSERT INTO contract_alerts (id, official_id, contract_term_id, ends_on, days_before, alerted_on,
                               exit_plan_on_record, policy)
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[], $5::smallint[], $6::date[], $7::boolean[], $8::text[])
  ON CONFLICT ON CONSTRAINT uq_contract_alerts_once DO NOTHING RETURNING id`;

type EndingRow = Parameters<typeof alertFor>[1];

const record = async (tx: EntityManager, alerts: readonly ContractAlert[]): Promise<readonly ContractAlert[]> => {
  const rows = await tx.query<{ id: string }[]>(RECORD, [
    alerts.map(({ id }) => id),
    alerts.map(({ officialId }) => officialId),
    alerts.map(({ contractTermId }) => contractTermId),
    alerts.map(({ endsOn }) => endsOn),
    alerts.map(({ daysBefore }) => daysBefore),
    alerts.map(({ alertedOn }) => alertedOn),
    alerts.map(({ exitPlanOnRecord }) => exitPlanOnRecord),
    alerts.map(({ policy }) => policy),
  ]);
  const recorded = new Set(rows.map(({ id }) => id));
  return alerts.filter(({ id }) => recorded.has(id));
};

interface Batch {
  readonly recorded: number;
  /** The last term that was looked at; null when there are no more. */
  readonly last: string | null;
}

const sweepBatch = async (
  tx: EntityManager,
  { clock, ids }: SweepEnvironment,
  day: CivilDate,
  after: string | null,
): Promise<Batch> => {
  await tx.query(`SELECT ${BEYOND_WALL}, ${recordedAt('$1')}`, [clock.now().toISOString()]);
  const terms = await tx.query<EndingRow[]>(ENDING, [day, Math.max(...alertRule(day).days), after]);
  const due = terms.flatMap((term) => alertFor(ids.next(), term, day) ?? []);
  const recorded = await record(tx, due);
  await enqueue(tx, { clock, ids }, recorded.map(tellAlert));
  return { recorded: recorded.length, last: terms.length < BATCH ? null : (terms.at(-1)?.contractTermId ?? null) };
};

/**
 * Records the alerts that are due today and were not recorded yet, and tells of each; answers how many. An alert and
 * its event are in one transaction, and two who sweep at once record each alert once between them.
 */
export const sweepContractAlerts = async (environment: SweepEnvironment): Promise<number> => {
  const day = today(environment.clock);
  let total = 0;
  let after: string | null = null;
  do {
    const from: string | null = after;
    const batch: Batch = await environment.dataSource.transaction((tx) => sweepBatch(tx, environment, day, from));
    total += batch.recorded;
    after = batch.last;
  } while (after !== null);
  return total;
};
