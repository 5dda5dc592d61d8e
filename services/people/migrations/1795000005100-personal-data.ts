import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: readonly string[] = [
  `CREATE TABLE personal_data (
     official_id          uuid    PRIMARY KEY REFERENCES officials (id),
     id_number_cipher     bytea   NOT NULL,
     id_number_index      bytea   NOT NULL CONSTRAINT uq_personal_data_id_number UNIQUE,
     mobile_cipher        bytea   NOT NULL,
     mobile_index         bytea   NOT NULL,
     home_address_cipher  bytea   NOT NULL,
     key_id               text    NOT NULL,
     version              integer NOT NULL CHECK (version > 0)
   )`,
  // Outlasts the erasure of the official, with ids only; hence no reference.
  `CREATE TABLE personal_data_reveals (
     id           uuid PRIMARY KEY,
     official_id  uuid        NOT NULL,
     village_id   uuid        NOT NULL,
     town_id      uuid        NOT NULL,
     district_id  uuid        NOT NULL,
     actor_id     text        NOT NULL,
     purpose      text        NOT NULL,
     note         text,
     fields       text[]      NOT NULL CHECK (cardinality(fields) > 0),
     exported     boolean     NOT NULL,
     revealed_at  timestamptz NOT NULL,
     revealed_on  date        NOT NULL
   )`,
  'CREATE INDEX ix_personal_data_reveals_official ON personal_data_reveals (official_id, revealed_on DESC, id)',
  'CREATE INDEX ix_personal_data_reveals_actor ON personal_data_reveals (actor_id, revealed_at)',
  `CREATE TABLE correction_requests (
     id            uuid PRIMARY KEY,
     official_id   uuid    NOT NULL REFERENCES officials (id),
     field         text    NOT NULL,
     text          text    NOT NULL,
     status        text    NOT NULL CHECK (status IN ('REQUESTED', 'ACCEPTED', 'REFUSED')),
     requested_by  text    NOT NULL,
     requested_on  date    NOT NULL,
     decided_by    text,
     decided_on    date,
     note          text,
     version       integer NOT NULL,
     CHECK ((status = 'REQUESTED') = (decided_by IS NULL)),
     CHECK (num_nulls(decided_by, decided_on, note) IN (0, 3))
   )`,
  `CREATE UNIQUE INDEX uq_correction_requests_open ON correction_requests (official_id, field)
    WHERE status = 'REQUESTED'`,
  'CREATE INDEX ix_correction_requests_official ON correction_requests (official_id, requested_on, id)',
];

/** Personal data under keys that the database does not have, who read it, and what its subjects want corrected. */
export class PersonalData1795000005100 implements MigrationInterface {
  readonly name = 'PersonalData1795000005100';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of tables) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
