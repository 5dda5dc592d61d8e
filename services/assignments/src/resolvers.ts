import { dateScalar } from '@cunguan/subgraph';
import { dutyResolvers } from './duty/duty.resolvers.js';
import { dutyPostHoldingResolvers } from './duty-post-holding/duty-post-holding.resolvers.js';
import { dutyPostResolvers } from './duty-post/duty-post.resolvers.js';
import { frontlinePostingResolvers } from './frontline-posting/frontline-posting.resolvers.js';
import type { Resolvers } from './generated/schema.js';
import { officialResolvers } from './official/official.resolvers.js';
import { unitResolvers } from './unit/unit.resolvers.js';

export const resolvers: Resolvers = {
  Date: dateScalar,
  ...unitResolvers,
  ...officialResolvers,
  ...dutyPostResolvers,
  ...dutyPostHoldingResolvers,
  ...dutyResolvers,
  ...frontlinePostingResolvers,
  Query: { ...dutyPostResolvers.Query, ...dutyResolvers.Query, ...frontlinePostingResolvers.Query },
  Mutation: {
    ...dutyPostResolvers.Mutation,
    ...dutyPostHoldingResolvers.Mutation,
    ...dutyResolvers.Mutation,
    ...frontlinePostingResolvers.Mutation,
  },
};
