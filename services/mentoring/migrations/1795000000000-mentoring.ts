import { commandReceiptsTable } from '@cunguan/database';
import { messagingTables } from '@cunguan/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people's events tell of officials and cadres. */
const copies: readonly string[] = [
  `CREATE TABLE officials (
     id            uuid PRIMARY KEY,
     serving_from  date,
     serving_to    date,
     left_on       date,
     version       integer NOT NULL,
     CHECK ((serving_from IS NULL) = (serving_to IS NULL))
   )`,
  // Where an official was and is: half-open [placed_from, placed_to).
  `CREATE TABLE placements (
     official_id  uuid NOT NULL REFERENCES officials (id),
     placed_from  date NOT NULL,
     placed_to    date,
     village_id   uuid NOT NULL,
     town_id      uuid NOT NULL,
     district_id  uuid NOT NULL,
     PRIMARY KEY (official_id, placed_from),
     CHECK (placed_to > placed_from)
   )`,
  'CREATE INDEX ix_placements_village ON placements (village_id)',
  'CREATE INDEX ix_placements_town ON placements (town_id)',
  'CREATE INDEX ix_placements_district ON placements (district_id)',
  `CREATE TABLE cadres (
     id       uuid PRIMARY KEY,
     town_id  uuid    NOT NULL,
     version  integer NOT NULL
   )`,
  `CREATE TABLE offices (
     id          uuid PRIMARY KEY,
     cadre_id    uuid    NOT NULL REFERENCES cadres (id),
     village_id  uuid,
     body        text    NOT NULL,
     rank        text    NOT NULL,
     principal   boolean NOT NULL,
     held_from   date    NOT NULL,
     held_to     date,
     CHECK (held_to > held_from)
   )`,
  'CREATE INDEX ix_offices_cadre ON offices (cadre_id)',
];

const tables: readonly string[] = [
  // A pair holds on [started_on, ended_on), which is empty when the two never belonged together.
  `CREATE TABLE mentorships (
     id             uuid PRIMARY KEY,
     official_id    uuid    NOT NULL REFERENCES officials (id),
     mentor_id      uuid    NOT NULL REFERENCES cadres (id),
     village_id     uuid    NOT NULL,
     town_id        uuid    NOT NULL,
     district_id    uuid    NOT NULL,
     started_on     date    NOT NULL,
     ended_on       date,
     end_reason     text    CHECK (end_reason IN ('COMPLETED', 'CHANGED_MENTOR', 'MENTOR_LEFT_OFFICE',
                                                  'OFFICIAL_LEFT_VILLAGE', 'OFFICIAL_LEFT_SERVICE')),
     repair_due_on  date,
     repair_policy  text,
     version        integer NOT NULL,
     CHECK (ended_on >= started_on),
     CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
     CHECK ((repair_due_on IS NULL) = (end_reason IS NULL OR end_reason = 'OFFICIAL_LEFT_SERVICE')),
     CHECK ((repair_due_on IS NULL) = (repair_policy IS NULL)),
     CONSTRAINT ex_mentorships_one_per_official
       EXCLUDE USING gist (official_id WITH =, daterange(started_on, ended_on) WITH &&),
     CONSTRAINT ex_mentorships_one_per_mentor
       EXCLUDE USING gist (mentor_id WITH =, daterange(started_on, ended_on) WITH &&)
   )`,
  'CREATE INDEX ix_mentorships_official ON mentorships (official_id, started_on)',
  'CREATE INDEX ix_mentorships_mentor ON mentorships (mentor_id, started_on)',
  'CREATE INDEX ix_mentorships_village ON mentorships (village_id, started_on)',
  'CREATE INDEX ix_mentorships_town ON mentorships (town_id, started_on)',
  'CREATE INDEX ix_mentorships_district ON mentorships (district_id, started_on)',
  `CREATE TABLE guidance_talks (
     id             uuid PRIMARY KEY,
     mentorship_id  uuid     NOT NULL REFERENCES mentorships (id),
     held_on        date     NOT NULL,
     minutes        smallint NOT NULL CHECK (minutes BETWEEN 1 AND 480),
     topics         text     NOT NULL,
     advice         text,
     next_steps     text,
     version        integer  NOT NULL
   )`,
  'CREATE INDEX ix_guidance_talks_mentorship ON guidance_talks (mentorship_id, held_on, id)',
];

export class Mentoring1795000000000 implements MigrationInterface {
  readonly name = 'Mentoring1795000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    for (const sql of [...copies, ...tables, ...commandReceiptsTable, ...messagingTables]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
