import type { Copy, EventHandler } from '@cunguan/messaging';
import { caseRoleCopy } from './case-role/case-role.copy.js';
import { caseRoleHandlers } from './case-role/case-role.consumer.js';
import { mentorshipCopy } from './mentorship/mentorship.copy.js';
import { mentorshipHandlers } from './mentorship/mentorship.consumer.js';

/** People is where officials and cadres come from; of the others it needs to know who has whom in care, or as a case. */
export const createHandlers = (): readonly EventHandler[] => [...mentorshipHandlers, ...caseRoleHandlers];

/** What it keeps of the others. */
export const copies: readonly Copy[] = [mentorshipCopy, caseRoleCopy];
