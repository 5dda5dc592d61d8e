import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { TRAINING_ROLES, TRAINING_SESSION_KINDS, date, id } from './vocabulary.js';

/** Half-days; two make a day. */
export const halfDays = z.int().min(1).max(20);

export const trainingSessionScheduled = eventContract({
  service: 'training',
  noun: 'training-session',
  name: 'training-session-scheduled',
  title: { zh: '培训场次已安排', en: 'A training session was scheduled' },
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
