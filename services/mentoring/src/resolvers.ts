import { dateScalar } from '@cunguan/subgraph';
import type { Resolvers } from './generated/schema.js';
import { guidanceTalkResolvers } from './guidance-talk/guidance-talk.resolvers.js';
import { mentoringSummaryResolvers } from './mentoring-summary/mentoring-summary.resolvers.js';
import { mentorshipResolvers } from './mentorship/mentorship.resolvers.js';

export const resolvers: Resolvers = {
  Date: dateScalar,
  ...mentorshipResolvers,
  ...mentoringSummaryResolvers,
  Mutation: { ...mentorshipResolvers.Mutation, ...guidanceTalkResolvers.Mutation },
  Mentorship: { ...mentorshipResolvers.Mentorship, ...guidanceTalkResolvers.Mentorship },
};
