import type { Context } from '../context.js';
import { requireDutyPost } from '../duty-post/duty-post.resolvers.js';
import type { Resolvers } from '../generated/schema.js';
import { leaveDutyPostCommand, takeDutyPostCommand } from './duty-post-holding.service.js';

const payload = async (context: Context, { id }: { readonly id: string }) => {
  const dutyPostHolding = await context.loaders.holding.load(id);
  if (!dutyPostHolding) throw new Error(`duty post holding ${id} was just written and is missing`);
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
