import { behindWall, inUnits, isOneOf, keepHistory } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: readonly string[] = [
  // What selection declared. A seat that waits for its approval is held from no day yet.
  `CREATE TABLE elected_seats (
     id                 uuid PRIMARY KEY,
     party_election_id  uuid    NOT NULL,
     official_id        uuid    NOT NULL,
     village_id         uuid    NOT NULL,
     body               text    NOT NULL,
     rank               text    NOT NULL CHECK (rank IN ('HEAD', 'DEPUTY', 'MEMBER')),
     elected_on         date    NOT NULL,
     held_from          date,
     term_ends_on       date    NOT NULL,
     policy             text    NOT NULL,
     version            integer NOT NULL
   )`,
  'CREATE INDEX ix_elected_seats_official ON elected_seats (official_id)',
  'CREATE INDEX ix_elected_seats_election ON elected_seats (party_election_id)',
  `CREATE TABLE annulled_elections (
     id           uuid PRIMARY KEY,
     annulled_on  date    NOT NULL,
     version      integer NOT NULL
   )`,
  // Two-committee posts of officials: [held_from, held_to). A seat ends with its term; who is elected anew has another.
  `CREATE VIEW committee_posts WITH (security_invoker = true) AS
     SELECT id, party_election_id, official_id, village_id, body, rank, held_from, term_ends_on,
            term_ends_on AS held_to, policy, version
       FROM elected_seats seat
      WHERE held_from < term_ends_on
        AND NOT EXISTS (SELECT FROM annulled_elections void WHERE void.id = seat.party_election_id)`,

  // In force [planned_on, replaced_on): one at a time for a term.
  `CREATE TABLE exit_plans (
     id                uuid PRIMARY KEY,
     official_id       uuid    NOT NULL REFERENCES officials (id),
     contract_term_id  uuid    NOT NULL REFERENCES contract_terms (id),
     route             text    NOT NULL,
     steps             text    NOT NULL,
     planned_on        date    NOT NULL,
     replaced_on       date,
     version           integer NOT NULL CHECK (version > 0),
     CHECK (replaced_on >= planned_on)
   )`,
  'CREATE UNIQUE INDEX uq_exit_plans_in_force ON exit_plans (contract_term_id) WHERE replaced_on IS NULL',
  'CREATE INDEX ix_exit_plans_official ON exit_plans (official_id)',
];

const histories: readonly string[] = [
  ...keepHistory('elected_seats', ['official_id']),
  ...keepHistory('annulled_elections'),
  ...keepHistory('exit_plans', ['official_id', 'contract_term_id']),
  // An annulment is final: from when it is known, the seats are known no more.
  `CREATE VIEW committee_posts_history WITH (security_invoker = true) AS
     SELECT seat.id, seat.party_election_id, seat.official_id, seat.village_id, seat.body, seat.rank, seat.held_from,
            seat.term_ends_on, seat.term_ends_on AS held_to, seat.policy, seat.version, seat.known_from,
            least(seat.known_to, void.known_from) AS known_to
       FROM elected_seats_history seat
       LEFT JOIN LATERAL (SELECT min(v.known_from) AS known_from FROM annulled_elections_history v
                           WHERE v.id = seat.party_election_id) void ON true
      WHERE seat.held_from < seat.term_ends_on AND (void.known_from IS NULL OR seat.known_from < void.known_from)`,
];

const reached = (table: string): string =>
  `${isOneOf(`${table}.official_id`, 'within')}
   OR EXISTS (SELECT FROM placements p WHERE p.official_id = ${table}.official_id AND ${inUnits('p')})`;

const wall: readonly string[] = [
  ...behindWall('elected_seats', { sees: reached('elected_seats') }),
  ...behindWall('exit_plans', { sees: reached('exit_plans'), writes: reached('exit_plans') }),
  ...behindWall('elected_seats_history', { sees: reached('elected_seats_history') }),
  ...behindWall('exit_plans_history', { sees: reached('exit_plans_history') }),
];

/** Two-committee posts of officials, by selection's events, and what an official does after the contract. */
export class SeatsAndExitPlans1795000012000 implements MigrationInterface {
  readonly name = 'SeatsAndExitPlans1795000012000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...tables, ...histories, ...wall]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
