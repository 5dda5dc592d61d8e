import { cadreState } from '@cunguan/events';
import { copyOf } from '@cunguan/messaging';

export const cadreCopy = copyOf(cadreState, {
  root: 'cadres',
  parts: { cadre_offices: 'cadre_id' },
  rowsOf: ({ cadreId, townId, partyStatus, offices }, version) => ({
    cadres: [{ id: cadreId, town_id: townId, party_status: partyStatus, version }],
    cadre_offices: offices.map(({ officeId, townId: officeTownId, villageId, body, rank, heldFrom, heldTo }) => ({
      id: officeId,
      cadre_id: cadreId,
      town_id: officeTownId,
      village_id: villageId,
      body,
      rank,
      held_from: heldFrom,
      held_to: heldTo,
    })),
  }),
});
