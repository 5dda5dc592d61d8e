import { optionalId, today } from '@cunguan/domain';
import { pageArguments, pageOf } from '@cunguan/subgraph';
import type { Resolvers } from '../generated/schema.js';

export const sitInResolvers = {
  Query: {
    officialsWithoutSitIn: async (_root, args, { loaders, clock }) => {
      const { first, after } = pageArguments(args, ['uuid']);
      const { districtId, townId, villageId } = args.filter ?? {};
      const rows = await loaders.officialsWithoutSitIn.load({
        districtId: optionalId('districtId', districtId),
        townId: optionalId('townId', townId),
        villageId: optionalId('villageId', villageId),
        ...{ asOf: args.asOf ?? today(clock), knownAt: args.knownAt ?? null, first, after: after?.[0] ?? null },
      });
      return pageOf(rows, first, ({ id }) => [id]);
    },
  },
} satisfies Resolvers;
