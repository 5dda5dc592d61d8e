import { z } from 'zod';
import { stateContract } from '../state-contract.js';
import { capacity, edition, halfDays, halfDaysOfYear, trainingYear } from '../training.js';
import { trainingPlan, trainingPlanExample } from '../training-plan.js';
import { date, ENROLMENT_STATUSES, id, TRAINING_ROLES, TRAINING_SESSION_KINDS } from '../vocabulary.js';

export const trainingPlanState = stateContract({
  service: 'training',
  noun: 'training-plan',
  title: { zh: '年度培训计划的现状', en: 'An annual training plan as it stands' },
  shape: trainingPlan,
  example: trainingPlanExample,
});

export const trainingSessionState = stateContract({
  service: 'training',
  noun: 'training-session',
  title: { zh: '培训场次的现状', en: 'A training session as it stands' },
  shape: {
    trainingSessionId: id,
    kind: z.enum(TRAINING_SESSION_KINDS),
    townId: id,
    districtId: id,
    villageId: id.nullable(),
    organiserId: id,
    heldOn: date,
    halfDays,
    trainingTopicId: id.nullable().optional(),
    capacity: capacity.optional(),
    cancelledOn: date.nullable().optional(),
  },
  example: {
    trainingSessionId: '00000000-0000-4000-8000-000000000001',
    kind: 'TOWN_COURSE',
    townId: '00000000-0000-4000-8000-000000000002',
    districtId: '00000000-0000-4000-8000-000000000003',
    villageId: null,
    organiserId: '00000000-0000-4000-8000-000000000004',
    heldOn: '2015-06-30',
    halfDays: 4,
    trainingTopicId: '00000000-0000-4000-8000-000000000005',
    capacity: 30,
    cancelledOn: null,
  },
});

export const attendanceState = stateContract({
  service: 'training',
  noun: 'attendance',
  title: { zh: '培训出勤的现状', en: 'The attendance of one official in one session as it stands' },
  shape: {
    attendanceId: id,
    trainingSessionId: id,
    officialId: id,
    role: z.enum(TRAINING_ROLES),
    heldOn: date,
    halfDays,
    verifiedOn: date.nullable(),
    verifierId: id.nullable(),
    enrolmentStatus: z.enum(ENROLMENT_STATUSES).optional(),
    verifiedHalfDays: z.int().min(0).max(20).nullable().optional(),
    score: z.int().min(0).max(100).nullable().optional(),
    makeUpOfAttendanceId: id.nullable().optional(),
  },
  example: {
    attendanceId: '00000000-0000-4000-8000-000000000001',
    trainingSessionId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    role: 'ATTENDEE',
    heldOn: '2015-06-30',
    halfDays: 4,
    verifiedOn: '2015-07-01',
    verifierId: '00000000-0000-4000-8000-000000000004',
    enrolmentStatus: 'ENROLLED',
    verifiedHalfDays: 4,
    score: 86,
    makeUpOfAttendanceId: null,
  },
});

export const completionState = stateContract({
  service: 'training',
  noun: 'completion',
  title: { zh: '培训证明的现状', en: "A completion of a year's training as it stands" },
  shape: {
    completionId: id,
    officialId: id,
    year: trainingYear,
    edition,
    halfDays: halfDaysOfYear,
    issuedOn: date,
    revokedOn: date.nullable(),
  },
  example: {
    completionId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    year: 2015,
    edition: 1,
    halfDays: 16,
    issuedOn: '2015-12-01',
    revokedOn: null,
  },
});
