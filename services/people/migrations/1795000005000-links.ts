import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: readonly string[] = [
  `CREATE TABLE mentorships (
     id           uuid PRIMARY KEY,
     official_id  uuid    NOT NULL,
     mentor_id    uuid    NOT NULL,
     village_id   uuid    NOT NULL,
     version      integer NOT NULL
   )`,
  'CREATE INDEX ix_mentorships_official ON mentorships (official_id, mentor_id)',
  // Counts [given_on, ended_on).
  `CREATE TABLE case_roles (
     id           uuid PRIMARY KEY,
     official_id  uuid    NOT NULL,
     cadre_id     uuid    NOT NULL,
     given_on     date    NOT NULL,
     ended_on     date,
     version      integer NOT NULL
   )`,
  'CREATE INDEX ix_case_roles_official ON case_roles (official_id, cadre_id)',
];

/** Copies of mentoring's pairs and of selection's case roles: through them a cadre reaches an official's card. */
export class Links1795000005000 implements MigrationInterface {
  readonly name = 'Links1795000005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of tables) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
