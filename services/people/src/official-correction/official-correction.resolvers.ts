import type { Resolvers } from '../generated/schema.js';
import { answerOfficial } from '../official/official.answer.js';
import { birthYearBand } from '../official/official.js';
import { correctOfficialCommand } from './official-correction.service.js';

export const officialCorrectionResolvers = {
  Mutation: {
    correctOfficial: async (_root, { input }, context) =>
      answerOfficial(context, await correctOfficialCommand(context, input)),
  },
  Official: {
    name: async ({ id, name }, { knownAt }, { loaders }) =>
      knownAt ? ((await loaders.officialKnown.load({ id, knownAt }))?.name ?? null) : name,
    sex: async ({ id, sex }, { knownAt }, { loaders }) =>
      knownAt ? ((await loaders.officialKnown.load({ id, knownAt }))?.sex ?? null) : sex,
    birthYearBand: async ({ id, birthDate }, { knownAt }, { loaders }) => {
      const born = knownAt ? (await loaders.officialKnown.load({ id, knownAt }))?.birthDate : birthDate;
      return born === undefined ? null : birthYearBand(born);
    },
    homeVillage: async ({ id }, { knownAt = null }, { loaders }) => {
      const known = await loaders.officialKnown.load({ id, knownAt });
      return known?.homeVillageId ? loaders.unit.load(known.homeVillageId) : null;
    },
    correctionReason: async ({ id }, { knownAt = null }, { loaders }) =>
      (await loaders.officialKnown.load({ id, knownAt }))?.correctionReason ?? null,
  },
} satisfies Resolvers;
