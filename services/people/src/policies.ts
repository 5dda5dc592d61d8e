import type { PolicyRule } from '@cunguan/domain';

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
