import { isWithin, type Reach } from '@cunguan/access';
import { requireId, type DomainError } from '@cunguan/domain';
import type { EntityManager } from 'typeorm';
import type { Official, Placement } from './official.js';
import { OfficialEntity, PlacementEntity } from './official.entity.js';

interface ReachedOfficial {
  readonly official: Official;
  /** Those within reach; where else the official was or is stays unknown to the command. */
  readonly placements: readonly Placement[];
}

/** The copy with its row locked, so that a start and the news that the official leaves take turns; or the refusal. */
export const lockReachedOfficial = async (
  tx: EntityManager,
  reach: Reach,
  given: string,
  unknown: () => DomainError,
): Promise<ReachedOfficial> => {
  const id = requireId('officialId', given);
  const official = await tx.findOne(OfficialEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  // Asked in any case, so that an official out of reach takes no longer than one who is not there.
  const all = await tx.findBy(PlacementEntity, { officialId: id });
  const placements = all.filter(({ villageId, townId, districtId }) =>
    isWithin(reach, [villageId, townId, districtId]),
  );
  if (!official || placements.length === 0) throw unknown();
  return { official, placements };
};
