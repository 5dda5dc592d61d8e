import { knownKey } from '@cunguan/subgraph';
import type { Resolvers } from '../generated/schema.js';
import { requireMentorship } from '../mentorship/mentorship.resolvers.js';
import { planMentorshipCommand } from './mentorship-plan.service.js';

export const mentorshipPlanResolvers = {
  Mutation: {
    planMentorship: async (_root, { input }, context) => {
      const { id } = await planMentorshipCommand(context, input);
      return { mentorship: await requireMentorship(context, id) };
    },
  },
  Mentorship: {
    plan: ({ id, knownAt }, args, context) =>
      context.loaders.mentorshipPlan.load(knownKey(id, { knownAt, ...args }, context.clock)),
  },
} satisfies Resolvers;
