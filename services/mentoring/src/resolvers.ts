import { dateScalar, momentScalar } from '@cunguan/subgraph';
import type { Resolvers } from './generated/schema.js';
import { guidanceTalkResolvers } from './guidance-talk/guidance-talk.resolvers.js';
import { mentoringSummaryResolvers } from './mentoring-summary/mentoring-summary.resolvers.js';
import { mentorshipResolvers } from './mentorship/mentorship.resolvers.js';

export const resolvers: Resolvers = {
  Date: dateScalar,
  Moment: momentScalar,
  ...mentorshipResolvers,
  ...mentoringSummaryResolvers,
  Mutation: { ...mentorshipResolvers.Mutation, ...guidanceTalkResolvers.Mutation },
  Mentorship: { ...mentorshipResolvers.Mentorship, ...guidanceTalkResolvers.Mentorship },
};
