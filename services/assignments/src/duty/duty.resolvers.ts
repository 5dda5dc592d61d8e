import { isUuid, today } from '@cunguan/domain';
import type { Context } from '../context.js';
import { requireDutyPost } from '../duty-post/duty-post.resolvers.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { stub } from '../stubs.js';
import { dutyStatusOn, isOverdueOn } from './duty-status.js';
import type { DutyStepKind } from './duty.js';
import type { DutyRow, DutyStepRow } from './duty.reads.js';
import { checkDutyCommand, giveDutyCommand, reportDutyDoneCommand } from './duty.service.js';

const payload = async (context: Context, { id }: { readonly id: string }) => {
  const duty = await context.loaders.duty.load(id);
  // The answer to a key may be asked for again after the viewer's reach has changed.
  if (!duty) throw refuse('DUTY.UNKNOWN');
  return { duty };
};

const lastOf = async (
  context: Context,
  { id }: DutyRow,
  kinds: readonly DutyStepKind[],
): Promise<DutyStepRow | undefined> => {
  const steps = await context.loaders.dutySteps.load(id);
  return steps.findLast(({ kind }) => kinds.includes(kind));
};

export const dutyResolvers = {
  Query: {
    duty: (_root, { id }, context) => (isUuid(id) ? context.loaders.duty.load(id) : null),
  },
  Mutation: {
    giveDuty: async (_root, { input }, context) => payload(context, await giveDutyCommand(context, input)),
    reportDutyDone: async (_root, { input }, context) => payload(context, await reportDutyDoneCommand(context, input)),
    checkDuty: async (_root, { input }, context) => payload(context, await checkDutyCommand(context, input)),
  },
  Duty: {
    post: ({ dutyPostId }, _args, context) => requireDutyPost(context, dutyPostId),
    official: ({ officialId }) => ({ id: officialId }),
    status: async ({ id }, { asOf }, context) =>
      dutyStatusOn(await context.loaders.dutySteps.load(id), asOf ?? today(context.clock)),
    overdue: async ({ id, dueOn }, { asOf }, context) =>
      isOverdueOn(await context.loaders.dutySteps.load(id), dueOn, asOf ?? today(context.clock)),
    evidence: async (duty, _args, context) => (await lastOf(context, duty, ['DONE']))?.note ?? null,
    giver: async (duty, _args, context) => stub((await lastOf(context, duty, ['GIVEN']))?.cadreId ?? null),
    checker: async ({ id }, _args, context) => {
      const last = (await context.loaders.dutySteps.load(id)).at(-1);
      return last?.kind === 'VERIFIED' || last?.kind === 'RETURNED' ? stub(last.cadreId) : null;
    },
    trail: ({ id }, _args, context) => context.loaders.dutySteps.load(id),
  },
  DutyStep: {
    official: ({ officialId }) => stub(officialId),
    cadre: ({ cadreId }) => stub(cadreId),
  },
} satisfies Resolvers;
