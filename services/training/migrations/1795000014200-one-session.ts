import type { MigrationInterface, QueryRunner } from 'typeorm';

const SAME = 'title, held_on, kind, organiser_id';

const statements: readonly string[] = [
  // What was entered twice before this rule is told apart by a number; what it was called stays in the history.
  `UPDATE training_sessions s SET title = left(s.title, 90) || '（第' || d.n || '场）'
     FROM (SELECT id, row_number() OVER (PARTITION BY ${SAME} ORDER BY id) AS n
             FROM training_sessions WHERE cancelled_on IS NULL) d
    WHERE d.id = s.id AND d.n > 1`,
  `CREATE UNIQUE INDEX uq_training_sessions_same ON training_sessions (${SAME}) WHERE cancelled_on IS NULL`,
];

/** One organiser holds one session of a title, day and kind, but for what is cancelled. */
export class OneSession1795000014200 implements MigrationInterface {
  readonly name = 'OneSession1795000014200';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of statements) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
