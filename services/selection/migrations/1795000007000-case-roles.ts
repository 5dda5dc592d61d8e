import type { MigrationInterface, QueryRunner } from 'typeorm';

const caseRoles: readonly string[] = [
  // Counts [given_on, ended_on); empty where its case turned out to have closed before.
  `CREATE TABLE case_roles (
     id                uuid PRIMARY KEY,
     reserve_entry_id  uuid    NOT NULL REFERENCES reserve_entries (id),
     cadre_id          uuid    NOT NULL,
     role              text    NOT NULL CHECK (role IN ('INVESTIGATOR', 'COMMITTEE_MEMBER')),
     given_on          date    NOT NULL,
     ended_on          date    CHECK (ended_on >= given_on),
     given_by          text    NOT NULL,
     version           integer NOT NULL
   )`,
  // One open role of a kind per cadre and case, under races too.
  `CREATE UNIQUE INDEX uq_case_roles_open ON case_roles (reserve_entry_id, cadre_id, role) WHERE ended_on IS NULL`,
  'CREATE INDEX ix_case_roles_entry ON case_roles (reserve_entry_id, given_on, id)',
  'CREATE INDEX ix_case_roles_cadre ON case_roles (cadre_id)',
];

export class CaseRoles1795000007000 implements MigrationInterface {
  readonly name = 'CaseRoles1795000007000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of caseRoles) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
