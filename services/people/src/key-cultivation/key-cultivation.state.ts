import { keyCultivationState, type DomainEvent } from '@cunguan/events';
import type { KeyCultivation } from './key-cultivation.js';

/** What is published of a key cultivation as it stands: not its goal. */
export const stateOfKeyCultivation = (cultivation: KeyCultivation): DomainEvent => {
  const { id, officialId, townId, districtId, listedFrom, endedOn, endReason, version } = cultivation;
  return keyCultivationState.of(id, version, {
    keyCultivationId: id,
    officialId,
    townId,
    districtId,
    from: listedFrom,
    endedOn,
    reason: endReason,
  });
};
