import type { Resolvers } from '../generated/schema.js';
import { answerOfficial } from '../official/official.answer.js';
import { masked } from './personal-data.reads.js';
import { recordPersonalDataCommand } from './personal-data.service.js';

export const personalDataResolvers = {
  Mutation: {
    recordPersonalData: async (_root, { input }, context) =>
      answerOfficial(context, await recordPersonalDataCommand(context, input)),
  },
  Official: {
    personalData: async ({ id }, _args, context) => {
      const row = await context.loaders.personalData.load(id);
      return row && masked(context, row);
    },
  },
} satisfies Resolvers;
