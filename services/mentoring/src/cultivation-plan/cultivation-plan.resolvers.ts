import { isUuid, optionalId } from '@cunguan/domain';
import { knownKey, pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import { reviewInterval } from '../cultivation-review/cultivation-review.js';
import { optionalList } from '../filter-input.js';
import type { CultivationPlanFilter as FilterInput, Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { readCultivationPlans, type CultivationPlanFilter } from './cultivation-plan-list.reads.js';
import type { CultivationPlanRow, PlanKey } from './cultivation-plan.reads.js';
import {
  closeCultivationPlanCommand,
  openCultivationPlanCommand,
  setTownHalfCommand,
  setVillageHalfCommand,
} from './cultivation-plan.service.js';

interface KnownArguments {
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

const planKey = (id: string, args: KnownArguments, { clock }: Context): PlanKey => {
  const key = knownKey(id, args, clock);
  return { ...key, months: reviewInterval(key.asOf).months };
};

const filterOf = (filter: FilterInput | null | undefined): CultivationPlanFilter => {
  const id = (field: keyof FilterInput & `${string}Id`) => optionalId(field, filter?.[field]);
  return {
    ...{ districtId: id('districtId'), townId: id('townId'), villageId: id('villageId'), officialId: id('officialId') },
    open: filter?.open ?? null,
    missing: optionalList('missing', filter?.missing),
    reviewOverdue: filter?.reviewOverdue ?? null,
  };
};

/** A plan that a command has just answered with; gone where a repeated command's viewer no longer reaches it. */
export const requireCultivationPlan = async (context: Context, id: string): Promise<CultivationPlanRow> => {
  const plan = await context.loaders.cultivationPlan.load(planKey(id, {}, context));
  if (!plan) throw refuse('CULTIVATION_PLAN.UNKNOWN');
  return plan;
};

const payloadOf = async (context: Context, { id }: { readonly id: string }) => ({
  cultivationPlan: await requireCultivationPlan(context, id),
});

export const cultivationPlanResolvers = {
  Query: {
    cultivationPlan: (_root, { id, ...args }, context) =>
      isUuid(id) ? context.loaders.cultivationPlan.load(planKey(id, args, context)) : null,
    cultivationPlans: async (_root, { filter, orderBy, ...args }, context) => {
      const page = pageArguments(args, [`is:${orderBy}`, 'date', 'uuid']);
      const rows = await readCultivationPlans(context, filterOf(filter), orderBy, planKey('', args, context), page);
      return pageOf(rows, page.first, ({ sortedOn, id }) => [orderBy, sortedOn, id]);
    },
  },
  Mutation: {
    openCultivationPlan: async (_root, { input }, context) =>
      payloadOf(context, await openCultivationPlanCommand(context, input)),
    setTownHalf: async (_root, { input }, context) => payloadOf(context, await setTownHalfCommand(context, input)),
    setVillageHalf: async (_root, { input }, context) =>
      payloadOf(context, await setVillageHalfCommand(context, input)),
    closeCultivationPlan: async (_root, { input }, context) =>
      payloadOf(context, await closeCultivationPlanCommand(context, input)),
  },
  CultivationPlan: {
    official: ({ officialId }) => ({ id: officialId }),
    village: ({ villageId }) => ({ id: villageId }),
    reviewPolicy: ({ asOf }) => reviewInterval(asOf).policy,
  },
  CultivationPlanHalf: {
    responsible: ({ responsibleId }) => ({ id: responsibleId }),
    from: ({ heldFrom }) => heldFrom,
    to: ({ heldTo }) => heldTo,
  },
  Official: {
    cultivationPlan: ({ id }, args, context) =>
      isUuid(id) ? context.loaders.cultivationPlanOfOfficial.load(planKey(id, args, context)) : null,
  },
} satisfies Resolvers;
