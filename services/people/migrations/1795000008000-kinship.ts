import { behindWall, inUnits, isOneOf } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  `CREATE TABLE kinships (
     id                    uuid PRIMARY KEY,
     person_official_id    uuid CONSTRAINT fk_kinships_person_official REFERENCES officials (id),
     person_cadre_id       uuid CONSTRAINT fk_kinships_person_cadre REFERENCES cadres (id),
     relative_official_id  uuid CONSTRAINT fk_kinships_relative_official REFERENCES officials (id),
     relative_cadre_id     uuid CONSTRAINT fk_kinships_relative_cadre REFERENCES cadres (id),
     relation              text    NOT NULL
       CHECK (relation IN ('SPOUSE', 'LINEAL', 'COLLATERAL_WITHIN_THREE_GENERATIONS', 'CLOSE_IN_LAW')),
     recorded_on           date    NOT NULL,
     ended_on              date,
     end_reason            text
       CHECK (end_reason IN ('RECORDED_IN_ERROR', 'MARRIAGE_DISSOLVED', 'ADOPTION_DISSOLVED')),
     version               integer NOT NULL,
     CHECK (num_nonnulls(person_official_id, person_cadre_id) = 1),
     CHECK (num_nonnulls(relative_official_id, relative_cadre_id) = 1),
     CHECK (coalesce(person_official_id, person_cadre_id) <> coalesce(relative_official_id, relative_cadre_id)),
     CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
     CHECK (ended_on >= recorded_on)
   )`,
  // One kinship of two persons at a time, in whichever order they are named.
  `CREATE UNIQUE INDEX uq_kinships_pair ON kinships (
     least(coalesce(person_official_id, person_cadre_id), coalesce(relative_official_id, relative_cadre_id)),
     greatest(coalesce(person_official_id, person_cadre_id), coalesce(relative_official_id, relative_cadre_id))
   ) WHERE ended_on IS NULL`,
  'CREATE INDEX ix_kinships_person ON kinships ((coalesce(person_official_id, person_cadre_id)))',
  'CREATE INDEX ix_kinships_relative ON kinships ((coalesce(relative_official_id, relative_cadre_id)))',
  // What the other services have as a copy, so that all ask the same question of the same name.
  `CREATE VIEW recusals WITH (security_invoker = true) AS
     SELECT id, coalesce(person_official_id, person_cadre_id) AS person_id,
            coalesce(relative_official_id, relative_cadre_id) AS relative_id, version
       FROM kinships WHERE ended_on IS NULL`,
];

/** One of the two is of a unit within: an official by any placement, a cadre by the town. */
const ofOwnUnits = `EXISTS (SELECT FROM placements p
    WHERE p.official_id IN (kinships.person_official_id, kinships.relative_official_id) AND ${inUnits('p')})
  OR EXISTS (SELECT FROM cadres c JOIN units u ON u.id = c.town_id
    WHERE c.id IN (kinships.person_cadre_id, kinships.relative_cadre_id)
      AND (${isOneOf('u.id', 'within')} OR ${isOneOf('u.district_id', 'within')}))`;

const isOneself = ['person_official_id', 'person_cadre_id', 'relative_official_id', 'relative_cadre_id']
  .map((column) => isOneOf(column, 'within'))
  .join(' OR ');

const wall: readonly string[] = [
  // Whoever decides sees every recusal: one that is hidden would let a decision pass that the law forbids.
  ...behindWall('kinships', {
    sees: `(SELECT wall_command()) OR ${isOneself} OR ${ofOwnUnits}`,
    writes: ofOwnUnits,
  }),
  // Where somebody is now, or that kin work in the next town, a town does not see: it is asked past the wall, yes or no.
  `CREATE FUNCTION wall_person_is_of(asked uuid, places uuid[]) RETURNS boolean LANGUAGE plpgsql STABLE
     SET search_path = public, pg_temp AS $$
   DECLARE
     before CONSTANT text := coalesce(current_setting('cunguan.system', true), '');
     answer boolean;
   BEGIN
     PERFORM set_config('cunguan.system', 'on', true);
     answer := EXISTS (SELECT FROM (SELECT p.village_id, p.town_id, p.district_id FROM placements p
                                     WHERE p.official_id = asked ORDER BY p.placed_from DESC LIMIT 1) AS last
                        WHERE ARRAY[last.village_id, last.town_id, last.district_id] && places)
            OR EXISTS (SELECT FROM cadres c JOIN units town ON town.id = c.town_id
                        WHERE c.id = asked AND ARRAY[town.id, town.district_id] && places);
     PERFORM set_config('cunguan.system', before, true);
     RETURN answer;
   END $$`,
];

export class Kinship1795000008000 implements MigrationInterface {
  readonly name = 'Kinship1795000008000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...statements, ...wall]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
