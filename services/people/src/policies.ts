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
