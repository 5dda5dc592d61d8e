import { messagingTables3 } from '@cunguan/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: readonly string[] = [
  // What was recorded of a talk before it was corrected; never changed.
  `CREATE TABLE guidance_talk_versions (
     guidance_talk_id  uuid        NOT NULL REFERENCES guidance_talks (id),
     version           integer     NOT NULL,
     held_on           date        NOT NULL,
     minutes           smallint    NOT NULL,
     topics            text        NOT NULL,
     advice            text,
     next_steps        text,
     corrected_at      timestamptz NOT NULL,
     PRIMARY KEY (guidance_talk_id, version)
   )`,
];

export class Corrections1795000002000 implements MigrationInterface {
  readonly name = 'Corrections1795000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...messagingTables3, ...tables]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
