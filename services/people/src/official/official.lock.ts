import { isWithin, type Reach } from '@cunguan/access';
import { requireId, type CivilDate, type Jurisdictions } from '@cunguan/domain';
import { In, type EntityManager } from 'typeorm';
import { refuse } from '../refusals.js';
import { UnitEntity } from '../unit/unit.entity.js';
import type { ContractTerm } from '../contract-term/contract-term.js';
import type { Official, Placement } from './official.js';
import { ContractTermEntity, OfficialEntity, PlacementEntity } from './official.entity.js';

export type OfficialId = Pick<Official, 'id'>;

/** The latest placement: the open one, or the closed one of somebody who has left. */
export const findLastPlacement = (tx: EntityManager, officialId: string): Promise<Placement | null> =>
  tx.findOne(PlacementEntity, { where: { officialId }, order: { placedFrom: 'DESC' } });

export const findLastTerm = (tx: EntityManager, officialId: string): Promise<ContractTerm | null> =>
  tx.findOne(ContractTermEntity, { where: { officialId }, order: { ordinal: 'DESC' } });

/** The day of coming to the first village. */
export const arrivalOf = async (tx: EntityManager, officialId: string): Promise<CivilDate> => {
  const first = await tx.findOneOrFail(PlacementEntity, { where: { officialId }, order: { placedFrom: 'ASC' } });
  return first.placedFrom;
};

/** Whoever changes what stands there has seen it as it is; where the version is left out nothing is compared. */
export const requireVersion = ({ version }: Official, expected: number | null | undefined): void => {
  if ((expected ?? version) !== version) throw refuse('OFFICIAL.CHANGED', { version });
};

export interface LockedOfficial {
  readonly official: Official;
  readonly placement: Placement;
}

/**
 * The official with the row locked, so that two commands about one person take turns. A command is for whoever reaches
 * where the official is, or was at last.
 */
export const lockOfficial = async (tx: EntityManager, reach: Reach, id: string): Promise<LockedOfficial> => {
  const official = await tx.findOne(OfficialEntity, {
    where: { id: requireId('officialId', id) },
    lock: { mode: 'pessimistic_write' },
  });
  const placement = official && (await findLastPlacement(tx, official.id));
  if (!placement) throw refuse('OFFICIAL.UNKNOWN');
  const { villageId, townId, districtId } = placement;
  if (!isWithin(reach, [villageId, townId, districtId, official.id])) throw refuse('OFFICIAL.UNKNOWN');
  return { official, placement };
};

/** The codes of where an official is, for the rules that hold there. */
export const jurisdictionsOf = async (tx: EntityManager, placement: Placement): Promise<Jurisdictions> => {
  const ids = [placement.villageId, placement.townId, placement.districtId];
  const units = await tx.findBy(UnitEntity, { id: In(ids) });
  return ids.flatMap((id) => units.find((unit) => unit.id === id)?.code ?? []);
};
