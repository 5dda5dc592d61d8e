import { appendOnly, auditTables } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Audit1795000004000 implements MigrationInterface {
  readonly name = 'Audit1795000004000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...auditTables, ...appendOnly('audit_log')]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
