import type { Clock, Ids } from '@cunguan/domain';
import { contractEnded } from '@cunguan/events';
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
