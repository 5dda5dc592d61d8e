import { unitState } from '@cunguan/events';
import { copyOf } from '@cunguan/messaging';

/** Pairs belong to villages, and nobody holds a role in a department: departments are not kept. */
export const unitCopy = copyOf(unitState, {
  root: 'units',
  rowsOf: ({ unitId, kind, code, townId, districtId }, version) =>
    kind === 'DEPARTMENT'
      ? null
      : { units: [{ id: unitId, kind, code, town_id: townId, district_id: districtId, version }] },
});
