import { lookUpPolicy, requireInteger, type CivilDate } from '@cunguan/domain';
import { trainingDaysPerYear } from '../policies.js';
import { FIRST_YEAR, LAST_YEAR } from '../training-session/training-session.js';

const HALF_DAYS_PER_DAY = 2;

export const requireYear = (year: number): number => requireInteger('year', year, FIRST_YEAR, LAST_YEAR);

/** The first and the last day of a year. */
export const yearSpan = (year: number): { readonly from: CivilDate; readonly to: CivilDate } => ({
  from: `${String(year)}-01-01`,
  to: `${String(year)}-12-31`,
});

/** The day on which the officials of a year are counted: its last one, or today while it has not come. */
export const countingDay = (year: number, today: CivilDate): CivilDate => {
  const { to } = yearSpan(year);
  return to < today ? to : today;
};

export interface Requirement {
  readonly days: number;
  readonly halfDays: number;
  /** The rule and its version, `CODE@validFrom`. */
  readonly policy: string;
}

/** What the rule in force at the end of the year asks of an official. */
export const requirementOf = (year: number): Requirement => {
  const rule = lookUpPolicy(trainingDaysPerYear, 'TRAINING_DAYS_PER_YEAR', [], yearSpan(year).to);
  return {
    days: rule.value,
    halfDays: rule.value * HALF_DAYS_PER_DAY,
    policy: `${rule.code}@${rule.validFrom}`,
  };
};

export const daysOf = (halfDays: number): number => halfDays / HALF_DAYS_PER_DAY;

export const missingDays = ({ halfDays }: Requirement, verifiedHalfDays: number): number =>
  daysOf(Math.max(0, halfDays - verifiedHalfDays));
