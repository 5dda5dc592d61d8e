import { isUuid, requireId } from '@cunguan/domain';
import { pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { requireYear, yearSpan } from '../training-year/training-year.js';
import type { TrainingSessionRow } from './training-session.reads.js';
import { scheduleTrainingSessionCommand } from './training-session.service.js';

const loadSession = async (context: Context, id: string): Promise<TrainingSessionRow | null> =>
  isUuid(id) ? context.loaders.trainingSession.load(id) : null;

/** A session that a command or an attendance names; gone where a repeated command's viewer no longer reaches it. */
export const requireSession = async (context: Context, id: string): Promise<TrainingSessionRow> => {
  const session = await context.loaders.trainingSession.load(id);
  if (!session) throw refuse('TRAINING_SESSION.UNKNOWN');
  return session;
};

export const trainingSessionResolvers = {
  Query: {
    trainingSession: (_root, { id }, context) => loadSession(context, id),
    trainingSessions: async (_root, args, context) => {
      const { first, after } = pageArguments(args, ['date', 'uuid']);
      const rows = await context.loaders.trainingSessionsOfTown.load({
        townId: requireId('townId', args.townId),
        ...yearSpan(requireYear(args.year)),
        kind: args.kind ?? null,
        first,
        after,
      });
      return pageOf(rows, first, ({ heldOn, id }) => [heldOn, id]);
    },
  },
  Mutation: {
    scheduleTrainingSession: async (_root, { input }, context) => {
      const { id } = await scheduleTrainingSessionCommand(context, input);
      return { trainingSession: await requireSession(context, id) };
    },
  },
  TrainingSession: {
    __resolveReference: ({ id }, context) => loadSession(context, id),
    town: ({ townId }) => ({ id: townId }),
    village: ({ villageId }) => (villageId === null ? null : { id: villageId }),
    organiser: ({ organiserId }) => ({ id: organiserId }),
    attendances: async (session, args, context) => {
      const { first, after } = pageArguments(args, ['uuid']);
      const key = { trainingSessionId: session.id, first, after: after?.[0] ?? null };
      const rows = await context.loaders.attendancesOfSession.load(key);
      return pageOf(rows, first, ({ officialId }) => [officialId]);
    },
  },
} satisfies Resolvers;
