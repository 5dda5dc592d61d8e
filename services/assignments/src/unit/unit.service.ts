import { requireId, type Jurisdictions } from '@cunguan/domain';
import { isWithin, type Reach } from '@cunguan/subgraph';
import { In, type EntityManager } from 'typeorm';
import { refuse } from '../refusals.js';
import type { Unit } from './unit.js';
import { UnitEntity } from './unit.entity.js';

/** The unit within reach, or the refusal that names the field which should have named one. */
export const findUnit = async (tx: EntityManager, reach: Reach, field: string, id: string): Promise<Unit> => {
  const unit = await tx.findOneBy(UnitEntity, { id: requireId(field, id) });
  if (!unit || !isWithin(reach, [unit.id, unit.townId, unit.districtId])) throw refuse('UNIT.UNKNOWN', { field });
  return unit;
};

/** The codes of a village, its town and its district, nearest first. */
export const jurisdictionsOf = async (tx: EntityManager, ids: readonly string[]): Promise<Jurisdictions> => {
  const units = await tx.findBy(UnitEntity, { id: In([...ids]) });
  return ids.flatMap((id) => units.find((unit) => unit.id === id)?.code ?? []);
};
