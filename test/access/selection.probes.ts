import type { CommandProbe } from './command-probe.js';
import { days, yearOf } from './days.js';

const later = days.tomorrow;

const ofAssessment = {
  field: 'assessmentId',
  subject: 'assessment',
  refusedFor: 'ASSESSMENT.STEP_OUT_OF_ORDER',
} as const;

/** Of an assessment that was just opened, on which the self-report comes next. */
const anyStep = { expectedVersion: 1, on: days.today };

/** How the commands of selection are tried. */
export const selectionProbes: Readonly<Record<string, CommandProbe>> = {
  callPartyElection: {
    field: 'villageId',
    subject: 'village',
    input: ({ official, cadre, townCadre }) => ({
      body: 'PARTY_BRANCH',
      office: 'SECRETARY',
      seats: 2,
      heldOn: days.voted,
      candidates: [{ officialId: official }, { cadreId: cadre }, { cadreId: townCadre }],
    }),
    refusedFor: 'ELECTION.ONE_SECRETARY',
  },
  declarePartyElection: {
    field: 'partyElectionId',
    subject: 'partyElection',
    input: () => ({ eligible: 10, present: 10, issued: 10, collected: 10, votes: [], declaredOn: days.today }),
    refusedFor: 'ELECTION.NOT_HELD_YET',
  },
  annulPartyElection: {
    field: 'partyElectionId',
    subject: 'partyElection',
    input: () => ({ annulledOn: later, reason: 'x' }),
    refusedFor: 'INPUT.DATE_INVALID',
  },
  approvePartyOffice: {
    field: 'candidacyId',
    subject: 'candidacy',
    input: ({ townCadre }) => ({ approvedOn: days.today, approverId: townCadre }),
    refusedFor: 'ELECTION.NOT_DECLARED',
    alsoNames: { approverId: 'townCadre' },
  },
  nominateForReserve: {
    field: 'officialId',
    subject: 'official',
    input: ({ village }) => ({ villageId: village, nominatedOn: later }),
    refusedFor: 'INPUT.DATE_INVALID',
    alsoNames: { villageId: 'village' },
  },
  advanceReserveEntry: {
    field: 'reserveEntryId',
    subject: 'reserveEntry',
    input: () => ({ to: 'IN_POOL', on: days.today }),
    refusedFor: 'RESERVE.STEP_OUT_OF_ORDER',
  },
  removeFromReserve: {
    field: 'reserveEntryId',
    subject: 'reserveEntry',
    input: () => ({ on: days.today, reason: 'LEFT_SERVICE' }),
    refusedFor: 'RESERVE.LEAVES_BY_EVENT',
  },
  grantCaseRole: {
    field: 'reserveEntryId',
    subject: 'reserveEntry',
    input: ({ townCadre }) => ({ cadreId: townCadre, role: 'INVESTIGATOR', on: later }),
    refusedFor: 'INPUT.DATE_INVALID',
    alsoNames: { cadreId: 'townCadre' },
  },
  revokeCaseRole: {
    field: 'caseRoleId',
    subject: 'caseRole',
    input: () => ({ on: later }),
    refusedFor: 'INPUT.DATE_INVALID',
  },
  openAssessment: {
    field: 'officialId',
    subject: 'official',
    input: () => ({ kind: 'ANNUAL', year: yearOf(days.today), openedOn: later }),
    refusedFor: 'INPUT.DATE_INVALID',
  },
  submitSelfReport: {
    ...ofAssessment,
    input: () => ({ expectedVersion: 1, on: days.today, text: '=1' }),
    refusedFor: 'INPUT.TEXT_FORMULA',
  },
  recordDemocraticAppraisal: {
    ...ofAssessment,
    input: () => ({
      ...anyStep,
      issued: 1,
      collected: 1,
      excellent: 1,
      competent: 0,
      basicallyCompetent: 0,
      incompetent: 0,
    }),
  },
  recordAssessmentTalks: { ...ofAssessment, input: () => ({ ...anyStep, persons: 1, summary: 'x' }) },
  proposeAssessmentGrade: {
    ...ofAssessment,
    input: ({ townCadre }) => ({ ...anyStep, grade: 'COMPETENT', proposerId: townCadre }),
    alsoNames: { proposerId: 'townCadre' },
  },
  decideAssessmentGrade: {
    ...ofAssessment,
    input: ({ townCadre }) => ({ ...anyStep, grade: 'COMPETENT', deciderId: townCadre }),
    alsoNames: { deciderId: 'townCadre' },
  },
  notifyAssessment: { ...ofAssessment, input: () => ({ ...anyStep, how: 'HANDED_OVER' }) },
  requestAssessmentReview: { ...ofAssessment, input: () => ({ ...anyStep, text: 'x' }) },
  decideAssessmentReview: {
    ...ofAssessment,
    input: ({ townCadre }) => ({ ...anyStep, grade: 'COMPETENT', reviewerId: townCadre, reason: 'x' }),
    alsoNames: { reviewerId: 'townCadre' },
  },
};
