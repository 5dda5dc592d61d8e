import { behindWall, inUnits, isOneOf } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const commanding = '(SELECT wall_command())';
const system = '(SELECT wall_system())';

const isPlacedWithin = (officialId: string): string =>
  `EXISTS (SELECT FROM placements p WHERE p.official_id = ${officialId} AND ${inUnits('p')})`;

const reached = (table: string): string =>
  `${isOneOf(`${table}.official_id`, 'within')} OR ${isPlacedWithin(`${table}.official_id`)}`;

const policies: readonly string[] = [
  // A mentor and whoever has a part in a case come to a placement by it; the day of the part is for the statement.
  `ALTER POLICY wall_sees ON placements USING (${system} OR ${inUnits('placements')}
     OR ${isOneOf('official_id', 'within')} OR (${commanding} AND wall_reaches_official(official_id))
     OR EXISTS (SELECT FROM mentorships m WHERE m.official_id = placements.official_id
                   AND m.village_id = placements.village_id AND ${isOneOf('m.mentor_id', 'within')})
     OR EXISTS (SELECT FROM case_roles c WHERE c.official_id = placements.official_id
                   AND ${isOneOf('c.cadre_id', 'cases')}))`,
  // Officials lock their own record when they ask for what is in it, and change nothing of it.
  `ALTER POLICY wall_changes ON officials USING (${system} OR ${isOneOf('id', 'within')} OR ${isPlacedWithin('officials.id')}
     OR (${commanding} AND NOT wall_is_placed(id)))`,
  ...behindWall('mentorships', { sees: `${isOneOf('mentor_id', 'within')} OR wall_reaches_official(official_id)` }),
  ...behindWall('case_roles', { sees: `${isOneOf('cadre_id', 'cases')} OR wall_reaches_official(official_id)` }),
  ...behindWall('personal_data', {
    sees: reached('personal_data'),
    writes: isPlacedWithin('personal_data.official_id'),
  }),
  // How often somebody has read of late is counted over everybody's data, in the command that reads.
  ...behindWall('personal_data_reveals', {
    sees: `${inUnits('personal_data_reveals')} OR ${isOneOf('official_id', 'within')} OR ${commanding}`,
    writes: `${inUnits('personal_data_reveals')} OR ${isOneOf('official_id', 'within')}
             OR (${commanding} AND wall_reaches_official(official_id))`,
  }),
  ...behindWall('correction_requests', {
    sees: reached('correction_requests'),
    writes: reached('correction_requests'),
  }),
];

/** The second wall around what came after it. */
export class RowSecurity1795000005200 implements MigrationInterface {
  readonly name = 'RowSecurity1795000005200';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of policies) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
