import { addMonths, lookUpPolicy, requireDate, requireText, type CivilDate, type Jurisdictions } from '@cunguan/domain';
import { exitPlanMade, type DomainEvent, type ExitRoute } from '@cunguan/events';
import { exitPlanDueMonths } from '../policies.js';
import type { ContractTerm } from '../contract-term/contract-term.js';
import { requireNumberless } from '../personal-data/person-text.js';
import { refuse } from '../refusals.js';

/** What an official does after a contract term: in force from `plannedOn` to the day before `replacedOn`. */
export interface ExitPlan {
  readonly id: string;
  readonly officialId: string;
  readonly contractTermId: string;
  readonly route: ExitRoute;
  readonly steps: string;
  readonly plannedOn: CivilDate;
  readonly replacedOn: CivilDate | null;
  /** Counts the plans of one contract term, from 1. */
  readonly version: number;
}

const MAX_STEPS = 2000;
/** Nobody plans to be dismissed, to break the contract, or to die. */
const NOT_PLANNED: readonly ExitRoute[] = ['DISMISSED', 'RESIGNED', 'DECEASED'];

/** When the exit plan of a term that ends on a day is due, and who says so. */
export const exitPlanDue = (
  runsTo: CivilDate,
  jurisdictions: Jurisdictions = [],
): { readonly on: CivilDate; readonly policy: string } => {
  const rule = lookUpPolicy(exitPlanDueMonths, 'EXIT_PLAN_DUE_MONTHS', jurisdictions, runsTo);
  return { on: addMonths(runsTo, -rule.value), policy: `${rule.code}@${rule.validFrom}` };
};

interface Planning {
  readonly id: string;
  readonly route: ExitRoute;
  readonly steps: string;
  readonly plannedOn: CivilDate;
  readonly expectedVersion: number | null;
  readonly today: CivilDate;
}

interface Planned {
  readonly plan: ExitPlan;
  readonly event: DomainEvent;
}

/** Makes the exit plan of a term, in place of the one in force, if there is one. */
export const makeExitPlan = (term: ContractTerm, inForce: ExitPlan | null, input: Planning): Planned => {
  const { id, route, today, expectedVersion } = input;
  const present = inForce?.version ?? null;
  if (expectedVersion !== present) {
    throw present === null ? refuse('EXIT_PLAN.NONE') : refuse('EXIT_PLAN.CHANGED', { version: present });
  }
  if (term.endedOn !== null) throw refuse('EXIT_PLAN.TERM_ENDED', { on: term.endedOn });
  if (NOT_PLANNED.includes(route)) throw refuse('EXIT_PLAN.ROUTE_NOT_PLANNABLE', { route });
  const earliest = inForce?.plannedOn ?? term.runsFrom;
  const latest = today < term.runsTo ? today : term.runsTo;
  const plannedOn = requireDate('plannedOn', input.plannedOn, earliest, latest);
  const version = (present ?? 0) + 1;
  const { officialId, id: contractTermId } = term;
  return {
    plan: {
      ...{ id, officialId, contractTermId, route, plannedOn, replacedOn: null, version },
      steps: requireNumberless('steps', requireText('steps', input.steps, MAX_STEPS)),
    },
    event: exitPlanMade.of(contractTermId, version, { contractTermId, officialId, exitPlanId: id, route, plannedOn }),
  };
};
