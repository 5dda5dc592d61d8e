import { optionalId, today } from '@cunguan/domain';
import { pageArguments, pageOf } from '@cunguan/subgraph';
import type { Resolvers } from '../generated/schema.js';
import { readContractAlerts } from './contract-alert.reads.js';

export const contractAlertResolvers = {
  Query: {
    contractAlerts: async (_root, { filter, asOf, knownAt = null, ...page }, context) => {
      const { first, after } = pageArguments(page, ['date', 'uuid']);
      const rows = await readContractAlerts(context, {
        districtId: optionalId('districtId', filter?.districtId),
        townId: optionalId('townId', filter?.townId),
        villageId: optionalId('villageId', filter?.villageId),
        exitRouteMissing: filter?.exitRouteMissing ?? null,
        asOf: asOf ?? today(context.clock),
        ...{ knownAt, first, after },
      });
      return pageOf(rows, first, ({ term }) => [term.to, term.id]);
    },
  },
  ContractAlert: {
    id: ({ term }) => term.id,
    official: ({ term }, _args, context) => context.loaders.official.load(term.officialId),
    exitPlan: ({ term, asOf, knownAt }, _args, context) =>
      context.loaders.exitPlanOfTerm.load({ id: term.id, asOf, knownAt }),
  },
} satisfies Resolvers;
