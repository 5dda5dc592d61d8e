import { isWithin } from '@cunguan/access';
import { runCommand } from '@cunguan/database';
import { requireId, today } from '@cunguan/domain';
import type { UnitKind, WishKind } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { IsNull, type EntityManager } from 'typeorm';
import { OfficialEntity } from '../official/official.entity.js';
import { lockOfficial, requireVersion, type OfficialId } from '../official/official.lock.js';
import { readOfficialState } from '../official/official.state.js';
import { refuse } from '../refusals.js';
import { UnitEntity } from '../unit/unit.entity.js';
import { requireWishes, stateWishes, type StatedWish } from './wish.js';
import { WishEntity } from './wish.entity.js';

interface WishInput {
  readonly kind: WishKind;
  readonly departmentId?: string | null;
  readonly villageId?: string | null;
  readonly note?: string | null;
}

interface StateWishesInput extends KeyedInput {
  readonly officialId: string;
  readonly wishes: readonly WishInput[];
  readonly expectedVersion: number;
}

const COMMAND = 'stateWishes';

/** A unit of the official's own town; of another one for whoever reaches that. */
const findWished = async (
  tx: EntityManager,
  context: ServiceContext,
  townId: string,
  sought: { readonly kind: UnitKind; readonly field: string; readonly id: string | null | undefined },
): Promise<string | null> => {
  if (sought.id === null || sought.id === undefined) return null;
  const unit = await tx.findOneBy(UnitEntity, { id: requireId(sought.field, sought.id), kind: sought.kind });
  const isReached =
    unit !== null &&
    (unit.townId === townId || isWithin(context.access.command(COMMAND), [unit.townId, unit.districtId]));
  if (!isReached) throw refuse('UNIT.UNKNOWN', { field: sought.field });
  return unit.id;
};

/** Of their own wishes officials speak for themselves. */
export const stateWishesCommand = (context: ServiceContext, input: StateWishesInput): Promise<OfficialId> =>
  runCommand(context, commandRequest(context, COMMAND, input), async (tx) => {
    const { official, placement } = await lockOfficial(tx, context.access.command(COMMAND), input.officialId);
    const { id } = official;
    if (context.viewer.officialId !== id) await requireImpartial(tx, context.viewer, [], [id]);
    requireVersion(official, input.expectedVersion);
    requireWishes(input.wishes);
    const found: StatedWish[] = [];
    for (const { kind, departmentId, villageId, note } of input.wishes) {
      const department = { kind: 'DEPARTMENT', field: 'departmentId', id: departmentId } as const;
      const village = { kind: 'VILLAGE', field: 'villageId', id: villageId } as const;
      found.push({
        kind,
        departmentId: await findWished(tx, context, placement.townId, department),
        villageId: await findWished(tx, context, placement.townId, village),
        note,
      });
    }
    const on = today(context.clock);
    const stated = stateWishes(official, found, { ids: found.map(() => context.ids.next()), today: on });
    await tx.update(WishEntity, { officialId: id, statedTo: IsNull() }, { statedTo: on });
    await tx.insert(WishEntity, [...stated.wishes]);
    await tx.update(OfficialEntity, { id }, { version: stated.official.version });
    await enqueue(tx, context, [stated.event], [await readOfficialState(tx, stated.official)]);
    return { id };
  });
