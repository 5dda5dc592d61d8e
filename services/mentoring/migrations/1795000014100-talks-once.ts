import { addHistoricColumn } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A talk is recorded once: those of a day differ in what they were about. The texts of the erased are alike, and empty. */
const once: readonly string[] = [
  // What was recorded a second time before that was refused stays, and is told apart by this.
  ...addHistoricColumn('guidance_talks', 'recorded_again boolean NOT NULL DEFAULT false'),
  `UPDATE guidance_talks t SET recorded_again = true
    WHERE t.topics <> '' AND EXISTS (
      SELECT FROM guidance_talks e
       WHERE e.mentorship_id = t.mentorship_id AND e.held_on = t.held_on AND e.topics = t.topics AND e.id < t.id)`,
  `CREATE UNIQUE INDEX uq_guidance_talks_once ON guidance_talks (mentorship_id, held_on, md5(topics))
     WHERE topics <> '' AND NOT recorded_again`,
];

export class TalksOnce1795000014100 implements MigrationInterface {
  readonly name = 'TalksOnce1795000014100';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of once) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
