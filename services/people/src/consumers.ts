import type { Copy, EventHandler } from '@cunguan/messaging';
import { assessmentHandlers } from './assessment/assessment.consumer.js';
import { termAssessmentCopy } from './assessment/assessment.copy.js';
import { caseRoleCopy } from './case-role/case-role.copy.js';
import { caseRoleHandlers } from './case-role/case-role.consumer.js';
import { annulledElectionCopy, electedSeatCopy } from './committee-post/committee-post.copy.js';
import { committeePostHandlers } from './committee-post/committee-post.consumer.js';
import { mentorshipCopy } from './mentorship/mentorship.copy.js';
import { mentorshipHandlers } from './mentorship/mentorship.consumer.js';

/**
 * People is where officials and cadres come from. Of the others it needs to know who has whom in care, or as a case, which
 * seats were won, and how a contract term was assessed.
 */
export const createHandlers = (): readonly EventHandler[] => [
  ...mentorshipHandlers,
  ...caseRoleHandlers,
  ...committeePostHandlers,
  ...assessmentHandlers,
];

/** What it keeps of the others. */
export const copies: readonly Copy[] = [
  mentorshipCopy,
  caseRoleCopy,
  electedSeatCopy,
  annulledElectionCopy,
  termAssessmentCopy,
];
