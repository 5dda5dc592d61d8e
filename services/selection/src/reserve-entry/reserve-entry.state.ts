import { reserveEntryState, type DomainEvent } from '@cunguan/events';
import type { EntityManager } from 'typeorm';
import type { ReserveEntry } from './reserve-entry.js';
import { ReserveStepEntity } from './reserve-entry.entity.js';

/** What is published of an entry as it stands after a step, read within the step's transaction: no note, no reason. */
export const readReserveEntryState = async (tx: EntityManager, entry: ReserveEntry): Promise<DomainEvent> => {
  const { id, officialId, villageId, townId, districtId, nominatedOn, stage, version } = entry;
  const steps = await tx.find(ReserveStepEntity, { where: { reserveEntryId: id }, order: { sequence: 'ASC' } });
  return reserveEntryState.of(id, version, {
    reserveEntryId: id,
    officialId,
    villageId,
    townId,
    districtId,
    nominatedOn,
    stage,
    stageOn: steps.at(-1)?.takenOn ?? nominatedOn,
    expiresOn: steps.find(({ expiresOn }) => expiresOn !== null)?.expiresOn ?? null,
  });
};
