import type { MigrationInterface, QueryRunner } from 'typeorm';

const changes: readonly string[] = [
  // Unique among all it would tell a town that a number is registered in another; the command holds it within reach.
  'ALTER TABLE personal_data DROP CONSTRAINT uq_personal_data_id_number',
  'CREATE INDEX ix_personal_data_id_number ON personal_data (id_number_index)',
  // Who read what stays; an erasure clears the note alone.
  `DO $$ BEGIN
     EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON public.personal_data_reveals FROM %I', current_user || '_app');
     EXECUTE format('GRANT UPDATE (note) ON public.personal_data_reveals TO %I', current_user || '_app');
   END $$`,
];

export class PersonalData1795000010000 implements MigrationInterface {
  readonly name = 'PersonalData1795000010000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of changes) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
