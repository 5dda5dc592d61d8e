import { requireId, type CivilDate } from '@cunguan/domain';
import type { Reach } from '@cunguan/subgraph';
import { In, IsNull, LessThanOrEqual, MoreThan, type EntityManager } from 'typeorm';
import { refuse } from '../refusals.js';
import type { Official, Placement } from './official.js';
import { OfficialEntity, PlacementEntity } from './official.entity.js';

/** The official with the row locked, so that a command and an event about one person take turns. */
export const lockOfficial = async (tx: EntityManager, id: string): Promise<Official> => {
  const official = await tx.findOne(OfficialEntity, {
    where: { id: requireId('officialId', id) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!official) throw refuse('OFFICIAL.UNKNOWN');
  return official;
};

/** The official, locked, whom a command names: one of whom a place, past or present, is within reach. */
export const lockReachedOfficial = async (tx: EntityManager, { within }: Reach, id: string): Promise<Official> => {
  const officialId = requireId('officialId', id);
  const units = In([...within]);
  const reached = await tx.existsBy(PlacementEntity, [
    { officialId, villageId: units },
    { officialId, townId: units },
    { officialId, districtId: units },
  ]);
  if (!reached) throw refuse('OFFICIAL.UNKNOWN');
  return lockOfficial(tx, officialId);
};

/** Where the official is on a day; null before arrival and after leaving. */
export const findPlacement = (tx: EntityManager, officialId: string, on: CivilDate): Promise<Placement | null> => {
  const started = { officialId, placedFrom: LessThanOrEqual(on) };
  return tx.findOneBy(PlacementEntity, [
    { ...started, placedTo: IsNull() },
    { ...started, placedTo: MoreThan(on) },
  ]);
};
