import { isUuid } from '@cunguan/domain';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { answerOfficial } from './official.answer.js';
import type { OfficialRow } from './official.reads.js';
import { registerOfficialCommand, transferOfficialCommand } from './official.service.js';

const loadOfficial = async (context: Context, id: string): Promise<OfficialRow | null> =>
  isUuid(id) ? context.loaders.official.load(id) : null;

export const officialResolvers = {
  Query: {
    official: (_root, { id }, context) => loadOfficial(context, id),
  },
  Mutation: {
    registerOfficial: async (_root, { input }, context) =>
      answerOfficial(context, await registerOfficialCommand(context, input)),
    transferOfficial: async (_root, { input }, context) =>
      answerOfficial(context, await transferOfficialCommand(context, input)),
  },
  Official: {
    __resolveReference: ({ id }, context) => loadOfficial(context, id),
  },
} satisfies Resolvers;
