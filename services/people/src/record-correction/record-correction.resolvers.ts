import { answerCadre } from '../cadre/cadre.resolvers.js';
import type { Resolvers } from '../generated/schema.js';
import { answerOfficial } from '../official/official.answer.js';
import { correctContractCommand, correctOfficeCommand, correctPlacementCommand } from './record-correction.service.js';

export const recordCorrectionResolvers = {
  Mutation: {
    correctContract: async (_root, { input }, context) =>
      answerOfficial(context, await correctContractCommand(context, input)),
    correctPlacement: async (_root, { input }, context) =>
      answerOfficial(context, await correctPlacementCommand(context, input)),
    correctOffice: async (_root, { input }, context) =>
      answerCadre(context, await correctOfficeCommand(context, input)),
  },
} satisfies Resolvers;
