import { addHistoricColumn } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const session: readonly string[] = [
  ...addHistoricColumn('training_sessions', 'capacity smallint'),
  ...addHistoricColumn('training_sessions', 'place text'),
  ...addHistoricColumn('training_sessions', 'cancelled_on date'),
  ...addHistoricColumn('training_sessions', 'cancel_reason text'),
  ...addHistoricColumn('training_sessions', 'enrolment_rule text'),
  `ALTER TABLE training_sessions
     ADD CONSTRAINT ck_training_sessions_capacity CHECK (capacity BETWEEN 1 AND 500),
     ADD CONSTRAINT ck_training_sessions_cancelled CHECK ((cancelled_on IS NULL) = (cancel_reason IS NULL)),
     ADD CONSTRAINT ck_training_sessions_rule CHECK (
       enrolment_rule IN ('NEW_OFFICIALS', 'ALL_SERVING', 'WITHOUT_REQUIRED_DAYS', 'NEVER_SAT_IN')
     )`,
];

const enrolment: readonly string[] = [
  ...addHistoricColumn('attendances', "status text NOT NULL DEFAULT 'ENROLLED'"),
  ...addHistoricColumn('attendances', 'status_on date'),
  ...addHistoricColumn('attendances', 'reason text'),
  ...addHistoricColumn('attendances', 'queue_number integer NOT NULL DEFAULT 0'),
  ...addHistoricColumn('attendances', 'make_up_of uuid'),
  `ALTER TABLE attendances
     ADD CONSTRAINT ck_attendances_status CHECK (
       CASE status WHEN 'ENROLLED' THEN reason IS NULL WHEN 'WAITING' THEN reason IS NULL AND queue_number > 0
                   WHEN 'WITHDRAWN' THEN reason IS NOT NULL WHEN 'ABSENT' THEN reason IS NOT NULL ELSE false END
     ),
     ADD CONSTRAINT uq_attendances_of_official UNIQUE (id, official_id),
     ADD CONSTRAINT fk_attendances_make_up_of
       FOREIGN KEY (make_up_of, official_id) REFERENCES attendances (id, official_id),
     ADD CONSTRAINT ck_attendances_make_up_of CHECK (make_up_of <> id)`,
  // Who withdrew may come back.
  'ALTER TABLE attendances DROP CONSTRAINT uq_attendances_official',
  `CREATE UNIQUE INDEX uq_attendances_official ON attendances (training_session_id, official_id)
     WHERE status <> 'WITHDRAWN'`,
  `CREATE UNIQUE INDEX uq_attendances_queue ON attendances (training_session_id, queue_number) WHERE queue_number > 0`,
  `CREATE UNIQUE INDEX uq_attendances_make_up ON attendances (make_up_of) WHERE status <> 'WITHDRAWN'`,
];

/** The lock makes whoever enrols at the same time wait, whichever way the rows come. */
const capacity: readonly string[] = [
  `CREATE FUNCTION hold_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE
     session CONSTANT uuid := CASE TG_TABLE_NAME WHEN 'attendances' THEN to_jsonb(NEW) ->> 'training_session_id'
                                                 ELSE to_jsonb(NEW) ->> 'id' END;
     places integer;
   BEGIN
     SELECT capacity INTO places FROM training_sessions WHERE id = session FOR NO KEY UPDATE;
     IF places < (SELECT count(*) FROM attendances
                   WHERE training_session_id = session AND status IN ('ENROLLED', 'ABSENT')) THEN
       RAISE EXCEPTION 'training session % has % places', session, places
         USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_attendances_capacity';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER hold_capacity AFTER INSERT OR UPDATE OF status, training_session_id ON attendances
     FOR EACH ROW WHEN (NEW.status IN ('ENROLLED', 'ABSENT')) EXECUTE FUNCTION hold_capacity()`,
  `CREATE TRIGGER hold_capacity AFTER UPDATE OF capacity ON training_sessions
     FOR EACH ROW WHEN (NEW.capacity IS NOT NULL) EXECUTE FUNCTION hold_capacity()`,
];

/** Places of a session, its waiting list, and what becomes of an enrolment. */
export class Enrolments1795000011200 implements MigrationInterface {
  readonly name = 'Enrolments1795000011200';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...session, ...enrolment, ...capacity]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
