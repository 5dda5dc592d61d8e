import { cadreState } from '@cunguan/events';
import { copyOf } from '@cunguan/messaging';

export const cadreCopy = copyOf(cadreState, {
  root: 'cadres',
  parts: { offices: 'cadre_id' },
  rowsOf: ({ cadreId, townId, offices }, version) => ({
    cadres: [{ id: cadreId, town_id: townId, version }],
    offices: offices.map(({ officeId, villageId, body, rank, principal, heldFrom, heldTo }) => ({
      id: officeId,
      cadre_id: cadreId,
      village_id: villageId,
      body,
      rank,
      principal,
      held_from: heldFrom,
      held_to: heldTo,
    })),
  }),
});
