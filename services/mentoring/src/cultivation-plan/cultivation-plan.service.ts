import { isWithin, type Reach } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import type { CultivationHalf, CultivationResult, DomainEvent } from '@cunguan/events';
import { enqueue, type EnqueueEnvironment } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { lockKnownCadre } from '../cadre/cadre.service.js';
import { OfficialEntity, PlacementEntity } from '../official/official.entity.js';
import { lockReachedOfficial } from '../official/official.service.js';
import { refuse } from '../refusals.js';
import { setCultivationHalf } from './cultivation-half.js';
import {
  closeCultivationPlan,
  openCultivationPlan,
  type CultivationPlan,
  type OfficialRecord,
} from './cultivation-plan.js';
import { CultivationPlanEntity, PlanHalfEntity } from './cultivation-plan.entity.js';
import { stateOfCultivationPlan } from './cultivation-plan.state.js';

interface OpenCultivationPlanInput extends KeyedInput {
  readonly officialId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

interface SetHalfInput extends KeyedInput {
  readonly cultivationPlanId: string;
  readonly goals: string;
  readonly measures: string;
  readonly responsibleId: string;
  readonly from: CivilDate;
  readonly expectedVersion: number;
}

interface CloseCultivationPlanInput extends KeyedInput {
  readonly cultivationPlanId: string;
  readonly on: CivilDate;
  readonly result: CultivationResult;
  readonly note?: string | null;
  readonly expectedVersion: number;
}

type PlanId = Pick<CultivationPlan, 'id'>;

const lock = { mode: 'pessimistic_write' } as const;

interface LockedPlan {
  readonly plan: CultivationPlan;
  readonly record: OfficialRecord;
}

/**
 * The plan with the rows of its official and its own locked, in the order in which the news of a move takes them;
 * nobody decides on themselves or on kin.
 */
export const lockCultivationPlan = async (
  tx: EntityManager,
  { viewer }: Pick<ServiceContext, 'viewer'>,
  reach: Reach,
  given: string,
): Promise<LockedPlan> => {
  const id = requireId('cultivationPlanId', given);
  const found = await tx.findOneBy(CultivationPlanEntity, { id });
  const isReached = (plan: CultivationPlan): boolean =>
    isWithin(reach, [plan.villageId, plan.townId, plan.districtId, plan.officialId]);
  if (!found || !isReached(found)) throw refuse('CULTIVATION_PLAN.UNKNOWN');
  const { officialId } = found;
  const official = await tx.findOneOrFail(OfficialEntity, { where: { id: officialId }, lock });
  const plan = await tx.findOneOrFail(CultivationPlanEntity, { where: { id }, lock });
  if (!isReached(plan)) throw refuse('CULTIVATION_PLAN.UNKNOWN');
  await requireImpartial(tx, viewer, [], [officialId]);
  // Where else the official was or is has nothing to do with a plan of this town.
  const placements = await tx.findBy(PlacementEntity, { officialId, townId: plan.townId });
  return { plan, record: { official, placements } };
};

/** Saves the plan as it stands and tells of it; its halves are already saved. */
export const savePlan = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  plan: CultivationPlan,
  events: readonly DomainEvent[],
): Promise<void> => {
  const { id, villageId, closedOn, closeReason, result, resultNote, version } = plan;
  await tx.update(CultivationPlanEntity, { id }, { villageId, closedOn, closeReason, result, resultNote, version });
  const halves = await tx.findBy(PlanHalfEntity, { planId: id });
  await enqueue(tx, environment, events, [stateOfCultivationPlan(plan, halves)]);
};

const constraints = { ex_cultivation_plans_one_per_official: () => refuse('CULTIVATION_PLAN.ALREADY_OPEN') };

export const openCultivationPlanCommand = (context: ServiceContext, input: OpenCultivationPlanInput): Promise<PlanId> =>
  refusingConstraints(constraints, () =>
    runCommand(context, commandRequest(context, 'openCultivationPlan', input), async (tx) => {
      const reach = context.access.command('openCultivationPlan');
      const unknown = () => refuse('CULTIVATION_PLAN.OFFICIAL_UNKNOWN');
      const record = await lockReachedOfficial(tx, reach, input.officialId, unknown);
      await requireImpartial(tx, context.viewer, [], [record.official.id]);
      const given = { id: context.ids.next(), from: input.from, to: input.to, today: today(context.clock) };
      const { plan, events } = openCultivationPlan(record, given);
      await tx.insert(CultivationPlanEntity, plan);
      await enqueue(tx, context, events, [stateOfCultivationPlan(plan, [])]);
      return { id: plan.id };
    }),
  );

const setHalf = (
  context: ServiceContext,
  command: 'setTownHalf' | 'setVillageHalf',
  half: CultivationHalf,
  input: SetHalfInput,
): Promise<PlanId> =>
  runCommand(context, commandRequest(context, command, input), async (tx) => {
    const reach = context.access.command(command);
    const { plan, record } = await lockCultivationPlan(tx, context, reach, input.cultivationPlanId);
    const responsible = await lockKnownCadre(tx, context, 'responsibleId', input.responsibleId, () =>
      refuse('CULTIVATION_PLAN.RESPONSIBLE_UNKNOWN'),
    );
    await requireImpartial(tx, context.viewer, [responsible.cadre.id], [plan.officialId]);
    const last = await tx.findOne(PlanHalfEntity, { where: { planId: plan.id, half }, order: { heldFrom: 'DESC' } });
    const given = { ...input, id: context.ids.next(), half, today: today(context.clock) };
    const changed = setCultivationHalf(plan, last, record, responsible, given);
    if (changed.closed) await tx.save(PlanHalfEntity, changed.closed);
    await tx.save(PlanHalfEntity, changed.half);
    await savePlan(tx, context, changed.plan, changed.events);
    return { id: plan.id };
  });

export const setTownHalfCommand = (context: ServiceContext, input: SetHalfInput): Promise<PlanId> =>
  setHalf(context, 'setTownHalf', 'TOWN', input);

export const setVillageHalfCommand = (context: ServiceContext, input: SetHalfInput): Promise<PlanId> =>
  setHalf(context, 'setVillageHalf', 'VILLAGE', input);

const lastReviewOf = async (tx: EntityManager, planId: string): Promise<CivilDate | null> => {
  const [last] = await tx.query<{ day: CivilDate | null }[]>(
    'SELECT max(reviewed_on)::text AS day FROM cultivation_reviews WHERE plan_id = $1',
    [planId],
  );
  return last?.day ?? null;
};

export const closeCultivationPlanCommand = (
  context: ServiceContext,
  input: CloseCultivationPlanInput,
): Promise<PlanId> =>
  runCommand(context, commandRequest(context, 'closeCultivationPlan', input), async (tx) => {
    const reach = context.access.command('closeCultivationPlan');
    const { plan: open, record } = await lockCultivationPlan(tx, context, reach, input.cultivationPlanId);
    const given = { ...input, today: today(context.clock) };
    const known = { official: record.official, lastReviewOn: await lastReviewOf(tx, open.id) };
    const { plan, events } = closeCultivationPlan(open, known, given);
    await savePlan(tx, context, plan, events);
    return { id: plan.id };
  });
