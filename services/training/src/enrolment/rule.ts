import { lookUpPolicy, type CivilDate, type Jurisdictions, type PolicyRule } from '@cunguan/domain';
import { newOfficialMonths } from '../policies.js';
import { decidingDay, requirementRules } from '../training-year/requirements.js';
import { yearOf } from '../training-session/training-session.js';
import type { EnrolmentRule } from './roll.js';

/** The numbers by which rules pick officials; a village, town or district may have its own. */
export const enrolmentPolicies: readonly PolicyRule[] = [...newOfficialMonths, ...requirementRules];

const CODES: Readonly<Partial<Record<EnrolmentRule, string>>> = {
  NEW_OFFICIALS: 'NEW_OFFICIAL_MONTHS',
  WITHOUT_REQUIRED_DAYS: 'TRAINING_DAYS_PER_YEAR',
};

/** The day whose policy decides: that of the session, or the end of its year for what the year asks. */
export const policyDay = (rule: EnrolmentRule, heldOn: CivilDate): CivilDate =>
  rule === 'WITHOUT_REQUIRED_DAYS' ? decidingDay(yearOf(heldOn)) : heldOn;

/** The policy of a rule in a place, `CODE@validFrom`, the nearest of village, town, district and nation; null without one. */
export const policyOf = (
  rule: EnrolmentRule,
  heldOn: CivilDate,
  jurisdictions: Jurisdictions,
  rules = enrolmentPolicies,
): string | null => {
  const code = CODES[rule];
  if (code === undefined) return null;
  const { validFrom } = lookUpPolicy(rules, code, jurisdictions, policyDay(rule, heldOn));
  return `${code}@${validFrom}`;
};
