import { dateScalar, momentScalar } from '@cunguan/subgraph';
import { assessmentResolvers } from './assessment/assessment.resolvers.js';
import { caseRoleResolvers } from './case-role/case-role.resolvers.js';
import type { Resolvers } from './generated/schema.js';
import { partyElectionResolvers } from './party-election/party-election.resolvers.js';
import { reserveEntryResolvers } from './reserve-entry/reserve-entry.resolvers.js';
import { selectionFiguresResolvers } from './selection-figures/selection-figures.resolvers.js';
import { selectionTrackResolvers } from './selection-track/selection-track.resolvers.js';

export const resolvers: Resolvers = {
  Date: dateScalar,
  Moment: momentScalar,
  ...partyElectionResolvers,
  ...reserveEntryResolvers,
  ...caseRoleResolvers,
  ...selectionTrackResolvers,
  ...selectionFiguresResolvers,
  ...assessmentResolvers,
  Official: { ...selectionTrackResolvers.Official, ...assessmentResolvers.Official },
  Query: { ...partyElectionResolvers.Query, ...reserveEntryResolvers.Query, ...assessmentResolvers.Query },
  Mutation: {
    ...partyElectionResolvers.Mutation,
    ...reserveEntryResolvers.Mutation,
    ...caseRoleResolvers.Mutation,
    ...assessmentResolvers.Mutation,
  },
};
