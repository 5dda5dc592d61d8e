import { isWithin } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { addDays, requireId, today, type CivilDate } from '@cunguan/domain';
import {
  keyCultivationErased,
  keyCultivationState,
  type DomainEvent,
  type KeyCultivationEndReason,
} from '@cunguan/events';
import { enqueue, type EnqueueEnvironment } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { IsNull, LessThanOrEqual, MoreThan, type EntityManager } from 'typeorm';
import { ContractTermEntity, PlacementEntity } from '../official/official.entity.js';
import { lockOfficial, requireVersion, type LockedOfficial } from '../official/official.lock.js';
import { refuse } from '../refusals.js';
import { endKeyCultivation, endWithService, listForKeyCultivation, type KeyCultivation } from './key-cultivation.js';
import { KeyCultivationEntity } from './key-cultivation.entity.js';
import { stateOfKeyCultivation } from './key-cultivation.state.js';

interface ListForKeyCultivationInput extends KeyedInput {
  readonly officialId: string;
  readonly from: CivilDate;
  readonly goal: string;
  readonly expectedVersion: number;
}

interface EndKeyCultivationInput extends KeyedInput {
  readonly keyCultivationId: string;
  readonly on: CivilDate;
  readonly reason: KeyCultivationEndReason;
  readonly expectedVersion: number;
}

export type KeyCultivationId = Pick<KeyCultivation, 'id'>;

const standingOn = async (tx: EntityManager, { official, placement }: LockedOfficial, day: CivilDate) => {
  const officialId = official.id;
  const placedFrom = LessThanOrEqual(day);
  const placedThen = await tx.findOneBy(PlacementEntity, [
    { officialId, placedFrom, placedTo: IsNull() },
    { officialId, placedFrom, placedTo: MoreThan(day) },
  ]);
  const terms = await tx.findBy(ContractTermEntity, { officialId, runsFrom: LessThanOrEqual(day) });
  const contractedThen = terms.some(({ runsTo, endedOn }) => day <= (endedOn ?? runsTo));
  return { official, placement, placedThen, contractedThen };
};

export const listForKeyCultivationCommand = (
  context: ServiceContext,
  input: ListForKeyCultivationInput,
): Promise<KeyCultivationId> =>
  refusingConstraints({ ex_key_cultivations_one: () => refuse('KEY_CULTIVATION.ALREADY_LISTED') }, () =>
    runCommand(context, commandRequest(context, 'listForKeyCultivation', input), async (tx) => {
      const locked = await lockOfficial(tx, context.access.command('listForKeyCultivation'), input.officialId);
      const { official } = locked;
      await requireImpartial(tx, context.viewer, [], [official.id]);
      requireVersion(official, input.expectedVersion);
      const standing = await standingOn(tx, locked, input.from);
      const listing = { id: context.ids.next(), from: input.from, goal: input.goal, today: today(context.clock) };
      const { cultivation, event } = listForKeyCultivation(standing, listing);
      await tx.insert(KeyCultivationEntity, cultivation);
      await enqueue(tx, context, [event], [stateOfKeyCultivation(cultivation)]);
      return { id: cultivation.id };
    }),
  );

const saveEnd = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  { cultivation, event }: { readonly cultivation: KeyCultivation; readonly event: DomainEvent },
): Promise<void> => {
  const { id, endedOn, endReason, version } = cultivation;
  await tx.update(KeyCultivationEntity, { id }, { endedOn, endReason, version });
  await enqueue(tx, environment, [event], [stateOfKeyCultivation(cultivation)]);
};

export const endKeyCultivationCommand = (
  context: ServiceContext,
  input: EndKeyCultivationInput,
): Promise<KeyCultivationId> =>
  runCommand(context, commandRequest(context, 'endKeyCultivation', input), async (tx) => {
    const standing = await tx.findOne(KeyCultivationEntity, {
      where: { id: requireId('keyCultivationId', input.keyCultivationId) },
      lock: { mode: 'pessimistic_write' },
    });
    const { townId, districtId } = standing ?? { townId: null, districtId: null };
    if (!standing || !isWithin(context.access.command('endKeyCultivation'), [townId, districtId])) {
      throw refuse('KEY_CULTIVATION.UNKNOWN');
    }
    await requireImpartial(tx, context.viewer, [], [standing.officialId]);
    await saveEnd(tx, context, endKeyCultivation(standing, { ...input, today: today(context.clock) }));
    return { id: standing.id };
  });

interface Leaving {
  /** The first day on which the official is gone. */
  readonly on: CivilDate;
  readonly reason: 'LEFT_SERVICE' | 'LEFT_TOWN';
  /** The last day of service as it was recorded before, where it is another one now. */
  readonly instead?: CivilDate | null;
}

/** Ends what is open when the official, whom the caller has locked, leaves the service or the town. */
export const endKeyCultivationOf = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  officialId: string,
  { on, reason, instead = null }: Leaving,
): Promise<void> => {
  const endingThen = { officialId, endReason: 'LEFT_SERVICE', endedOn: instead ? addDays(instead, 1) : on } as const;
  const standing = await tx.findOne(KeyCultivationEntity, {
    where: [{ officialId, endedOn: IsNull() }, ...(instead === null ? [] : [endingThen])],
    lock: { mode: 'pessimistic_write' },
  });
  if (standing) await saveEnd(tx, environment, endWithService(standing, on, reason));
};

/** Removes an official's key cultivations with the official, whom the caller has locked; answers how many there were. */
export const eraseKeyCultivationsOf = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  officialId: string,
): Promise<number> => {
  const cultivations = await tx.find(KeyCultivationEntity, { where: { officialId }, order: { id: 'ASC' } });
  await tx.delete(KeyCultivationEntity, { officialId });
  await enqueue(
    tx,
    environment,
    cultivations.map(({ id, version }) =>
      keyCultivationErased.of(id, version + 1, { keyCultivationId: id, officialId }),
    ),
    cultivations.map(({ id, version }) => keyCultivationState.erased(id, version + 1)),
  );
  return cultivations.length;
};
