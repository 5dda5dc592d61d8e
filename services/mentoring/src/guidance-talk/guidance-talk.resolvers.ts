import { today } from '@cunguan/domain';
import { pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { requireMentorship } from '../mentorship/mentorship.resolvers.js';
import { refuse } from '../refusals.js';
import type { GuidanceTalkRow } from './guidance-talk.reads.js';
import { correctGuidanceTalkCommand, recordGuidanceTalkCommand } from './guidance-talk.service.js';

const written = async (context: Context, id: string): Promise<GuidanceTalkRow> => {
  const guidanceTalk = await context.loaders.guidanceTalk.load(id);
  if (!guidanceTalk) throw refuse('GUIDANCE_TALK.UNKNOWN');
  return guidanceTalk;
};

export const guidanceTalkResolvers = {
  Mutation: {
    recordGuidanceTalk: async (_root, { input }, context) => {
      const { id, mentorshipId } = await recordGuidanceTalkCommand(context, input);
      return { guidanceTalk: await written(context, id), mentorship: await requireMentorship(context, mentorshipId) };
    },
    correctGuidanceTalk: async (_root, { input }, context) => {
      const { id, mentorshipId } = await correctGuidanceTalkCommand(context, input);
      return { guidanceTalk: await written(context, id), mentorship: await requireMentorship(context, mentorshipId) };
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
