import type { CommandProbe } from './command-probe.js';
import { days } from './days.js';

const later = days.tomorrow;

/** How the commands of mentoring are tried. */
export const mentoringProbes: Readonly<Record<string, CommandProbe>> = {
  startMentorship: {
    field: 'officialId',
    subject: 'official',
    input: ({ cadre }) => ({ mentorId: cadre, startedOn: later }),
    refusedFor: 'INPUT.DATE_INVALID',
    alsoNames: { mentorId: 'cadre' },
  },
  endMentorship: {
    field: 'mentorshipId',
    subject: 'mentorship',
    input: () => ({ endedOn: later, reason: 'COMPLETED' }),
    refusedFor: 'INPUT.DATE_INVALID',
  },
  recordGuidanceTalk: {
    field: 'mentorshipId',
    subject: 'mentorship',
    input: () => ({ heldOn: later, minutes: 30, topics: 'x' }),
    refusedFor: 'INPUT.DATE_INVALID',
  },
  correctGuidanceTalk: {
    field: 'guidanceTalkId',
    subject: 'guidanceTalk',
    input: () => ({ expectedVersion: 99, heldOn: days.today, minutes: 30, topics: 'x' }),
    refusedFor: 'GUIDANCE_TALK.CHANGED',
  },
};
