import type { ServiceContext } from '@cunguan/subgraph';
import { guidanceTalkLoaders, type GuidanceTalkLoaders } from './guidance-talk/guidance-talk.reads.js';
import { mentoringSummaryLoaders, type MentoringSummaryLoaders } from './mentoring-summary/mentoring-summary.reads.js';
import { mentorSuggestionLoaders, type MentorSuggestionLoaders } from './mentor-suggestion/mentor-suggestion.reads.js';
import { mentorshipLoaders, type MentorshipLoaders } from './mentorship/mentorship.reads.js';
import { mentorshipPlanLoaders, type MentorshipPlanLoaders } from './mentorship-plan/mentorship-plan.reads.js';
import { unpairedOfficialLoaders, type UnpairedOfficialLoaders } from './unpaired-official/unpaired-official.reads.js';

/** What the resolvers of one request share. */
export interface Context extends ServiceContext {
  readonly loaders: MentorshipLoaders &
    MentorshipPlanLoaders &
    UnpairedOfficialLoaders &
    MentorSuggestionLoaders &
    GuidanceTalkLoaders &
    MentoringSummaryLoaders;
}

export const createContext = (base: ServiceContext): Context => ({
  ...base,
  loaders: {
    ...mentorshipLoaders(base),
    ...mentorshipPlanLoaders(base),
    ...unpairedOfficialLoaders(base),
    ...mentorSuggestionLoaders(base),
    ...guidanceTalkLoaders(base),
    ...mentoringSummaryLoaders(base),
  },
});
