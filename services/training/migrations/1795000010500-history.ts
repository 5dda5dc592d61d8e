import { historyFunction, keepHistory } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const histories: readonly string[] = [
  ...keepHistory('officials'),
  ...keepHistory('placements', ['village_id', 'town_id', 'district_id'], ['official_id', 'placed_from']),
  ...keepHistory('training_sessions', ['village_id', 'town_id', 'district_id']),
  ...keepHistory('attendances', ['official_id', 'training_session_id']),
  ...keepHistory('attendance_verifications', ['official_id', 'training_session_id'], ['attendance_id']),
];

/** What was known when. */
export class History1795000010500 implements MigrationInterface {
  readonly name = 'History1795000010500';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [historyFunction, ...histories]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
