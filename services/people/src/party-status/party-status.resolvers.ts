import { knownKey } from '@cunguan/subgraph';
import { postOf } from '../career/post.js';
import type { Resolvers } from '../generated/schema.js';
import { answerOfficial } from '../official/official.answer.js';
import { correctPartyStatusCommand, recordPartyStatusCommand } from './party-status.service.js';

export const partyStatusResolvers = {
  Mutation: {
    recordPartyStatus: async (_root, { input }, context) =>
      answerOfficial(context, await recordPartyStatusCommand(context, input)),
    correctPartyStatus: async (_root, { input }, context) =>
      answerOfficial(context, await correctPartyStatusCommand(context, input)),
  },
  Official: {
    partyStatus: async ({ id }, args, { loaders, clock }) =>
      (await loaders.partyStatuses.load(knownKey(id, args, clock)))[0]?.status ?? null,
    partyStatuses: ({ id }, { knownAt = null }, { loaders }) => loaders.partyStatuses.load({ id, asOf: null, knownAt }),
    post: async ({ id }, args, { loaders, clock }) => {
      const key = knownKey(id, args, clock);
      const serving = await loaders.servingStatus.load(key);
      return serving && postOf(serving.status, key.asOf);
    },
  },
} satisfies Resolvers;
