import { addHistoricColumn, behindWall, inUnits, isOneOf, keepHistory } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: readonly string[] = [
  ...['contract_terms', 'placements', 'offices'].flatMap((table) => addHistoricColumn(table, 'correction_reason text')),
  ...addHistoricColumn('contract_terms', 'exception_approver_id uuid'),
  ...addHistoricColumn('contract_terms', 'exception_reason text'),
  ...addHistoricColumn('contract_terms', 'exception_policy text'),
  ...addHistoricColumn('contract_terms', 'version integer NOT NULL DEFAULT 1'),
  `ALTER TABLE contract_terms ADD CHECK (num_nulls(exception_approver_id, exception_reason, exception_policy) IN (0, 3))`,
  ...addHistoricColumn('placements', 'version integer NOT NULL DEFAULT 1'),
  // What is corrected moves two terms, or two placements, at once: they may overlap until the transaction ends.
  `ALTER TABLE contract_terms DROP CONSTRAINT ex_contract_terms_no_overlap,
     ADD CONSTRAINT ex_contract_terms_no_overlap
       EXCLUDE USING gist (official_id WITH =, daterange(runs_from, runs_to, '[]') WITH &&)
       DEFERRABLE INITIALLY DEFERRED`,
  `ALTER TABLE placements DROP CONSTRAINT ex_placements_one_village,
     ADD CONSTRAINT ex_placements_one_village
       EXCLUDE USING gist (official_id WITH =, daterange(placed_from, placed_to) WITH &&)
       DEFERRABLE INITIALLY DEFERRED`,
  // By it alone: the index of the exclusion constraint takes 20 times as long.
  'CREATE INDEX ix_contract_terms_official ON contract_terms (official_id, ordinal)',
];

const tables: readonly string[] = [
  // What selection told of the assessment of a contract term.
  `CREATE TABLE term_assessments (
     id                uuid PRIMARY KEY,
     official_id       uuid    NOT NULL,
     contract_term_id  uuid    NOT NULL,
     grade             text    NOT NULL,
     notified_on       date    NOT NULL,
     version           integer NOT NULL
   )`,
  'CREATE INDEX ix_term_assessments_term ON term_assessments (contract_term_id)',
  ...keepHistory('term_assessments', ['official_id', 'contract_term_id']),
  `CREATE TABLE contract_alerts (
     id                   uuid PRIMARY KEY,
     official_id          uuid     NOT NULL REFERENCES officials (id),
     contract_term_id     uuid     NOT NULL REFERENCES contract_terms (id),
     ends_on              date     NOT NULL,
     days_before          smallint NOT NULL CHECK (days_before > 0),
     alerted_on           date     NOT NULL,
     exit_plan_on_record  boolean  NOT NULL,
     policy               text     NOT NULL,
     CONSTRAINT uq_contract_alerts_once UNIQUE (contract_term_id, ends_on, days_before)
   )`,
  'CREATE INDEX ix_contract_alerts_official ON contract_alerts (official_id)',
  'CREATE INDEX ix_contract_terms_end ON contract_terms (runs_to) WHERE ended_on IS NULL',
];

const reached = (table: string): string =>
  `${isOneOf(`${table}.official_id`, 'within')}
   OR EXISTS (SELECT FROM placements p WHERE p.official_id = ${table}.official_id AND ${inUnits('p')})`;

const wall: readonly string[] = [
  ...behindWall('term_assessments', { sees: reached('term_assessments') }),
  ...behindWall('term_assessments_history', { sees: reached('term_assessments_history') }),
  ...behindWall('contract_alerts', { sees: reached('contract_alerts'), writes: reached('contract_alerts') }),
];

/** What a renewal rests on, and what is told before a contract ends. */
export class Renewal1795000012100 implements MigrationInterface {
  readonly name = 'Renewal1795000012100';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...columns, ...tables, ...wall]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
