import { dateScalar, momentScalar } from '@cunguan/subgraph';
import { cultivationPlanResolvers } from './cultivation-plan/cultivation-plan.resolvers.js';
import { cultivationReviewResolvers } from './cultivation-review/cultivation-review.resolvers.js';
import type { Resolvers } from './generated/schema.js';
import { guidanceTalkResolvers } from './guidance-talk/guidance-talk.resolvers.js';
import { mentoringSummaryResolvers } from './mentoring-summary/mentoring-summary.resolvers.js';
import { mentorshipResolvers } from './mentorship/mentorship.resolvers.js';
import { tutoringResolvers } from './tutoring/tutoring.resolvers.js';
import { tutoringRecordResolvers } from './tutoring-record/tutoring-record.resolvers.js';

export const resolvers: Resolvers = {
  Date: dateScalar,
  Moment: momentScalar,
  ...mentorshipResolvers,
  ...mentoringSummaryResolvers,
  Query: { ...mentorshipResolvers.Query, ...tutoringResolvers.Query, ...cultivationPlanResolvers.Query },
  Mutation: {
    ...mentorshipResolvers.Mutation,
    ...guidanceTalkResolvers.Mutation,
    ...tutoringResolvers.Mutation,
    ...tutoringRecordResolvers.Mutation,
    ...cultivationPlanResolvers.Mutation,
    ...cultivationReviewResolvers.Mutation,
  },
  Mentorship: { ...mentorshipResolvers.Mentorship, ...guidanceTalkResolvers.Mentorship },
  GuidanceTalk: guidanceTalkResolvers.GuidanceTalk,
  Tutoring: { ...tutoringResolvers.Tutoring, ...tutoringRecordResolvers.Tutoring },
  CultivationPlan: { ...cultivationPlanResolvers.CultivationPlan, ...cultivationReviewResolvers.CultivationPlan },
  CultivationPlanHalf: cultivationPlanResolvers.CultivationPlanHalf,
  CultivationReview: cultivationReviewResolvers.CultivationReview,
  Official: { ...mentorshipResolvers.Official, ...tutoringResolvers.Official, ...cultivationPlanResolvers.Official },
  Cadre: { ...mentorshipResolvers.Cadre, ...tutoringResolvers.Cadre },
};
