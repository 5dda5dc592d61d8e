import { isUuid } from '@cunguan/domain';
import { pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { readCorrectionsOfTown, type CorrectionRow } from './correction.reads.js';
import { decideCorrectionCommand, requestCorrectionCommand } from './correction.service.js';

const payload = async (context: Context, { id }: { readonly id: string }) => {
  const correctionRequest = await context.loaders.correction.load(id);
  if (!correctionRequest) throw refuse('CORRECTION.UNKNOWN');
  return { correctionRequest };
};

const sortKey = ({ requestedOn, id }: CorrectionRow): readonly [string, string] => [requestedOn, id];

export const correctionResolvers = {
  Query: {
    correctionRequests: async (_root, { townId, status = null, ...page }, context) => {
      const { first, after } = pageArguments(page, ['date', 'uuid']);
      const rows = isUuid(townId) ? await readCorrectionsOfTown(context, { townId, status, first, after }) : [];
      return pageOf(rows, first, sortKey);
    },
  },
  Mutation: {
    requestCorrection: async (_root, { input }, context) =>
      payload(context, await requestCorrectionCommand(context, input)),
    decideCorrection: async (_root, { input }, context) =>
      payload(context, await decideCorrectionCommand(context, input)),
  },
  Official: {
    correctionRequests: async ({ id }, args, context) => {
      const { first, after } = pageArguments(args, ['date', 'uuid']);
      return pageOf(await context.loaders.corrections.load({ officialId: id, first, after }), first, sortKey);
    },
  },
  CorrectionRequest: {
    official: ({ officialId }, _args, context) => context.loaders.official.load(officialId),
  },
} satisfies Resolvers;
