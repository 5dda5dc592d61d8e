import { commandReceiptsTable } from '@cunguan/database';
import { messagingTables } from '@cunguan/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guards } from './1795000000000-selection.guards.js';

// Fed by events of topics that come in any order: a copy refers to another only where both are of one topic.
const copies: readonly string[] = [
  `CREATE TABLE units (
     id           uuid PRIMARY KEY,
     kind         text    NOT NULL CHECK (kind IN ('DISTRICT', 'TOWN', 'VILLAGE', 'DEPARTMENT')),
     code         text    NOT NULL,
     town_id      uuid,
     district_id  uuid    NOT NULL,
     version      integer NOT NULL,
     CHECK ((kind = 'DISTRICT') = (town_id IS NULL))
   )`,
  `CREATE TABLE cadres (
     id            uuid PRIMARY KEY,
     town_id       uuid    NOT NULL,
     party_status  text    NOT NULL,
     version       integer NOT NULL
   )`,
  `CREATE TABLE cadre_offices (
     id          uuid PRIMARY KEY,
     cadre_id    uuid NOT NULL REFERENCES cadres (id),
     town_id     uuid NOT NULL,
     village_id  uuid,
     body        text NOT NULL,
     rank        text NOT NULL,
     held_from   date NOT NULL,
     held_to     date
   )`,
  'CREATE INDEX ix_cadre_offices_cadre ON cadre_offices (cadre_id, body)',
  `CREATE TABLE officials (
     id            uuid PRIMARY KEY,
     party_status  text    NOT NULL,
     serving_from  date,
     serving_to    date,
     left_on       date,
     version       integer NOT NULL
   )`,
  // Where an official was and is: half-open [placed_from, placed_to).
  `CREATE TABLE placements (
     official_id  uuid NOT NULL REFERENCES officials (id),
     placed_from  date NOT NULL,
     placed_to    date,
     village_id   uuid NOT NULL,
     town_id      uuid NOT NULL,
     district_id  uuid NOT NULL,
     PRIMARY KEY (official_id, placed_from)
   )`,
];

const elections: readonly string[] = [
  `CREATE TABLE party_elections (
     id                uuid PRIMARY KEY,
     village_id        uuid     NOT NULL,
     town_id           uuid     NOT NULL,
     district_id       uuid     NOT NULL,
     body              text     NOT NULL CHECK (body IN ('PARTY_BRANCH', 'GENERAL_PARTY_BRANCH', 'PARTY_COMMITTEE')),
     office            text     NOT NULL CHECK (office IN ('COMMITTEE_MEMBER', 'DEPUTY_SECRETARY', 'SECRETARY')),
     seats             smallint NOT NULL CHECK (seats > 0),
     called_on         date     NOT NULL,
     held_on           date     NOT NULL CHECK (held_on >= called_on),
     status            text     NOT NULL CHECK (status IN ('CALLED', 'DECLARED', 'ANNULLED')),
     eligible          integer  CHECK (eligible > 0),
     present           integer  CHECK (present BETWEEN 0 AND eligible),
     issued            integer  CHECK (issued BETWEEN 0 AND present),
     collected         integer  CHECK (collected BETWEEN 0 AND issued),
     invalid           integer  CHECK (invalid BETWEEN 0 AND collected),
     majority_base     text     CHECK (majority_base IN ('PRESENT', 'ELIGIBLE')),
     policy            text,
     declared_on       date     CHECK (declared_on >= held_on),
     annulled_on       date     CHECK (annulled_on >= coalesce(declared_on, called_on)),
     annulment_reason  text,
     version           integer  NOT NULL,
     CHECK (office <> 'SECRETARY' OR seats = 1),
     CONSTRAINT ck_party_elections_attendance CHECK (present::bigint * 5 >= eligible::bigint * 4),
     CHECK (num_nulls(eligible, present, issued, collected, invalid, majority_base, policy, declared_on) IN (0, 8)),
     CHECK (status <> 'CALLED' OR declared_on IS NULL),
     CHECK (status <> 'DECLARED' OR declared_on IS NOT NULL),
     CHECK ((status = 'ANNULLED') = (annulled_on IS NOT NULL)),
     CHECK ((annulled_on IS NULL) = (annulment_reason IS NULL))
   )`,
  `CREATE UNIQUE INDEX uq_party_elections_open ON party_elections (village_id, body, office) WHERE status = 'CALLED'`,
  'CREATE INDEX ix_party_elections_town_held ON party_elections (town_id, held_on, id)',
  `CREATE INDEX ix_party_elections_village ON party_elections (village_id, declared_on) WHERE status = 'DECLARED'`,
  `CREATE INDEX ix_party_elections_town ON party_elections (town_id, declared_on) WHERE status = 'DECLARED'`,
  `CREATE INDEX ix_party_elections_district ON party_elections (district_id, declared_on) WHERE status = 'DECLARED'`,
  // Its version counts the events that were published of it, none before somebody is elected.
  `CREATE TABLE candidacies (
     id                 uuid PRIMARY KEY,
     party_election_id  uuid     NOT NULL REFERENCES party_elections (id),
     ordinal            smallint NOT NULL CHECK (ordinal > 0),
     official_id        uuid,
     cadre_id           uuid,
     yes                integer  CHECK (yes >= 0),
     outcome            text     CHECK (outcome IN ('ELECTED', 'NOT_HALF', 'OUTVOTED')),
     approved_on        date,
     approver_id        uuid,
     version            integer  NOT NULL CHECK (version >= 0),
     CHECK (num_nonnulls(official_id, cadre_id) = 1),
     CHECK ((yes IS NULL) = (outcome IS NULL)),
     CHECK ((approved_on IS NULL) = (approver_id IS NULL)),
     CHECK (approver_id <> cadre_id),
     CHECK (approved_on IS NULL OR outcome IS NOT DISTINCT FROM 'ELECTED'),
     CONSTRAINT uq_candidacies_ordinal UNIQUE (party_election_id, ordinal),
     CONSTRAINT uq_candidacies_official UNIQUE (party_election_id, official_id),
     CONSTRAINT uq_candidacies_cadre UNIQUE (party_election_id, cadre_id)
   )`,
  'CREATE INDEX ix_candidacies_official ON candidacies (official_id)',
];

const reserve: readonly string[] = [
  `CREATE TABLE reserve_entries (
     id            uuid PRIMARY KEY,
     official_id   uuid    NOT NULL,
     village_id    uuid    NOT NULL,
     town_id       uuid    NOT NULL,
     district_id   uuid    NOT NULL,
     nominated_on  date    NOT NULL,
     stage         text    NOT NULL CHECK (stage IN
                     ('NOMINATED', 'UNDER_INVESTIGATION', 'PROPOSED', 'DECIDED', 'IN_POOL', 'REMOVED')),
     version       integer NOT NULL
   )`,
  // One open entry per official, under races too.
  `CREATE UNIQUE INDEX uq_reserve_entries_open ON reserve_entries (official_id) WHERE stage <> 'REMOVED'`,
  'CREATE INDEX ix_reserve_entries_official ON reserve_entries (official_id)',
  'CREATE INDEX ix_reserve_entries_town ON reserve_entries (town_id, nominated_on, id)',
  'CREATE INDEX ix_reserve_entries_village ON reserve_entries (village_id)',
  'CREATE INDEX ix_reserve_entries_district ON reserve_entries (district_id)',
  `CREATE TABLE reserve_steps (
     reserve_entry_id  uuid        NOT NULL REFERENCES reserve_entries (id),
     sequence          smallint    NOT NULL,
     stage             text        NOT NULL,
     taken_on          date        NOT NULL,
     note              text,
     reason            text,
     policy            text,
     expires_on        date        CHECK (expires_on > taken_on),
     recorded_by       text        NOT NULL,
     recorded_at       timestamptz NOT NULL,
     previous_hash     text,
     hash              text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
     PRIMARY KEY (reserve_entry_id, sequence),
     CHECK ((stage = 'IN_POOL') = (expires_on IS NOT NULL)),
     CHECK ((stage = 'REMOVED') = (reason IS NOT NULL)),
     CHECK ((sequence = 1) = (previous_hash IS NULL))
   )`,
];

export class Selection1795000000000 implements MigrationInterface {
  readonly name = 'Selection1795000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const tables = [...copies, ...elections, ...reserve, ...commandReceiptsTable, ...messagingTables];
    for (const sql of [...tables, ...guards]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
