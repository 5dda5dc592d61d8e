import { addHistoricColumn } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the official acknowledged of a talk, and which version of it: a talk that was corrected since is not acknowledged. */
const acknowledgement: readonly string[] = [
  ...addHistoricColumn('guidance_talks', 'acknowledged_on date'),
  ...addHistoricColumn('guidance_talks', 'acknowledged_version integer'),
  ...addHistoricColumn('guidance_talks', 'acknowledgement_note text'),
  ...addHistoricColumn('guidance_talks', 'acknowledged_event uuid'),
  `ALTER TABLE guidance_talks ADD CONSTRAINT guidance_talks_acknowledged
     CHECK ((acknowledged_on IS NULL) = (acknowledged_version IS NULL) AND acknowledged_version < version)`,
];

/** The history keeps what was recorded before corrections; what was kept apart until now goes into it. */
const corrections: readonly string[] = [
  // How each talk stood when its history began, and since when it stood so.
  `UPDATE guidance_talks_history h SET known_from = v.corrected_at
     FROM guidance_talk_versions v
    WHERE v.guidance_talk_id = h.id AND v.version = h.version - 1
      AND h.known_from = '-infinity' AND v.corrected_at < h.known_to`,
  `INSERT INTO guidance_talks_history
          (id, mentorship_id, held_on, minutes, topics, advice, next_steps, version, known_from, known_to)
   SELECT v.guidance_talk_id, t.mentorship_id, v.held_on, v.minutes, v.topics, v.advice, v.next_steps, v.version,
          coalesce(earlier.corrected_at, '-infinity'), v.corrected_at
     FROM guidance_talk_versions v
     JOIN guidance_talks t ON t.id = v.guidance_talk_id
     LEFT JOIN guidance_talk_versions earlier
            ON earlier.guidance_talk_id = v.guidance_talk_id AND earlier.version = v.version - 1
    WHERE coalesce(earlier.corrected_at, '-infinity') < v.corrected_at
      AND NOT EXISTS (SELECT FROM guidance_talks_history h WHERE h.id = v.guidance_talk_id AND h.version = v.version)`,
  'DROP TABLE guidance_talk_versions',
];

export class Acknowledgement1795000012000 implements MigrationInterface {
  readonly name = 'Acknowledgement1795000012000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...acknowledgement, ...corrections]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
