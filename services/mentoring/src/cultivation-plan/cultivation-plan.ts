import { addDays, addMonths, lookUpPolicy, requireDate, requireText, type CivilDate } from '@cunguan/domain';
import {
  correcting,
  cultivationPlanClosed,
  cultivationPlanMoved,
  cultivationPlanOpened,
  type CultivationPlanCloseReason,
  type CultivationResult,
  type DomainEvent,
} from '@cunguan/events';
import { EARLIEST } from '../mentorship/mentorship.js';
import { placementOn, serviceOverBy, servesOn, type Official, type Placement } from '../official/official.js';
import { cultivationPlanMonthsMax } from '../policies.js';
import { refuse } from '../refusals.js';

/** A plan of dual cultivation (双重培养): what a town and a village set out to do for one official, on [openedOn, closedOn). */
export interface CultivationPlan {
  readonly id: string;
  readonly officialId: string;
  /** The village of the town in which the official is, or last was. */
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
  readonly openedOn: CivilDate;
  /** The last day for which it is planned. */
  readonly plannedTo: CivilDate;
  /** The first day on which it is no longer open. */
  readonly closedOn: CivilDate | null;
  readonly closeReason: CultivationPlanCloseReason | null;
  readonly result: CultivationResult | null;
  readonly resultNote: string | null;
  readonly version: number;
}

const MAX_NOTE = 2000;

/** What is known of an official. */
export interface OfficialRecord {
  readonly official: Official;
  readonly placements: readonly Placement[];
}

interface Ending {
  readonly on: CivilDate;
  readonly reason: CultivationPlanCloseReason;
  readonly result?: CultivationResult | null;
  readonly note?: string | null;
}

export interface ChangedPlan {
  readonly plan: CultivationPlan;
  readonly events: readonly DomainEvent[];
}

const close = (plan: CultivationPlan, { on, reason, result = null, note = null }: Ending): ChangedPlan => {
  const version = plan.version + 1;
  const closed = { ...plan, closedOn: on, closeReason: reason, result, resultNote: note, version };
  const event = cultivationPlanClosed.of(plan.id, version, {
    cultivationPlanId: plan.id,
    officialId: plan.officialId,
    closedOn: on,
    reason,
    result: closed.result,
  });
  return { plan: closed, events: [plan.closedOn === null ? event : correcting(event)] };
};

/** When the official is no longer in a village of the town, from a day on; null while they stay. */
const departureFromTown = (
  { official, placements }: OfficialRecord,
  townId: string,
  from: CivilDate,
): Ending | null => {
  const placement = placementOn(placements, from);
  if (placement?.townId !== townId) {
    const leavesService = official.leftOn !== null && from >= addDays(official.leftOn, 1);
    return { on: from, reason: leavesService ? 'OFFICIAL_LEFT_SERVICE' : 'OFFICIAL_LEFT_TOWN' };
  }
  return placement.placedTo === null ? null : departureFromTown({ official, placements }, townId, placement.placedTo);
};

/** The last placement in the town without a break since a day. */
const lastPlacement = (placements: readonly Placement[], townId: string, from: CivilDate): Placement | undefined => {
  const placement = placementOn(placements, from);
  if (placement?.townId !== townId) return undefined;
  return (placement.placedTo && lastPlacement(placements, townId, placement.placedTo)) || placement;
};

/** The plan follows the official to another village of the town; null when nothing changes. */
export const movePlanWithOfficial = (plan: CultivationPlan, { placements }: OfficialRecord): ChangedPlan | null => {
  const placement = lastPlacement(placements, plan.townId, plan.openedOn);
  if (!placement || placement.villageId === plan.villageId) return null;
  if (plan.closedOn !== null && plan.closedOn <= placement.placedFrom) return null;
  const { villageId } = placement;
  const moved = { ...plan, villageId, version: plan.version + 1 };
  const event = cultivationPlanMoved.of(plan.id, moved.version, {
    ...{ cultivationPlanId: plan.id, officialId: plan.officialId, villageId, townId: plan.townId },
    on: placement.placedFrom,
  });
  return { plan: moved, events: [event] };
};

/** The plan closes where the official leaves the town or the service; news can come late, so that it only moves earlier. */
export const closePlanWhenOfficialLeaves = (plan: CultivationPlan, record: OfficialRecord): ChangedPlan | null => {
  const ending = departureFromTown(record, plan.townId, plan.openedOn);
  if (ending === null || (plan.closedOn !== null && plan.closedOn <= ending.on)) return null;
  return close(plan, ending);
};

interface Opening {
  readonly id: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly today: CivilDate;
}

/**
 * Opens a plan for a serving official. That an official has one at a time is held by the database. One that is entered
 * late may have closed since.
 */
export const openCultivationPlan = (record: OfficialRecord, input: Opening): ChangedPlan => {
  const { official, placements } = record;
  const openedOn = requireDate('from', input.from, EARLIEST, input.today);
  const { value: months } = lookUpPolicy(cultivationPlanMonthsMax, 'CULTIVATION_PLAN_MONTHS_MAX', [], openedOn);
  const plannedTo = requireDate('to', input.to, addDays(openedOn, 1), addDays(addMonths(openedOn, months), -1));
  const placement = placementOn(placements, openedOn);
  if (!placement || !servesOn(official, openedOn)) {
    throw refuse('CULTIVATION_PLAN.OFFICIAL_NOT_SERVING', { on: openedOn });
  }
  const { townId, districtId } = placement;
  const villageId = lastPlacement(placements, townId, openedOn)?.villageId ?? placement.villageId;
  const opened: CultivationPlan = {
    ...{ id: input.id, officialId: official.id, villageId, townId, districtId, openedOn, plannedTo },
    ...{ closedOn: null, closeReason: null, result: null, resultNote: null, version: 1 },
  };
  const event = cultivationPlanOpened.of(opened.id, opened.version, {
    ...{ cultivationPlanId: opened.id, officialId: official.id, villageId, townId, openedOn, plannedTo },
  });
  const closed = closePlanWhenOfficialLeaves(opened, record);
  return { plan: closed?.plan ?? opened, events: [event, ...(closed?.events ?? [])] };
};

/** Refuses what happens on a day on which the plan is no longer open, and any change of one that was closed by decision. */
export const requireOpenOn = ({ closedOn, closeReason }: CultivationPlan, day: CivilDate): void => {
  if (closedOn !== null && (closedOn <= day || closeReason === 'DECIDED')) {
    throw refuse('CULTIVATION_PLAN.CLOSED', { on: closedOn });
  }
};

/**
 * Refuses what happens after the service, when the plan lapsed with the contract. That it closed so is read and not
 * recorded, as with pairs: a renewal may be entered late.
 */
export const requireServiceOn = ({ servingTo }: Pick<Official, 'servingTo'>, day: CivilDate): void => {
  const lapsedOn = serviceOverBy(servingTo, day);
  if (lapsedOn !== null) throw refuse('CULTIVATION_PLAN.SERVICE_OVER', { on: lapsedOn });
};

interface Closing {
  readonly on: CivilDate;
  readonly result: CultivationResult;
  readonly note?: string | null;
  readonly expectedVersion: number;
  readonly today: CivilDate;
}

/** Closes a plan by decision, once. One that only closes because the official leaves may be closed before that day. */
export const closeCultivationPlan = (
  plan: CultivationPlan,
  { official, lastReviewOn }: { readonly official: Official; readonly lastReviewOn: CivilDate | null },
  input: Closing,
): ChangedPlan => {
  const on = requireDate('on', input.on, plan.openedOn, input.today);
  requireOpenOn(plan, on);
  // It may be closed with its result for the end of the service.
  requireServiceOn(official, addDays(on, -1));
  if (input.expectedVersion !== plan.version) throw refuse('CULTIVATION_PLAN.CHANGED', { version: plan.version });
  if (lastReviewOn !== null && lastReviewOn >= on) {
    throw refuse('CULTIVATION_PLAN.REVIEW_AFTER_CLOSE', { on: lastReviewOn });
  }
  const note = input.note === null || input.note === undefined ? null : requireText('note', input.note, MAX_NOTE);
  return close(plan, { on, reason: 'DECIDED', result: input.result, note });
};
