import type { ServiceContext } from '@cunguan/subgraph';
import { cultivationPlanLoaders, type CultivationPlanLoaders } from './cultivation-plan/cultivation-plan.reads.js';
import {
  cultivationReviewLoaders,
  type CultivationReviewLoaders,
} from './cultivation-review/cultivation-review.reads.js';
import { guidanceTalkLoaders, type GuidanceTalkLoaders } from './guidance-talk/guidance-talk.reads.js';
import { mentoringSummaryLoaders, type MentoringSummaryLoaders } from './mentoring-summary/mentoring-summary.reads.js';
import { mentorSuggestionLoaders, type MentorSuggestionLoaders } from './mentor-suggestion/mentor-suggestion.reads.js';
import { mentorshipLoaders, type MentorshipLoaders } from './mentorship/mentorship.reads.js';
import { tutoringLoaders, type TutoringLoaders } from './tutoring/tutoring.reads.js';
import { tutoringRecordLoaders, type TutoringRecordLoaders } from './tutoring-record/tutoring-record.reads.js';
import { mentorshipPlanLoaders, type MentorshipPlanLoaders } from './mentorship-plan/mentorship-plan.reads.js';
import { unpairedOfficialLoaders, type UnpairedOfficialLoaders } from './unpaired-official/unpaired-official.reads.js';

/** What the resolvers of one request share. */
export interface Context extends ServiceContext {
  readonly loaders: MentorshipLoaders &
    MentorshipPlanLoaders &
    UnpairedOfficialLoaders &
    MentorSuggestionLoaders &
    GuidanceTalkLoaders &
    MentoringSummaryLoaders &
    TutoringLoaders &
    TutoringRecordLoaders &
    CultivationPlanLoaders &
    CultivationReviewLoaders;
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
    ...tutoringLoaders(base),
    ...tutoringRecordLoaders(base),
    ...cultivationPlanLoaders(base),
    ...cultivationReviewLoaders(base),
  },
});
