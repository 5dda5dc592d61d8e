import { knownKey } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import type { KinshipPersonRow, KinshipRow } from './kinship.reads.js';
import { endKinshipCommand, recordKinshipCommand } from './kinship.service.js';

const payload = async (context: Context, { id }: Pick<KinshipRow, 'id'>) => {
  const kinship = await context.loaders.kinship.load(id);
  // A command that was given before is answered again, also when a person of it has been erased since.
  if (!kinship) throw refuse('KINSHIP.UNKNOWN');
  return { kinship };
};

export const kinshipResolvers = {
  Mutation: {
    recordKinship: async (_root, { input }, context) => payload(context, await recordKinshipCommand(context, input)),
    endKinship: async (_root, { input }, context) => payload(context, await endKinshipCommand(context, input)),
  },
  Kinship: {
    persons: (kinship): KinshipPersonRow[] => [
      { officialId: kinship.personOfficialId, cadreId: kinship.personCadreId },
      { officialId: kinship.relativeOfficialId, cadreId: kinship.relativeCadreId },
    ],
  },
  KinshipPerson: {
    official: ({ officialId }, _args, context) =>
      officialId === null ? null : context.loaders.official.load(officialId),
    cadre: ({ cadreId }, _args, context) => (cadreId === null ? null : context.loaders.cadre.load(cadreId)),
  },
  Official: {
    kinships: ({ id }, args, context) => context.loaders.kinshipsOfPerson.load(knownKey(id, args, context.clock)),
  },
  Cadre: {
    kinships: ({ id }, args, context) => context.loaders.kinshipsOfPerson.load(knownKey(id, args, context.clock)),
  },
} satisfies Resolvers;
