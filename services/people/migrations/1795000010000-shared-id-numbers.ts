import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // Held by one at a time within a reach, which the command sees to: across all it would tell who is registered elsewhere.
  'ALTER TABLE personal_data DROP CONSTRAINT uq_personal_data_id_number',
  'CREATE INDEX ix_personal_data_id_number ON personal_data (id_number_index)',
  'ALTER VIEW recusals SET (security_invoker = true)',
  // That somebody read stays for good: an erasure empties the note and nothing else.
  `DO $$
   DECLARE app CONSTANT text := current_user || '_app';
   BEGIN
     EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON personal_data_reveals FROM %I', app);
     EXECUTE format('GRANT UPDATE (note) ON personal_data_reveals TO %I', app);
   END $$`,
];

export class SharedIdNumbers1795000010000 implements MigrationInterface {
  readonly name = 'SharedIdNumbers1795000010000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of statements) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
