import { recusalTables } from '@cunguan/recusal';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Recusals1795000008000 implements MigrationInterface {
  readonly name = 'Recusals1795000008000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of recusalTables) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
