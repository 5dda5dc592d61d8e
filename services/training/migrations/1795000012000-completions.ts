import { appendOnly } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const changes: readonly string[] = [
  // What was certified, as it was found then; a new finding is a further edition.
  `CREATE TABLE training_completions (
     id             uuid        PRIMARY KEY,
     official_id    uuid        NOT NULL,
     year           smallint    NOT NULL CONSTRAINT ck_training_completions_year CHECK (year BETWEEN 2008 AND 2100),
     edition        smallint    NOT NULL CONSTRAINT ck_training_completions_edition CHECK (edition >= 1),
     code           text        NOT NULL CONSTRAINT uq_training_completions_code UNIQUE
                                CONSTRAINT ck_training_completions_code CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{25}$'),
     code_hash      bytea       NOT NULL CONSTRAINT uq_training_completions_code_hash UNIQUE,
     half_days      integer     NOT NULL,
     requirements   jsonb       NOT NULL,
     sessions       jsonb       NOT NULL,
     issued_on      date        NOT NULL,
     issuer_code    text        NOT NULL,
     village_id     uuid        NOT NULL,
     town_id        uuid        NOT NULL,
     district_id    uuid        NOT NULL,
     village_code   text,
     town_code      text,
     recorded_at    timestamptz NOT NULL,
     CONSTRAINT uq_training_completions_edition UNIQUE (official_id, year, edition)
   )`,
  'CREATE INDEX ix_training_completions_village ON training_completions (village_id, year)',
  'CREATE INDEX ix_training_completions_town ON training_completions (town_id, year)',
  'CREATE INDEX ix_training_completions_district ON training_completions (district_id, year)',
  `CREATE TABLE training_completion_revocations (
     completion_id  uuid        NOT NULL CONSTRAINT pk_training_completion_revocations PRIMARY KEY
                                REFERENCES training_completions (id),
     revoked_on     date        NOT NULL,
     reason         text        NOT NULL,
     recorded_at    timestamptz NOT NULL
   )`,
  ...['training_completions', 'training_completion_revocations'].flatMap((table) => [
    `CREATE TRIGGER tr_${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
       FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    ...appendOnly(table),
  ]),
];

/** Completions are append-only; a correction supersedes. */
export class Completions1795000012000 implements MigrationInterface {
  readonly name = 'Completions1795000012000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of changes) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
