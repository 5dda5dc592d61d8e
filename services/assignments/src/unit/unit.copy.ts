import { unitState } from '@cunguan/events';
import { copyOf } from '@cunguan/messaging';

export const unitCopy = copyOf(unitState, {
  root: 'units',
  rowsOf: ({ unitId, kind, code, townId, districtId }, version) => ({
    units: [{ id: unitId, kind, code, town_id: townId, district_id: districtId, version }],
  }),
});
