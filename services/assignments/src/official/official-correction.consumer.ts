import { serviceDays, type contractCorrected, type PayloadOf } from '@cunguan/events';
import { OfficialEntity, PlacementEntity } from './official.entity.js';
import type { Effect } from './official.consumer.js';

export type Service = Omit<PayloadOf<typeof contractCorrected>, 'contractTermId' | 'from'>;

/** A correction says all of an official's service anew, so that the copy is made anew of it. */
export const restateServiceWhenServiceCorrected: Effect<Service> = async (
  tx,
  { officialId: id, placements, contractTerms },
) => {
  await tx.update(OfficialEntity, { id }, serviceDays(contractTerms));
  await tx.delete(PlacementEntity, { officialId: id });
  await tx.insert(
    PlacementEntity,
    placements.map((placement) => ({ officialId: id, ...placement })),
  );
};
