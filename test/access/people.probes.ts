import type { CommandProbe } from './command-probe.js';
import { days } from './days.js';
import { CODES } from './world.js';

/** How the commands of people are tried. */
export const peopleProbes: Readonly<Record<string, CommandProbe>> = {
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
  renameUnit: {
    field: 'unitId',
    subject: 'village',
    input: () => ({ name: 'x', from: days.today, expectedVersion: 99 }),
    refusedFor: 'UNIT.CHANGED',
  },
  closeUnit: {
    field: 'unitId',
    subject: 'department',
    input: () => ({ on: days.today, expectedVersion: 99 }),
    refusedFor: 'UNIT.CHANGED',
  },
  correctCadre: {
    field: 'cadreId',
    subject: 'cadre',
    input: () => ({ partyStatus: 'NONE', reason: 'x', expectedVersion: 99 }),
    refusedFor: 'CADRE.CHANGED',
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
  correctContract: {
    field: 'officialId',
    subject: 'official',
    input: ({ contractTerm }) => ({ contractTermId: contractTerm, reason: 'x', expectedVersion: 99 }),
    refusedFor: 'CONTRACT.CHANGED',
    alsoNames: { contractTermId: 'contractTerm' },
  },
  correctPlacement: {
    field: 'officialId',
    subject: 'official',
    input: ({ contractTerm }) => ({ placementId: contractTerm, reason: 'x', expectedVersion: 99 }),
    refusedFor: 'PLACEMENT.UNKNOWN',
  },
  correctOffice: {
    field: 'cadreId',
    subject: 'cadre',
    input: ({ office }) => ({ officeId: office, reason: 'x', expectedVersion: 99 }),
    refusedFor: 'OFFICE.CHANGED',
    alsoNames: { officeId: 'office' },
  },
  makeExitPlan: {
    field: 'officialId',
    subject: 'official',
    input: ({ contractTerm }) => ({
      ...{ contractTermId: contractTerm, route: 'OTHER_JOB', steps: 'x', plannedOn: days.today, expectedVersion: 99 },
    }),
    refusedFor: 'EXIT_PLAN.NONE',
    alsoNames: { contractTermId: 'contractTerm' },
  },
  listForKeyCultivation: {
    field: 'officialId',
    subject: 'official',
    input: () => ({ from: days.paired, goal: 'x', expectedVersion: 99 }),
    refusedFor: 'OFFICIAL.CHANGED',
  },
  endKeyCultivation: {
    field: 'keyCultivationId',
    subject: 'keyCultivation',
    input: () => ({ on: days.today, reason: 'OWN_WISH', expectedVersion: 99 }),
    refusedFor: 'KEY_CULTIVATION.CHANGED',
  },
  transferOfficial: {
    field: 'officialId',
    subject: 'official',
    input: ({ village }) => ({ villageId: village, on: days.today }),
    refusedFor: 'OFFICIAL.SAME_VILLAGE',
    alsoNames: { villageId: 'village' },
  },
  correctOfficial: {
    field: 'officialId',
    subject: 'official',
    input: ({ village }) => ({ homeVillageId: village, reason: 'x', expectedVersion: 99 }),
    refusedFor: 'OFFICIAL.CHANGED',
    alsoNames: { homeVillageId: 'village' },
  },
  recordQualification: {
    field: 'officialId',
    subject: 'official',
    input: () => ({ education: 'DOCTOR', specialties: ['LAW'], from: days.today, expectedVersion: 99 }),
    refusedFor: 'OFFICIAL.CHANGED',
  },
  correctQualification: {
    field: 'officialId',
    subject: 'official',
    input: ({ official }) => ({ qualificationId: official, reason: 'x', expectedVersion: 99 }),
    refusedFor: 'OFFICIAL.CHANGED',
  },
  recordPartyStatus: {
    field: 'officialId',
    subject: 'official',
    input: () => ({ status: 'NONE', from: days.today, expectedVersion: 99 }),
    refusedFor: 'OFFICIAL.CHANGED',
  },
  correctPartyStatus: {
    field: 'officialId',
    subject: 'official',
    input: ({ official }) => ({ partyStatusId: official, reason: 'x', expectedVersion: 99 }),
    refusedFor: 'OFFICIAL.CHANGED',
  },
  stateWishes: {
    field: 'officialId',
    subject: 'official',
    input: () => ({ wishes: [{ kind: 'OTHER_JOB' }], expectedVersion: 99 }),
    refusedFor: 'OFFICIAL.CHANGED',
  },
  eraseOfficial: {
    field: 'officialId',
    subject: 'official',
    input: () => ({}),
    refusedFor: 'OFFICIAL.STILL_SERVING',
  },
};

/** How the commands of people about personal data and kin are tried. */
export const personalDataProbes: Readonly<Record<string, CommandProbe>> = {
  recordKinship: {
    field: 'person',
    subject: 'official',
    as: (officialId) => ({ officialId }),
    input: ({ relative }) => ({ relative: { cadreId: relative }, relation: 'SPOUSE' }),
    refusedFor: 'KINSHIP.ALREADY_RECORDED',
    alsoNames: { relative: 'relative' },
    alsoAs: (cadreId) => ({ cadreId }),
  },
  endKinship: {
    field: 'kinshipId',
    subject: 'kinship',
    input: () => ({ expectedVersion: 99, reason: 'RECORDED_IN_ERROR' }),
    refusedFor: 'KINSHIP.CHANGED',
  },
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
