import { isUuid, requireId, today } from '@cunguan/domain';
import { knownKey } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from './plan-refusals.js';
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
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

const planOfTown = ({ loaders, clock }: Context, townId: string, { year, asOf, knownAt }: YearArguments) =>
  loaders.trainingPlanOfTown.load({
    ...{ townId, year: requireYear(year) },
    ...{ asOf: asOf ?? today(clock), knownAt: knownAt ?? null },
  });

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
    topics: ({ id, asOf, knownAt }, _args, { loaders }) => loaders.topicsOfPlan.load({ id, asOf, knownAt }),
    attendanceByVillage: ({ id, asOf, knownAt }, args, { loaders }) =>
      loaders.attendanceByVillage.load({
        planId: id,
        asOf: args.asOf ?? asOf,
        knownAt: args.knownAt ?? knownAt,
        topicsOnly: args.topicsOnly,
      }),
  },
  TrainingTopic: {
    delivered: async ({ id, asOf, knownAt, targetSessions, targetHalfDays }, args, { loaders }) => {
      const key = { id, asOf: args.asOf ?? asOf, knownAt: args.knownAt ?? knownAt };
      const row = await loaders.topicDelivery.load(key);
      const { sessionsHeld = 0, halfDaysHeld = 0, sessionsPlanned = 0, halfDaysPlanned = 0 } = row ?? {};
      return {
        ...{ sessionsHeld, halfDaysHeld, sessionsPlanned, halfDaysPlanned },
        sessionsRemaining: Math.max(0, targetSessions - sessionsHeld),
        halfDaysRemaining: Math.max(0, targetHalfDays - halfDaysHeld),
      };
    },
    sessions: ({ id, asOf, knownAt }, args, { loaders }) =>
      loaders.trainingSessions('HELD_ON_ASC', {
        ...requireFilter({ topicId: id, states: ['SCHEDULED', 'HELD'] }),
        ...{ asOf: args.asOf ?? asOf, knownAt: args.knownAt ?? knownAt, first: MAX_SESSIONS - 1, after: null },
      }),
  },
  VillageAttendance: {
    village: ({ villageId }) => ({ id: villageId }),
    percent: ({ enrolled, verified }) => share(verified, enrolled),
  },
} satisfies Resolvers;
