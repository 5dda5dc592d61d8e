import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An alert of 0 days: the term ran out, and nothing says how the official left. */
export class RanOut1795000014000 implements MigrationInterface {
  readonly name = 'RanOut1795000014000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE contract_alerts DROP CONSTRAINT contract_alerts_days_before_check');
    await queryRunner.query(
      'ALTER TABLE contract_alerts ADD CONSTRAINT ck_contract_alerts_days CHECK (days_before >= 0)',
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
