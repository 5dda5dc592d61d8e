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
