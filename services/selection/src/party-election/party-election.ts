import { requireDate, requireInteger, requireText, type CivilDate } from '@cunguan/domain';
import {
  partyElectionAnnulled,
  partyElectionCalled,
  type DomainEvent,
  type PartyBody,
  type PartyElectionStatus,
  type PartyOffice,
} from '@cunguan/events';
import type { MajorityBase } from '../policies.js';
import { refuse } from '../refusals.js';
import type { VillagePlace } from '../unit/unit.js';
import type { Candidacy } from './candidacy.js';
import { requireStanding, type Contender } from './contender.js';
import type { BallotCounts } from './tally.js';

/** An election of a village's party organisation: a record, and never an appointment. */
export interface PartyElection extends Record<keyof BallotCounts, number | null> {
  readonly id: string;
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
  readonly body: PartyBody;
  readonly office: PartyOffice;
  readonly seats: number;
  /** When it became known here: today, or the day of the vote when that is past. */
  readonly calledOn: CivilDate;
  readonly heldOn: CivilDate;
  readonly status: PartyElectionStatus;
  readonly majorityBase: MajorityBase | null;
  readonly policy: string | null;
  readonly declaredOn: CivilDate | null;
  readonly annulledOn: CivilDate | null;
  readonly annulmentReason: string | null;
  readonly version: number;
}

const EARLIEST = '1995-01-01';
const LATEST = '2100-12-31';
const MAX_CANDIDATES = 100;
const MAX_REASON = 500;

interface Call {
  readonly id: string;
  readonly body: PartyBody;
  readonly office: PartyOffice;
  readonly seats: number;
  readonly heldOn: CivilDate;
  readonly contenders: readonly Contender[];
  /** One id for each contender. */
  readonly candidacyIds: readonly string[];
}

interface Called {
  readonly election: PartyElection;
  readonly candidacies: readonly Candidacy[];
  readonly event: DomainEvent;
}

/** How many may stand: more than the seats, so that there is a choice. Checked before anybody is looked up. */
export const requireChoice = (seats: number, candidates: number): void => {
  requireInteger('seats', seats, 1, MAX_CANDIDATES - 1);
  if (candidates > MAX_CANDIDATES) throw refuse('ELECTION.TOO_MANY_CANDIDATES', { max: MAX_CANDIDATES });
  if (candidates <= seats) throw refuse('ELECTION.TOO_FEW_CANDIDATES', { seats });
};

/** The day of the vote; one to come is a plan. */
export const requireHeldOn = (heldOn: CivilDate): CivilDate => requireDate('heldOn', heldOn, EARLIEST, LATEST);

/** Records that an election is called. */
export const callPartyElection = (village: VillagePlace, call: Call, today: CivilDate): Called => {
  const { id, body, office, seats, contenders } = call;
  const heldOn = requireHeldOn(call.heldOn);
  requireChoice(seats, contenders.length);
  if (office === 'SECRETARY' && seats !== 1) throw refuse('ELECTION.ONE_SECRETARY');
  requireStanding(contenders, village.townId, heldOn);
  const { townId, districtId } = village;
  const election: PartyElection = {
    id,
    villageId: village.id,
    townId,
    districtId,
    body,
    office,
    seats,
    calledOn: heldOn < today ? heldOn : today,
    heldOn,
    status: 'CALLED',
    eligible: null,
    present: null,
    issued: null,
    collected: null,
    invalid: null,
    majorityBase: null,
    policy: null,
    declaredOn: null,
    annulledOn: null,
    annulmentReason: null,
    version: 1,
  };
  const candidacies = contenders.map(({ kind, id: personId }, index): Candidacy => ({
    id: call.candidacyIds[index] ?? '',
    partyElectionId: id,
    ordinal: index + 1,
    officialId: kind === 'OFFICIAL' ? personId : null,
    cadreId: kind === 'CADRE' ? personId : null,
    yes: null,
    outcome: null,
    approvedOn: null,
    approverId: null,
    version: 0,
  }));
  const event = partyElectionCalled.of(id, 1, {
    partyElectionId: id,
    villageId: village.id,
    townId,
    body,
    office,
    seats,
    candidates: candidacies.length,
    heldOn,
  });
  return { election, candidacies, event };
};

export const requireNotAnnulled = ({ annulledOn }: PartyElection): void => {
  if (annulledOn !== null) throw refuse('ELECTION.ANNULLED', { on: annulledOn });
};

/** Annuls an election for a mistake. Its counts stay on record and count for nothing. */
export const annulPartyElection = (
  election: PartyElection,
  { annulledOn, reason }: { readonly annulledOn: CivilDate; readonly reason: string },
  today: CivilDate,
): { readonly election: PartyElection; readonly event: DomainEvent } => {
  requireNotAnnulled(election);
  const on = requireDate('annulledOn', annulledOn, election.declaredOn ?? election.calledOn, today);
  const annulmentReason = requireText('reason', reason, MAX_REASON);
  const version = election.version + 1;
  const { id, villageId, townId } = election;
  return {
    election: { ...election, status: 'ANNULLED', annulledOn: on, annulmentReason, version },
    event: partyElectionAnnulled.of(id, version, { partyElectionId: id, villageId, townId, annulledOn: on }),
  };
};
