import type { Copy, EventHandler } from '@cunguan/messaging';
import { recusalCopy, recusalHandlers } from '@cunguan/recusal';
import { cadreCopy } from './cadre/cadre.copy.js';
import { cadreHandlers } from './cadre/cadre.consumer.js';
import { officialCorrectionHandlers } from './official/official-correction.consumer.js';
import { officialCopy } from './official/official.copy.js';
import { officialHandlers } from './official/official.consumer.js';
import { unitCopy } from './unit/unit.copy.js';
import { unitHandlers } from './unit/unit.consumer.js';

/** Keeps the copies of units, cadres, officials and recusals; all come from people. */
export const createHandlers = (): readonly EventHandler[] => [
  ...unitHandlers,
  ...cadreHandlers,
  ...officialHandlers,
  ...officialCorrectionHandlers,
  ...recusalHandlers,
];

/** What this service keeps of people's aggregates, made of their states. */
export const copies: readonly Copy[] = [unitCopy, cadreCopy, officialCopy, recusalCopy];
