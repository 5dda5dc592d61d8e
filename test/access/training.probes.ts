import type { CommandProbe } from './command-probe.js';
import { days, yearOf } from './days.js';

/** How the commands of training are tried. */
export const trainingProbes: Readonly<Record<string, CommandProbe>> = {
  scheduleTrainingSession: {
    field: 'townId',
    subject: 'town',
    input: ({ village, townCadre }) => ({
      villageId: village,
      organiserId: townCadre,
      kind: 'TOWN_COURSE',
      title: 'x',
      heldOn: days.today,
      halfDays: 1,
    }),
    refusedFor: 'TRAINING_SESSION.VILLAGE_NOT_ALLOWED',
    alsoNames: { villageId: 'village', organiserId: 'townCadre' },
  },
  adoptTrainingPlan: {
    field: 'townId',
    subject: 'town',
    input: () => ({
      year: yearOf(days.today),
      adoptedOn: days.today,
      topics: [{ theme: 'OTHER', title: 'x', targetSessions: 1, targetHalfDays: 1 }],
    }),
    refusedFor: 'TRAINING_PLAN.ALREADY_ADOPTED',
  },
  amendTrainingPlan: {
    field: 'trainingPlanId',
    subject: 'trainingPlan',
    input: () => ({ expectedVersion: 1 }),
    refusedFor: 'TRAINING_PLAN.NOTHING_TO_AMEND',
  },
  recordHeldTrainingSession: {
    field: 'townId',
    subject: 'town',
    input: ({ village, townCadre }) => ({
      villageId: village,
      organiserId: townCadre,
      kind: 'TOWN_COURSE',
      title: 'x',
      heldOn: days.today,
      halfDays: 1,
    }),
    refusedFor: 'TRAINING_SESSION.VILLAGE_NOT_ALLOWED',
    alsoNames: { villageId: 'village', organiserId: 'townCadre' },
  },
  changeTrainingSession: {
    field: 'trainingSessionId',
    subject: 'trainingSession',
    input: ({ townCadre }) => ({ expectedVersion: 1, organiserId: townCadre, title: null }),
    refusedFor: 'TRAINING_SESSION.TITLE_REQUIRED',
    alsoNames: { organiserId: 'townCadre' },
  },
  rescheduleTrainingSession: {
    field: 'trainingSessionId',
    subject: 'trainingSession',
    input: () => ({ expectedVersion: 1, heldOn: days.tomorrow }),
    refusedFor: 'TRAINING_SESSION.ALREADY_VERIFIED',
  },
  cancelTrainingSession: {
    field: 'trainingSessionId',
    subject: 'trainingSession',
    input: () => ({ expectedVersion: 1, reason: 'x' }),
    refusedFor: 'TRAINING_SESSION.ALREADY_VERIFIED',
  },
  enrolByRule: {
    field: 'trainingSessionId',
    subject: 'trainingSession',
    input: ({ village }) => ({ rule: 'ALL_SERVING', villageIds: [village], standing: true }),
    refusedFor: 'ENROLMENT_RULE.STANDING_FOR_ALL',
    alsoNames: { villageIds: 'village' },
  },
  withdrawEnrolment: {
    field: 'attendanceId',
    subject: 'attendance',
    input: () => ({ expectedVersion: 99, reason: 'WORK' }),
    refusedFor: 'ATTENDANCE.CHANGED',
  },
  recordAbsence: {
    field: 'trainingSessionId',
    subject: 'trainingSession',
    input: ({ official }) => ({ absences: [{ officialId: official, reason: 'ILLNESS' }], verifierId: official }),
    refusedFor: 'ATTENDANCE.VERIFIER_IS_ATTENDEE',
    alsoNames: { verifierId: 'cadre' },
  },
  correctAttendance: {
    field: 'attendanceId',
    subject: 'attendance',
    input: ({ official }) => ({ expectedVersion: 99, halfDays: 0, reason: 'x', verifierId: official }),
    refusedFor: 'ATTENDANCE.VERIFIER_IS_ATTENDEE',
    alsoNames: { verifierId: 'cadre' },
  },
  recordScores: {
    field: 'trainingSessionId',
    subject: 'trainingSession',
    input: ({ official }) => ({ scores: [{ officialId: official, score: 80 }], verifierId: official }),
    refusedFor: 'ATTENDANCE.VERIFIER_IS_ATTENDEE',
    alsoNames: { verifierId: 'cadre' },
  },
  correctScore: {
    field: 'attendanceId',
    subject: 'attendance',
    input: ({ official }) => ({ expectedVersion: 99, score: 80, reason: 'x', verifierId: official }),
    refusedFor: 'ATTENDANCE.VERIFIER_IS_ATTENDEE',
    alsoNames: { verifierId: 'cadre' },
  },
  enrolOfficials: {
    field: 'trainingSessionId',
    subject: 'trainingSession',
    input: ({ official }) => ({ officialIds: [official], role: 'TUTEE' }),
    refusedFor: 'ATTENDANCE.ROLE_UNFIT',
    alsoNames: { officialIds: 'official' },
  },
  verifyAttendance: {
    field: 'trainingSessionId',
    subject: 'trainingSession',
    input: ({ official }) => ({ officialIds: [official], verifierId: official }),
    refusedFor: 'ATTENDANCE.VERIFIER_IS_ATTENDEE',
    alsoNames: { officialIds: 'official', verifierId: 'cadre' },
  },
};
