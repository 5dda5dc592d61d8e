import { behindWall, keepHistory } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const history = 'kinships_history';

const statements: readonly string[] = [
  ...keepHistory('kinships'),
  `CREATE INDEX ix_${history}_person ON ${history} ((coalesce(person_official_id, person_cadre_id)))`,
  `CREATE INDEX ix_${history}_relative ON ${history} ((coalesce(relative_official_id, relative_cadre_id)))`,
  ...behindWall(history, { sees: `EXISTS (SELECT FROM kinships k WHERE k.id = ${history}.id)` }),
];

/** What was known of kinships, and when. */
export class KinshipHistory1795000014010 implements MigrationInterface {
  readonly name = 'KinshipHistory1795000014010';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of statements) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
