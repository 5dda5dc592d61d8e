import { officialState } from '@cunguan/events';
import { copyOf } from '@cunguan/messaging';

/** Terms follow each other without a gap, so that service is one stretch of days. */
export const officialCopy = copyOf(officialState, {
  root: 'officials',
  parts: { placements: 'official_id' },
  rowsOf: ({ officialId, leftOn, placements, contractTerms }, version) => {
    const last = contractTerms.at(-1);
    return {
      officials: [
        {
          id: officialId,
          serving_from: contractTerms.at(0)?.from ?? null,
          serving_to: last?.endedOn ?? last?.to ?? null,
          left_on: leftOn,
          version,
        },
      ],
      placements: placements.map(({ villageId, townId, districtId, placedFrom, placedTo }) => ({
        official_id: officialId,
        village_id: villageId,
        town_id: townId,
        district_id: districtId,
        placed_from: placedFrom,
        placed_to: placedTo,
      })),
    };
  },
});
