import { addHistoricColumn, keepHistory } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const verifications: readonly string[] = [
  ...addHistoricColumn('attendance_verifications', 'sequence smallint NOT NULL DEFAULT 1'),
  ...addHistoricColumn('attendance_verifications', 'half_days smallint'),
  ...addHistoricColumn('attendance_verifications', 'reason text'),
  'ALTER TABLE attendance_verifications DISABLE TRIGGER USER',
  ...['attendance_verifications', 'attendance_verifications_history'].flatMap((table) => [
    `UPDATE ${table} v SET half_days = s.half_days FROM training_sessions s WHERE s.id = v.training_session_id`,
    `ALTER TABLE ${table} ALTER COLUMN half_days SET NOT NULL`,
  ]),
  'ALTER TABLE attendance_verifications ENABLE TRIGGER USER',
  // 0 takes the verification back; the first one never does.
  `ALTER TABLE attendance_verifications
     DROP CONSTRAINT pk_attendance_verifications,
     ADD CONSTRAINT pk_attendance_verifications PRIMARY KEY (attendance_id, sequence),
     ADD CONSTRAINT ck_attendance_verifications_half_days CHECK (
       half_days BETWEEN (CASE sequence WHEN 1 THEN 1 ELSE 0 END) AND 20
     ),
     ADD CONSTRAINT ck_attendance_verifications_reason CHECK ((sequence = 1) = (reason IS NULL))`,
  `ALTER TABLE attendance_verifications_history
     DROP CONSTRAINT attendance_verifications_history_pkey,
     ADD CONSTRAINT attendance_verifications_history_pkey PRIMARY KEY (attendance_id, sequence, known_from)`,
  'DROP INDEX uq_attendance_verifications_history_now',
  `CREATE UNIQUE INDEX uq_attendance_verifications_history_now
     ON attendance_verifications_history (attendance_id, sequence) WHERE known_to = 'infinity'`,
  'DROP TRIGGER keep_history ON attendance_verifications',
  `CREATE TRIGGER keep_history AFTER INSERT OR UPDATE OR DELETE ON attendance_verifications
     FOR EACH ROW EXECUTE FUNCTION keep_history(attendance_id, sequence)`,
];

const scores: readonly string[] = [
  `CREATE TABLE attendance_scores (
     attendance_id        uuid     NOT NULL,
     sequence             smallint NOT NULL,
     training_session_id  uuid     NOT NULL,
     official_id          uuid     NOT NULL,
     score                smallint NOT NULL CONSTRAINT ck_attendance_scores_score CHECK (score BETWEEN 0 AND 100),
     recorder_id          uuid     NOT NULL,
     recorded_on          date     NOT NULL,
     reason               text,
     CONSTRAINT pk_attendance_scores PRIMARY KEY (attendance_id, sequence),
     CONSTRAINT fk_attendance_scores_attendance
       FOREIGN KEY (attendance_id, training_session_id, official_id)
       REFERENCES attendances (id, training_session_id, official_id),
     CONSTRAINT fk_attendance_scores_organiser
       FOREIGN KEY (training_session_id, recorder_id) REFERENCES training_sessions (id, organiser_id),
     CONSTRAINT ck_attendance_scores_not_self CHECK (recorder_id <> official_id),
     CONSTRAINT ck_attendance_scores_reason CHECK ((sequence = 1) = (reason IS NULL))
   )`,
  `CREATE TRIGGER tr_attendance_scores_append_only
     BEFORE UPDATE OR DELETE OR TRUNCATE ON attendance_scores
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ...keepHistory('attendance_scores', ['official_id'], ['attendance_id', 'sequence']),
];

const COMPLETION = `a.official_id, a.id AS attendance_id, s.id AS training_session_id, s.kind, s.town_id, s.district_id,
          s.village_id, s.held_on, v.half_days::int AS half_days, v.verified_on, v.verifier_id,
          s.organiser_id`;

const views: readonly string[] = [
  `CREATE OR REPLACE VIEW standing_completions AS
   SELECT ${COMPLETION}
     FROM attendance_verifications v
     JOIN attendances a ON a.id = v.attendance_id
     JOIN training_sessions s ON s.id = a.training_session_id
    WHERE v.half_days > 0
      AND NOT EXISTS (SELECT FROM attendance_verifications later
                       WHERE later.attendance_id = v.attendance_id AND later.sequence > v.sequence)`,
  // The same in recorded time: read it where known_from <= the instant < known_to.
  `CREATE VIEW standing_completions_known AS
   SELECT ${COMPLETION}, span.known_from, span.known_to
     FROM attendance_verifications_history v
     JOIN attendances_history a ON a.id = v.attendance_id
     JOIN training_sessions_history s ON s.id = a.training_session_id
     LEFT JOIN attendance_verifications_history next
       ON next.attendance_id = v.attendance_id AND next.sequence = v.sequence + 1
    CROSS JOIN LATERAL (
      SELECT greatest(v.known_from, a.known_from, s.known_from) AS known_from,
             least(v.known_to, next.known_from, a.known_to, s.known_to) AS known_to
    ) span
    WHERE v.half_days > 0 AND span.known_from < span.known_to`,
];

/** A verification and a score are never changed: a correction is a further row that supersedes the one before. */
export class Superseding1795000011300 implements MigrationInterface {
  readonly name = 'Superseding1795000011300';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...verifications, ...scores, ...views]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
