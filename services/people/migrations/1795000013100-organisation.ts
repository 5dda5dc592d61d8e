import { addHistoricColumn, keepHistory } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: readonly string[] = [
  // The first day on which the unit is no more.
  ...addHistoricColumn('units', 'closed_on date'),
  ...addHistoricColumn('cadres', 'correction_reason text'),
  ...addHistoricColumn('offices', 'version integer NOT NULL DEFAULT 1'),
  // A unit has the name of its registration until the first of these days.
  `CREATE TABLE unit_renamings (
     id            uuid PRIMARY KEY,
     unit_id       uuid NOT NULL REFERENCES units (id),
     name          text NOT NULL,
     renamed_from  date NOT NULL,
     CONSTRAINT uq_unit_renamings_day UNIQUE (unit_id, renamed_from)
   )`,
  ...keepHistory('unit_renamings', ['unit_id']),
  // What lists of officials and cadres are read by.
  'CREATE INDEX ix_placements_district ON placements (district_id, placed_from)',
  'CREATE INDEX ix_cadres_town ON cadres (town_id)',
];

/** Units that are renamed and closed, cadres that are corrected, and what their lists are read by. */
export class Organisation1795000013100 implements MigrationInterface {
  readonly name = 'Organisation1795000013100';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of tables) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
