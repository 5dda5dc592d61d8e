import { addHistoricColumn, behindWall, inUnits, isOneOf, keepHistory } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const commanding = '(SELECT wall_command())';
const system = '(SELECT wall_system())';

const tables: readonly string[] = [
  // What was recorded of somebody by mistake is withdrawn and stays: its history can only be erased with it.
  `CREATE TABLE qualifications (
     id                 uuid PRIMARY KEY,
     official_id        uuid    NOT NULL REFERENCES officials (id),
     education          text    NOT NULL,
     specialties        text[]  NOT NULL CHECK (cardinality(specialties) > 0),
     held_from          date    NOT NULL,
     withdrawn          boolean NOT NULL DEFAULT false,
     correction_reason  text,
     told_by            uuid
   )`,
  'CREATE UNIQUE INDEX uq_qualifications_day ON qualifications (official_id, held_from) WHERE NOT withdrawn',
  `CREATE TABLE party_statuses (
     id                 uuid PRIMARY KEY,
     official_id        uuid    NOT NULL REFERENCES officials (id),
     status             text    NOT NULL,
     held_from          date    NOT NULL,
     probation_to       date CHECK (probation_to > held_from),
     end_reason         text,
     policy             text,
     withdrawn          boolean NOT NULL DEFAULT false,
     correction_reason  text,
     told_by            uuid,
     CHECK (probation_to IS NULL OR status = 'PROBATIONARY_MEMBER'),
     CHECK (end_reason IS NULL OR status = 'NONE')
   )`,
  'CREATE UNIQUE INDEX uq_party_statuses_day ON party_statuses (official_id, held_from) WHERE NOT withdrawn',
  // Of two lists of one day the former is [day, day), which is no day at all.
  `CREATE TABLE wishes (
     id             uuid PRIMARY KEY,
     official_id    uuid     NOT NULL REFERENCES officials (id),
     choice         smallint NOT NULL CHECK (choice BETWEEN 1 AND 5),
     kind           text     NOT NULL,
     department_id  uuid REFERENCES units (id),
     village_id     uuid REFERENCES units (id),
     note           text,
     stated_from    date     NOT NULL,
     stated_to      date CHECK (stated_to >= stated_from),
     CHECK ((department_id IS NOT NULL) = (kind = 'TOWN_DEPARTMENT')),
     CHECK (village_id IS NULL OR kind = 'VILLAGE_COMMITTEES'),
     CONSTRAINT ex_wishes_one_list
       EXCLUDE USING gist (official_id WITH =, choice WITH =, daterange(stated_from, stated_to) WITH &&)
   )`,
  // What was known at registration holds from the day of arrival.
  `INSERT INTO qualifications (id, official_id, education, specialties, held_from)
   SELECT gen_random_uuid(), o.id, o.education, o.specialties, p.arrived
     FROM officials o
     JOIN (SELECT official_id, min(placed_from) AS arrived FROM placements GROUP BY 1) p ON p.official_id = o.id`,
  `INSERT INTO party_statuses (id, official_id, status, held_from)
   SELECT gen_random_uuid(), o.id, o.party_status, p.arrived
     FROM officials o
     JOIN (SELECT official_id, min(placed_from) AS arrived FROM placements GROUP BY 1) p ON p.official_id = o.id`,
  ...['officials', 'officials_history'].map(
    (table) => `ALTER TABLE ${table} DROP COLUMN education, DROP COLUMN specialties, DROP COLUMN party_status`,
  ),
  ...addHistoricColumn('officials', 'home_village_id uuid'),
  ...addHistoricColumn('officials', 'correction_reason text'),
  ...keepHistory('qualifications', ['official_id']),
  ...keepHistory('party_statuses', ['official_id']),
  ...keepHistory('wishes', ['official_id']),
];

const reached = (table: string): string =>
  `${isOneOf(`${table}.official_id`, 'within')} OR EXISTS (
     SELECT FROM placements p WHERE p.official_id = ${table}.official_id AND ${inUnits('p')})`;

/** As the card of the official: by any placement that is seen. */
const seen = (table: string): string =>
  `${isOneOf(`${table}.official_id`, 'within')}
   OR EXISTS (SELECT FROM placements p WHERE p.official_id = ${table}.official_id)`;

const writable = (table: string): string =>
  `EXISTS (SELECT FROM placements p WHERE p.official_id = ${table}.official_id AND ${inUnits('p')})`;

const wall: readonly string[] = [
  ...['qualifications', 'party_statuses'].flatMap((table) => [
    ...behindWall(table, { sees: seen(table), writes: writable(table) }),
    ...behindWall(`${table}_history`, { sees: seen(`${table}_history`) }),
  ]),
  ...behindWall('wishes', { sees: reached('wishes'), writes: reached('wishes') }),
  ...behindWall('wishes_history', { sees: reached('wishes_history') }),
  // Whoever states wishes of their own counts up the version of their record.
  `ALTER POLICY wall_changes ON officials WITH CHECK (${system} OR (${commanding} AND ${isOneOf('id', 'within')})
     OR EXISTS (SELECT FROM placements p WHERE p.official_id = officials.id AND ${inUnits('p')})
     OR (${commanding} AND NOT wall_is_placed(id)))`,
];

/** What changes about an official over the years of service: degrees, standing in the Party, wishes. */
export class Career1795000011000 implements MigrationInterface {
  readonly name = 'Career1795000011000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...tables, ...wall]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
