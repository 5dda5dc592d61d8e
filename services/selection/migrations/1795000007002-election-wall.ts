import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who stands in an election sees it whole, with the others who stand: the seats left vacant are counted from all. The
 * function asks this table as the system, for which the policy must not ask it again.
 */
const elections: readonly string[] = [
  `CREATE POLICY wall_sees_stood ON candidacies FOR SELECT USING (
     CASE WHEN (SELECT wall_system()) THEN true ELSE wall_stands_in(party_election_id) END)`,
];

export class ElectionWall1795000007002 implements MigrationInterface {
  readonly name = 'ElectionWall1795000007002';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of elections) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
