import { knownKey } from '@cunguan/subgraph';
import type { Resolvers } from '../generated/schema.js';

export const committeePostResolvers = {
  Official: {
    committeePosts: ({ id }, args, context) => context.loaders.committeePosts.load(knownKey(id, args, context.clock)),
  },
  CommitteePost: {
    village: ({ villageId }, _args, context) => context.loaders.unit.load(villageId),
  },
} satisfies Resolvers;
