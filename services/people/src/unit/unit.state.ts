import { unitState, type DomainEvent } from '@cunguan/events';
import type { Unit } from './unit.js';

/** What is published of a unit as it stands: no name. */
export const stateOfUnit = ({ id, kind, code, townId, districtId, closedOn, version }: Unit): DomainEvent =>
  unitState.of(id, version, { unitId: id, kind, code, townId, districtId, closedOn });
