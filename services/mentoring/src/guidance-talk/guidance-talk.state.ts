import { guidanceTalkState, type DomainEvent } from '@cunguan/events';
import type { Mentorship } from '../mentorship/mentorship.js';
import type { GuidanceTalk } from './guidance-talk.js';

/** What is published of a talk of the pair: none of its texts. */
export const stateOfGuidanceTalk = (
  { id, mentorshipId, heldOn, minutes, version }: GuidanceTalk,
  { officialId, mentorId }: Mentorship,
): DomainEvent =>
  guidanceTalkState.of(id, version, { guidanceTalkId: id, mentorshipId, officialId, mentorId, heldOn, minutes });
