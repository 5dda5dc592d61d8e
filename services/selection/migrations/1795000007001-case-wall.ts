import { behindWall, beyondWall, inUnits, isOneOf } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has a part in a case sees its entry, and who else has; the official whom it is about does not see who has. */
const cases: readonly string[] = [
  beyondWall(
    'wall_has_part_in',
    `SELECT FROM case_roles c WHERE c.reserve_entry_id = asked AND ${isOneOf('c.cadre_id', 'cases')}`,
  ),
  `CREATE POLICY wall_sees_case ON reserve_entries FOR SELECT USING (
     cardinality((SELECT wall_cases())) > 0 AND wall_has_part_in(id))`,
  ...behindWall('case_roles', {
    sees: `EXISTS (SELECT FROM reserve_entries e WHERE e.id = case_roles.reserve_entry_id AND ${inUnits('e')})
           OR (cardinality((SELECT wall_cases())) > 0 AND wall_has_part_in(reserve_entry_id))`,
    writes: `EXISTS (SELECT FROM reserve_entries e WHERE e.id = case_roles.reserve_entry_id AND ${inUnits('e')})`,
  }),
];

export class CaseWall1795000007001 implements MigrationInterface {
  readonly name = 'CaseWall1795000007001';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of cases) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
