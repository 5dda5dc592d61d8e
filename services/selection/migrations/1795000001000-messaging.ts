import { messagingTables2 } from '@cunguan/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Messaging1795000001000 implements MigrationInterface {
  readonly name = 'Messaging1795000001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of messagingTables2) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
