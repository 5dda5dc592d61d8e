import type { PolicyRule } from '@cunguan/domain';
import type { AssessmentGrade } from '@cunguan/events';

interface MonthsRange {
  readonly min: number;
  readonly max: number;
}

/** How long a contract term lasts, in months. */
export const contractTermMonths: readonly PolicyRule<MonthsRange>[] = [
  {
    code: 'CONTRACT_TERM_MONTHS',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: '2008-04-10',
    value: { min: 24, max: 36 },
    source: '2008年以前各地试点做法，尚无全国规定 / local practice of the first programmes, before a national rule',
    grade: 'S',
  },
  {
    code: 'CONTRACT_TERM_MONTHS',
    jurisdiction: 'CN',
    validFrom: '2008-04-10',
    validTo: null,
    value: { min: 24, max: 36 },
    source: '《关于选聘高校毕业生到村任职工作的意见（试行）》（组通字〔2008〕18号）：聘用期限一般为2—3年',
    grade: 'S',
  },
];

/** How often one person may read unmasked data within an hour. */
export const revealsPerHour: readonly PolicyRule[] = [
  {
    code: 'REVEALS_PER_HOUR',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: 20,
    source:
      '《个人信息保护法》第五十一条要求合理确定操作权限并防止滥用，未定次数；此数为本系统所定 / PIPL art. 51 demands limits and names none; this number is the system’s own',
    grade: 'S',
  },
];

/** How often one person may read unmasked data within 24 hours. */
export const revealsPerDay: readonly PolicyRule[] = [
  {
    code: 'REVEALS_PER_DAY',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: 100,
    source:
      '《个人信息保护法》第五十一条要求合理确定操作权限并防止滥用，未定次数；此数为本系统所定 / PIPL art. 51 demands limits and names none; this number is the system’s own',
    grade: 'S',
  },
];

/** How often one person may export a whole record within 24 hours. */
export const exportsPerDay: readonly PolicyRule[] = [
  {
    code: 'EXPORTS_PER_DAY',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: 5,
    source:
      '《个人信息保护法》第四十五条：应当及时提供，未定次数；此数为本系统所定 / PIPL art. 45 grants access and names no number; this one is the system’s own',
    grade: 'S',
  },
];

/** For how many months after leaving the record must be kept. */
export const retentionMonths: readonly PolicyRule[] = [
  {
    code: 'RETENTION_MONTHS_AFTER_LEAVING',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: 24,
    source:
      '《劳动合同法》第五十条：已解除或者终止的劳动合同文本至少保存二年备查；聘用合同参照适用 / Labour Contract Law art. 50: ended contracts are kept for two years, applied here by analogy',
    grade: 'S',
  },
];

const FIRST = '1995-01-01';
/** 组通字〔2008〕18号, the first national rule on officials. */
const OPINION_OF_2008 = '2008-04-10';
/** 组通字〔2012〕36号, which limits the terms. */
const OPINION_OF_2012 = '2012-07-29';

const BEFORE_2008 =
  '2008年以前各地试点做法，尚无全国规定 / local practice of the first programmes, before a national rule';

/** Renewal (续聘) needs a term assessment of at least this grade; null where no rule asked for one. */
export const renewalMinGrade: readonly PolicyRule<AssessmentGrade | null>[] = [
  {
    code: 'RENEWAL_MIN_GRADE',
    jurisdiction: 'CN',
    validFrom: FIRST,
    validTo: OPINION_OF_2008,
    value: null,
    source: BEFORE_2008,
    grade: 'S',
  },
  {
    code: 'RENEWAL_MIN_GRADE',
    jurisdiction: 'CN',
    validFrom: OPINION_OF_2008,
    validTo: null,
    value: 'COMPETENT',
    source:
      '《关于选聘高校毕业生到村任职工作的意见（试行）》（组通字〔2008〕18号）：聘期届满、考核称职（合格）的可以续聘 / 2008: whoever is assessed as competent at the end of the term may be renewed',
    grade: 'S',
  },
];

/**
 * After two terms without a two-committee post of deputy rank or above there is in principle no renewal; an exception
 * carries approver and reason. Null where no rule limited the terms.
 */
export const maxTermsWithoutPost: readonly PolicyRule<number | null>[] = [
  {
    code: 'MAX_TERMS_WITHOUT_POST',
    jurisdiction: 'CN',
    validFrom: FIRST,
    validTo: OPINION_OF_2012,
    value: null,
    source: '2012年以前未限聘期数 / the number of terms was not limited before 2012',
    grade: 'S',
  },
  {
    code: 'MAX_TERMS_WITHOUT_POST',
    jurisdiction: 'CN',
    validFrom: OPINION_OF_2012,
    validTo: null,
    value: 2,
    source:
      '《关于进一步加强大学生村官工作的意见》（组通字〔2012〕36号）及各地选聘公告：任满2个聘期、未担任村“两委”副职以上职务的，原则上不再续聘 / 2012: after two terms without a post of deputy rank or above, in principle no renewal',
    grade: 'S',
  },
];

/** How many months before the end of a contract term its exit plan is due. */
export const exitPlanDueMonths: readonly PolicyRule[] = [
  {
    code: 'EXIT_PLAN_DUE_MONTHS',
    jurisdiction: 'CN',
    validFrom: FIRST,
    validTo: null,
    value: 6,
    source:
      '聘期届满前提前做好有序流动准备，未定月数；此数为本系统所定 / leaving is to be prepared ahead, and no rule says how long; this number is the system’s own',
    grade: 'S',
  },
];

/** How many days before the end of a contract term there is an alert, from the first to the last. */
export const contractAlertDays: readonly PolicyRule<readonly number[]>[] = [
  {
    code: 'CONTRACT_ALERT_DAYS',
    jurisdiction: 'CN',
    validFrom: FIRST,
    validTo: null,
    value: [180, 90, 30],
    source: '未定提醒日；此数为本系统所定 / no rule says when; these numbers are the system’s own',
    grade: 'S',
  },
];

/** How many years a two-committee post lasts, of a village's party organisation. */
export const partyOrganisationTermYears: readonly PolicyRule[] = [
  {
    code: 'PARTY_ORGANISATION_TERM_YEARS',
    jurisdiction: 'CN',
    validFrom: '1990-01-01',
    validTo: '2018-07-12',
    value: 3,
    source:
      '《中国共产党农村基层组织工作条例》（1999）：村党的委员会、总支部委员会、支部委员会每届任期3年 / each term lasts three years',
    grade: 'P',
  },
  {
    code: 'PARTY_ORGANISATION_TERM_YEARS',
    jurisdiction: 'CN',
    validFrom: '2018-07-12',
    validTo: null,
    value: 5,
    source:
      '中共中央办公厅《关于党的基层组织任期的意见》（2018-07-12起施行）：村党的委员会、总支部委员会、支部委员会每届任期5年；印发前已换届的，本届任期届满后执行 / five years, for who is elected from that day on',
    grade: 'P',
  },
];

/** How many years a two-committee post lasts, of a village committee. */
export const villageCommitteeTermYears: readonly PolicyRule[] = [
  {
    code: 'VILLAGE_COMMITTEE_TERM_YEARS',
    jurisdiction: 'CN',
    validFrom: '1990-01-01',
    validTo: '2018-12-29',
    value: 3,
    source: '《村民委员会组织法》（2010）第十一条：每届任期三年 / art. 11: each term lasts three years',
    grade: 'P',
  },
  {
    code: 'VILLAGE_COMMITTEE_TERM_YEARS',
    jurisdiction: 'CN',
    validFrom: '2018-12-29',
    validTo: null,
    value: 5,
    source: '《村民委员会组织法》（2018-12-29修正）第十一条：每届任期五年 / art. 11 as amended: five years',
    grade: 'P',
  },
];
