import { keepHistory } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: readonly string[] = [
  // A plan is open on [opened_on, closed_on).
  `CREATE TABLE cultivation_plans (
     id            uuid PRIMARY KEY,
     official_id   uuid    NOT NULL REFERENCES officials (id),
     village_id    uuid    NOT NULL,
     town_id       uuid    NOT NULL,
     district_id   uuid    NOT NULL,
     opened_on     date    NOT NULL,
     planned_to    date    NOT NULL,
     closed_on     date,
     close_reason  text    CHECK (close_reason IN ('DECIDED', 'OFFICIAL_LEFT_TOWN', 'OFFICIAL_LEFT_SERVICE')),
     result        text    CHECK (result IN ('ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED')),
     result_note   text,
     version       integer NOT NULL,
     CHECK (planned_to > opened_on),
     CHECK (closed_on >= opened_on),
     CHECK ((closed_on IS NULL) = (close_reason IS NULL)),
     CHECK ((result IS NULL) = (close_reason IS NULL OR close_reason <> 'DECIDED')),
     CONSTRAINT ex_cultivation_plans_one_per_official
       EXCLUDE USING gist (official_id WITH =, daterange(opened_on, closed_on) WITH &&)
   )`,
  ...keepHistory('cultivation_plans', ['official_id', 'village_id', 'town_id', 'district_id']),
  // What a town or a village set out to do, on [held_from, held_to).
  `CREATE TABLE cultivation_halves (
     id              uuid PRIMARY KEY,
     plan_id         uuid NOT NULL REFERENCES cultivation_plans (id),
     half            text NOT NULL CHECK (half IN ('TOWN', 'VILLAGE')),
     village_id      uuid CHECK ((village_id IS NULL) = (half = 'TOWN')),
     responsible_id  uuid NOT NULL REFERENCES cadres (id),
     goals           text NOT NULL,
     measures        text NOT NULL,
     held_from       date NOT NULL,
     held_to         date CHECK (held_to >= held_from),
     end_reason      text CHECK (end_reason IN ('OFFICIAL_LEFT_VILLAGE', 'RESPONSIBLE_LEFT_OFFICE')),
     CONSTRAINT ex_cultivation_halves_one_at_a_time
       EXCLUDE USING gist (plan_id WITH =, half WITH =, daterange(held_from, held_to) WITH &&)
   )`,
  'CREATE INDEX ix_cultivation_halves_plan ON cultivation_halves (plan_id)',
  'CREATE INDEX ix_cultivation_halves_responsible ON cultivation_halves (responsible_id)',
  ...keepHistory('cultivation_halves', ['plan_id']),
  `CREATE TABLE cultivation_reviews (
     id                 uuid PRIMARY KEY,
     plan_id            uuid    NOT NULL REFERENCES cultivation_plans (id),
     half               text    NOT NULL CHECK (half IN ('TOWN', 'VILLAGE')),
     reviewed_on        date    NOT NULL,
     reviewer_id        uuid    NOT NULL REFERENCES cadres (id),
     finding            text    NOT NULL,
     rating             text    NOT NULL CHECK (rating IN ('ON_TRACK', 'PARTLY_ON_TRACK', 'OFF_TRACK')),
     next_steps         text,
     correction_reason  text,
     version            integer NOT NULL,
     CONSTRAINT uq_cultivation_reviews_day UNIQUE (plan_id, half, reviewed_on)
   )`,
  ...keepHistory('cultivation_reviews', ['plan_id']),
];

export class CultivationPlans1795000012200 implements MigrationInterface {
  readonly name = 'CultivationPlans1795000012200';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of tables) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
