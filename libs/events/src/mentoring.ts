import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { date, id } from './vocabulary.js';

export const MENTORSHIP_END_REASONS = [
  'COMPLETED',
  'CHANGED_MENTOR',
  'MENTOR_LEFT_OFFICE',
  'OFFICIAL_LEFT_VILLAGE',
  'OFFICIAL_LEFT_SERVICE',
] as const;
export type MentorshipEndReason = (typeof MENTORSHIP_END_REASONS)[number];

export const mentorshipStarted = eventContract({
  service: 'mentoring',
  noun: 'mentorship',
  name: 'mentorship-started',
  title: { zh: '结对帮带已开始', en: 'A mentorship started; the state says at which level' },
  shape: {
    mentorshipId: id,
    officialId: id,
    mentorId: id,
    villageId: id,
    townId: id,
    startedOn: date,
  },
  key: ['officialId'],
  validOn: 'startedOn',
  example: {
    mentorshipId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    mentorId: '00000000-0000-4000-8000-000000000003',
    villageId: '00000000-0000-4000-8000-000000000004',
    townId: '00000000-0000-4000-8000-000000000005',
    startedOn: '2015-06-30',
  },
});

export const mentorshipEnded = eventContract({
  service: 'mentoring',
  noun: 'mentorship',
  name: 'mentorship-ended',
  title: { zh: '结对帮带已结束', en: 'A mentorship ended; of a village one the official has a gap until paired again' },
  shape: {
    mentorshipId: id,
    officialId: id,
    mentorId: id,
    villageId: id,
    townId: id,
    endedOn: date,
    reason: z.enum(MENTORSHIP_END_REASONS),
    repairDueOn: date.nullable(),
  },
  key: ['officialId'],
  validOn: 'endedOn',
  example: {
    mentorshipId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    mentorId: '00000000-0000-4000-8000-000000000003',
    villageId: '00000000-0000-4000-8000-000000000004',
    townId: '00000000-0000-4000-8000-000000000005',
    endedOn: '2015-06-30',
    reason: 'OFFICIAL_LEFT_VILLAGE',
    repairDueOn: '2015-07-30',
  },
});

const talk = {
  guidanceTalkId: id,
  mentorshipId: id,
  officialId: id,
  mentorId: id,
  heldOn: date,
  minutes: z.int().min(1),
};

export const guidanceTalkRecorded = eventContract({
  service: 'mentoring',
  noun: 'guidance-talk',
  name: 'guidance-talk-recorded',
  title: { zh: '谈心指导已记录', en: 'A guidance talk of a pair was recorded' },
  shape: talk,
  key: ['officialId'],
  validOn: 'heldOn',
  example: {
    guidanceTalkId: '00000000-0000-4000-8000-000000000001',
    mentorshipId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    mentorId: '00000000-0000-4000-8000-000000000004',
    heldOn: '2015-06-30',
    minutes: 1,
  },
});

export const guidanceTalkCorrected = eventContract({
  service: 'mentoring',
  noun: 'guidance-talk',
  name: 'guidance-talk-corrected',
  title: {
    zh: '谈心指导记录已更正',
    en: 'What was recorded of a guidance talk was corrected; this says all of it anew',
  },
  shape: talk,
  key: ['officialId'],
  validOn: 'heldOn',
  example: {
    guidanceTalkId: '00000000-0000-4000-8000-000000000001',
    mentorshipId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    mentorId: '00000000-0000-4000-8000-000000000004',
    heldOn: '2015-06-30',
    minutes: 45,
  },
});

export const guidanceTalkAcknowledged = eventContract({
  service: 'mentoring',
  noun: 'guidance-talk',
  name: 'guidance-talk-acknowledged',
  title: { zh: '谈心指导已由村官确认', en: 'The official acknowledged what was recorded of a guidance talk' },
  shape: {
    guidanceTalkId: id,
    mentorshipId: id,
    officialId: id,
    mentorId: id,
    acknowledgedVersion: z.int().min(1),
    acknowledgedOn: date,
  },
  key: ['officialId'],
  validOn: 'acknowledgedOn',
  example: {
    guidanceTalkId: '00000000-0000-4000-8000-000000000001',
    mentorshipId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    mentorId: '00000000-0000-4000-8000-000000000004',
    acknowledgedVersion: 1,
    acknowledgedOn: '2015-06-30',
  },
});
