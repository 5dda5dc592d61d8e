import type { CommandProbe } from './command-probe.js';
import { days } from './days.js';

const later = days.tomorrow;
const half = { goals: 'x', measures: 'x', from: later, expectedVersion: 99 };
const found = { finding: 'x', rating: 'ON_TRACK' };

/** How the commands of tutoring and of cultivation plans are tried. */
export const cultivationProbes: Readonly<Record<string, CommandProbe>> = {
  startTutoring: {
    field: 'officialId',
    subject: 'official',
    input: ({ cadre }) => ({ tutorId: cadre, lineOfWork: 'CIVIL_AFFAIRS', from: later }),
    refusedFor: 'INPUT.DATE_INVALID',
    alsoNames: { tutorId: 'cadre' },
  },
  endTutoring: {
    field: 'tutoringId',
    subject: 'tutoring',
    input: () => ({ on: later, reason: 'COMPLETED', expectedVersion: 1 }),
    refusedFor: 'INPUT.DATE_INVALID',
  },
  recordTutoring: {
    field: 'tutoringId',
    subject: 'tutoring',
    input: () => ({ heldOn: later, minutes: 30, what: 'x' }),
    refusedFor: 'INPUT.DATE_INVALID',
  },
  correctTutoringRecord: {
    field: 'tutoringRecordId',
    subject: 'tutoringRecord',
    input: () => ({ expectedVersion: 99, reason: 'x', heldOn: days.today, minutes: 30, what: 'x' }),
    refusedFor: 'TUTORING_RECORD.CHANGED',
  },
  openCultivationPlan: {
    field: 'officialId',
    subject: 'official',
    input: () => ({ from: later, to: later }),
    refusedFor: 'INPUT.DATE_INVALID',
  },
  setTownHalf: {
    field: 'cultivationPlanId',
    subject: 'cultivationPlan',
    input: ({ townCadre }) => ({ ...half, responsibleId: townCadre }),
    refusedFor: 'INPUT.DATE_INVALID',
    alsoNames: { responsibleId: 'townCadre' },
  },
  setVillageHalf: {
    field: 'cultivationPlanId',
    subject: 'cultivationPlan',
    input: ({ cadre }) => ({ ...half, responsibleId: cadre }),
    refusedFor: 'INPUT.DATE_INVALID',
    alsoNames: { responsibleId: 'cadre' },
  },
  reviewCultivationPlan: {
    field: 'cultivationPlanId',
    subject: 'cultivationPlan',
    input: ({ townCadre }) => ({ half: 'VILLAGE', on: later, reviewerId: townCadre, ...found }),
    refusedFor: 'INPUT.DATE_INVALID',
    alsoNames: { reviewerId: 'townCadre' },
  },
  correctCultivationReview: {
    field: 'cultivationReviewId',
    subject: 'cultivationReview',
    input: () => ({ expectedVersion: 99, reason: 'x', ...found }),
    refusedFor: 'CULTIVATION_REVIEW.CHANGED',
  },
  closeCultivationPlan: {
    field: 'cultivationPlanId',
    subject: 'cultivationPlan',
    input: () => ({ on: later, result: 'ACHIEVED', expectedVersion: 1 }),
    refusedFor: 'INPUT.DATE_INVALID',
  },
};
