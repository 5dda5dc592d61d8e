import { addMonths, lookUpPolicy, type CivilDate } from '@cunguan/domain';
import { newOfficialMonths } from '../policies.js';
import { requiredHalfDays } from '../training-year/requirements.js';
import { yearOf } from '../training-session/training-session.js';
import type { EnrolmentRule } from './roll.js';

/** The numbers by which a rule picks officials for a session on a day, and the policy that they come from. */
export interface RuleNumbers {
  /** Whose service began on this day or later is new. */
  readonly newSince: CivilDate;
  readonly requiredHalfDays: number;
  readonly policy: string | null;
}

export const ruleNumbers = (rule: EnrolmentRule, heldOn: CivilDate): RuleNumbers => {
  const months = lookUpPolicy(newOfficialMonths, 'NEW_OFFICIAL_MONTHS', [], heldOn);
  const required = requiredHalfDays(yearOf(heldOn), []);
  const policies: Readonly<Partial<Record<EnrolmentRule, string>>> = {
    NEW_OFFICIALS: `${months.code}@${months.validFrom}`,
    WITHOUT_REQUIRED_DAYS: required.policy,
  };
  return {
    newSince: addMonths(heldOn, -months.value),
    requiredHalfDays: required.halfDays,
    policy: policies[rule] ?? null,
  };
};
