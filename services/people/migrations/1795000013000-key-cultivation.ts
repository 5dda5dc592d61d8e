import { behindWall, inUnits, isOneOf, keepHistory } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: readonly string[] = [
  // The town lists an official: [listed_from, ended_on). One that ends as it begins never held.
  `CREATE TABLE key_cultivations (
     id           uuid PRIMARY KEY,
     official_id  uuid    NOT NULL REFERENCES officials (id),
     town_id      uuid    NOT NULL REFERENCES units (id),
     district_id  uuid    NOT NULL REFERENCES units (id),
     goal         text    NOT NULL,
     listed_from  date    NOT NULL,
     ended_on     date,
     end_reason   text
       CHECK (end_reason IN ('GOAL_REACHED', 'APPOINTED', 'NO_LONGER_FIT', 'OWN_WISH', 'LEFT_SERVICE', 'LEFT_TOWN')),
     version      integer NOT NULL CHECK (version > 0),
     CHECK (ended_on >= listed_from),
     CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
     CONSTRAINT ex_key_cultivations_one
       EXCLUDE USING gist (official_id WITH =, daterange(listed_from, ended_on) WITH &&)
   )`,
  'CREATE INDEX ix_key_cultivations_official ON key_cultivations (official_id, listed_from)',
  ...keepHistory('key_cultivations', ['official_id']),
];

const unitsOf = (table: string): string =>
  `${isOneOf(`${table}.town_id`, 'within')} OR ${isOneOf(`${table}.district_id`, 'within')}`;

const ofOfficial = (table: string): string =>
  `EXISTS (SELECT FROM placements p WHERE p.official_id = ${table}.official_id AND ${inUnits('p')})`;

const sees = (table: string): string =>
  `${unitsOf(table)} OR ${isOneOf(`${table}.official_id`, 'within')} OR ${ofOfficial(table)}
   OR EXISTS (SELECT FROM mentorships m
               WHERE m.official_id = ${table}.official_id AND ${isOneOf('m.mentor_id', 'within')})`;

const wall: readonly string[] = [
  ...behindWall('key_cultivations', {
    sees: sees('key_cultivations'),
    writes: `${unitsOf('key_cultivations')} OR ${ofOfficial('key_cultivations')}`,
  }),
  ...behindWall('key_cultivations_history', { sees: sees('key_cultivations_history') }),
];

/** Dual cultivation: whom the town lists for key cultivation. */
export class KeyCultivation1795000013000 implements MigrationInterface {
  readonly name = 'KeyCultivation1795000013000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...tables, ...wall]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
