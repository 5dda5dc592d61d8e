import { receiptKeysHashed } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReceiptKeys1795000009000 implements MigrationInterface {
  readonly name = 'ReceiptKeys1795000009000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of receiptKeysHashed) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
