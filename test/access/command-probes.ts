import { days } from './days.js';
import type { Subject } from './reach.js';
import { CODES, type Side } from './world.js';

/** How one command is given about a side: so that whoever may give it is refused for a reason of its own. */
export interface CommandProbe {
  /** The input's field that names the subject. */
  readonly field: string;
  readonly subject: Subject;
  /** What stands for the subject where it is not its id. */
  readonly named?: { readonly by: (side: Side) => string; readonly unknown: string };
  readonly input: (side: Side) => Readonly<Record<string, unknown>>;
  readonly refusedFor: string;
  /** The other ids of the input. */
  readonly alsoNames?: Readonly<Record<string, Subject>>;
}

const later = days.tomorrow;

const people: Readonly<Record<string, CommandProbe>> = {
  registerDistrict: {
    field: 'code',
    subject: 'district',
    named: { by: ({ name }) => (name === 'otherDistrict' ? CODES.otherDistrict : CODES.district), unknown: '319999' },
    input: () => ({ name: 'x' }),
    refusedFor: 'UNIT.CODE_TAKEN',
  },
  registerTown: {
    field: 'districtId',
    subject: 'district',
    input: () => ({ code: '999999999', name: 'x' }),
    refusedFor: 'UNIT.CODE_INVALID',
  },
  registerVillage: {
    field: 'townId',
    subject: 'town',
    input: () => ({ code: '999999999999', name: 'x' }),
    refusedFor: 'UNIT.CODE_INVALID',
  },
  registerDepartment: {
    field: 'townId',
    subject: 'town',
    input: () => ({ code: '999999999D1', name: 'x' }),
    refusedFor: 'UNIT.CODE_INVALID',
  },
  registerCadre: {
    field: 'townId',
    subject: 'town',
    input: () => ({ name: '', partyStatus: 'NONE' }),
    refusedFor: 'INPUT.TEXT_INVALID',
  },
  takeOffice: {
    field: 'cadreId',
    subject: 'cadre',
    input: ({ village }) => ({ body: 'TOWN_GOVERNMENT', rank: 'MEMBER', villageId: village, from: days.today }),
    refusedFor: 'OFFICE.VILLAGE_NOT_ALLOWED',
    alsoNames: { villageId: 'village' },
  },
  leaveOffice: {
    field: 'cadreId',
    subject: 'cadre',
    input: ({ office }) => ({ officeId: office, on: days.tooEarly }),
    refusedFor: 'OFFICE.LEFT_BEFORE_TAKEN',
    alsoNames: { officeId: 'office' },
  },
  registerOfficial: {
    field: 'villageId',
    subject: 'village',
    input: () => ({
      name: 'x',
      sex: 'MALE',
      birthDate: '1950-01-01',
      education: 'MASTER',
      specialties: ['LAW'],
      partyStatus: 'NONE',
      arrivedOn: days.today,
    }),
    refusedFor: 'OFFICIAL.AGE_IMPOSSIBLE',
  },
  signContract: {
    field: 'officialId',
    subject: 'official',
    input: () => ({ from: days.tooEarly, to: days.today }),
    refusedFor: 'CONTRACT.NOT_CONTINUOUS',
  },
  endContract: {
    field: 'officialId',
    subject: 'official',
    input: () => ({ on: days.tooEarly, exitRoute: 'RESIGNED' }),
    refusedFor: 'CONTRACT.END_OUTSIDE_TERM',
  },
  transferOfficial: {
    field: 'officialId',
    subject: 'official',
    input: ({ village }) => ({ villageId: village, on: days.today }),
    refusedFor: 'OFFICIAL.SAME_VILLAGE',
    alsoNames: { villageId: 'village' },
  },
  eraseOfficial: {
    field: 'officialId',
    subject: 'official',
    input: () => ({}),
    refusedFor: 'OFFICIAL.STILL_SERVING',
  },
};

const personalData: Readonly<Record<string, CommandProbe>> = {
  recordPersonalData: {
    field: 'officialId',
    subject: 'official',
    input: () => ({ idNumber: '1', mobile: '1', homeAddress: 'x' }),
    refusedFor: 'PERSONAL_DATA.ID_NUMBER_REFUSED',
  },
  revealPersonalData: {
    field: 'officialId',
    subject: 'official',
    input: () => ({ fields: [], purpose: 'EMERGENCY', note: 'no fields' }),
    refusedFor: 'REVEAL.NO_FIELDS',
  },
  exportPersonalData: {
    field: 'officialId',
    subject: 'official',
    input: () => ({ note: 'x' }),
    refusedFor: 'REVEAL.NOTE_TOO_SHORT',
  },
  requestCorrection: {
    field: 'officialId',
    subject: 'official',
    input: () => ({ field: 'NAME', text: '' }),
    refusedFor: 'INPUT.TEXT_INVALID',
  },
  decideCorrection: {
    field: 'requestId',
    subject: 'correctionRequest',
    input: () => ({ decision: 'REFUSED', note: 'not so', expectedVersion: 99 }),
    refusedFor: 'CORRECTION.CHANGED',
  },
};

const mentoring: Readonly<Record<string, CommandProbe>> = {
  startMentorship: {
    field: 'officialId',
    subject: 'official',
    input: ({ cadre }) => ({ mentorId: cadre, startedOn: later }),
    refusedFor: 'INPUT.DATE_INVALID',
    alsoNames: { mentorId: 'cadre' },
  },
  endMentorship: {
    field: 'mentorshipId',
    subject: 'mentorship',
    input: () => ({ endedOn: later, reason: 'COMPLETED' }),
    refusedFor: 'INPUT.DATE_INVALID',
  },
  recordGuidanceTalk: {
    field: 'mentorshipId',
    subject: 'mentorship',
    input: () => ({ heldOn: later, minutes: 30, topics: 'x' }),
    refusedFor: 'INPUT.DATE_INVALID',
  },
  correctGuidanceTalk: {
    field: 'guidanceTalkId',
    subject: 'guidanceTalk',
    input: () => ({ expectedVersion: 99, heldOn: days.today, minutes: 30, topics: 'x' }),
    refusedFor: 'GUIDANCE_TALK.CHANGED',
  },
};

const training: Readonly<Record<string, CommandProbe>> = {
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
};

const assignments: Readonly<Record<string, CommandProbe>> = {
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

const selection: Readonly<Record<string, CommandProbe>> = {
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
};

/** A mutation that is not here fails the test by its name. */
export const commandProbes: Readonly<Record<string, CommandProbe>> = {
  ...people,
  ...personalData,
  ...mentoring,
  ...training,
  ...assignments,
  ...selection,
};
