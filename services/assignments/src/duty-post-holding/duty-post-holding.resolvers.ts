import type { Context } from '../context.js';
import { requireDutyPost } from '../duty-post/duty-post.resolvers.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { leaveDutyPostCommand, takeDutyPostCommand } from './duty-post-holding.service.js';

const payload = async (context: Context, { id }: { readonly id: string }) => {
  const dutyPostHolding = await context.loaders.holding.load(id);
  // The answer to a key may be asked for again after the viewer's reach has changed.
  if (!dutyPostHolding) throw refuse('DUTY_POST_HOLDING.UNKNOWN');
  return { dutyPostHolding };
};

export const dutyPostHoldingResolvers = {
  Mutation: {
    takeDutyPost: async (_root, { input }, context) => payload(context, await takeDutyPostCommand(context, input)),
    leaveDutyPost: async (_root, { input }, context) => payload(context, await leaveDutyPostCommand(context, input)),
  },
  DutyPostHolding: {
    post: ({ dutyPostId }, _args, context) => requireDutyPost(context, dutyPostId),
    official: ({ officialId }) => ({ id: officialId }),
  },
} satisfies Resolvers;
