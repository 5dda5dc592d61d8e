import { In, type EntityManager } from 'typeorm';
import type { Official, Placement } from './official.js';
import { OfficialEntity, PlacementEntity } from './official.entity.js';

/** Those of the officials that are known, with their rows locked in one order for all writers. */
export const lockOfficials = (tx: EntityManager, ids: readonly string[]): Promise<Official[]> =>
  tx.find(OfficialEntity, {
    where: { id: In([...ids]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });

export const lockOfficial = async (tx: EntityManager, id: string): Promise<Official | null> =>
  (await lockOfficials(tx, [id]))[0] ?? null;

export const placementsOf = (tx: EntityManager, officialIds: readonly string[]): Promise<Placement[]> =>
  tx.findBy(PlacementEntity, { officialId: In([...officialIds]) });
