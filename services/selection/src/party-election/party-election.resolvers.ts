import { isUuid, requireId, requireInteger } from '@cunguan/domain';
import { pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { stub, stubOrNull } from '../stubs.js';
import { baseOf, explainOutcome } from './tally.js';
import { readPartyElections, type CandidacyRow, type PartyElectionRow } from './party-election.reads.js';
import {
  annulPartyElectionCommand,
  approvePartyOfficeCommand,
  callPartyElectionCommand,
  declarePartyElectionCommand,
} from './party-election.service.js';

const FIRST_YEAR = 1995;
const LAST_YEAR = 2100;

const loadElection = async (context: Context, id: string): Promise<PartyElectionRow | null> =>
  isUuid(id) ? context.loaders.partyElection.load(id) : null;

const requireElection = async (context: Context, id: string): Promise<PartyElectionRow> => {
  const election = await context.loaders.partyElection.load(id);
  // The answer to a key may be asked for again after the viewer's reach has changed.
  if (!election) throw refuse('ELECTION.UNKNOWN');
  return election;
};

const requireCandidacy = async (context: Context, id: string): Promise<CandidacyRow> => {
  const candidacy = await context.loaders.candidacy.load(id);
  if (!candidacy) throw refuse('ELECTION.CANDIDACY_UNKNOWN');
  return candidacy;
};

const payload = async (context: Context, { id }: { readonly id: string }) => ({
  partyElection: await requireElection(context, id),
});

const reasonOf = ({ outcome, yes, eligible, present, majorityBase, seats }: CandidacyRow): string | null => {
  if (outcome === null || yes === null || eligible === null || present === null || majorityBase === null) return null;
  return explainOutcome({ outcome, yes, base: baseOf({ eligible, present }, majorityBase), majorityBase, seats });
};

export const partyElectionResolvers = {
  Query: {
    partyElection: (_root, { id }, context) => loadElection(context, id),
    partyElections: async (_root, args, context) => {
      const { first, after } = pageArguments(args, ['date', 'uuid']);
      const year = requireInteger('year', args.year, FIRST_YEAR, LAST_YEAR);
      const townId = requireId('townId', args.townId);
      const rows = await readPartyElections(context, { townId, year, first, after });
      return pageOf(rows, first, ({ heldOn, id }) => [heldOn, id]);
    },
  },
  Mutation: {
    callPartyElection: async (_root, { input }, context) =>
      payload(context, await callPartyElectionCommand(context, input)),
    declarePartyElection: async (_root, { input }, context) =>
      payload(context, await declarePartyElectionCommand(context, input)),
    annulPartyElection: async (_root, { input }, context) =>
      payload(context, await annulPartyElectionCommand(context, input)),
    approvePartyOffice: async (_root, { input }, context) => {
      const { candidacyId, partyElectionId } = await approvePartyOfficeCommand(context, input);
      return {
        candidacy: await requireCandidacy(context, candidacyId),
        partyElection: await requireElection(context, partyElectionId),
      };
    },
  },
  PartyElection: {
    __resolveReference: ({ id }, context) => loadElection(context, id),
    village: ({ villageId }) => stub(villageId),
    town: ({ townId }) => stub(townId),
    candidacies: ({ id }, _args, context) => context.loaders.candidacies.load(id),
  },
  Candidacy: {
    official: ({ officialId }) => stubOrNull(officialId),
    cadre: ({ cadreId }) => stubOrNull(cadreId),
    approver: ({ approverId }) => stubOrNull(approverId),
    reason: (candidacy) => reasonOf(candidacy),
  },
} satisfies Resolvers;
