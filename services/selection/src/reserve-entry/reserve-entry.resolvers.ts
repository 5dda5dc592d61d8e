import { isUuid, requireId, today } from '@cunguan/domain';
import { pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { stub } from '../stubs.js';
import { readReserveEntries, type ReserveEntryRow } from './reserve-entry.reads.js';
import {
  advanceReserveEntryCommand,
  nominateForReserveCommand,
  removeFromReserveCommand,
} from './reserve-entry.service.js';
import { sha256 } from './step-chain.digest.js';
import { chainIsIntact } from './step-chain.js';

const loadEntry = async (context: Context, id: string): Promise<ReserveEntryRow | null> =>
  isUuid(id) ? context.loaders.reserveEntry.load(id) : null;

const payload = async (context: Context, { id }: { readonly id: string }) => {
  const reserveEntry = await context.loaders.reserveEntry.load(id);
  // The answer to a key may be asked for again after the viewer's reach has changed.
  if (!reserveEntry) throw refuse('RESERVE.UNKNOWN');
  return { reserveEntry };
};

export const reserveEntryResolvers = {
  Query: {
    reserveEntry: (_root, { id }, context) => loadEntry(context, id),
    reserveEntries: async (_root, args, context) => {
      const { first, after } = pageArguments(args, ['date', 'uuid']);
      const rows = await readReserveEntries(context, {
        townId: requireId('townId', args.townId),
        stage: args.stage ?? null,
        asOf: args.asOf ?? today(context.clock),
        first,
        after,
      });
      return pageOf(rows, first, ({ nominatedOn, id }) => [nominatedOn, id]);
    },
  },
  Mutation: {
    nominateForReserve: async (_root, { input }, context) =>
      payload(context, await nominateForReserveCommand(context, input)),
    advanceReserveEntry: async (_root, { input }, context) =>
      payload(context, await advanceReserveEntryCommand(context, input)),
    removeFromReserve: async (_root, { input }, context) =>
      payload(context, await removeFromReserveCommand(context, input)),
  },
  ReserveEntry: {
    __resolveReference: ({ id }, context) => loadEntry(context, id),
    official: ({ officialId }) => stub(officialId),
    village: ({ villageId }) => stub(villageId),
    town: ({ townId }) => stub(townId),
    stage: async ({ id }, { asOf }, context) => {
      const day = asOf ?? today(context.clock);
      const steps = await context.loaders.reserveSteps.load(id);
      return steps.findLast(({ takenOn }) => takenOn <= day)?.stage ?? null;
    },
    expiresOn: async ({ id }, _args, context) => {
      const steps = await context.loaders.reserveSteps.load(id);
      return steps.find(({ expiresOn }) => expiresOn !== null)?.expiresOn ?? null;
    },
    caseRoles: ({ id }, _args, context) => context.loaders.caseRolesOfEntry.load(id),
    steps: ({ id }, _args, context) => context.loaders.reserveSteps.load(id),
    chainIntact: async (entry, _args, context) =>
      chainIsIntact(sha256, entry, await context.loaders.reserveSteps.load(entry.id)),
  },
  ReserveStep: {
    on: ({ takenOn }) => takenOn,
  },
} satisfies Resolvers;
