import { commandReceiptsTable } from '@cunguan/database';
import { messagingTables } from '@cunguan/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Copies of what people owns; their topics come in any order, so none refers to another. */
const copies: readonly string[] = [
  `CREATE TABLE units (
     id           uuid PRIMARY KEY,
     kind         text    NOT NULL,
     town_id      uuid,
     district_id  uuid    NOT NULL,
     version      integer NOT NULL
   )`,
  `CREATE TABLE cadres (
     id       uuid PRIMARY KEY,
     town_id  uuid    NOT NULL,
     version  integer NOT NULL
   )`,
  `CREATE TABLE officials (
     id            uuid PRIMARY KEY,
     serving_from  date,
     serving_to    date,
     left_on       date,
     version       integer NOT NULL
   )`,
  // Where an official was and is: half-open [placed_from, placed_to).
  `CREATE TABLE placements (
     official_id  uuid NOT NULL REFERENCES officials (id),
     placed_from  date NOT NULL,
     placed_to    date,
     village_id   uuid NOT NULL,
     town_id      uuid NOT NULL,
     district_id  uuid NOT NULL,
     PRIMARY KEY (official_id, placed_from)
   )`,
  'CREATE INDEX ix_placements_village ON placements (village_id, placed_from)',
  'CREATE INDEX ix_placements_town ON placements (town_id, placed_from)',
  'CREATE INDEX ix_placements_district ON placements (district_id, placed_from)',
];

const tables: readonly string[] = [
  `CREATE TABLE training_sessions (
     id            uuid PRIMARY KEY,
     kind          text     NOT NULL,
     title         text     NOT NULL,
     held_on       date     NOT NULL,
     half_days     smallint NOT NULL CONSTRAINT ck_training_sessions_half_days CHECK (half_days BETWEEN 1 AND 20),
     town_id       uuid     NOT NULL,
     district_id   uuid     NOT NULL,
     village_id    uuid,
     organiser_id  uuid     NOT NULL,
     version       integer  NOT NULL,
     CONSTRAINT ck_training_sessions_village CHECK (
       CASE WHEN village_id IS NULL THEN kind = 'TOWN_COURSE'
            ELSE kind IN ('VILLAGE_LECTURE', 'COMMITTEE_SIT_IN', 'PARTY_MEMBER_TRAINING', 'TUTORING') END
     ),
     CONSTRAINT uq_training_sessions_kind UNIQUE (id, kind),
     CONSTRAINT uq_training_sessions_organiser UNIQUE (id, organiser_id)
   )`,
  'CREATE INDEX ix_training_sessions_town ON training_sessions (town_id, held_on, id)',
  'CREATE INDEX ix_training_sessions_village ON training_sessions (village_id, held_on)',
  'CREATE INDEX ix_training_sessions_district ON training_sessions (district_id, held_on)',

  // The kind stands here too, so that a sit-in can have observers and nobody else.
  `CREATE TABLE attendances (
     id                   uuid PRIMARY KEY,
     training_session_id  uuid    NOT NULL,
     kind                 text    NOT NULL,
     official_id          uuid    NOT NULL,
     role                 text    NOT NULL,
     version              integer NOT NULL,
     CONSTRAINT uq_attendances_official UNIQUE (training_session_id, official_id),
     CONSTRAINT uq_attendances_verifiable UNIQUE (id, training_session_id, official_id),
     CONSTRAINT fk_attendances_session FOREIGN KEY (training_session_id, kind) REFERENCES training_sessions (id, kind),
     CONSTRAINT ck_attendances_role CHECK ((kind, role) IN (
       ('VILLAGE_LECTURE', 'ATTENDEE'), ('COMMITTEE_SIT_IN', 'OBSERVER'), ('PARTY_MEMBER_TRAINING', 'ORGANISER'),
       ('TUTORING', 'TUTEE'), ('TOWN_COURSE', 'ATTENDEE')
     ))
   )`,
  'CREATE INDEX ix_attendances_official ON attendances (official_id)',

  // Verified by the session's organiser and nobody else, never by the attendee, once and for good.
  `CREATE TABLE attendance_verifications (
     attendance_id        uuid NOT NULL CONSTRAINT pk_attendance_verifications PRIMARY KEY,
     training_session_id  uuid NOT NULL,
     official_id          uuid NOT NULL,
     verifier_id          uuid NOT NULL,
     verified_on          date NOT NULL,
     CONSTRAINT fk_attendance_verifications_attendance
       FOREIGN KEY (attendance_id, training_session_id, official_id)
       REFERENCES attendances (id, training_session_id, official_id),
     CONSTRAINT fk_attendance_verifications_organiser
       FOREIGN KEY (training_session_id, verifier_id) REFERENCES training_sessions (id, organiser_id),
     CONSTRAINT ck_attendance_verifications_not_self CHECK (verifier_id <> official_id)
   )`,
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
   END $$`,
  `CREATE TRIGGER tr_attendance_verifications_append_only
     BEFORE UPDATE OR DELETE OR TRUNCATE ON attendance_verifications
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];

export class Training1795000000000 implements MigrationInterface {
  readonly name = 'Training1795000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...copies, ...tables, ...commandReceiptsTable, ...messagingTables]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
