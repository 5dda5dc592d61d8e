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
];

/** A copy of mentoring's pairs: through it a mentor reaches an official's card. */
export class Mentorships1795000005000 implements MigrationInterface {
  readonly name = 'Mentorships1795000005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of tables) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
