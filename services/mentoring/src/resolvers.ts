import { dateScalar, momentScalar } from '@cunguan/subgraph';
import { cultivationPlanResolvers } from './cultivation-plan/cultivation-plan.resolvers.js';
import { cultivationReviewResolvers } from './cultivation-review/cultivation-review.resolvers.js';
import type { Resolvers } from './generated/schema.js';
import { guidanceTalkResolvers } from './guidance-talk/guidance-talk.resolvers.js';
import { guidanceTalkListResolvers } from './guidance-talk-list/guidance-talk-list.resolvers.js';
import { mentorSuggestionResolvers } from './mentor-suggestion/mentor-suggestion.resolvers.js';
import { mentoringSummaryResolvers } from './mentoring-summary/mentoring-summary.resolvers.js';
import { mentorshipListResolvers } from './mentorship-list/mentorship-list.resolvers.js';
import { mentorshipPauseResolvers } from './mentorship-pause/mentorship-pause.resolvers.js';
import { mentorshipPlanResolvers } from './mentorship-plan/mentorship-plan.resolvers.js';
import { mentorshipStartResolvers } from './mentorship-start/mentorship-start.resolvers.js';
import { mentorshipResolvers } from './mentorship/mentorship.resolvers.js';
import { tutoringResolvers } from './tutoring/tutoring.resolvers.js';
import { tutoringRecordResolvers } from './tutoring-record/tutoring-record.resolvers.js';
import { unpairedOfficialResolvers } from './unpaired-official/unpaired-official.resolvers.js';

export const resolvers: Resolvers = {
  Date: dateScalar,
  Moment: momentScalar,
  ...mentoringSummaryResolvers,
  ...unpairedOfficialResolvers,
  Query: {
    ...mentorshipResolvers.Query,
    ...mentorshipListResolvers.Query,
    ...guidanceTalkListResolvers.Query,
    ...unpairedOfficialResolvers.Query,
    ...tutoringResolvers.Query,
    ...cultivationPlanResolvers.Query,
  },
  Mutation: {
    ...mentorshipStartResolvers.Mutation,
    ...mentorshipPauseResolvers.Mutation,
    ...mentorshipPlanResolvers.Mutation,
    ...mentorshipResolvers.Mutation,
    ...guidanceTalkResolvers.Mutation,
    ...tutoringResolvers.Mutation,
    ...tutoringRecordResolvers.Mutation,
    ...cultivationPlanResolvers.Mutation,
    ...cultivationReviewResolvers.Mutation,
  },
  Mentorship: {
    ...mentorshipResolvers.Mentorship,
    ...mentorshipPlanResolvers.Mentorship,
    ...guidanceTalkResolvers.Mentorship,
  },
  GuidanceTalk: guidanceTalkResolvers.GuidanceTalk,
  Tutoring: { ...tutoringResolvers.Tutoring, ...tutoringRecordResolvers.Tutoring },
  CultivationPlan: { ...cultivationPlanResolvers.CultivationPlan, ...cultivationReviewResolvers.CultivationPlan },
  CultivationPlanHalf: cultivationPlanResolvers.CultivationPlanHalf,
  CultivationReview: cultivationReviewResolvers.CultivationReview,
  Official: {
    ...mentorshipResolvers.Official,
    ...mentorSuggestionResolvers.Official,
    ...tutoringResolvers.Official,
    ...cultivationPlanResolvers.Official,
  },
  MentorSuggestion: mentorSuggestionResolvers.MentorSuggestion,
  Cadre: { ...mentorshipResolvers.Cadre, ...tutoringResolvers.Cadre },
};
