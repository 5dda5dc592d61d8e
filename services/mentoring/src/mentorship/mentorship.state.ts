import { mentorshipState, type DomainEvent } from '@cunguan/events';
import type { Mentorship } from './mentorship.js';

/** What is published of a pair as it stands. */
export const stateOfMentorship = (mentorship: Mentorship): DomainEvent => {
  const { id, officialId, mentorId, villageId, townId, districtId, startedOn, endedOn, version } = mentorship;
  return mentorshipState.of(id, version, {
    mentorshipId: id,
    officialId,
    mentorId,
    villageId,
    townId,
    districtId,
    startedOn,
    endedOn,
    reason: mentorship.endReason,
    repairDueOn: mentorship.repairDueOn,
  });
};
