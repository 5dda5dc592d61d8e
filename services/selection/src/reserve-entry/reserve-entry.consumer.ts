import type { Clock, Ids } from '@cunguan/domain';
import { contractCorrected, contractEnded } from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';
import { removeEntryOfLeaver } from './reserve-entry.service.js';

/** Runs after the copy of the official has taken in the event, whose row lock holds off new nominations. */
export const removeReserveEntryWhenContractEnded = (environment: {
  readonly clock: Clock;
  readonly ids: Ids;
}): EventHandler =>
  handlerFor(contractEnded, (tx, { officialId, on }, { traceparent }) =>
    removeEntryOfLeaver(tx, { ...environment, traceparent: traceparent ?? undefined }, officialId, on),
  );

/** Whoever turns out to have left is in no pool; who never left and was removed is nominated anew. */
export const removeReserveEntryWhenContractCorrected = (environment: {
  readonly clock: Clock;
  readonly ids: Ids;
}): EventHandler =>
  handlerFor(contractCorrected, async (tx, { officialId, leftOn }, { traceparent }) => {
    if (leftOn === null) return;
    await removeEntryOfLeaver(tx, { ...environment, traceparent: traceparent ?? undefined }, officialId, leftOn);
  });
