import { isUuid, requireId, today } from '@cunguan/domain';
import { knownKey } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { requireFilter } from '../list-filter.js';
import { requireYear } from '../training-year/training-year.js';
import type { TrainingPlanRow } from './training-plan.reads.js';
import { adoptTrainingPlanCommand, amendTrainingPlanCommand, type PlanAnswer } from './training-plan.service.js';

const MAX_SESSIONS = 100;

const requirePlan = async (
  { trainingPlanId }: PlanAnswer,
  _args: unknown,
  context: Context,
): Promise<TrainingPlanRow> => {
  const plan = await context.loaders.trainingPlan.load(knownKey(trainingPlanId, {}, context.clock));
  if (!plan) throw refuse('TRAINING_PLAN.UNKNOWN');
  return plan;
};

interface YearArguments {
  readonly year: number;
  readonly knownAt?: string | null;
}

const planOfTown = (context: Context, townId: string, { year, knownAt }: YearArguments) =>
  context.loaders.trainingPlanOfTown.load({ townId, year: requireYear(year), knownAt: knownAt ?? null });

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 1000) / whole) / 10;

const planPayload = { trainingPlan: requirePlan };

export const trainingPlanResolvers = {
  Query: {
    trainingPlan: (_root, { townId, ...args }, context) => planOfTown(context, requireId('townId', townId), args),
  },
  Mutation: {
    adoptTrainingPlan: (_root, { input }, context) => adoptTrainingPlanCommand(context, input),
    amendTrainingPlan: (_root, { input }, context) => amendTrainingPlanCommand(context, input),
  },
  AdoptTrainingPlanPayload: planPayload,
  AmendTrainingPlanPayload: planPayload,
  Town: {
    trainingPlan: async ({ id }, args, context) => (isUuid(id) ? planOfTown(context, id, args) : null),
  },
  TrainingPlan: {
    town: ({ townId }) => ({ id: townId }),
    topics: ({ id, knownAt }, _args, { loaders, clock }) => loaders.topicsOfPlan.load(knownKey(id, { knownAt }, clock)),
    attendanceByVillage: ({ id, knownAt }, args, { loaders, clock }) =>
      loaders.attendanceByVillage.load({
        planId: id,
        asOf: args.asOf ?? today(clock),
        knownAt: args.knownAt ?? knownAt,
        topicsOnly: args.topicsOnly,
      }),
  },
  TrainingTopic: {
    delivered: async ({ id, knownAt, targetSessions, targetHalfDays }, args, { loaders, clock }) => {
      const key = knownKey(id, { asOf: args.asOf, knownAt: args.knownAt ?? knownAt }, clock);
      const row = await loaders.topicDelivery.load(key);
      const { sessionsHeld = 0, halfDaysHeld = 0, sessionsPlanned = 0, halfDaysPlanned = 0 } = row ?? {};
      return {
        ...{ sessionsHeld, halfDaysHeld, sessionsPlanned, halfDaysPlanned },
        sessionsRemaining: Math.max(0, targetSessions - sessionsHeld),
        halfDaysRemaining: Math.max(0, targetHalfDays - halfDaysHeld),
      };
    },
    sessions: ({ id, knownAt }, args, { loaders, clock }) =>
      loaders.trainingSessions('HELD_ON_ASC', {
        ...requireFilter({ topicId: id, states: ['SCHEDULED', 'HELD'] }),
        ...{ asOf: args.asOf ?? today(clock), knownAt: args.knownAt ?? knownAt, first: MAX_SESSIONS - 1, after: null },
      }),
  },
  VillageAttendance: {
    village: ({ villageId }) => ({ id: villageId }),
    percent: ({ enrolled, verified }) => share(verified, enrolled),
  },
} satisfies Resolvers;
