import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: readonly string[] = [
  // A copy of people's units without departments: a role names its unit by the code.
  `CREATE TABLE units (
     id           uuid PRIMARY KEY,
     kind         text    NOT NULL,
     code         text    NOT NULL,
     town_id      uuid,
     district_id  uuid    NOT NULL,
     version      integer NOT NULL
   )`,
  'CREATE INDEX ix_units_code ON units (code)',
];

export class Units1795000006000 implements MigrationInterface {
  readonly name = 'Units1795000006000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of tables) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
