import { guidanceTalkState, type DomainEvent } from '@cunguan/events';
import type { Mentorship } from '../mentorship/mentorship.js';
import { isAcknowledged, type GuidanceTalk } from './guidance-talk.js';

/** What is published of a talk of the pair: none of its texts. */
export const stateOfGuidanceTalk = (
  talk: GuidanceTalk,
  { officialId, mentorId }: Pick<Mentorship, 'officialId' | 'mentorId'>,
): DomainEvent => {
  const { id, mentorshipId, heldOn, minutes, version } = talk;
  const acknowledgedOn = isAcknowledged(talk) ? talk.acknowledgedOn : null;
  const held = { guidanceTalkId: id, mentorshipId, officialId, mentorId, heldOn, minutes };
  return guidanceTalkState.of(id, version, { ...held, acknowledgedOn });
};
