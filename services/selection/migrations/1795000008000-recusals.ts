import { behindWall } from '@cunguan/database';
import { recusalTables } from '@cunguan/recusal';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seen, whole, by whoever decides: one that is hidden would let a decision pass that the law forbids. Nobody reads it. */
const wall = behindWall('recusals', { sees: '(SELECT wall_command())' });

export class Recusals1795000008000 implements MigrationInterface {
  readonly name = 'Recusals1795000008000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...recusalTables, ...wall]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
