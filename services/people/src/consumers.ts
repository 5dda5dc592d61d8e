import type { Copy, EventHandler } from '@cunguan/messaging';
import { mentorshipCopy } from './mentorship/mentorship.copy.js';
import { mentorshipHandlers } from './mentorship/mentorship.consumer.js';

/** People is where officials and cadres come from; of the others it needs to know who has whom in care. */
export const createHandlers = (): readonly EventHandler[] => mentorshipHandlers;

/** What it keeps of the others. */
export const copies: readonly Copy[] = [mentorshipCopy];
