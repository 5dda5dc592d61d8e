import { mentorshipState, type DomainEvent } from '@cunguan/events';
import type { MentorshipPause } from '../mentorship-pause/mentorship-pause.js';
import type { MentorshipRecord } from './mentorship.js';

/** What belongs to a pair beside its own row. */
export interface MentorshipParts {
  readonly pauses: readonly MentorshipPause[];
  /** By the last plan; null while nothing is planned. */
  readonly talkEveryDays: number | null;
}

const stageOf = ({ startedOn, endedOn }: MentorshipRecord): 'PROPOSED' | 'WITHDRAWN' | 'STARTED' => {
  if (startedOn !== null) return 'STARTED';
  return endedOn === null ? 'PROPOSED' : 'WITHDRAWN';
};

/** What is published of a pair as it stands. */
export const stateOfMentorship = (mentorship: MentorshipRecord, parts: MentorshipParts): DomainEvent => {
  const { id, officialId, mentorId, level, villageId, townId, districtId, endedOn, version } = mentorship;
  const isStarted = mentorship.startedOn !== null;
  return mentorshipState.of(id, version, {
    mentorshipId: id,
    ...{ officialId, mentorId, level, villageId, townId, districtId },
    proposedOn: mentorship.proposedOn,
    startedOn: isStarted ? mentorship.startedOn : mentorship.proposedOn,
    endedOn,
    reason: isStarted ? mentorship.endReason : null,
    repairDueOn: mentorship.repairDueOn,
    pairingStage: stageOf(mentorship),
    withdrawalReason: isStarted ? null : mentorship.endReason,
    pauses: parts.pauses.map(({ pausedFrom, resumedOn, reason }) => ({ pausedFrom, resumedOn, pauseReason: reason })),
    talkEveryDays: parts.talkEveryDays,
  });
};
