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

/** For how many months after service began an official is new (新任): whom the rule NEW_OFFICIALS enrols. */
export const newOfficialMonths: readonly PolicyRule[] = [
  {
    code: 'NEW_OFFICIAL_MONTHS',
    jurisdiction: 'CN',
    validFrom: '2008-04-10',
    validTo: null,
    value: 12,
    source: '新聘大学生村官任职一年内参加岗前与初任培训（各地做法不一，可由地方规定替代）',
    grade: 'S',
  },
];

/** The score from which a training session is passed (合格分数线). */
export const trainingPassMark: readonly PolicyRule[] = [
  {
    code: 'TRAINING_PASS_MARK',
    jurisdiction: 'CN',
    validFrom: '2008-04-10',
    validTo: null,
    value: 60,
    source: '培训考试百分制，60分合格（通行做法，可由地方规定替代）',
    grade: 'S',
  },
];
