import { pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import { requireCultivationPlan } from '../cultivation-plan/cultivation-plan.resolvers.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { correctCultivationReviewCommand, reviewCultivationPlanCommand } from './cultivation-review.service.js';

interface Told {
  readonly id: string;
  readonly planId: string;
}

const payloadOf = async (context: Context, { id, planId }: Told) => {
  const cultivationReview = await context.loaders.cultivationReview.load(id);
  if (!cultivationReview) throw refuse('CULTIVATION_REVIEW.UNKNOWN');
  return { cultivationReview, cultivationPlan: await requireCultivationPlan(context, planId) };
};

export const cultivationReviewResolvers = {
  Mutation: {
    reviewCultivationPlan: async (_root, { input }, context) =>
      payloadOf(context, await reviewCultivationPlanCommand(context, input)),
    correctCultivationReview: async (_root, { input }, context) =>
      payloadOf(context, await correctCultivationReviewCommand(context, input)),
  },
  CultivationPlan: {
    reviews: async ({ id, asOf, knownAt }, args, context) => {
      const { first, after } = pageArguments(args, ['date', 'uuid']);
      const rows = await context.loaders.cultivationReviews.load({ id, asOf, knownAt, first, after });
      return pageOf(rows, first, (review) => [review.reviewedOn, review.id]);
    },
  },
  CultivationReview: {
    reviewer: ({ reviewerId }) => ({ id: reviewerId }),
    on: ({ reviewedOn }) => reviewedOn,
  },
} satisfies Resolvers;
