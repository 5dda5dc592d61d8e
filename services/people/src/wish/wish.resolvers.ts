import { knownKey } from '@cunguan/subgraph';
import type { Resolvers } from '../generated/schema.js';
import { answerOfficial } from '../official/official.answer.js';
import { stateWishesCommand } from './wish.service.js';

export const wishResolvers = {
  Mutation: {
    stateWishes: async (_root, { input }, context) => answerOfficial(context, await stateWishesCommand(context, input)),
  },
  Official: {
    wishes: ({ id }, args, { loaders, clock }) => loaders.wishes.load(knownKey(id, args, clock)),
  },
  Wish: {
    department: ({ departmentId }, _args, { loaders }) =>
      departmentId === null ? null : loaders.unit.load(departmentId),
    village: ({ villageId }, _args, { loaders }) => (villageId === null ? null : loaders.unit.load(villageId)),
  },
} satisfies Resolvers;
