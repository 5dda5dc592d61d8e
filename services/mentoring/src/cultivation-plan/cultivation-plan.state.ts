import { cultivationPlanState, type DomainEvent } from '@cunguan/events';
import type { PlanHalf } from './cultivation-half.js';
import type { CultivationPlan } from './cultivation-plan.js';

/** What is published of a plan as it stands, with its halves, by any order: those that have not ended. */
export const stateOfCultivationPlan = (plan: CultivationPlan, halves: readonly PlanHalf[]): DomainEvent => {
  const { id, officialId, villageId, townId, districtId, openedOn, plannedTo, closedOn, result, version } = plan;
  const responsible = (wanted: PlanHalf['half']) =>
    halves.find(({ half, heldTo }) => half === wanted && heldTo === null)?.responsibleId ?? null;
  return cultivationPlanState.of(id, version, {
    ...{ cultivationPlanId: id, officialId, villageId, townId, districtId, openedOn, plannedTo, closedOn, result },
    reason: plan.closeReason,
    townResponsibleId: responsible('TOWN'),
    villageResponsibleId: responsible('VILLAGE'),
  });
};
