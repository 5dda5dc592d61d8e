import { appendOnly, runtimeRoleGrants } from '@cunguan/database';
import { messagingTables4 } from '@cunguan/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RuntimeRole1795000003000 implements MigrationInterface {
  readonly name = 'RuntimeRole1795000003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...messagingTables4, ...runtimeRoleGrants, ...appendOnly('guidance_talk_versions')])
      await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
