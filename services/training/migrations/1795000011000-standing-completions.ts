import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands of verified training: one row for each official and session, with the half-days that count. */
const changes: readonly string[] = [
  `CREATE VIEW standing_completions AS
   SELECT a.official_id, a.id AS attendance_id, s.id AS training_session_id, s.kind, s.town_id, s.district_id,
          s.village_id, s.held_on, s.half_days::int AS half_days, v.verified_on, v.verifier_id
     FROM attendance_verifications v
     JOIN attendances a ON a.id = v.attendance_id
     JOIN training_sessions s ON s.id = a.training_session_id`,
];

export class StandingCompletions1795000011000 implements MigrationInterface {
  readonly name = 'StandingCompletions1795000011000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of changes) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
