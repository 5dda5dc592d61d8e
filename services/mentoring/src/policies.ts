import type { PolicyRule } from '@cunguan/domain';

/** Within how many months after a pair's end the official is to be paired again. */
export const mentorshipRepairMonths: readonly PolicyRule[] = [
  {
    code: 'MENTORSHIP_REPAIR_MONTHS',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: 1,
    source: '结对关系解除后一个月内重新结对（个别地方的规定，作为默认值，可由地方规定替代）',
    grade: 'L',
  },
];

/** A pair talks at least once in so many days. */
export const talkIntervalDays: readonly PolicyRule[] = [
  {
    code: 'TALK_INTERVAL_DAYS',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: 30,
    source: '结对双方每30天至少谈心一次（个别地方的规定，作为默认值，可由地方规定替代）',
    grade: 'L',
  },
];

/** At least one talk a half-year: fewer is shown, for a pair of any level. */
export const talksPerHalfYear: readonly PolicyRule[] = [
  {
    code: 'TALKS_PER_HALF_YEAR',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: 1,
    source: '结对双方每半年至少谈心一次（个别地方的规定，作为默认值，可由地方规定替代）',
    grade: 'L',
  },
];

/** How many officials a town or district mentor may have at a time, at each of the two levels. */
export const mentorPairsMax: readonly PolicyRule[] = [
  {
    code: 'MENTOR_PAIRS_MAX',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: 3,
    source: '镇、区级帮带人每人同时帮带不超过三人（二手资料，作为默认值，可由地方规定替代）',
    grade: 'S',
  },
];

/** What speaks for a mentor in a suggestion; advice only, since a person decides (personal information law, art. 24). */
export interface MentorSuggestionPoints {
  /** For each full year as principal leader of the village, and at most. */
  readonly tenureYear: number;
  readonly tenureMax: number;
  /** For each earlier pair that was completed, and at most. */
  readonly completedPair: number;
  readonly completedMax: number;
  /** For talking as often as the rule asks in earlier pairs; less by the share that was missed. */
  readonly regularTalks: number;
  /** For the village's party secretary, who answers first for cultivating officials. */
  readonly partySecretary: number;
}

export const mentorSuggestionPoints: readonly PolicyRule<MentorSuggestionPoints>[] = [
  {
    code: 'MENTOR_SUGGESTION_POINTS',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: { tenureYear: 1, tenureMax: 5, completedPair: 2, completedMax: 6, regularTalks: 5, partySecretary: 2 },
    source: '结对建议的参考分值（本系统默认值，仅供参考，可由地方替代）',
    grade: 'S',
  },
];

/** Each half of a plan of dual cultivation (双重培养) is reviewed again within so many months. */
export const cultivationReviewMonths: readonly PolicyRule[] = [
  {
    code: 'CULTIVATION_REVIEW_MONTHS',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: 6,
    source: '双重培养计划的镇、村两部分每半年至少评估一次（个别地方的规定，作为默认值，可由地方规定替代）',
    grade: 'L',
  },
];

/** A plan of dual cultivation (双重培养) is made for so many months at most: a contract term has two to three years. */
export const cultivationPlanMonthsMax: readonly PolicyRule[] = [
  {
    code: 'CULTIVATION_PLAN_MONTHS_MAX',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: 36,
    source: '聘期一般为二至三年，培养计划不超过一个聘期（二手资料，作为默认值，可由地方规定替代）',
    grade: 'S',
  },
];
