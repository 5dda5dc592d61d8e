import { isUuid, requireId, today } from '@cunguan/domain';
import { pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import type { DutyPostRow } from './duty-post.reads.js';
import { readDutyPostsOfVillage } from './duty-post.reads.js';
import { createDutyPostCommand } from './duty-post.service.js';

const loadDutyPost = async (context: Context, id: string): Promise<DutyPostRow | null> =>
  isUuid(id) ? context.loaders.dutyPost.load(id) : null;

/** A post that a row of this service refers to. */
export const requireDutyPost = async (context: Context, id: string): Promise<DutyPostRow> => {
  const dutyPost = await context.loaders.dutyPost.load(id);
  if (!dutyPost) throw new Error(`duty post ${id} is referred to and missing`);
  return dutyPost;
};

export const dutyPostResolvers = {
  Query: {
    dutyPost: (_root, { id }, context) => loadDutyPost(context, id),
    dutyPosts: async (_root, { villageId, ...args }, context) => {
      const page = pageArguments(args, ['date', 'uuid']);
      const village = requireId('villageId', villageId);
      const rows = await readDutyPostsOfVillage(context, village, page);
      return pageOf(rows, page.first, ({ createdOn, id }) => [createdOn, id]);
    },
  },
  Mutation: {
    createDutyPost: async (_root, { input }, context) => {
      const { id } = await createDutyPostCommand(context, input);
      const dutyPost = await context.loaders.dutyPost.load(id);
      // The answer to a key may be asked for again after the viewer's reach has changed.
      if (!dutyPost) throw refuse('DUTY_POST.UNKNOWN');
      return { dutyPost };
    },
  },
  DutyPost: {
    __resolveReference: ({ id }, context) => loadDutyPost(context, id),
    village: ({ villageId }) => ({ id: villageId }),
    holder: async ({ id }, { asOf }, context) => {
      const holding = await context.loaders.holdingOfPost.load({ id, asOf: asOf ?? today(context.clock) });
      return holding && { id: holding.officialId };
    },
    holding: ({ id }, { asOf }, context) =>
      context.loaders.holdingOfPost.load({ id, asOf: asOf ?? today(context.clock) }),
    duties: async ({ id }, args, context) => {
      const { first, after } = pageArguments(args, ['date', 'uuid']);
      const rows = await context.loaders.dutiesOfPost.load({ id, first, after });
      return pageOf(rows, first, (duty) => [duty.givenOn, duty.id]);
    },
  },
} satisfies Resolvers;
