import type { PolicyRule } from '@cunguan/domain';

/** ≥ 7 verified days a year, half-days count: how many verified days of training an official needs in a year. */
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

/** How many meetings of the two committees an official sits in on in a year (列席两委会, village-situation training). */
export const sitInsPerYear: readonly PolicyRule[] = [
  {
    code: 'SIT_INS_PER_YEAR',
    jurisdiction: 'CN',
    validFrom: '2008-04-10',
    validTo: null,
    value: 1,
    source: '本系统自定：村情培训含列席村两委会议（2015年安亭镇做法），每年至少一次；无全国数字，可由地方规定替代',
    grade: 'S',
  },
];

/** How many town courses a new official attends in the calendar year in which service begins (岗前培训, induction). */
export const inductionInFirstYear: readonly PolicyRule[] = [
  {
    code: 'INDUCTION_COURSES_IN_FIRST_YEAR',
    jurisdiction: 'CN',
    validFrom: '2008-04-10',
    validTo: null,
    value: 1,
    source:
      '组通字〔2008〕18号《关于选聘高校毕业生到村任职工作的意见（试行）》：选聘程序含“培训上岗”；次数未定，本系统取一次镇课程（二手资料，可由地方规定替代）',
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
