import { addDays, daysBetween, type CivilDate } from './civil-date.js';
import { lookUpPolicy, type Jurisdictions, type PolicyRule } from './policy.js';

/** From which share of a contract term on, in percent of its days, it may be assessed for renewal. */
const termAssessmentFromPercent: readonly PolicyRule[] = [
  {
    code: 'TERM_ASSESSMENT_FROM_PERCENT',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: 50,
    source:
      '聘期考核在聘期届满前进行，未定最早时间；此数为本系统所定 / a term is assessed before it ends, and no rule says how early; this number is the system’s own',
    grade: 'S',
  },
];

interface TermDays {
  readonly runsFrom: CivilDate;
  readonly runsTo: CivilDate;
}

/** The first day on which a contract term may be assessed for renewal, by what holds on the day after its last. */
export const termAssessableFrom = (
  { runsFrom, runsTo }: TermDays,
  jurisdictions: Jurisdictions,
): { readonly earliest: CivilDate; readonly policy: string } => {
  const on = addDays(runsTo, 1);
  const rule = lookUpPolicy(termAssessmentFromPercent, 'TERM_ASSESSMENT_FROM_PERCENT', jurisdictions, on);
  const days = Math.ceil((daysBetween(runsFrom, on) * rule.value) / 100);
  return { earliest: addDays(runsFrom, days), policy: `${rule.code}@${rule.validFrom}` };
};
