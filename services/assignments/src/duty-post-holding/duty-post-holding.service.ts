import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import { enqueue, type EnqueueEnvironment } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type Reach, type ServiceContext } from '@cunguan/subgraph';
import { In, IsNull, LessThanOrEqual, MoreThan, type EntityManager } from 'typeorm';
import { lockDutyPost } from '../duty-post/duty-post.service.js';
import { findPlacement, lockReachedOfficial } from '../official/official.service.js';
import { refuse } from '../refusals.js';
import { cutShort, leaveDutyPost, takeDutyPost, type DutyPostHolding } from './duty-post-holding.js';
import { DutyPostHoldingEntity } from './duty-post-holding.entity.js';
import { stateOfDutyPostHolding } from './duty-post-holding.state.js';

interface TakeDutyPostInput extends KeyedInput {
  readonly dutyPostId: string;
  readonly officialId: string;
  readonly from: CivilDate;
}

interface LeaveDutyPostInput extends KeyedInput {
  readonly dutyPostHoldingId: string;
  readonly on: CivilDate;
}

type HoldingId = Pick<DutyPostHolding, 'id'>;

const constraints = {
  ex_duty_post_holdings_one_holder: () => refuse('DUTY_POST.TAKEN'),
  ex_duty_post_holdings_one_post: () => refuse('DUTY_POST.OFFICIAL_HAS_POST'),
};

const saveEnd = (tx: EntityManager, { id, heldTo, version }: DutyPostHolding) =>
  tx.update(DutyPostHoldingEntity, { id }, { heldTo, version });

/** The holding that covers a day, locked: the holder can neither leave nor be moved until this is settled. */
export const lockHoldingOn = (
  tx: EntityManager,
  dutyPostId: string,
  on: CivilDate,
): Promise<DutyPostHolding | null> => {
  const taken = { dutyPostId, heldFrom: LessThanOrEqual(on) };
  return tx.findOne(DutyPostHoldingEntity, {
    where: [
      { ...taken, heldTo: IsNull() },
      { ...taken, heldTo: MoreThan(on) },
    ],
    lock: { mode: 'pessimistic_write' },
  });
};

const lockHolding = async (tx: EntityManager, { within }: Reach, holdingId: string): Promise<DutyPostHolding> => {
  const id = requireId('dutyPostHoldingId', holdingId);
  const reached = await tx.query<unknown[]>(
    `SELECT h.id FROM duty_post_holdings h JOIN duty_posts p ON p.id = h.duty_post_id
      WHERE h.id = $1 AND ARRAY[p.village_id, p.town_id, p.district_id, h.official_id] && $2::uuid[] FOR UPDATE OF h`,
    [id, within],
  );
  if (reached.length === 0) throw refuse('DUTY_POST_HOLDING.UNKNOWN');
  return tx.findOneByOrFail(DutyPostHoldingEntity, { id });
};

export const takeDutyPostCommand = (context: ServiceContext, input: TakeDutyPostInput): Promise<HoldingId> =>
  refusingConstraints(constraints, () =>
    runCommand(context, commandRequest(context, 'takeDutyPost', input), async (tx) => {
      const reach = context.access.command('takeDutyPost');
      const post = await lockDutyPost(tx, reach, input.dutyPostId);
      const official = await lockReachedOfficial(tx, reach, input.officialId);
      await requireImpartial(tx, context.viewer, [], [official.id]);
      const placement = await findPlacement(tx, official.id, input.from);
      const taking = { id: context.ids.next(), from: input.from };
      const { holding, events } = takeDutyPost(post, official, placement, taking, today(context.clock));
      await tx.insert(DutyPostHoldingEntity, holding);
      await enqueue(tx, context, events, [stateOfDutyPostHolding(holding)]);
      return { id: holding.id };
    }),
  );

export const leaveDutyPostCommand = (context: ServiceContext, input: LeaveDutyPostInput): Promise<HoldingId> =>
  runCommand(context, commandRequest(context, 'leaveDutyPost', input), async (tx) => {
    const holding = await lockHolding(tx, context.access.command('leaveDutyPost'), input.dutyPostHoldingId);
    await requireImpartial(tx, context.viewer, [], [holding.officialId]);
    const left = leaveDutyPost(holding, input.on, today(context.clock));
    await saveEnd(tx, left.holding);
    await enqueue(tx, context, [left.event], [stateOfDutyPostHolding(left.holding)]);
    return { id: holding.id };
  });

const leave = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  holdings: readonly DutyPostHolding[],
  goneFrom: CivilDate,
): Promise<void> => {
  const left = holdings.map((holding) => cutShort(holding, goneFrom)).filter((end) => end !== null);
  for (const { holding } of left) await saveEnd(tx, holding);
  await enqueue(
    tx,
    environment,
    left.map(({ event }) => event),
    left.map(({ holding }) => stateOfDutyPostHolding(holding)),
  );
};

/** Ends what the official holds from a day on; the caller has locked the official. */
export const leaveAllDutyPosts = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  officialId: string,
  goneFrom: CivilDate,
): Promise<void> => {
  const holdings = await tx.find(DutyPostHoldingEntity, {
    where: [
      { officialId, heldTo: IsNull() },
      { officialId, heldTo: MoreThan(goneFrom) },
    ],
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  await leave(tx, environment, holdings, goneFrom);
};

/** Ends what the official took in a village before leaving it; the caller has locked the official. */
export const leaveDutyPostsOfVillage = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  { officialId, villageId, goneFrom }: { officialId: string; villageId: string; goneFrom: CivilDate },
): Promise<void> => {
  const taken = await tx.query<{ id: string }[]>(
    `SELECT h.id FROM duty_post_holdings h JOIN duty_posts p ON p.id = h.duty_post_id
      WHERE h.official_id = $1 AND p.village_id = $2 AND h.held_from < $3::date
        AND (h.held_to IS NULL OR h.held_to > $3::date)`,
    [officialId, villageId, goneFrom],
  );
  if (taken.length === 0) return;
  const holdings = await tx.find(DutyPostHoldingEntity, {
    where: { id: In(taken.map(({ id }) => id)) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  await leave(tx, environment, holdings, goneFrom);
};
