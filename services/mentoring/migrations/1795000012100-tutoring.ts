import { keepHistory } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: readonly string[] = [
  // A tutoring holds on [started_on, ended_on), which is empty when the two never belonged together.
  `CREATE TABLE tutorings (
     id            uuid PRIMARY KEY,
     official_id   uuid    NOT NULL REFERENCES officials (id),
     tutor_id      uuid    NOT NULL REFERENCES cadres (id),
     village_id    uuid    NOT NULL,
     town_id       uuid    NOT NULL,
     district_id   uuid    NOT NULL,
     line_of_work  text    NOT NULL,
     started_on    date    NOT NULL,
     ended_on      date,
     end_reason    text    CHECK (end_reason IN ('COMPLETED', 'CHANGED_TUTOR', 'TUTOR_LEFT_COMMITTEES',
                                                 'OFFICIAL_LEFT_VILLAGE', 'OFFICIAL_LEFT_SERVICE')),
     version       integer NOT NULL,
     CHECK (ended_on >= started_on),
     CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
     CONSTRAINT ex_tutorings_one_per_line
       EXCLUDE USING gist (official_id WITH =, line_of_work WITH =, daterange(started_on, ended_on) WITH &&)
   )`,
  'CREATE INDEX ix_tutorings_official ON tutorings (official_id)',
  'CREATE INDEX ix_tutorings_tutor ON tutorings (tutor_id)',
  ...keepHistory('tutorings', ['official_id', 'tutor_id', 'village_id', 'town_id', 'district_id']),
  `CREATE TABLE tutoring_records (
     id                 uuid PRIMARY KEY,
     tutoring_id        uuid     NOT NULL REFERENCES tutorings (id),
     held_on            date     NOT NULL,
     minutes            smallint NOT NULL CHECK (minutes BETWEEN 1 AND 480),
     what               text     NOT NULL,
     next_steps         text,
     correction_reason  text,
     version            integer  NOT NULL
   )`,
  'CREATE INDEX ix_tutoring_records_tutoring ON tutoring_records (tutoring_id, held_on, id)',
  ...keepHistory('tutoring_records'),
  'CREATE INDEX ix_tutoring_records_history_tutoring ON tutoring_records_history (tutoring_id, held_on, id)',
];

export class Tutoring1795000012100 implements MigrationInterface {
  readonly name = 'Tutoring1795000012100';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of tables) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
