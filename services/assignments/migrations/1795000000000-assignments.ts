import { commandReceiptsTable } from '@cunguan/database';
import { messagingTables } from '@cunguan/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What this service knows of people's; no keys between them, because their events come in any order. */
const copies: readonly string[] = [
  `CREATE TABLE units (
     id           uuid PRIMARY KEY,
     kind         text    NOT NULL CHECK (kind IN ('DISTRICT', 'TOWN', 'VILLAGE', 'DEPARTMENT')),
     code         text    NOT NULL,
     town_id      uuid,
     district_id  uuid    NOT NULL,
     version      integer NOT NULL,
     CHECK ((kind = 'DISTRICT') = (town_id IS NULL))
   )`,
  `CREATE TABLE cadres (
     id       uuid PRIMARY KEY,
     town_id  uuid    NOT NULL,
     version  integer NOT NULL
   )`,
  `CREATE TABLE offices (
     id         uuid PRIMARY KEY,
     cadre_id   uuid NOT NULL REFERENCES cadres (id),
     town_id    uuid NOT NULL,
     body       text NOT NULL,
     held_from  date NOT NULL,
     held_to    date,
     CHECK (held_to > held_from)
   )`,
  'CREATE INDEX ix_offices_cadre ON offices (cadre_id)',
  // Served [serving_from, serving_to], both included; null until a contract is signed.
  `CREATE TABLE officials (
     id            uuid PRIMARY KEY,
     specialties   text[]  NOT NULL,
     serving_from  date,
     serving_to    date,
     version       integer NOT NULL,
     CHECK ((serving_from IS NULL) = (serving_to IS NULL))
   )`,
  `CREATE TABLE placements (
     official_id  uuid NOT NULL REFERENCES officials (id),
     village_id   uuid NOT NULL,
     town_id      uuid NOT NULL,
     district_id  uuid NOT NULL,
     placed_from  date NOT NULL,
     placed_to    date,
     PRIMARY KEY (official_id, placed_from),
     CHECK (placed_to > placed_from)
   )`,
];

const dutyPosts: readonly string[] = [
  `CREATE TABLE duty_posts (
     id            uuid PRIMARY KEY,
     village_id    uuid    NOT NULL,
     town_id       uuid    NOT NULL,
     district_id   uuid    NOT NULL,
     line_of_work  text    NOT NULL,
     title         text    NOT NULL,
     specialties   text[]  NOT NULL CHECK (cardinality(specialties) > 0),
     created_on    date    NOT NULL,
     version       integer NOT NULL
   )`,
  'CREATE INDEX ix_duty_posts_village ON duty_posts (village_id, created_on, id)',
  'CREATE INDEX ix_duty_posts_town ON duty_posts (town_id)',
  'CREATE INDEX ix_duty_posts_district ON duty_posts (district_id)',

  // Held [held_from, held_to); empty when the holder turned out to have left before.
  `CREATE TABLE duty_post_holdings (
     id            uuid PRIMARY KEY,
     duty_post_id  uuid    NOT NULL REFERENCES duty_posts (id),
     official_id   uuid    NOT NULL REFERENCES officials (id),
     held_from     date    NOT NULL,
     held_to       date,
     version       integer NOT NULL,
     CHECK (held_to >= held_from),
     CONSTRAINT ex_duty_post_holdings_one_holder
       EXCLUDE USING gist (duty_post_id WITH =, daterange(held_from, held_to) WITH &&),
     CONSTRAINT ex_duty_post_holdings_one_post
       EXCLUDE USING gist (official_id WITH =, daterange(held_from, held_to) WITH &&)
   )`,
];

const duties: readonly string[] = [
  `CREATE TABLE duties (
     id            uuid PRIMARY KEY,
     duty_post_id  uuid    NOT NULL REFERENCES duty_posts (id),
     official_id   uuid    NOT NULL REFERENCES officials (id),
     town_id       uuid    NOT NULL,
     title         text    NOT NULL,
     measure       text    NOT NULL,
     given_on      date    NOT NULL,
     due_on        date    NOT NULL,
     version       integer NOT NULL,
     CHECK (due_on >= given_on)
   )`,
  'CREATE INDEX ix_duties_official ON duties (official_id, given_on, id)',
  'CREATE INDEX ix_duties_post ON duties (duty_post_id, given_on, id)',

  // The trail. Only the official does a duty, and only a cadre gives or checks it.
  `CREATE TABLE duty_steps (
     duty_id      uuid    NOT NULL REFERENCES duties (id),
     version      integer NOT NULL,
     kind         text    NOT NULL,
     taken_on     date    NOT NULL,
     official_id  uuid REFERENCES officials (id),
     cadre_id     uuid REFERENCES cadres (id),
     note         text,
     PRIMARY KEY (duty_id, version),
     CHECK (kind IN ('GIVEN', 'DONE', 'VERIFIED', 'RETURNED')),
     CHECK ((kind = 'GIVEN') = (version = 1)),
     CONSTRAINT ck_duty_steps_doer CHECK ((kind = 'DONE') = (official_id IS NOT NULL)),
     CONSTRAINT ck_duty_steps_cadre CHECK ((kind = 'DONE') = (cadre_id IS NULL)),
     CHECK (note IS NOT NULL OR kind NOT IN ('DONE', 'RETURNED'))
   )`,
];

const frontlinePostings: readonly string[] = [
  `CREATE TABLE frontline_postings (
     id                              uuid PRIMARY KEY,
     official_id                     uuid     NOT NULL REFERENCES officials (id),
     kind                            text     NOT NULL,
     home_village_id                 uuid     NOT NULL,
     home_town_id                    uuid     NOT NULL,
     district_id                     uuid     NOT NULL,
     host_unit_id                    uuid     NOT NULL,
     host_kind                       text     NOT NULL CHECK (host_kind IN ('VILLAGE', 'DEPARTMENT', 'TOWN')),
     host_town_id                    uuid     NOT NULL,
     planned_from                    date     NOT NULL,
     planned_to                      date     NOT NULL,
     reason                          text     NOT NULL,
     length_policy                   text     NOT NULL,
     approver_id                     uuid REFERENCES cadres (id),
     approved_on                     date,
     approval_policy                 text,
     started_on                      date,
     ended_on                        date,
     recalled_on                     date,
     recall_reason                   text,
     appraiser_id                    uuid REFERENCES cadres (id),
     communication_and_coordination  smallint CHECK (communication_and_coordination BETWEEN 1 AND 5),
     complex_and_sudden_events       smallint CHECK (complex_and_sudden_events BETWEEN 1 AND 5),
     mass_work                       smallint CHECK (mass_work BETWEEN 1 AND 5),
     solving_practical_problems      smallint CHECK (solving_practical_problems BETWEEN 1 AND 5),
     appraisal_comment               text,
     version                         integer  NOT NULL,
     CHECK (planned_to >= planned_from),
     CHECK (num_nulls(approver_id, approved_on, approval_policy) IN (0, 3)),
     CHECK (approved_on <= planned_to),
     CONSTRAINT ck_frontline_postings_approved_first CHECK (started_on IS NULL OR approved_on IS NOT NULL),
     CHECK (started_on BETWEEN greatest(planned_from, approved_on) AND planned_to),
     CONSTRAINT ck_frontline_postings_started_first CHECK (ended_on IS NULL OR started_on IS NOT NULL),
     CHECK (ended_on >= started_on),
     CONSTRAINT ck_frontline_postings_appraised
       CHECK (num_nulls(ended_on, appraiser_id, communication_and_coordination, complex_and_sudden_events, mass_work,
                        solving_practical_problems, appraisal_comment) IN (0, 7)),
     CHECK (recalled_on >= greatest(approved_on, started_on)),
     CHECK ((recalled_on IS NULL) = (recall_reason IS NULL)),
     CHECK (ended_on IS NULL OR recalled_on IS NULL),
     -- The days that a posting takes; a recall before the start frees them all.
     CONSTRAINT ex_frontline_postings_no_overlap
       EXCLUDE USING gist (official_id WITH =,
                           daterange(planned_from, coalesce(ended_on, recalled_on, planned_to), '[]') WITH &&)
       WHERE (recalled_on IS NULL OR started_on IS NOT NULL)
   )`,
  // An overrun posting is still active after its planned days.
  `CREATE UNIQUE INDEX uq_frontline_postings_one_active ON frontline_postings (official_id)
     WHERE started_on IS NOT NULL AND ended_on IS NULL AND recalled_on IS NULL`,
  'CREATE INDEX ix_frontline_postings_official ON frontline_postings (official_id, planned_from)',
  'CREATE INDEX ix_frontline_postings_village ON frontline_postings (home_village_id)',
  'CREATE INDEX ix_frontline_postings_town ON frontline_postings (home_town_id)',
  'CREATE INDEX ix_frontline_postings_district ON frontline_postings (district_id)',
];

const tables = [...copies, ...dutyPosts, ...duties, ...frontlinePostings, ...commandReceiptsTable, ...messagingTables];

export class Assignments1795000000000 implements MigrationInterface {
  readonly name = 'Assignments1795000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    for (const sql of tables) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
