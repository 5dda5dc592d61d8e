import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { makeExitPlanCommand } from './exit-plan.service.js';

export const exitPlanResolvers = {
  Mutation: {
    makeExitPlan: async (_root, { input }, context) => {
      const { id } = await makeExitPlanCommand(context, input);
      const exitPlan = await context.loaders.exitPlan.load(id);
      // A command that was given before is answered again, also when the record has been erased since.
      if (!exitPlan) throw refuse('OFFICIAL.UNKNOWN');
      return { exitPlan };
    },
  },
} satisfies Resolvers;
