import { knownKey } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { undatedKey } from '../undated-key.js';
import {
  endKeyCultivationCommand,
  listForKeyCultivationCommand,
  type KeyCultivationId,
} from './key-cultivation.service.js';

const payload = async (context: Context, { id }: KeyCultivationId) => {
  const keyCultivation = await context.loaders.keyCultivation.load(id);
  // A command that was given before is answered again, also when the record has been erased since.
  if (!keyCultivation) throw refuse('KEY_CULTIVATION.UNKNOWN');
  return { keyCultivation };
};

export const keyCultivationResolvers = {
  Mutation: {
    listForKeyCultivation: async (_root, { input }, context) =>
      payload(context, await listForKeyCultivationCommand(context, input)),
    endKeyCultivation: async (_root, { input }, context) =>
      payload(context, await endKeyCultivationCommand(context, input)),
  },
  KeyCultivation: {
    official: ({ officialId }, _args, context) => context.loaders.official.load(officialId),
    town: ({ townId }, _args, context) => context.loaders.unit.load(townId),
  },
  Official: {
    keyCultivation: ({ id }, args, context) =>
      context.loaders.keyCultivationOfOfficial.load(knownKey(id, args, context.clock)),
    keyCultivations: ({ id }, args, context) => context.loaders.keyCultivationsOfOfficial.load(undatedKey(id, args)),
  },
} satisfies Resolvers;
