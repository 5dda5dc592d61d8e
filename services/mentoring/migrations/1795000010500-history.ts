import { historyFunction, keepHistory } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const histories: readonly string[] = [
  ...keepHistory('officials'),
  ...keepHistory('placements', ['village_id', 'town_id', 'district_id'], ['official_id', 'placed_from']),
  ...keepHistory('offices', ['cadre_id', 'village_id']),
  ...keepHistory('mentorships', ['official_id', 'mentor_id', 'village_id', 'town_id', 'district_id']),
  ...keepHistory('guidance_talks', ['mentorship_id']),
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
