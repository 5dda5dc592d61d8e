import type { Copy, EnqueueEnvironment, EventHandler } from '@cunguan/messaging';
import { recusalCopy, recusalHandlers } from '@cunguan/recusal';
import { cadreCopy } from './cadre/cadre.copy.js';
import { cadreHandlers } from './cadre/cadre.consumer.js';
import { createCultivationPlanHandlers } from './cultivation-plan/cultivation-plan.consumer.js';
import { createMentorshipHandlers } from './mentorship/mentorship.consumer.js';
import { officialCorrectionHandlers } from './official/official-correction.consumer.js';
import { officialCopy } from './official/official.copy.js';
import { officialHandlers } from './official/official.consumer.js';
import { createTutoringHandlers } from './tutoring/tutoring.consumer.js';
import { unitCopy } from './unit/unit.copy.js';
import { unitHandlers } from './unit/unit.consumer.js';

/** What this service makes of people's events. The copies come first: pairs, tutorings and plans follow from what they say. */
export const createHandlers = (environment: EnqueueEnvironment): readonly EventHandler[] => [
  ...unitHandlers,
  ...cadreHandlers,
  ...officialHandlers,
  ...officialCorrectionHandlers,
  ...recusalHandlers,
  ...createMentorshipHandlers(environment),
  ...createTutoringHandlers(environment),
  ...createCultivationPlanHandlers(environment),
];

/** What this service keeps of people's aggregates, made of their states. */
export const copies: readonly Copy[] = [unitCopy, cadreCopy, officialCopy, recusalCopy];
