import { addHistoricColumn } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  ...addHistoricColumn('training_sessions', 'recorded_held boolean NOT NULL DEFAULT false'),
  `UPDATE training_sessions s SET recorded_held = true
    WHERE s.held_on <= (SELECT (min(h.known_from) AT TIME ZONE 'Asia/Shanghai')::date
                          FROM training_sessions_history h WHERE h.id = s.id)`,
];

/** Whether a session was entered after it took place: only then officials are enrolled after its day. */
export class RecordedHeld1795000014210 implements MigrationInterface {
  readonly name = 'RecordedHeld1795000014210';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of statements) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
