import type { EnqueueEnvironment, EventHandler } from '@cunguan/messaging';
import { cadreHandlers } from './cadre/cadre.consumer.js';
import { createMentorshipHandlers } from './mentorship/mentorship.consumer.js';
import { officialHandlers } from './official/official.consumer.js';

/** What this service makes of people's events. The copies come first: the pairs follow from what they say. */
export const createHandlers = (environment: EnqueueEnvironment): readonly EventHandler[] => [
  ...cadreHandlers,
  ...officialHandlers,
  ...createMentorshipHandlers(environment),
];
