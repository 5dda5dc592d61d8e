import {
  contractCorrected,
  placementCorrected,
  serviceDays,
  type PayloadOf,
  type PublishedEvent,
} from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';
import type { EntityManager } from 'typeorm';
import { OfficialEntity, PlacementEntity } from './official.entity.js';

type Service = Omit<PayloadOf<typeof contractCorrected>, 'contractTermId' | 'from'>;

/** A correction says all of an official's service anew, so that the copy is made anew of it. */
const restateService = async (
  tx: EntityManager,
  { officialId: id, leftOn, placements, contractTerms }: Service,
  { aggregateVersion: version, type }: PublishedEvent,
): Promise<void> => {
  const official = await tx.findOne(OfficialEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!official) throw new Error(`${type} came before official ${id} was registered`);
  if (official.version >= version) return;
  await tx.update(OfficialEntity, { id }, { ...serviceDays(contractTerms), leftOn, version });
  await tx.delete(PlacementEntity, { officialId: id });
  await tx.insert(
    PlacementEntity,
    placements.map((placement) => ({ officialId: id, ...placement })),
  );
};

export const officialCorrectionHandlers: readonly EventHandler[] = [
  handlerFor(contractCorrected, restateService),
  handlerFor(placementCorrected, restateService),
];
