import { behindWall, inUnits, isOneOf } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People's contract terms: a term assessment belongs to one. Terms signed before come by `events rebuild`. */
const contractTerms: readonly string[] = [
  `CREATE TABLE contract_terms (
     id           uuid PRIMARY KEY,
     official_id  uuid     NOT NULL REFERENCES officials (id),
     ordinal      smallint NOT NULL,
     runs_from    date     NOT NULL,
     runs_to      date     NOT NULL,
     ended_on     date
   )`,
  'CREATE INDEX ix_contract_terms_official ON contract_terms (official_id)',
  ...behindWall('contract_terms', {
    sees: `${isOneOf('official_id', 'within')} OR EXISTS (
             SELECT FROM placements p WHERE p.official_id = contract_terms.official_id AND ${inUnits('p')})`,
  }),
];

export class ContractTerms1795000011000 implements MigrationInterface {
  readonly name = 'ContractTerms1795000011000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of contractTerms) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
