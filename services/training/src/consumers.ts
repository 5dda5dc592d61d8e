import type { Copy, EnqueueEnvironment, EventHandler } from '@cunguan/messaging';
import { recusalCopy, recusalHandlers } from '@cunguan/recusal';
import { cadreCopy } from './cadre/cadre.copy.js';
import { cadreHandlers } from './cadre/cadre.consumer.js';
import { officialCorrectionHandlers } from './official/official-correction.consumer.js';
import { createEnrolmentHandlers, lockingHandlers } from './enrolment/enrolment.consumer.js';
import { officialCopy } from './official/official.copy.js';
import { officialHandlers } from './official/official.consumer.js';
import { unitCopy } from './unit/unit.copy.js';
import { unitHandlers } from './unit/unit.consumer.js';

/** What this service makes of people's events: copies of units, cadres, officials and recusals, and enrolments that follow. */
export const createHandlers = (environment: EnqueueEnvironment): readonly EventHandler[] => [
  ...lockingHandlers,
  ...unitHandlers,
  ...cadreHandlers,
  ...officialHandlers,
  ...officialCorrectionHandlers,
  ...recusalHandlers,
  ...createEnrolmentHandlers(environment),
];

/** What this service keeps of people's aggregates, made of their states. */
export const copies: readonly Copy[] = [unitCopy, cadreCopy, officialCopy, recusalCopy];
