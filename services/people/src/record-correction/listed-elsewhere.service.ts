import type { EntityManager } from 'typeorm';
import { KeyCultivationEntity } from '../key-cultivation/key-cultivation.entity.js';
import type { Placement } from '../official/official.js';
import { refuse } from '../refusals.js';

/** Whoever turns out to have been in another town cannot have been listed for key cultivation by this one. */
export const requireNotListed = async (
  tx: EntityManager,
  before: readonly Placement[],
  after: readonly Placement[],
): Promise<void> => {
  for (const { id, officialId, townId, placedFrom, placedTo } of before) {
    if (after.find((placement) => placement.id === id)?.townId === townId) continue;
    const listings = await tx.findBy(KeyCultivationEntity, { officialId, townId });
    const held = listings.find(
      ({ listedFrom, endedOn }) =>
        endedOn !== listedFrom &&
        (placedTo === null || listedFrom < placedTo) &&
        (endedOn === null || placedFrom < endedOn),
    );
    if (held) throw refuse('PLACEMENT.LISTED_BY_TOWN', { from: held.listedFrom });
  }
};
