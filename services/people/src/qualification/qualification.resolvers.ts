import { knownKey } from '@cunguan/subgraph';
import type { Resolvers } from '../generated/schema.js';
import { answerOfficial } from '../official/official.answer.js';
import { correctQualificationCommand, recordQualificationCommand } from './qualification.service.js';

export const qualificationResolvers = {
  Mutation: {
    recordQualification: async (_root, { input }, context) =>
      answerOfficial(context, await recordQualificationCommand(context, input)),
    correctQualification: async (_root, { input }, context) =>
      answerOfficial(context, await correctQualificationCommand(context, input)),
  },
  Official: {
    education: async ({ id }, args, { loaders, clock }) =>
      (await loaders.qualifications.load(knownKey(id, args, clock)))[0]?.education ?? null,
    specialties: async ({ id }, args, { loaders, clock }) =>
      (await loaders.qualifications.load(knownKey(id, args, clock)))[0]?.specialties ?? null,
    qualifications: ({ id }, { knownAt = null }, { loaders }) =>
      loaders.qualifications.load({ id, asOf: null, knownAt }),
  },
} satisfies Resolvers;
