import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { date, id } from './vocabulary.js';

/** Why a proposal did not become a pair: somebody decided so, or the official or the mentor left first. */
export const MENTORSHIP_WITHDRAWAL_REASONS = [
  'WITHDRAWN',
  'MENTOR_LEFT_OFFICE',
  'OFFICIAL_LEFT_VILLAGE',
  'OFFICIAL_LEFT_SERVICE',
] as const;
export type MentorshipWithdrawalReason = (typeof MENTORSHIP_WITHDRAWAL_REASONS)[number];

/** Whose leader the mentor is: of the official's village, town or district. */
export const MENTORSHIP_LEVELS = ['VILLAGE', 'TOWN', 'DISTRICT'] as const;
export type MentorshipLevel = (typeof MENTORSHIP_LEVELS)[number];

export const MENTORSHIP_PAUSE_REASONS = [
  'OFFICIAL_ON_LEAVE',
  'OFFICIAL_POSTED_AWAY',
  'MENTOR_ON_LEAVE',
  'MENTOR_POSTED_AWAY',
] as const;
export type MentorshipPauseReason = (typeof MENTORSHIP_PAUSE_REASONS)[number];

/** How often a pair may plan to talk, in days. */
export const TALK_RHYTHM = { min: 7, max: 90 } as const;

const pair = { mentorshipId: id, officialId: id, mentorId: id };
const pairExample = {
  mentorshipId: '00000000-0000-4000-8000-000000000001',
  officialId: '00000000-0000-4000-8000-000000000002',
  mentorId: '00000000-0000-4000-8000-000000000003',
};
const mentorship = { service: 'mentoring', noun: 'mentorship', key: ['officialId'] } as const;

export const mentorshipProposed = eventContract({
  ...mentorship,
  name: 'mentorship-proposed',
  title: { zh: '结对帮带已拟定，尚未开始', en: 'A mentorship was proposed; it binds nobody until it starts' },
  shape: { ...pair, level: z.enum(MENTORSHIP_LEVELS), villageId: id, townId: id, proposedOn: date },
  validOn: 'proposedOn',
  example: {
    ...pairExample,
    level: 'VILLAGE',
    villageId: '00000000-0000-4000-8000-000000000004',
    townId: '00000000-0000-4000-8000-000000000005',
    proposedOn: '2015-06-30',
  },
});

export const mentorshipWithdrawn = eventContract({
  ...mentorship,
  name: 'mentorship-withdrawn',
  title: { zh: '拟定的结对已撤回', en: 'A proposed mentorship was withdrawn before it started' },
  shape: { ...pair, withdrawnOn: date, withdrawalReason: z.enum(MENTORSHIP_WITHDRAWAL_REASONS) },
  validOn: 'withdrawnOn',
  example: { ...pairExample, withdrawnOn: '2015-07-06', withdrawalReason: 'WITHDRAWN' },
});

export const mentorshipPaused = eventContract({
  ...mentorship,
  name: 'mentorship-paused',
  title: { zh: '结对帮带已暂停', en: 'A mentorship was paused; both remain bound to it' },
  shape: { ...pair, pausedFrom: date, pauseReason: z.enum(MENTORSHIP_PAUSE_REASONS) },
  validOn: 'pausedFrom',
  example: { ...pairExample, pausedFrom: '2015-08-01', pauseReason: 'OFFICIAL_ON_LEAVE' },
});

export const mentorshipResumed = eventContract({
  ...mentorship,
  name: 'mentorship-resumed',
  title: { zh: '结对帮带已恢复', en: 'A paused mentorship was resumed' },
  shape: { ...pair, resumedOn: date },
  validOn: 'resumedOn',
  example: { ...pairExample, resumedOn: '2015-09-01' },
});

export const mentorshipPlanned = eventContract({
  ...mentorship,
  name: 'mentorship-planned',
  title: { zh: '结对帮带已制定计划', en: 'The goals and rhythm of a mentorship were planned; the goals stay with it' },
  shape: { ...pair, plannedFrom: date, talkEveryDays: z.int().min(TALK_RHYTHM.min).max(TALK_RHYTHM.max) },
  validOn: 'plannedFrom',
  example: { ...pairExample, plannedFrom: '2015-07-01', talkEveryDays: 14 },
});
