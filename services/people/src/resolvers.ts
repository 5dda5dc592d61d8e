import { dateScalar } from '@cunguan/subgraph';
import { cadreResolvers } from './cadre/cadre.resolvers.js';
import type { Resolvers } from './generated/schema.js';
import { kinshipResolvers } from './kinship/kinship.resolvers.js';
import { officialResolvers } from './official/official.resolvers.js';
import { unitResolvers } from './unit/unit.resolvers.js';

export const resolvers: Resolvers = {
  Date: dateScalar,
  ...unitResolvers,
  ...cadreResolvers,
  ...officialResolvers,
  Query: { ...unitResolvers.Query, ...cadreResolvers.Query, ...officialResolvers.Query },
  Mutation: {
    ...unitResolvers.Mutation,
    ...cadreResolvers.Mutation,
    ...officialResolvers.Mutation,
    ...kinshipResolvers.Mutation,
  },
  Kinship: kinshipResolvers.Kinship,
  KinshipPerson: kinshipResolvers.KinshipPerson,
  Official: { ...officialResolvers.Official, ...kinshipResolvers.Official },
  Cadre: { ...cadreResolvers.Cadre, ...kinshipResolvers.Cadre },
};
