import { dateScalar, momentScalar } from '@cunguan/subgraph';
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
  },
  Mutation: {
    ...mentorshipStartResolvers.Mutation,
    ...mentorshipPauseResolvers.Mutation,
    ...mentorshipPlanResolvers.Mutation,
    ...mentorshipResolvers.Mutation,
    ...guidanceTalkResolvers.Mutation,
  },
  Mentorship: {
    ...mentorshipResolvers.Mentorship,
    ...mentorshipPlanResolvers.Mentorship,
    ...guidanceTalkResolvers.Mentorship,
  },
  Official: { ...mentorshipResolvers.Official, ...mentorSuggestionResolvers.Official },
  MentorSuggestion: mentorSuggestionResolvers.MentorSuggestion,
  Cadre: mentorshipResolvers.Cadre,
};
