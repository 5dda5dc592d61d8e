import { dutyPostHoldingState, type DomainEvent } from '@cunguan/events';
import type { DutyPostHolding } from './duty-post-holding.js';

/** What is published of a holding as it stands. */
export const stateOfDutyPostHolding = (holding: DutyPostHolding): DomainEvent => {
  const { id, dutyPostId, officialId, heldFrom, heldTo, version } = holding;
  return dutyPostHoldingState.of(id, version, { dutyPostHoldingId: id, dutyPostId, officialId, heldFrom, heldTo });
};
