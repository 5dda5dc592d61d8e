import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A role names its unit by the code. What was copied without one gets it by `npm run events -- rebuild training`. */
const changes: readonly string[] = [
  'ALTER TABLE units ADD COLUMN code text',
  'CREATE INDEX ix_units_code ON units (code)',
];

export class UnitCodes1795000006000 implements MigrationInterface {
  readonly name = 'UnitCodes1795000006000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of changes) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
