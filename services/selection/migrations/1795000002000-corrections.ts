import { messagingTables3 } from '@cunguan/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Corrections1795000002000 implements MigrationInterface {
  readonly name = 'Corrections1795000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of messagingTables3) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
