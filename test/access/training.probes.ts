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
    input: ({ official, cadre }) => ({ officialIds: [official], verifierId: cadre }),
    refusedFor: 'ATTENDANCE.ALREADY_VERIFIED',
    alsoNames: { officialIds: 'official', verifierId: 'cadre' },
  },
  issueCompletion: {
    field: 'officialId',
    subject: 'official',
    input: () => ({ year: yearOf(days.today) + 1 }),
    refusedFor: 'COMPLETION.REQUIREMENTS_NOT_MET',
  },
  revokeCompletion: {
    field: 'completionId',
    subject: 'completion',
    input: () => ({ reason: 'x', expectedVersion: 2 }),
    refusedFor: 'COMPLETION.CHANGED',
  },
};
