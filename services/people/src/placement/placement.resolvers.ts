import { knownKey } from '@cunguan/subgraph';
import type { Resolvers } from '../generated/schema.js';

export const placementResolvers = {
  Official: {
    serving: async ({ id }, args, context) =>
      (await context.loaders.servingOn.load(knownKey(id, args, context.clock))) !== null,
    village: async ({ id }, args, context) => {
      const place = await context.loaders.villageOfOfficial.load(knownKey(id, args, context.clock));
      return place && context.loaders.unit.load(place.villageId);
    },
    placements: ({ id }, { knownAt = null }, context) => context.loaders.placements.load({ id, knownAt }),
  },
  Placement: {
    village: ({ villageId }, _args, context) => context.loaders.unit.load(villageId),
  },
} satisfies Resolvers;
