import { cadreState } from '@cunguan/events';
import { copyOf } from '@cunguan/messaging';

export const cadreCopy = copyOf(cadreState, {
  root: 'cadres',
  rowsOf: ({ cadreId, townId }, version) => ({ cadres: [{ id: cadreId, town_id: townId, version }] }),
});
