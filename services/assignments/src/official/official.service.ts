import { requireId, type CivilDate } from '@cunguan/domain';
import { IsNull, LessThanOrEqual, MoreThan, type EntityManager } from 'typeorm';
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

/** Where the official is on a day; null before arrival and after leaving. */
export const findPlacement = (tx: EntityManager, officialId: string, on: CivilDate): Promise<Placement | null> => {
  const started = { officialId, placedFrom: LessThanOrEqual(on) };
  return tx.findOneBy(PlacementEntity, [
    { ...started, placedTo: IsNull() },
    { ...started, placedTo: MoreThan(on) },
  ]);
};
