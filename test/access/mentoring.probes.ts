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
  proposeMentorship: {
    field: 'officialId',
    subject: 'official',
    input: ({ cadre }) => ({ mentorId: cadre, proposedOn: later }),
    refusedFor: 'INPUT.DATE_INVALID',
    alsoNames: { mentorId: 'cadre' },
  },
  confirmMentorship: {
    field: 'mentorshipId',
    subject: 'mentorship',
    input: () => ({ expectedVersion: 99, startedOn: days.today }),
    refusedFor: 'MENTORSHIP.CHANGED',
  },
  withdrawProposal: {
    field: 'mentorshipId',
    subject: 'mentorship',
    input: () => ({ expectedVersion: 99, withdrawnOn: days.today }),
    refusedFor: 'MENTORSHIP.CHANGED',
  },
  pauseMentorship: {
    field: 'mentorshipId',
    subject: 'mentorship',
    input: () => ({ expectedVersion: 99, from: days.today, reason: 'OFFICIAL_ON_LEAVE' }),
    refusedFor: 'MENTORSHIP.CHANGED',
  },
  resumeMentorship: {
    field: 'mentorshipId',
    subject: 'mentorship',
    input: () => ({ expectedVersion: 99, on: days.today }),
    refusedFor: 'MENTORSHIP.CHANGED',
  },
  planMentorship: {
    field: 'mentorshipId',
    subject: 'mentorship',
    input: () => ({ expectedVersion: 99, goals: 'x', talkEveryDays: 14 }),
    refusedFor: 'MENTORSHIP.CHANGED',
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
  acknowledgeGuidanceTalk: {
    field: 'guidanceTalkId',
    subject: 'guidanceTalk',
    input: () => ({ expectedVersion: 99 }),
    refusedFor: 'GUIDANCE_TALK.CHANGED',
  },
};
