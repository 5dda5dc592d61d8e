import { requireId, type DomainError } from '@cunguan/domain';
import { isWithin, type Reach } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import type { VillagePlace } from './unit.js';
import { UnitEntity } from './unit.entity.js';

/** The village, or the given refusal. */
export const findVillage = async (tx: EntityManager, id: string, unknown: () => DomainError): Promise<VillagePlace> => {
  const unit = await tx.findOneBy(UnitEntity, { id: requireId('villageId', id), kind: 'VILLAGE' });
  if (!unit?.townId) throw unknown();
  return { id: unit.id, code: unit.code, townId: unit.townId, districtId: unit.districtId };
};

/** The village within reach, or the given refusal. */
export const findReachedVillage = async (
  tx: EntityManager,
  reach: Reach,
  id: string,
  unknown: () => DomainError,
): Promise<VillagePlace> => {
  const village = await findVillage(tx, id, unknown);
  if (!isWithin(reach, [village.id, village.townId, village.districtId])) throw unknown();
  return village;
};
