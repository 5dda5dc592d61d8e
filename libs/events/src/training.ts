import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { ABSENCE_REASONS, TRAINING_ROLES, TRAINING_SESSION_KINDS, WITHDRAWAL_REASONS, date, id } from './vocabulary.js';

/** Half-days; two make a day. */
export const halfDays = z.int().min(1).max(20);

export const trainingSessionScheduled = eventContract({
  service: 'training',
  noun: 'training-session',
  name: 'training-session-scheduled',
  title: { zh: '培训场次已安排或补录', en: 'A training session was scheduled, or entered after it was held' },
  shape: {
    trainingSessionId: id,
    kind: z.enum(TRAINING_SESSION_KINDS),
    townId: id,
    villageId: id.nullable(),
    organiserId: id,
    heldOn: date,
    halfDays: halfDays,
  },
  key: ['trainingSessionId'],
  validOn: 'heldOn',
  example: {
    trainingSessionId: '00000000-0000-4000-8000-000000000001',
    kind: 'TOWN_COURSE',
    townId: '00000000-0000-4000-8000-000000000002',
    villageId: '00000000-0000-4000-8000-000000000003',
    organiserId: '00000000-0000-4000-8000-000000000004',
    heldOn: '2015-06-30',
    halfDays: 1,
  },
});

const sessionExample = {
  trainingSessionId: '00000000-0000-4000-8000-000000000001',
  townId: '00000000-0000-4000-8000-000000000002',
  heldOn: '2015-06-30',
};

/** How many there are places for. */
export const capacity = z.int().min(1).max(500).nullable();

export const trainingSessionChanged = eventContract({
  service: 'training',
  noun: 'training-session',
  name: 'training-session-changed',
  title: { zh: '培训场次的安排已更改', en: 'What is arranged for a training session was changed' },
  shape: {
    trainingSessionId: id,
    townId: id,
    organiserId: id,
    heldOn: date,
    halfDays,
    trainingTopicId: id.nullable(),
    capacity,
  },
  key: ['trainingSessionId'],
  validOn: 'heldOn',
  example: {
    ...sessionExample,
    organiserId: '00000000-0000-4000-8000-000000000004',
    halfDays: 2,
    trainingTopicId: '00000000-0000-4000-8000-000000000005',
    capacity: 30,
  },
});

export const trainingSessionRescheduled = eventContract({
  service: 'training',
  noun: 'training-session',
  name: 'training-session-rescheduled',
  title: { zh: '培训场次已改期', en: 'A training session was moved to another day' },
  shape: { trainingSessionId: id, townId: id, heldOn: date, heldBefore: date, halfDays },
  key: ['trainingSessionId'],
  validOn: 'heldOn',
  example: { ...sessionExample, heldBefore: '2015-06-23', halfDays: 2 },
});

export const trainingSessionCancelled = eventContract({
  service: 'training',
  noun: 'training-session',
  name: 'training-session-cancelled',
  title: { zh: '培训场次已取消', en: 'A training session was cancelled' },
  shape: { trainingSessionId: id, townId: id, heldOn: date, on: date },
  key: ['trainingSessionId'],
  validOn: 'on',
  example: { ...sessionExample, on: '2015-06-20' },
});

export const officialEnrolled = eventContract({
  service: 'training',
  noun: 'attendance',
  name: 'official-enrolled',
  title: { zh: '大学生村官已报名', en: 'An official was enrolled in a training session' },
  shape: {
    attendanceId: id,
    trainingSessionId: id,
    officialId: id,
    role: z.enum(TRAINING_ROLES),
  },
  key: ['officialId'],
  example: {
    attendanceId: '00000000-0000-4000-8000-000000000001',
    trainingSessionId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    role: 'ATTENDEE',
  },
});

export const attendanceVerified = eventContract({
  service: 'training',
  noun: 'attendance',
  name: 'attendance-verified',
  title: { zh: '出勤已由组织者核实', en: 'The organiser verified that the official attended' },
  shape: {
    attendanceId: id,
    trainingSessionId: id,
    officialId: id,
    role: z.enum(TRAINING_ROLES),
    heldOn: date,
    halfDays: halfDays,
    verifierId: id,
  },
  key: ['officialId'],
  validOn: 'heldOn',
  example: {
    attendanceId: '00000000-0000-4000-8000-000000000001',
    trainingSessionId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    role: 'ATTENDEE',
    heldOn: '2015-06-30',
    halfDays: 1,
    verifierId: '00000000-0000-4000-8000-000000000004',
  },
});

/** A year of training, as completions and their states name it. */
export const trainingYear = z.int().min(2008).max(2100);
export const edition = z.int().min(1);
/** All half-days of a year. */
export const halfDaysOfYear = z.int().min(0);

const completion = {
  completionId: id,
  officialId: id,
  year: trainingYear,
  /** Counts the completions of one official and year; each supersedes the one before. */
  edition,
};

export const completionIssued = eventContract({
  service: 'training',
  noun: 'completion',
  name: 'completion-issued',
  title: {
    zh: '培训证明已出具',
    en: "A completion of a year's training was issued; it supersedes the edition before it",
  },
  shape: { ...completion, halfDays: halfDaysOfYear, issuedOn: date },
  key: ['officialId'],
  validOn: 'issuedOn',
  example: {
    completionId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    year: 2015,
    edition: 1,
    halfDays: 16,
    issuedOn: '2015-12-01',
  },
});

export const completionRevoked = eventContract({
  service: 'training',
  noun: 'completion',
  name: 'completion-revoked',
  title: { zh: '培训证明已撤销', en: "A completion of a year's training was revoked" },
  shape: { ...completion, revokedOn: date },
  key: ['officialId'],
  validOn: 'revokedOn',
  example: {
    completionId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    year: 2015,
    edition: 1,
    revokedOn: '2015-12-10',
  },
});

const attendanceIds = { attendanceId: id, trainingSessionId: id, officialId: id };
const attendanceExample = {
  attendanceId: '00000000-0000-4000-8000-000000000001',
  trainingSessionId: '00000000-0000-4000-8000-000000000002',
  officialId: '00000000-0000-4000-8000-000000000003',
};

export const officialPutOnWaitingList = eventContract({
  service: 'training',
  noun: 'attendance',
  name: 'official-put-on-waiting-list',
  title: { zh: '大学生村官已候补', en: 'An official was put on the waiting list of a full training session' },
  shape: { ...attendanceIds, role: z.enum(TRAINING_ROLES) },
  key: ['officialId'],
  example: { ...attendanceExample, role: 'ATTENDEE' },
});

export const enrolmentWithdrawn = eventContract({
  service: 'training',
  noun: 'attendance',
  name: 'enrolment-withdrawn',
  title: { zh: '报名已撤回', en: 'An enrolment was withdrawn' },
  shape: { ...attendanceIds, withdrawalReason: z.enum(WITHDRAWAL_REASONS) },
  key: ['officialId'],
  example: { ...attendanceExample, withdrawalReason: 'WORK' },
});

export const absenceRecorded = eventContract({
  service: 'training',
  noun: 'attendance',
  name: 'absence-recorded',
  title: { zh: '缺席已由组织者记录', en: 'The organiser recorded that the official was absent' },
  shape: { ...attendanceIds, heldOn: date, absenceReason: z.enum(ABSENCE_REASONS) },
  key: ['officialId'],
  validOn: 'heldOn',
  example: { ...attendanceExample, heldOn: '2015-06-30', absenceReason: 'ILLNESS' },
});

export const attendanceCorrected = eventContract({
  service: 'training',
  noun: 'attendance',
  name: 'attendance-corrected',
  title: { zh: '出勤核实已更正', en: 'The verification of an attendance was corrected' },
  shape: { ...attendanceIds, heldOn: date, verifiedHalfDays: z.int().min(0).max(20), verifierId: id },
  key: ['officialId'],
  validOn: 'heldOn',
  example: {
    ...attendanceExample,
    heldOn: '2015-06-30',
    verifiedHalfDays: 0,
    verifierId: '00000000-0000-4000-8000-000000000004',
  },
});

const score = z.int().min(0).max(100);

export const scoreRecorded = eventContract({
  service: 'training',
  noun: 'attendance',
  name: 'score-recorded',
  title: { zh: '培训成绩已记录', en: 'The score of an attended training session was recorded' },
  shape: { ...attendanceIds, heldOn: date, score },
  key: ['officialId'],
  validOn: 'heldOn',
  example: { ...attendanceExample, heldOn: '2015-06-30', score: 86 },
});

export const scoreCorrected = eventContract({
  service: 'training',
  noun: 'attendance',
  name: 'score-corrected',
  title: { zh: '培训成绩已更正', en: 'The score of an attended training session was corrected' },
  shape: { ...attendanceIds, heldOn: date, score },
  key: ['officialId'],
  validOn: 'heldOn',
  example: { ...attendanceExample, heldOn: '2015-06-30', score: 68 },
});
