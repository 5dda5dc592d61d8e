import type { DomainEvent } from '@cunguan/events';
import type { EnqueueEnvironment } from '@cunguan/messaging';
import { In, type EntityManager } from 'typeorm';
import { OfficeEntity } from '../cadre/cadre.entity.js';
import { OfficialEntity, PlacementEntity } from '../official/official.entity.js';
import { endHalfWhenOfficialLeaves, endHalfWhenResponsibleLeaves, type PlanHalf } from './cultivation-half.js';
import { closePlanWhenOfficialLeaves, movePlanWithOfficial, type CultivationPlan } from './cultivation-plan.js';
import { CultivationPlanEntity, PlanHalfEntity } from './cultivation-plan.entity.js';
import { savePlan } from './cultivation-plan.service.js';

const lock = { mode: 'pessimistic_write' } as const;

type EndedHalf = ReturnType<typeof endHalfWhenOfficialLeaves>;

/** Ends halves of a plan one after the other; each takes the plan one version on. */
const endHalves = async (
  tx: EntityManager,
  plan: CultivationPlan,
  halves: readonly PlanHalf[],
  endOf: (plan: CultivationPlan, half: PlanHalf) => EndedHalf,
) => {
  const events: DomainEvent[] = [];
  let current = plan;
  for (const half of halves) {
    const ended = endOf(current, half);
    if (!ended) continue;
    await tx.save(PlanHalfEntity, ended.half);
    events.push(ended.event);
    current = ended.plan;
  }
  return { plan: current, events };
};

/**
 * The official's plans move to another village of the town, whose half is then due anew, or close where the town or the
 * service was left; the copy of the official is locked.
 */
export const followOfficial = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  officialId: string,
): Promise<void> => {
  const official = await tx.findOneByOrFail(OfficialEntity, { id: officialId });
  const placements = await tx.findBy(PlacementEntity, { officialId });
  const record = { official, placements };
  const plans = await tx.find(CultivationPlanEntity, { where: { officialId }, order: { id: 'ASC' }, lock });
  for (const plan of plans) {
    const moved = movePlanWithOfficial(plan, record);
    const closed = closePlanWhenOfficialLeaves(moved?.plan ?? plan, record);
    const stays = closed?.plan ?? moved?.plan ?? plan;
    const halves = await tx.find(PlanHalfEntity, { where: { planId: plan.id }, order: { heldFrom: 'ASC' }, lock });
    const ended = await endHalves(tx, stays, halves, (at, half) => endHalfWhenOfficialLeaves(at, half, record));
    const events = [...(moved?.events ?? []), ...(closed?.events ?? []), ...ended.events];
    if (events.length > 0) await savePlan(tx, environment, ended.plan, events);
  }
};

/** Halves end where the copies of the offices say that the one responsible left the office; the copy is locked. */
export const endHalvesOfResponsible = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  responsibleId: string,
): Promise<void> => {
  const offices = await tx.findBy(OfficeEntity, { cadreId: responsibleId });
  const halves = await tx.find(PlanHalfEntity, { where: { responsibleId }, order: { heldFrom: 'ASC' } });
  const ids = [...new Set(halves.map(({ planId }) => planId))];
  const plans = await tx.find(CultivationPlanEntity, { where: { id: In(ids) }, order: { id: 'ASC' }, lock });
  for (const plan of plans) {
    const own = halves.filter(({ planId }) => planId === plan.id);
    const ended = await endHalves(tx, plan, own, (at, half) => endHalfWhenResponsibleLeaves(at, half, offices));
    if (ended.events.length > 0) await savePlan(tx, environment, ended.plan, ended.events);
  }
};
