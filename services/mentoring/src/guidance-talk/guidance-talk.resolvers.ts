import { today } from '@cunguan/domain';
import { knownKey, pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { requireMentorship } from '../mentorship/mentorship.resolvers.js';
import { refuse } from '../refusals.js';
import { isAcknowledged } from './guidance-talk.js';
import type { GuidanceTalkRow } from './guidance-talk.reads.js';
import {
  acknowledgeGuidanceTalkCommand,
  correctGuidanceTalkCommand,
  recordGuidanceTalkCommand,
} from './guidance-talk.service.js';

interface Told {
  readonly id: string;
  readonly mentorshipId: string;
}

const payloadOf = async (context: Context, { id, mentorshipId }: Told) => {
  const guidanceTalk: GuidanceTalkRow | null = await context.loaders.guidanceTalk.load(id);
  if (!guidanceTalk) throw refuse('GUIDANCE_TALK.UNKNOWN');
  return { guidanceTalk, mentorship: await requireMentorship(context, mentorshipId) };
};

export const guidanceTalkResolvers = {
  Mutation: {
    recordGuidanceTalk: async (_root, { input }, context) =>
      payloadOf(context, await recordGuidanceTalkCommand(context, input)),
    correctGuidanceTalk: async (_root, { input }, context) =>
      payloadOf(context, await correctGuidanceTalkCommand(context, input)),
    acknowledgeGuidanceTalk: async (_root, { input }, context) =>
      payloadOf(context, await acknowledgeGuidanceTalkCommand(context, input)),
  },
  Mentorship: {
    lastTalk: ({ id }, args, context) => context.loaders.lastTalk.load(knownKey(id, args, context.clock)),
    talks: async ({ id }, args, context) => {
      const { first, after } = pageArguments(args, ['date', 'uuid']);
      const rows = await context.loaders.talks.load({ ...knownKey(id, args, context.clock), first, after });
      return pageOf(rows, first, (talk) => [talk.heldOn, talk.id]);
    },
  },
  GuidanceTalk: {
    acknowledgement: ({ acknowledgedOn, acknowledgedVersion, acknowledgementNote }) =>
      acknowledgedOn === null || acknowledgedVersion === null
        ? null
        : { on: acknowledgedOn, note: acknowledgementNote, ofVersion: acknowledgedVersion },
    acknowledged: (talk, { asOf }, { clock }) =>
      isAcknowledged(talk) && talk.acknowledgedOn !== null && talk.acknowledgedOn <= (asOf ?? today(clock)),
  },
} satisfies Resolvers;
