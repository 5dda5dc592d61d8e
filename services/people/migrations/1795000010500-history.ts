import { behindWall, historyFunction, inUnits, isOneOf, keepHistory } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const commanding = '(SELECT wall_command())';

const histories: readonly string[] = [
  ...keepHistory('units', ['parent_id']),
  ...keepHistory('cadres', ['town_id']),
  ...keepHistory('offices', ['cadre_id', 'village_id', 'town_id']),
  ...keepHistory('officials'),
  ...keepHistory('placements', ['official_id', 'village_id', 'town_id', 'district_id']),
  ...keepHistory('contract_terms', ['official_id']),
];

/** Who sees a row now sees what was known of it before. */
const ofOfficial = (official: string): string =>
  `${isOneOf(official, 'within')} OR EXISTS (SELECT FROM placements p WHERE p.official_id = ${official})`;

const wall: readonly string[] = [
  ...behindWall('officials_history', { sees: ofOfficial('officials_history.id') }),
  ...behindWall('contract_terms_history', { sees: ofOfficial('contract_terms_history.official_id') }),
  ...behindWall('placements_history', {
    sees: `${inUnits('placements_history')} OR ${isOneOf('official_id', 'within')}
           OR (${commanding} AND wall_reaches_official(official_id))
           OR EXISTS (SELECT FROM mentorships m WHERE m.official_id = placements_history.official_id
                         AND m.village_id = placements_history.village_id AND ${isOneOf('m.mentor_id', 'within')})
           OR EXISTS (SELECT FROM case_roles c WHERE c.official_id = placements_history.official_id
                         AND ${isOneOf('c.cadre_id', 'cases')})`,
  }),
  ...behindWall('cadres_history', { sees: 'EXISTS (SELECT FROM cadres c WHERE c.id = cadres_history.id)' }),
  ...behindWall('offices_history', { sees: 'EXISTS (SELECT FROM offices o WHERE o.id = offices_history.id)' }),
];

/** What was known when. */
export class History1795000010500 implements MigrationInterface {
  readonly name = 'History1795000010500';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [historyFunction, ...histories, ...wall]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
