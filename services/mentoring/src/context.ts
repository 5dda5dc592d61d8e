import type { ServiceContext } from '@cunguan/subgraph';
import { guidanceTalkLoaders, type GuidanceTalkLoaders } from './guidance-talk/guidance-talk.reads.js';
import { mentoringSummaryLoaders, type MentoringSummaryLoaders } from './mentoring-summary/mentoring-summary.reads.js';
import { mentorshipLoaders, type MentorshipLoaders } from './mentorship/mentorship.reads.js';

/** What the resolvers of one request share. */
export interface Context extends ServiceContext {
  readonly loaders: MentorshipLoaders & GuidanceTalkLoaders & MentoringSummaryLoaders;
}

export const createContext = (base: ServiceContext): Context => ({
  ...base,
  loaders: {
    ...mentorshipLoaders(base),
    ...guidanceTalkLoaders(base),
    ...mentoringSummaryLoaders(base),
  },
});
