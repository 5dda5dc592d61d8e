import { behindWall, beyondWall, inUnits, isOneOf, wallFunctions } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofOfficial = (table: string): string =>
  `EXISTS (SELECT FROM placements p WHERE p.official_id = ${table} AND ${inUnits('p')})`;

const commanding = '(SELECT wall_command())';

/** A cadre's unit is the town; the district's organisers come to it by the district of the town. */
const townWithin = (table: string): string =>
  `${isOneOf(`${table}.town_id`, 'within')} OR EXISTS (
     SELECT FROM units u WHERE u.id = ${table}.town_id AND ${isOneOf('u.district_id', 'within')})`;

const officials: readonly string[] = [
  // The policies ask for it by every official's id; the index of the exclusion constraint takes 20 times as long, and
  // only one that holds all that is asked for is taken before it.
  'CREATE INDEX ix_placements_official ON placements (official_id) INCLUDE (village_id, town_id, district_id)',
  beyondWall('wall_is_placed', 'SELECT FROM placements WHERE official_id = asked'),
  beyondWall(
    'wall_reaches_official',
    `SELECT FROM placements p WHERE p.official_id = asked
        AND (${inUnits('p')} OR ${isOneOf('p.official_id', 'within')})`,
  ),
  // Whoever decides on an official sees where else the official was and is; whoever reads sees the own units' rows.
  ...behindWall('placements', {
    sees: `${inUnits('placements')} OR ${isOneOf('official_id', 'within')}
           OR (${commanding} AND wall_reaches_official(official_id))`,
    writes: inUnits('placements'),
  }),
  // One that is placed nowhere yet, or no more, is only there within a command: see the trigger.
  ...behindWall('officials', {
    sees: `${isOneOf('id', 'within')} OR EXISTS (SELECT FROM placements p WHERE p.official_id = officials.id)
           OR (${commanding} AND NOT wall_is_placed(id))`,
    writes: `${ofOfficial('officials.id')} OR (${commanding} AND NOT wall_is_placed(id))`,
  }),
  ...behindWall('contract_terms', {
    sees: `${isOneOf('official_id', 'within')}
           OR EXISTS (SELECT FROM placements p WHERE p.official_id = contract_terms.official_id)`,
    writes: ofOfficial('contract_terms.official_id'),
  }),
  `CREATE FUNCTION keep_officials_placed() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
   DECLARE
     official CONSTANT uuid := CASE TG_TABLE_NAME WHEN 'officials' THEN (to_jsonb(NEW) ->> 'id')::uuid
                                                  ELSE (to_jsonb(OLD) ->> 'official_id')::uuid END;
   BEGIN
     IF NOT wall_is_placed(official) AND EXISTS (SELECT FROM officials WHERE id = official) THEN
       RAISE EXCEPTION 'official % is placed nowhere', official USING ERRCODE = 'restrict_violation';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER keep_officials_placed AFTER INSERT ON officials
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_officials_placed()`,
  `CREATE CONSTRAINT TRIGGER keep_officials_placed AFTER UPDATE OF official_id OR DELETE ON placements
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_officials_placed()`,
];

const cadres: readonly string[] = [
  ...behindWall('offices', {
    sees: `${isOneOf('village_id', 'within')} OR ${townWithin('offices')} OR ${isOneOf('cadre_id', 'within')}
           OR ${isOneOf('cadre_id', 'cases')} OR ${isOneOf('village_id', 'above')}
           OR (village_id IS NULL AND ${isOneOf('town_id', 'above')})`,
    writes: townWithin('offices'),
  }),
  ...behindWall('cadres', {
    sees: `${isOneOf('town_id', 'above')} OR ${townWithin('cadres')} OR ${isOneOf('id', 'within')}
           OR ${isOneOf('id', 'cases')}
           OR EXISTS (SELECT FROM offices o WHERE o.cadre_id = cadres.id AND ${isOneOf('o.village_id', 'within')})`,
    writes: townWithin('cadres'),
  }),
];

export class RowSecurity1795000003001 implements MigrationInterface {
  readonly name = 'RowSecurity1795000003001';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...wallFunctions, ...officials, ...cadres]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
