import { isUuid, today } from '@cunguan/domain';
import type { Resolvers } from '../generated/schema.js';
import { stub } from '../stubs.js';

export const selectionTrackResolvers = {
  Official: {
    __resolveReference: ({ id }) => stub(id),
    selection: ({ id }, { asOf }, context) =>
      isUuid(id) ? context.loaders.selectionTracks.load({ id, asOf: asOf ?? today(context.clock) }) : [],
  },
  SelectionTrack: {
    election: ({ partyElectionId }, _args, context) =>
      partyElectionId === null ? null : context.loaders.partyElection.load(partyElectionId),
    reserveEntry: ({ reserveEntryId }, _args, context) =>
      reserveEntryId === null ? null : context.loaders.reserveEntry.load(reserveEntryId),
  },
} satisfies Resolvers;
