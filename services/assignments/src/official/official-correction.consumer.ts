import type { contractCorrected, PayloadOf } from '@cunguan/events';
import { OfficialEntity, PlacementEntity } from './official.entity.js';
import type { Effect } from './official.consumer.js';

export type Service = Omit<PayloadOf<typeof contractCorrected>, 'contractTermId' | 'from'>;

/** A correction says all of an official's service anew, so that the copy is made anew of it. */
export const restateServiceWhenServiceCorrected: Effect<Service> = async (
  tx,
  { officialId: id, placements, contractTerms },
) => {
  const last = contractTerms.at(-1);
  const servingFrom = contractTerms.at(0)?.from ?? null;
  await tx.update(OfficialEntity, { id }, { servingFrom, servingTo: last?.endedOn ?? last?.to ?? null });
  await tx.delete(PlacementEntity, { officialId: id });
  await tx.insert(
    PlacementEntity,
    placements.map((placement) => ({ officialId: id, ...placement })),
  );
};
