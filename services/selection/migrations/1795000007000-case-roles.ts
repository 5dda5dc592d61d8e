import { behindWall, beyondWall, inUnits, isOneOf } from '@cunguan/database';
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

/** Who has a part in a case sees it, and the roles given in it. */
const wall: readonly string[] = [
  beyondWall(
    'wall_has_part_in',
    `SELECT FROM case_roles c WHERE c.reserve_entry_id = asked AND ${isOneOf('c.cadre_id', 'cases')}`,
  ),
  `ALTER POLICY wall_sees ON reserve_entries USING ((SELECT wall_system()) OR ${inUnits('reserve_entries')}
     OR ${isOneOf('official_id', 'within')} OR wall_has_part_in(id))`,
  ...behindWall('case_roles', {
    sees: `${isOneOf('cadre_id', 'cases')} OR EXISTS (
             SELECT FROM reserve_entries e WHERE e.id = case_roles.reserve_entry_id)`,
    writes: `EXISTS (SELECT FROM reserve_entries e WHERE e.id = case_roles.reserve_entry_id AND ${inUnits('e')})`,
  }),
];

export class CaseRoles1795000007000 implements MigrationInterface {
  readonly name = 'CaseRoles1795000007000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...caseRoles, ...wall]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
