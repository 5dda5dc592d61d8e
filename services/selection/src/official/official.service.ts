import type { Reach } from '@cunguan/subgraph';
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

/** Those of the officials of whom a place, past or present, is within reach, locked likewise. */
export const lockReachedOfficials = async (
  tx: EntityManager,
  { within }: Reach,
  ids: readonly string[],
): Promise<Official[]> => {
  const reached = await tx.query<{ id: string }[]>(
    `SELECT DISTINCT official_id AS id FROM placements
      WHERE official_id = ANY ($1::uuid[]) AND ARRAY[village_id, town_id, district_id] && $2::uuid[]`,
    [ids, within],
  );
  return lockOfficials(
    tx,
    reached.map(({ id }) => id),
  );
};

export const placementsOf = (tx: EntityManager, officialIds: readonly string[]): Promise<Placement[]> =>
  tx.findBy(PlacementEntity, { officialId: In([...officialIds]) });
