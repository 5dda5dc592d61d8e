import type { Clock, Ids } from '@cunguan/domain';
import type { EventHandler } from '@cunguan/messaging';
import { cadreHandlers } from './cadre/cadre.consumer.js';
import { officialHandlers } from './official/official.consumer.js';
import { removeReserveEntryWhenContractEnded } from './reserve-entry/reserve-entry.consumer.js';
import { unitHandlers } from './unit/unit.consumer.js';

/** What this service does with the events of others; those of one type run in this order. */
export const createHandlers = (environment: { readonly clock: Clock; readonly ids: Ids }): readonly EventHandler[] => [
  ...unitHandlers,
  ...cadreHandlers,
  ...officialHandlers,
  removeReserveEntryWhenContractEnded(environment),
];
