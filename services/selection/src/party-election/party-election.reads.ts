import { readRows } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { PartyBody, PartyElectionStatus, PartyOffice } from '@cunguan/events';
import { rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import type { MajorityBase } from '../policies.js';
import type { BallotCounts, CandidacyOutcome } from './tally.js';

export interface PartyElectionRow extends Record<keyof BallotCounts, number | null> {
  readonly id: string;
  readonly villageId: string;
  readonly townId: string;
  readonly body: PartyBody;
  readonly office: PartyOffice;
  readonly seats: number;
  readonly heldOn: CivilDate;
  readonly status: PartyElectionStatus;
  readonly declaredOn: CivilDate | null;
  readonly vacantSeats: number | null;
  readonly majorityBase: MajorityBase | null;
  readonly policy: string | null;
  readonly annulledOn: CivilDate | null;
  readonly annulmentReason: string | null;
}

/** A candidacy with what of its election explains the outcome. */
export interface CandidacyRow extends Pick<PartyElectionRow, 'seats' | 'eligible' | 'present' | 'majorityBase'> {
  readonly id: string;
  readonly officialId: string | null;
  readonly cadreId: string | null;
  readonly yes: number | null;
  readonly outcome: CandidacyOutcome | null;
  readonly approvedOn: CivilDate | null;
  readonly approverId: string | null;
}

const ELECTION = `e.id, e.village_id AS "villageId", e.town_id AS "townId", e.body, e.office, e.seats,
                  e.held_on AS "heldOn", e.status, e.declared_on AS "declaredOn", e.eligible, e.present, e.issued,
                  e.collected, e.invalid, e.majority_base AS "majorityBase", e.policy, e.annulled_on AS "annulledOn",
                  e.annulment_reason AS "annulmentReason",
                  CASE WHEN e.status = 'DECLARED' THEN e.seats -
                    (SELECT count(*)::int FROM candidacies s
                      WHERE s.party_election_id = e.id AND s.outcome = 'ELECTED') END AS "vacantSeats"`;

const CANDIDACY = `c.id, c.official_id AS "officialId", c.cadre_id AS "cadreId", c.yes, c.outcome,
                   c.approved_on AS "approvedOn", c.approver_id AS "approverId", e.seats, e.eligible, e.present,
                   e.majority_base AS "majorityBase"`;

/** Those of the units within reach, and those in which an official within reach stands. */
const reached = (within: string): string =>
  `(ARRAY[e.village_id, e.town_id, e.district_id] && ${within}::uuid[]
    OR EXISTS (SELECT FROM candidacies o WHERE o.party_election_id = e.id AND o.official_id = ANY (${within}::uuid[])))`;

const byId = {
  name: 'party-elections-by-id',
  text: `SELECT k.n::int AS n, ${ELECTION}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN party_elections e USING (id)
          WHERE ${reached('$2')}`,
};

const candidacyById = {
  name: 'candidacies-by-id',
  text: `SELECT k.n::int AS n, ${CANDIDACY}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n)
           JOIN candidacies c ON c.id = k.id
           JOIN party_elections e ON e.id = c.party_election_id
          WHERE ${reached('$2')}`,
};

const candidaciesOf = {
  name: 'candidacies-of-party-election',
  text: `SELECT k.n::int AS n, ${CANDIDACY}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (party_election_id, n)
           JOIN candidacies c ON c.party_election_id = k.party_election_id
           JOIN party_elections e ON e.id = c.party_election_id
          WHERE ${reached('$2')}
          ORDER BY k.n, c.ordinal`,
};

const ofTown = {
  name: 'party-elections-of-town',
  text: `SELECT ${ELECTION} FROM party_elections e
          WHERE e.town_id = $1 AND e.held_on >= make_date($2, 1, 1) AND e.held_on < make_date($2 + 1, 1, 1)
            AND ${reached('$6')}
            AND ($4::date IS NULL OR (e.held_on, e.id) < ($4::date, $5::uuid))
          ORDER BY e.held_on DESC, e.id DESC LIMIT $3 + 1`,
};

export interface PartyElectionLoaders {
  readonly partyElection: DataLoader<string, PartyElectionRow | null, string>;
  readonly candidacy: DataLoader<string, CandidacyRow | null, string>;
  readonly candidacies: DataLoader<string, readonly CandidacyRow[], string>;
}

export const partyElectionLoaders = (source: ServiceContext): PartyElectionLoaders => {
  const { within } = source.access.read('elections');
  const values = (ids: readonly string[]) => [ids, within];
  return {
    partyElection: rowLoader({ source, statement: byId, values }),
    candidacy: rowLoader({ source, statement: candidacyById, values }),
    candidacies: rowsLoader({ source, statement: candidaciesOf, values }),
  };
};

interface ElectionsPage {
  readonly townId: string;
  readonly year: number;
  readonly first: number;
  /** The day and the id of the last election before the page. */
  readonly after: readonly [CivilDate, string] | null;
}

/** One more than `first` of a town's elections in a year, newest first. */
export const readPartyElections = (
  source: ServiceContext,
  { townId, year, first, after }: ElectionsPage,
): Promise<readonly PartyElectionRow[]> =>
  readRows<PartyElectionRow>(source, ofTown, [
    townId,
    year,
    first,
    after?.[0] ?? null,
    after?.[1] ?? null,
    source.access.read('elections').within,
  ]);
