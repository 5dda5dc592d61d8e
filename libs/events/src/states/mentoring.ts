import { z } from 'zod';
import { MENTORSHIP_END_REASONS } from '../mentoring.js';
import {
  MENTORSHIP_LEVELS,
  MENTORSHIP_PAUSE_REASONS,
  MENTORSHIP_WITHDRAWAL_REASONS,
  TALK_RHYTHM,
} from '../mentorship.js';
import { stateContract } from '../state-contract.js';
import { date, id } from '../vocabulary.js';

/** Whether the two are a pair or were to become one; of what is not STARTED `startedOn` is the day of the proposal. */
const MENTORSHIP_STAGES = ['PROPOSED', 'WITHDRAWN', 'STARTED'] as const;

export const mentorshipState = stateContract({
  service: 'mentoring',
  noun: 'mentorship',
  title: { zh: '结对帮带的现状', en: 'A mentorship as it stands' },
  shape: {
    mentorshipId: id,
    officialId: id,
    mentorId: id,
    villageId: id,
    townId: id,
    districtId: id,
    startedOn: date,
    endedOn: date.nullable(),
    reason: z.enum(MENTORSHIP_END_REASONS).nullable(),
    repairDueOn: date.nullable(),
    // Absent in states that were published before there were levels and proposals: a village pair that started.
    level: z.enum(MENTORSHIP_LEVELS).optional(),
    proposedOn: date.nullable().optional(),
    pairingStage: z.enum(MENTORSHIP_STAGES).optional(),
    withdrawalReason: z.enum(MENTORSHIP_WITHDRAWAL_REASONS).nullable().optional(),
    pauses: z
      .array(
        z.strictObject({
          pausedFrom: date,
          resumedOn: date.nullable(),
          pauseReason: z.enum(MENTORSHIP_PAUSE_REASONS),
        }),
      )
      .optional(),
    talkEveryDays: z.int().min(TALK_RHYTHM.min).max(TALK_RHYTHM.max).nullable().optional(),
  },
  example: {
    mentorshipId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    mentorId: '00000000-0000-4000-8000-000000000003',
    villageId: '00000000-0000-4000-8000-000000000004',
    townId: '00000000-0000-4000-8000-000000000005',
    districtId: '00000000-0000-4000-8000-000000000006',
    startedOn: '2015-06-30',
    endedOn: null,
    reason: null,
    repairDueOn: null,
  },
});

export const guidanceTalkState = stateContract({
  service: 'mentoring',
  noun: 'guidance-talk',
  title: { zh: '谈心指导的现状', en: 'A guidance talk as it is known now' },
  shape: {
    guidanceTalkId: id,
    mentorshipId: id,
    officialId: id,
    mentorId: id,
    heldOn: date,
    minutes: z.int().min(1),
    // States of before the acknowledgement was told do not have it.
    acknowledgedOn: date.nullable().optional(),
  },
  example: {
    guidanceTalkId: '00000000-0000-4000-8000-000000000001',
    mentorshipId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    mentorId: '00000000-0000-4000-8000-000000000004',
    heldOn: '2015-06-30',
    minutes: 60,
    acknowledgedOn: null,
  },
});
