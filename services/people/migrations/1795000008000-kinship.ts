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

export class Kinship1795000008000 implements MigrationInterface {
  readonly name = 'Kinship1795000008000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of statements) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
