import { requireId, type DomainError } from '@cunguan/domain';
import type { EntityManager } from 'typeorm';
import type { VillagePlace } from './unit.js';
import { UnitEntity } from './unit.entity.js';

/** The village, or the given refusal. */
export const findVillage = async (tx: EntityManager, id: string, unknown: () => DomainError): Promise<VillagePlace> => {
  const unit = await tx.findOneBy(UnitEntity, { id: requireId('villageId', id), kind: 'VILLAGE' });
  if (!unit?.townId) throw unknown();
  return { id: unit.id, code: unit.code, townId: unit.townId, districtId: unit.districtId };
};
