import { requireDate, requireText, type CivilDate } from '@cunguan/domain';
import {
  cultivationHalfEnded,
  cultivationHalfSet,
  type CultivationHalf,
  type CultivationHalfEndReason,
  type DomainEvent,
} from '@cunguan/events';
import {
  committeesUntil,
  holdsTownOfficeOn,
  isInCommitteesOn,
  townOfficeUntil,
  type Cadre,
  type Office,
} from '../cadre/cadre.js';
import { departureFrom, placementOn } from '../official/official.js';
import { refuse } from '../refusals.js';
import { requireOpenOn, requireServiceOn, type CultivationPlan, type OfficialRecord } from './cultivation-plan.js';

/** What a town or a village sets out to do for the official of a plan, on [heldFrom, heldTo). */
export interface PlanHalf {
  readonly id: string;
  readonly planId: string;
  readonly half: CultivationHalf;
  /** The village whose half it is; null of a town half. */
  readonly villageId: string | null;
  readonly responsibleId: string;
  readonly goals: string;
  readonly measures: string;
  readonly heldFrom: CivilDate;
  readonly heldTo: CivilDate | null;
  readonly endReason: CultivationHalfEndReason | null;
}

const MAX_TEXT = 2000;

/** The one who is to be responsible, with the offices that make it possible. */
export interface Responsible {
  readonly cadre: Cadre;
  readonly offices: readonly Office[];
}

export interface SetHalf {
  readonly plan: CultivationPlan;
  /** The half as it was until then, now closed; null where there was none or it is said anew for the same day. */
  readonly closed: PlanHalf | null;
  readonly half: PlanHalf;
  readonly events: readonly DomainEvent[];
}

interface Ending {
  readonly on: CivilDate;
  readonly reason: CultivationHalfEndReason;
}

const earlier = (a: Ending | null, b: Ending | null): Ending | null => (a && (!b || a.on <= b.on) ? a : b);

/** When the official leaves the village whose half it is; one who leaves the service leaves with the half in force. */
const leftVillage = (
  { townId, districtId }: CultivationPlan,
  { villageId, heldFrom }: PlanHalf,
  { official, placements }: OfficialRecord,
): Ending | null => {
  if (villageId === null) return null;
  const unit = { level: 'VILLAGE', villageId, townId, districtId } as const;
  const departure = departureFrom(official, placements, unit, heldFrom);
  return departure?.reason === 'OFFICIAL_LEFT_VILLAGE' ? { on: departure.on, reason: departure.reason } : null;
};

const leftOffice = ({ villageId, heldFrom }: PlanHalf, offices: readonly Office[]): Ending | null => {
  const on = villageId === null ? townOfficeUntil(offices, heldFrom) : committeesUntil(offices, villageId, heldFrom);
  return on === null ? null : { on, reason: 'RESPONSIBLE_LEFT_OFFICE' };
};

interface EndedHalf {
  readonly plan: CultivationPlan;
  readonly half: PlanHalf;
  readonly event: DomainEvent;
}

/** Ends the half on the day, unless it has ended by then; news can come late, so that an end only moves earlier. */
const cutShort = (plan: CultivationPlan, half: PlanHalf, ending: Ending | null): EndedHalf | null => {
  if (ending === null || (half.heldTo !== null && half.heldTo <= ending.on)) return null;
  if (plan.closedOn !== null && plan.closedOn <= ending.on) return null;
  const moved = { ...plan, version: plan.version + 1 };
  const event = cultivationHalfEnded.of(plan.id, moved.version, {
    cultivationPlanId: plan.id,
    officialId: plan.officialId,
    half: half.half,
    endedOn: ending.on,
    reason: ending.reason,
  });
  return { plan: moved, half: { ...half, heldTo: ending.on, endReason: ending.reason }, event };
};

/** The village half ends where the official leaves the village; null when nothing changes. */
export const endHalfWhenOfficialLeaves = (
  plan: CultivationPlan,
  half: PlanHalf,
  record: OfficialRecord,
): EndedHalf | null => cutShort(plan, half, leftVillage(plan, half, record));

/** A half ends where the one responsible leaves the office that made it possible; null when nothing changes. */
export const endHalfWhenResponsibleLeaves = (
  plan: CultivationPlan,
  half: PlanHalf,
  offices: readonly Office[],
): EndedHalf | null => cutShort(plan, half, leftOffice(half, offices));

interface Setting {
  readonly id: string;
  readonly half: CultivationHalf;
  readonly goals: string;
  readonly measures: string;
  readonly from: CivilDate;
  readonly expectedVersion: number;
  readonly today: CivilDate;
}

/** The village whose half is set; null of a town half. Refused where the one responsible has not the office for it. */
const villageOf = (
  plan: CultivationPlan,
  { placements }: OfficialRecord,
  { cadre, offices }: Responsible,
  { half, from }: Setting,
): string | null => {
  if (half === 'TOWN') {
    if (cadre.townId !== plan.townId || !holdsTownOfficeOn(offices, from)) {
      throw refuse('CULTIVATION_PLAN.RESPONSIBLE_NOT_IN_OFFICE', { on: from });
    }
    return null;
  }
  const villageId = placementOn(placements, from)?.villageId ?? plan.villageId;
  if (!isInCommitteesOn(offices, villageId, from)) {
    throw refuse('CULTIVATION_PLAN.RESPONSIBLE_NOT_IN_COMMITTEES', { on: from });
  }
  return villageId;
};

/**
 * Says what a town or a village sets out to do from a day on; what it had set out before ends on that day. A half that
 * is entered late may have ended since.
 */
export const setCultivationHalf = (
  plan: CultivationPlan,
  last: PlanHalf | null,
  record: OfficialRecord,
  responsible: Responsible,
  input: Setting,
): SetHalf => {
  const from = requireDate('from', input.from, last?.heldFrom ?? plan.openedOn, input.today);
  requireOpenOn(plan, from);
  requireServiceOn(record.official, from);
  if (input.expectedVersion !== plan.version) throw refuse('CULTIVATION_PLAN.CHANGED', { version: plan.version });
  const villageId = villageOf(plan, record, responsible, input);
  const isSaidAnew = last?.heldFrom === from;
  const half: PlanHalf = {
    ...{ id: isSaidAnew ? last.id : input.id, planId: plan.id, half: input.half, villageId },
    responsibleId: responsible.cadre.id,
    goals: requireText('goals', input.goals, MAX_TEXT),
    measures: requireText('measures', input.measures, MAX_TEXT),
    ...{ heldFrom: from, heldTo: null, endReason: null },
  };
  const changed = { ...plan, version: plan.version + 1 };
  const event = cultivationHalfSet.of(plan.id, changed.version, {
    cultivationPlanId: plan.id,
    officialId: plan.officialId,
    half: half.half,
    responsibleId: half.responsibleId,
    startedOn: from,
  });
  const ended = cutShort(
    changed,
    half,
    earlier(leftVillage(plan, half, record), leftOffice(half, responsible.offices)),
  );
  const isOver = last === null || isSaidAnew || (last.heldTo !== null && last.heldTo <= from);
  return {
    plan: ended?.plan ?? changed,
    closed: isOver ? null : { ...last, heldTo: from, endReason: null },
    half: ended?.half ?? half,
    events: ended ? [event, ended.event] : [event],
  };
};
