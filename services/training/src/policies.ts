import type { PolicyRule } from '@cunguan/domain';

/** How many verified days of training an official needs in a year. */
export const trainingDaysPerYear: readonly PolicyRule[] = [
  {
    code: 'TRAINING_DAYS_PER_YEAR',
    jurisdiction: 'CN',
    validFrom: '2008-04-10',
    validTo: null,
    value: 7,
    source: '大学生村官年度培训累计不少于7天（二手资料，各地做法不一，可由地方规定替代）',
    grade: 'S',
  },
];
