import { daysBetween, lookUpPolicy, type CivilDate } from '@cunguan/domain';
import { contractEnding, contractRanOut, type DomainEvent } from '@cunguan/events';
import { contractAlertDays } from '../policies.js';

/** That a contract term ends soon, told once for each number of days before its end, and once when it ran out. */
export interface ContractAlert {
  readonly id: string;
  readonly officialId: string;
  readonly contractTermId: string;
  readonly endsOn: CivilDate;
  readonly daysBefore: number;
  readonly alertedOn: CivilDate;
  readonly exitPlanOnRecord: boolean;
  readonly policy: string;
}

/** From the first alert to the last, and who says so. */
export const alertRule = (on: CivilDate): { readonly days: readonly number[]; readonly policy: string } => {
  const rule = lookUpPolicy(contractAlertDays, 'CONTRACT_ALERT_DAYS', [], on);
  return { days: rule.value, policy: `${rule.code}@${rule.validFrom}` };
};

/** The alert of a term that ran out while nothing says how the official left: every ended contract has an exit route. */
const RAN_OUT = 0;

/** The last alert that is due when so many days are left; null before the first. */
export const alertLevel = (days: readonly number[], daysLeft: number): number | null => {
  if (daysLeft < 0) return RAN_OUT;
  const due = days.filter((level) => daysLeft <= level);
  return due.length === 0 ? null : Math.min(...due);
};

interface EndingTerm {
  readonly officialId: string;
  readonly contractTermId: string;
  readonly endsOn: CivilDate;
  readonly exitPlanOnRecord: boolean;
}

/** The alert that is due today for a term; null before the first. */
export const alertFor = (id: string, term: EndingTerm, today: CivilDate): ContractAlert | null => {
  const { days, policy } = alertRule(today);
  const daysBefore = alertLevel(days, daysBetween(today, term.endsOn));
  return daysBefore === null ? null : { id, ...term, daysBefore, alertedOn: today, policy };
};

export const tellAlert = (alert: ContractAlert): DomainEvent => {
  const { id, officialId, contractTermId, endsOn, daysBefore, alertedOn, exitPlanOnRecord } = alert;
  const told = { contractAlertId: id, officialId, contractTermId, endsOn, alertedOn, exitPlanOnRecord };
  return daysBefore === RAN_OUT ? contractRanOut.of(id, 1, told) : contractEnding.of(id, 1, { ...told, daysBefore });
};
