import type { Resolvers } from '../generated/schema.js';
import { eraseOfficialCommand } from './erasure.service.js';
import { KEPT_RECORDS } from './kept-records.js';

export const erasureResolvers = {
  Mutation: {
    eraseOfficial: async (_root, { input }, context) => ({
      ...(await eraseOfficialCommand(context, input)),
      kept: KEPT_RECORDS,
    }),
  },
  KeptRecords: {
    what: ({ what }) => `${what.zh} / ${what.en}`,
    law: ({ law }) => `${law.zh} / ${law.en}`,
  },
} satisfies Resolvers;
