import type { Clock, Ids } from '@cunguan/domain';
import type { Copy, EventHandler } from '@cunguan/messaging';
import { recusalCopy, recusalHandlers } from '@cunguan/recusal';
import { cadreCopy } from './cadre/cadre.copy.js';
import { cadreHandlers } from './cadre/cadre.consumer.js';
import { officialCorrectionHandlers } from './official/official-correction.consumer.js';
import { officialCopy } from './official/official.copy.js';
import { officialHandlers } from './official/official.consumer.js';
import {
  removeReserveEntryWhenContractCorrected,
  removeReserveEntryWhenContractEnded,
} from './reserve-entry/reserve-entry.consumer.js';
import { unitCopy } from './unit/unit.copy.js';
import { unitHandlers } from './unit/unit.consumer.js';

/** What this service does with the events of others; those of one type run in this order. */
export const createHandlers = (environment: { readonly clock: Clock; readonly ids: Ids }): readonly EventHandler[] => [
  ...unitHandlers,
  ...cadreHandlers,
  ...recusalHandlers,
  ...officialHandlers,
  ...officialCorrectionHandlers,
  removeReserveEntryWhenContractEnded(environment),
  removeReserveEntryWhenContractCorrected(environment),
];

/** What this service keeps of people's aggregates, made of their states. */
export const copies: readonly Copy[] = [unitCopy, cadreCopy, officialCopy, recusalCopy];
