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
