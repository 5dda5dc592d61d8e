import { today } from '@cunguan/domain';
import { pageArguments, pageOf } from '@cunguan/subgraph';
import type { Resolvers } from '../generated/schema.js';
import { requireMentorship } from '../mentorship/mentorship.resolvers.js';
import { recordGuidanceTalkCommand } from './guidance-talk.service.js';

export const guidanceTalkResolvers = {
  Mutation: {
    recordGuidanceTalk: async (_root, { input }, context) => {
      const { id, mentorshipId } = await recordGuidanceTalkCommand(context, input);
      const guidanceTalk = await context.loaders.guidanceTalk.load(id);
      if (!guidanceTalk) throw new Error(`guidance talk ${id} was just written and is missing`);
      return { guidanceTalk, mentorship: await requireMentorship(context, mentorshipId) };
    },
  },
  Mentorship: {
    lastTalk: ({ id }, { asOf }, context) =>
      context.loaders.lastTalk.load({ mentorshipId: id, asOf: asOf ?? today(context.clock) }),
    talks: async ({ id }, args, context) => {
      const { first, after } = pageArguments(args, ['date', 'uuid']);
      const rows = await context.loaders.talks.load({ mentorshipId: id, first, after });
      return pageOf(rows, first, (talk) => [talk.heldOn, talk.id]);
    },
  },
} satisfies Resolvers;
