import type { Resolvers } from '../generated/schema.js';
import { requireMentorship } from '../mentorship/mentorship.resolvers.js';
import { pauseMentorshipCommand, resumeMentorshipCommand } from './mentorship-pause.service.js';

export const mentorshipPauseResolvers = {
  Mutation: {
    pauseMentorship: async (_root, { input }, context) => {
      const { id } = await pauseMentorshipCommand(context, input);
      return { mentorship: await requireMentorship(context, id) };
    },
    resumeMentorship: async (_root, { input }, context) => {
      const { id } = await resumeMentorshipCommand(context, input);
      return { mentorship: await requireMentorship(context, id) };
    },
  },
} satisfies Resolvers;
