import { officialState, serviceDays } from '@cunguan/events';
import { copyOf } from '@cunguan/messaging';

export const officialCopy = copyOf(officialState, {
  root: 'officials',
  parts: { placements: 'official_id', contract_terms: 'official_id' },
  rowsOf: ({ officialId, partyStatus, leftOn, placements, contractTerms }, version) => {
    const { servingFrom, servingTo } = serviceDays(contractTerms);
    return {
      officials: [
        {
          id: officialId,
          party_status: partyStatus,
          serving_from: servingFrom,
          serving_to: servingTo,
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
