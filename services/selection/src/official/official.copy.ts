import { officialState } from '@cunguan/events';
import { copyOf } from '@cunguan/messaging';

/** Terms follow each other without a gap, so that service is one stretch of days. */
export const officialCopy = copyOf(officialState, {
  root: 'officials',
  parts: { placements: 'official_id', contract_terms: 'official_id' },
  rowsOf: ({ officialId, partyStatus, leftOn, placements, contractTerms }, version) => {
    const last = contractTerms.at(-1);
    return {
      officials: [
        {
          id: officialId,
          party_status: partyStatus,
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
      contract_terms: contractTerms.map(({ contractTermId, ordinal, from, to, endedOn }) => ({
        id: contractTermId,
        official_id: officialId,
        ordinal,
        runs_from: from,
        runs_to: to,
        ended_on: endedOn,
      })),
    };
  },
});
