import { commandReceiptsTable } from '@cunguan/database';
import { messagingTables } from '@cunguan/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: readonly string[] = [
  `CREATE TABLE units (
     id           uuid PRIMARY KEY,
     kind         text    NOT NULL CHECK (kind IN ('DISTRICT', 'TOWN', 'VILLAGE', 'DEPARTMENT')),
     code         text    NOT NULL CONSTRAINT uq_units_code UNIQUE,
     name         text    NOT NULL,
     parent_id    uuid    REFERENCES units (id),
     town_id      uuid    REFERENCES units (id),
     district_id  uuid    NOT NULL REFERENCES units (id),
     version      integer NOT NULL,
     CHECK ((kind = 'DISTRICT') = (parent_id IS NULL)),
     CHECK ((kind = 'DISTRICT') = (town_id IS NULL))
   )`,
  'CREATE INDEX ix_units_children ON units (parent_id, kind, code)',

  `CREATE TABLE cadres (
     id            uuid PRIMARY KEY,
     town_id       uuid    NOT NULL REFERENCES units (id),
     name          text    NOT NULL,
     party_status  text    NOT NULL,
     version       integer NOT NULL
   )`,
  `CREATE TABLE offices (
     id          uuid PRIMARY KEY,
     cadre_id    uuid NOT NULL REFERENCES cadres (id),
     town_id     uuid NOT NULL REFERENCES units (id),
     village_id  uuid REFERENCES units (id),
     body        text NOT NULL,
     rank        text NOT NULL,
     held_from   date NOT NULL,
     held_to     date,
     CHECK (held_to > held_from),
     CHECK ((village_id IS NOT NULL) = (body IN ('VILLAGE_PARTY_ORGANISATION', 'VILLAGE_COMMITTEE')))
   )`,
  // One head per body of a unit at a time, under races too.
  `ALTER TABLE offices ADD CONSTRAINT ex_offices_one_head
     EXCLUDE USING gist (coalesce(village_id, town_id) WITH =, body WITH =, daterange(held_from, held_to) WITH &&)
     WHERE (rank = 'HEAD')`,
  `ALTER TABLE offices ADD CONSTRAINT ex_offices_same_office
     EXCLUDE USING gist (cadre_id WITH =, coalesce(village_id, town_id) WITH =, body WITH =,
                         daterange(held_from, held_to) WITH &&)`,
  'CREATE INDEX ix_offices_village ON offices (village_id, body, rank)',

  `CREATE TABLE officials (
     id             uuid PRIMARY KEY,
     name           text     NOT NULL,
     sex            text     NOT NULL,
     birth_date     date     NOT NULL,
     education      text     NOT NULL,
     specialties    text[]   NOT NULL CHECK (cardinality(specialties) > 0),
     party_status   text     NOT NULL,
     cohort_year    smallint NOT NULL,
     left_on        date,
     version        integer  NOT NULL
   )`,
  // Where an official was and is: half-open [placed_from, placed_to).
  `CREATE TABLE placements (
     id           uuid PRIMARY KEY,
     official_id  uuid NOT NULL REFERENCES officials (id),
     village_id   uuid NOT NULL REFERENCES units (id),
     town_id      uuid NOT NULL REFERENCES units (id),
     district_id  uuid NOT NULL REFERENCES units (id),
     placed_from  date NOT NULL,
     placed_to    date,
     CHECK (placed_to > placed_from),
     CONSTRAINT ex_placements_one_village
       EXCLUDE USING gist (official_id WITH =, daterange(placed_from, placed_to) WITH &&)
   )`,
  'CREATE INDEX ix_placements_village ON placements (village_id, placed_from)',
  'CREATE INDEX ix_placements_town ON placements (town_id, placed_from)',
  `CREATE TABLE contract_terms (
     id           uuid PRIMARY KEY,
     official_id  uuid     NOT NULL REFERENCES officials (id),
     ordinal      smallint NOT NULL CHECK (ordinal > 0),
     runs_from    date     NOT NULL,
     runs_to      date     NOT NULL,
     ended_on     date,
     exit_route   text,
     policy       text     NOT NULL,
     CHECK (runs_to > runs_from),
     CHECK (ended_on BETWEEN runs_from AND runs_to),
     CHECK ((ended_on IS NULL) = (exit_route IS NULL)),
     CONSTRAINT uq_contract_terms_ordinal UNIQUE (official_id, ordinal),
     CONSTRAINT ex_contract_terms_no_overlap
       EXCLUDE USING gist (official_id WITH =, daterange(runs_from, runs_to, '[]') WITH &&)
   )`,
];

export class People1795000000000 implements MigrationInterface {
  readonly name = 'People1795000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    for (const sql of [...tables, ...commandReceiptsTable, ...messagingTables]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
