import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import type { DomainEvent, PartyBody, PartyOffice } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, isWithin, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { CadreOfficeEntity } from '../cadre/cadre.entity.js';
import { findReachedCadres } from '../cadre/cadre.service.js';
import { refuse } from '../refusals.js';
import { findReachedVillage, findVillage } from '../unit/unit.service.js';
import { approvePartyOffice, type Candidacy } from './candidacy.js';
import { loadContenders, loadReachedContenders, type NamedCandidate } from './contender.service.js';
import { declarePartyElection, type Declared } from './declaration.js';
import { stateOfElectionResult } from './election-result.state.js';
import {
  annulPartyElection,
  callPartyElection,
  requireChoice,
  requireHeldOn,
  type PartyElection,
} from './party-election.js';
import { CandidacyEntity, PartyElectionEntity } from './party-election.entity.js';
import { stateOfPartyElection } from './party-election.state.js';
import type { CandidacyVotes } from './tally.js';

interface CallPartyElectionInput extends KeyedInput {
  readonly villageId: string;
  readonly body: PartyBody;
  readonly office: PartyOffice;
  readonly seats: number;
  readonly heldOn: CivilDate;
  readonly candidates: readonly NamedCandidate[];
}

interface DeclarePartyElectionInput extends KeyedInput {
  readonly partyElectionId: string;
  readonly eligible: number;
  readonly present: number;
  readonly issued: number;
  readonly collected: number;
  readonly invalid?: number | null;
  readonly votes: readonly CandidacyVotes[];
  readonly declaredOn: CivilDate;
}

interface AnnulPartyElectionInput extends KeyedInput {
  readonly partyElectionId: string;
  readonly annulledOn: CivilDate;
  readonly reason: string;
}

interface ApprovePartyOfficeInput extends KeyedInput {
  readonly candidacyId: string;
  readonly approvedOn: CivilDate;
  readonly approverId: string;
}

type ElectionId = Pick<PartyElection, 'id'>;

/** What an approval touched. */
export interface ApprovalAnswer {
  readonly candidacyId: string;
  readonly partyElectionId: string;
}

const villageUnknown = () => refuse('ELECTION.VILLAGE_UNKNOWN');

/** The election within the command's reach with its row locked, so that two commands on it take turns. */
const lockElection = async (
  tx: EntityManager,
  { access }: ServiceContext,
  command: string,
  id: string,
): Promise<PartyElection> => {
  const election = await tx.findOne(PartyElectionEntity, {
    where: { id: requireId('partyElectionId', id) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!election || !isWithin(access.command(command), [election.villageId, election.townId, election.districtId])) {
    throw refuse('ELECTION.UNKNOWN');
  }
  return election;
};

const personsOf = ({ officialId, cadreId }: Candidacy): readonly string[] =>
  [officialId, cadreId].filter((id) => id !== null);

/** Those who stand, in the order of the ballot; nobody decides on an election in which they or their kin do. */
const findCandidacies = async (
  tx: EntityManager,
  { viewer }: ServiceContext,
  partyElectionId: string,
): Promise<Candidacy[]> => {
  const candidacies = await tx.find(CandidacyEntity, { where: { partyElectionId }, order: { ordinal: 'ASC' } });
  await requireImpartial(tx, viewer, [], candidacies.flatMap(personsOf));
  return candidacies;
};

/** Those of whom the declaration tells: an elected cadre has no event before an approval, and so no state. */
const statesOf = ({ election, candidacies }: Declared): readonly DomainEvent[] => [
  stateOfPartyElection(election),
  ...candidacies
    .filter(({ outcome, version }) => outcome === 'ELECTED' && version > 0)
    .map((candidacy) => stateOfElectionResult(election, candidacy)),
];

const openConstraint = { uq_party_elections_open: () => refuse('ELECTION.ALREADY_CALLED') };

export const callPartyElectionCommand = (context: ServiceContext, input: CallPartyElectionInput): Promise<ElectionId> =>
  refusingConstraints(openConstraint, () =>
    runCommand(context, commandRequest(context, 'callPartyElection', input), async (tx) => {
      requireChoice(input.seats, input.candidates.length);
      const reach = context.access.command('callPartyElection');
      const village = await findReachedVillage(tx, reach, input.villageId, villageUnknown);
      const heldOn = requireHeldOn(input.heldOn);
      const contenders = await loadReachedContenders(tx, context, 'callPartyElection', input.candidates, heldOn);
      const standing = contenders.map(({ id: personId }) => personId);
      await requireImpartial(tx, context.viewer, [], standing);
      const id = context.ids.next();
      const candidacyIds = contenders.map(() => context.ids.next());
      const call = { ...input, id, contenders, candidacyIds };
      const { election, candidacies, event } = callPartyElection(village, call, today(context.clock));
      await tx.insert(PartyElectionEntity, election);
      await tx.insert(CandidacyEntity, [...candidacies]);
      await enqueue(tx, context, [event], [stateOfPartyElection(election)]);
      return { id };
    }),
  );

export const declarePartyElectionCommand = (
  context: ServiceContext,
  input: DeclarePartyElectionInput,
): Promise<ElectionId> =>
  runCommand(context, commandRequest(context, 'declarePartyElection', input), async (tx) => {
    const election = await lockElection(tx, context, 'declarePartyElection', input.partyElectionId);
    const { id } = election;
    const candidacies = await findCandidacies(tx, context, id);
    const contenders = await loadContenders(tx, candidacies, election.heldOn);
    const { eligible, present, issued, collected, declaredOn } = input;
    const counts = { eligible, present, issued, collected, invalid: input.invalid ?? 0 };
    const votes = input.votes.map(({ candidacyId, yes }) => ({
      candidacyId: requireId('candidacyId', candidacyId),
      yes,
    }));
    const village = await findVillage(tx, election.villageId, villageUnknown);
    const declared = declarePartyElection(
      { election, candidacies, contenders },
      village,
      { counts, votes, declaredOn },
      today(context.clock),
    );
    await tx.update(PartyElectionEntity, { id }, declared.election);
    for (const { id: candidacyId, yes, outcome, version } of declared.candidacies) {
      await tx.update(CandidacyEntity, { id: candidacyId }, { yes, outcome, version });
    }
    await enqueue(tx, context, declared.events, statesOf(declared));
    return { id };
  });

export const annulPartyElectionCommand = (
  context: ServiceContext,
  input: AnnulPartyElectionInput,
): Promise<ElectionId> =>
  runCommand(context, commandRequest(context, 'annulPartyElection', input), async (tx) => {
    const called = await lockElection(tx, context, 'annulPartyElection', input.partyElectionId);
    await findCandidacies(tx, context, called.id);
    const { election, event } = annulPartyElection(called, input, today(context.clock));
    const { id, status, annulledOn, annulmentReason, version } = election;
    await tx.update(PartyElectionEntity, { id }, { status, annulledOn, annulmentReason, version });
    await enqueue(tx, context, [event], [stateOfPartyElection(election)]);
    return { id };
  });

/** The election, within reach and locked, of a candidacy to be approved; what the candidacy says is read after it. */
const lockElectionOf = async (
  tx: EntityManager,
  { access }: ServiceContext,
  candidacyId: string,
): Promise<PartyElection> => {
  const [election] = await tx.query<{ id: string }[]>(
    `SELECT e.id FROM party_elections e JOIN candidacies c ON c.party_election_id = e.id
      WHERE c.id = $1 AND ARRAY[e.village_id, e.town_id, e.district_id] && $2::uuid[] FOR UPDATE OF e`,
    [candidacyId, access.command('approvePartyOffice').within],
  );
  if (!election) throw refuse('ELECTION.CANDIDACY_UNKNOWN');
  return tx.findOneByOrFail(PartyElectionEntity, { id: election.id });
};

export const approvePartyOfficeCommand = (
  context: ServiceContext,
  input: ApprovePartyOfficeInput,
): Promise<ApprovalAnswer> =>
  runCommand(context, commandRequest(context, 'approvePartyOffice', input), async (tx) => {
    const candidacyId = requireId('candidacyId', input.candidacyId);
    const election = await lockElectionOf(tx, context, candidacyId);
    const candidacy = await tx.findOneByOrFail(CandidacyEntity, { id: candidacyId });
    const approverId = requireId('approverId', input.approverId);
    const [approver] = await findReachedCadres(tx, context, [approverId]);
    if (!approver) throw refuse('ELECTION.CADRE_UNKNOWN', { id: approverId });
    await requireImpartial(tx, context.viewer, [approverId], personsOf(candidacy));
    const approverOffices = await tx.findBy(CadreOfficeEntity, { cadreId: approverId });
    const approval = { approvedOn: input.approvedOn, approverId, approverOffices };
    const approved = approvePartyOffice(election, candidacy, approval, today(context.clock));
    const { approvedOn, version } = approved.candidacy;
    await tx.update(CandidacyEntity, { id: candidacyId }, { approvedOn, approverId, version });
    await enqueue(tx, context, [approved.event], [stateOfElectionResult(election, approved.candidacy)]);
    return { candidacyId, partyElectionId: election.id };
  });
