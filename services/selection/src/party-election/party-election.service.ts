import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import type { DomainEvent, PartyBody, PartyOffice } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { CadreEntity, CadreOfficeEntity } from '../cadre/cadre.entity.js';
import { refuse } from '../refusals.js';
import { findVillage } from '../unit/unit.service.js';
import { approvePartyOffice } from './candidacy.js';
import { loadContenders, type NamedCandidate } from './contender.service.js';
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

const findElectionVillage = (tx: EntityManager, villageId: string) =>
  findVillage(tx, villageId, () => refuse('ELECTION.VILLAGE_UNKNOWN'));

/** The election with its row locked, so that two commands on it take turns. */
const lockElection = async (tx: EntityManager, id: string): Promise<PartyElection> => {
  const election = await tx.findOne(PartyElectionEntity, {
    where: { id: requireId('partyElectionId', id) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!election) throw refuse('ELECTION.UNKNOWN');
  return election;
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
      const village = await findElectionVillage(tx, input.villageId);
      const contenders = await loadContenders(tx, input.candidates, requireHeldOn(input.heldOn));
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
    const election = await lockElection(tx, input.partyElectionId);
    const { id } = election;
    const candidacies = await tx.find(CandidacyEntity, { where: { partyElectionId: id }, order: { ordinal: 'ASC' } });
    const contenders = await loadContenders(tx, candidacies, election.heldOn);
    const { eligible, present, issued, collected, declaredOn } = input;
    const counts = { eligible, present, issued, collected, invalid: input.invalid ?? 0 };
    const votes = input.votes.map(({ candidacyId, yes }) => ({
      candidacyId: requireId('candidacyId', candidacyId),
      yes,
    }));
    const village = await findElectionVillage(tx, election.villageId);
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
    const { election, event } = annulPartyElection(
      await lockElection(tx, input.partyElectionId),
      input,
      today(context.clock),
    );
    const { id, status, annulledOn, annulmentReason, version } = election;
    await tx.update(PartyElectionEntity, { id }, { status, annulledOn, annulmentReason, version });
    await enqueue(tx, context, [event], [stateOfPartyElection(election)]);
    return { id };
  });

export const approvePartyOfficeCommand = (
  context: ServiceContext,
  input: ApprovePartyOfficeInput,
): Promise<ApprovalAnswer> =>
  runCommand(context, commandRequest(context, 'approvePartyOffice', input), async (tx) => {
    const candidacyId = requireId('candidacyId', input.candidacyId);
    const named = await tx.findOneBy(CandidacyEntity, { id: candidacyId });
    if (!named) throw refuse('ELECTION.CANDIDACY_UNKNOWN');
    const election = await lockElection(tx, named.partyElectionId);
    // Read again: whoever held the lock before may have approved it.
    const candidacy = await tx.findOneByOrFail(CandidacyEntity, { id: candidacyId });
    const approverId = requireId('approverId', input.approverId);
    if (!(await tx.existsBy(CadreEntity, { id: approverId })))
      throw refuse('ELECTION.CADRE_UNKNOWN', { id: approverId });
    const approverOffices = await tx.findBy(CadreOfficeEntity, { cadreId: approverId });
    const approval = { approvedOn: input.approvedOn, approverId, approverOffices };
    const approved = approvePartyOffice(election, candidacy, approval, today(context.clock));
    const { approvedOn, version } = approved.candidacy;
    await tx.update(CandidacyEntity, { id: candidacyId }, { approvedOn, approverId, version });
    await enqueue(tx, context, [approved.event], [stateOfElectionResult(election, approved.candidacy)]);
    return { candidacyId, partyElectionId: election.id };
  });
