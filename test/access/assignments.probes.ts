import type { CommandProbe } from './command-probe.js';
import { days } from './days.js';

const later = days.tomorrow;

/** How the commands of assignments are tried. */
export const assignmentsProbes: Readonly<Record<string, CommandProbe>> = {
  createDutyPost: {
    field: 'villageId',
    subject: 'village',
    input: () => ({ lineOfWork: 'PARTY_BUILDING', title: 'x', specialties: ['LAW'], createdOn: later }),
    refusedFor: 'INPUT.DATE_INVALID',
  },
  takeDutyPost: {
    field: 'dutyPostId',
    subject: 'dutyPost',
    input: ({ official }) => ({ officialId: official, from: later }),
    refusedFor: 'INPUT.DATE_INVALID',
    alsoNames: { officialId: 'official' },
  },
  leaveDutyPost: {
    field: 'dutyPostHoldingId',
    subject: 'dutyPostHolding',
    input: () => ({ on: days.tooEarly }),
    refusedFor: 'DUTY_POST_HOLDING.LEFT_BEFORE_TAKEN',
  },
  giveDuty: {
    field: 'dutyPostId',
    subject: 'dutyPost',
    input: ({ cadre }) => ({ giverId: cadre, title: 'x', measure: 'x', givenOn: later, dueOn: later }),
    refusedFor: 'INPUT.DATE_INVALID',
    alsoNames: { giverId: 'cadre' },
  },
  reportDutyDone: {
    field: 'dutyId',
    subject: 'duty',
    input: () => ({ on: later, evidence: 'x' }),
    refusedFor: 'INPUT.DATE_INVALID',
  },
  checkDuty: {
    field: 'dutyId',
    subject: 'duty',
    input: ({ cadre }) => ({ checkerId: cadre, on: days.today, result: 'VERIFIED' }),
    refusedFor: 'DUTY.NOT_DONE',
    alsoNames: { checkerId: 'cadre' },
  },
  planFrontlinePosting: {
    field: 'officialId',
    subject: 'official',
    input: ({ department }) => ({
      hostUnitId: department,
      kind: 'ECONOMIC_CENSUS',
      from: later,
      to: days.today,
      reason: 'x',
    }),
    refusedFor: 'INPUT.DATE_INVALID',
    alsoNames: { hostUnitId: 'department' },
  },
  approveFrontlinePosting: {
    field: 'frontlinePostingId',
    subject: 'frontlinePosting',
    input: ({ townCadre }) => ({ approverId: townCadre, on: later }),
    refusedFor: 'INPUT.DATE_INVALID',
    alsoNames: { approverId: 'townCadre' },
  },
  startFrontlinePosting: {
    field: 'frontlinePostingId',
    subject: 'frontlinePosting',
    input: () => ({ on: days.today }),
    refusedFor: 'FRONTLINE_POSTING.WRONG_STATUS',
  },
  endFrontlinePosting: {
    field: 'frontlinePostingId',
    subject: 'frontlinePosting',
    input: ({ townCadre }) => ({
      appraiserId: townCadre,
      on: days.today,
      communicationAndCoordination: 3,
      complexAndSuddenEvents: 3,
      massWork: 3,
      solvingPracticalProblems: 3,
      comment: 'x',
    }),
    refusedFor: 'FRONTLINE_POSTING.WRONG_STATUS',
    alsoNames: { appraiserId: 'townCadre' },
  },
  recallFrontlinePosting: {
    field: 'frontlinePostingId',
    subject: 'frontlinePosting',
    input: () => ({ on: later, reason: 'x' }),
    refusedFor: 'INPUT.DATE_INVALID',
  },
};
