import type { Resolvers } from '../generated/schema.js';
import { requireMentorship } from '../mentorship/mentorship.resolvers.js';
import {
  confirmMentorshipCommand,
  proposeMentorshipCommand,
  startMentorshipCommand,
  withdrawProposalCommand,
} from './mentorship-start.service.js';

export const mentorshipStartResolvers = {
  Mutation: {
    startMentorship: async (_root, { input }, context) => {
      const { id } = await startMentorshipCommand(context, input);
      return { mentorship: await requireMentorship(context, id) };
    },
    proposeMentorship: async (_root, { input }, context) => {
      const { id } = await proposeMentorshipCommand(context, input);
      return { mentorship: await requireMentorship(context, id) };
    },
    confirmMentorship: async (_root, { input }, context) => {
      const { id } = await confirmMentorshipCommand(context, input);
      return { mentorship: await requireMentorship(context, id) };
    },
    withdrawProposal: async (_root, { input }, context) => {
      const { id } = await withdrawProposalCommand(context, input);
      return { mentorship: await requireMentorship(context, id) };
    },
  },
} satisfies Resolvers;
