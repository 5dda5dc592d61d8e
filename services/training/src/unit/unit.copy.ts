import { unitState } from '@cunguan/events';
import { copyOf } from '@cunguan/messaging';

/** Training is held in villages and towns: departments are not kept. */
export const unitCopy = copyOf(unitState, {
  root: 'units',
  rowsOf: ({ unitId, kind, code, townId, districtId }, version) =>
    kind === 'DEPARTMENT'
      ? null
      : { units: [{ id: unitId, kind, code, town_id: townId, district_id: districtId, version }] },
});
