import { isUuid, requireId, today, type CivilDate } from '@cunguan/domain';
import { knownKey, pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { RollAnswer } from '../enrolment/roll.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { requireYear, yearSpan } from '../training-year/training-year.js';
import {
  cancelTrainingSessionCommand,
  changeTrainingSessionCommand,
  rescheduleTrainingSessionCommand,
} from './session-change.service.js';
import { listOrNull, requireFilter } from '../list-filter.js';
import type { PlacesRow, TrainingSessionOrder, TrainingSessionRow } from './training-session.reads.js';
import { recordHeldTrainingSessionCommand, scheduleTrainingSessionCommand } from './training-session.service.js';

const NOW = {};
const ANY_ATTENDANCE = {
  ...{ officialId: null, districtId: null, townId: null, villageId: null, from: null, to: null },
  ...{ verified: null, withoutMakeUp: null },
};

/** A session that a command or an attendance names; gone where a repeated command's viewer no longer reaches it. */
export const requireSession = async (
  context: Context,
  id: string,
  known: { readonly asOf?: CivilDate; readonly knownAt?: string | null } = NOW,
): Promise<TrainingSessionRow> => {
  const session = await context.loaders.trainingSession.load(knownKey(id, known, context.clock));
  if (!session) throw refuse('TRAINING_SESSION.UNKNOWN');
  return session;
};

const places = async ({ id, asOf, knownAt }: TrainingSessionRow, { loaders }: Context): Promise<PlacesRow> =>
  (await loaders.placesOfSession.load({ id, asOf, knownAt })) ?? { enrolled: 0, waiting: 0 };

const sortKey = (order: TrainingSessionOrder, { id, heldOn, title }: TrainingSessionRow): readonly string[] => [
  order,
  order === 'TITLE_ASC' ? title : heldOn,
  id,
];

/** Where a page goes on; a cursor of another order is none of this list. */
const afterOf = (order: TrainingSessionOrder, args: { readonly first: number; readonly after?: string | null }) => {
  const { first, after } = pageArguments(args, ['text', order === 'TITLE_ASC' ? 'text' : 'date', 'uuid']);
  if (after !== null && after[0] !== order) throw refuse('PAGE.CURSOR_INVALID');
  return { first, after: after && { value: after[1], id: after[2] } };
};

const later = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : one > other ? one : other;
const earlier = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other;

const sessionPayload = {
  trainingSession: ({ trainingSessionId }: RollAnswer, _args: unknown, context: Context) =>
    requireSession(context, trainingSessionId),
};

export const trainingSessionResolvers = {
  Query: {
    trainingSession: (_root, { id, ...known }, context) =>
      isUuid(id) ? context.loaders.trainingSession.load(knownKey(id, known, context.clock)) : null,
    trainingSessions: async (_root, args, context) => {
      const { orderBy, filter, townId, year, kind } = args;
      const { first, after } = afterOf(orderBy, args);
      const asked = requireFilter(filter ?? {});
      const span = year === null || year === undefined ? { from: null, to: null } : yearSpan(requireYear(year));
      const kinds = kind === null || kind === undefined ? asked.kinds : [kind];
      const both = [asked.townId, townId === null || townId === undefined ? null : requireId('townId', townId)];
      const towns = both.filter((one) => one !== null);
      // What is asked twice must hold twice.
      const nothing =
        (towns.length === 2 && towns[0] !== towns[1]) ||
        (asked.kinds !== null && kinds !== asked.kinds && !asked.kinds.some((one) => kinds?.includes(one)));
      if (nothing) return pageOf<TrainingSessionRow>([], first, (row) => sortKey(orderBy, row));
      const rows = await context.loaders.trainingSessions(orderBy, {
        ...asked,
        townId: towns[0] ?? null,
        kinds,
        from: later(span.from, asked.from),
        to: earlier(span.to, asked.to),
        asOf: args.asOf ?? today(context.clock),
        knownAt: args.knownAt ?? null,
        ...{ first, after },
      });
      return pageOf(rows, first, (row) => sortKey(orderBy, row));
    },
  },
  Mutation: {
    scheduleTrainingSession: (_root, { input }, context) => scheduleTrainingSessionCommand(context, input),
    recordHeldTrainingSession: (_root, { input }, context) => recordHeldTrainingSessionCommand(context, input),
    changeTrainingSession: (_root, { input }, context) => changeTrainingSessionCommand(context, input),
    rescheduleTrainingSession: (_root, { input }, context) => rescheduleTrainingSessionCommand(context, input),
    cancelTrainingSession: (_root, { input }, context) => cancelTrainingSessionCommand(context, input),
  },
  ScheduleTrainingSessionPayload: sessionPayload,
  RecordHeldTrainingSessionPayload: sessionPayload,
  CancelTrainingSessionPayload: sessionPayload,
  TrainingSession: {
    __resolveReference: ({ id }, context) =>
      isUuid(id) ? context.loaders.trainingSession.load(knownKey(id, NOW, context.clock)) : null,
    town: ({ townId }) => ({ id: townId }),
    village: ({ villageId }) => (villageId === null ? null : { id: villageId }),
    organiser: ({ organiserId }) => ({ id: organiserId }),
    topic: ({ topicId, asOf, knownAt }, _args, { loaders }) =>
      topicId === null ? null : loaders.trainingTopic.load({ id: topicId, asOf, knownAt }),
    enrolled: async (session, _args, context) => (await places(session, context)).enrolled,
    waiting: async (session, _args, context) => (await places(session, context)).waiting,
    freePlaces: async (session, _args, context) =>
      session.capacity === null ? null : Math.max(0, session.capacity - (await places(session, context)).enrolled),
    attendances: async (session, args, context) => {
      const { first, after } = pageArguments(args, ['uuid', 'uuid']);
      const rows = await context.loaders.attendancesByOfficial.load({
        ...ANY_ATTENDANCE,
        trainingSessionId: session.id,
        statuses: listOrNull('statuses', args.statuses),
        asOf: args.asOf ?? session.asOf,
        knownAt: args.knownAt ?? session.knownAt,
        first,
        after: after && { value: after[0], id: after[1] },
      });
      return pageOf(rows, first, ({ officialId, id }) => [officialId, id]);
    },
  },
} satisfies Resolvers;
