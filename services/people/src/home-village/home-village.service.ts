import type { Reach } from '@cunguan/access';
import type { EntityManager } from 'typeorm';
import { findUnit } from '../unit/unit.service.js';

/** The village that an official is said to come from; null where none is named. */
export const findHomeVillage = async (
  tx: EntityManager,
  reach: Reach,
  id: string | null | undefined,
): Promise<string | null> => {
  if (id === null || id === undefined) return null;
  return (await findUnit(tx, reach, { kind: 'VILLAGE', field: 'homeVillageId', id })).id;
};
