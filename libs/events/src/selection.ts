import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { CASE_ROLE_KINDS, PARTY_BODIES, PARTY_OFFICES, RESERVE_STAGES, date, id } from './vocabulary.js';

export const count = z.int().min(0);

export const partyElectionCalled = eventContract({
  service: 'selection',
  noun: 'party-election',
  name: 'party-election-called',
  title: { zh: '党组织选举已登记', en: 'A party election was called' },
  shape: {
    partyElectionId: id,
    villageId: id,
    townId: id,
    body: z.enum(PARTY_BODIES),
    office: z.enum(PARTY_OFFICES),
    seats: count.min(1),
    candidates: count,
    heldOn: date,
  },
  key: ['partyElectionId'],
  validOn: 'heldOn',
  example: {
    partyElectionId: '00000000-0000-4000-8000-000000000001',
    villageId: '00000000-0000-4000-8000-000000000002',
    townId: '00000000-0000-4000-8000-000000000003',
    body: 'GENERAL_PARTY_BRANCH',
    office: 'DEPUTY_SECRETARY',
    seats: 1,
    candidates: 20,
    heldOn: '2015-06-30',
  },
});

export const partyElectionDeclared = eventContract({
  service: 'selection',
  noun: 'party-election',
  name: 'party-election-declared',
  title: { zh: '党组织选举结果已宣布', en: 'The result of a party election was declared, computed from its counts' },
  shape: {
    partyElectionId: id,
    villageId: id,
    townId: id,
    eligible: count,
    present: count,
    issued: count,
    collected: count,
    elected: count,
    declaredOn: date,
  },
  key: ['partyElectionId'],
  validOn: 'declaredOn',
  example: {
    partyElectionId: '00000000-0000-4000-8000-000000000001',
    villageId: '00000000-0000-4000-8000-000000000002',
    townId: '00000000-0000-4000-8000-000000000003',
    eligible: 20,
    present: 20,
    issued: 20,
    collected: 20,
    elected: 20,
    declaredOn: '2015-06-30',
  },
});

export const partyElectionAnnulled = eventContract({
  service: 'selection',
  noun: 'party-election',
  name: 'party-election-annulled',
  title: { zh: '党组织选举已宣告无效', en: 'A party election was annulled; it counts for nothing' },
  shape: {
    partyElectionId: id,
    villageId: id,
    townId: id,
    annulledOn: date,
  },
  key: ['partyElectionId'],
  validOn: 'annulledOn',
  example: {
    partyElectionId: '00000000-0000-4000-8000-000000000001',
    villageId: '00000000-0000-4000-8000-000000000002',
    townId: '00000000-0000-4000-8000-000000000003',
    annulledOn: '2015-06-30',
  },
});

export const officialElected = eventContract({
  service: 'selection',
  noun: 'election-result',
  name: 'official-elected',
  title: { zh: '大学生村官当选', en: 'An official was elected in a declared party election' },
  shape: {
    candidacyId: id,
    partyElectionId: id,
    officialId: id,
    villageId: id,
    townId: id,
    body: z.enum(PARTY_BODIES),
    office: z.enum(PARTY_OFFICES),
    votes: count,
    electedOn: date,
  },
  key: ['officialId'],
  validOn: 'electedOn',
  example: {
    candidacyId: '00000000-0000-4000-8000-000000000001',
    partyElectionId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    villageId: '00000000-0000-4000-8000-000000000004',
    townId: '00000000-0000-4000-8000-000000000005',
    body: 'GENERAL_PARTY_BRANCH',
    office: 'DEPUTY_SECRETARY',
    votes: 20,
    electedOn: '2015-06-30',
  },
});

export const partyOfficeApproved = eventContract({
  service: 'selection',
  noun: 'election-result',
  name: 'party-office-approved',
  title: { zh: '镇党委已批复任职', en: 'The town party committee approved an elected secretary or deputy secretary' },
  shape: {
    candidacyId: id,
    partyElectionId: id,
    officialId: id.nullable(),
    cadreId: id.nullable(),
    approvedOn: date,
  },
  key: ['officialId', 'candidacyId'],
  validOn: 'approvedOn',
  example: {
    candidacyId: '00000000-0000-4000-8000-000000000001',
    partyElectionId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    cadreId: null,
    approvedOn: '2015-06-30',
  },
});

export const reserveCandidateNominated = eventContract({
  service: 'selection',
  noun: 'reserve-entry',
  name: 'reserve-candidate-nominated',
  title: { zh: '后备干部已推荐', en: 'The village party organisation recommended an official as a town reserve cadre' },
  shape: {
    reserveEntryId: id,
    officialId: id,
    townId: id,
    on: date,
  },
  key: ['officialId'],
  validOn: 'on',
  example: {
    reserveEntryId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    townId: '00000000-0000-4000-8000-000000000003',
    on: '2015-06-30',
  },
});

export const reserveEntryAdvanced = eventContract({
  service: 'selection',
  noun: 'reserve-entry',
  name: 'reserve-entry-advanced',
  title: { zh: '后备干部推进至下一步', en: 'A reserve entry reached its next stage' },
  shape: {
    reserveEntryId: id,
    officialId: id,
    townId: id,
    stage: z.enum(RESERVE_STAGES),
    on: date,
  },
  key: ['officialId'],
  validOn: 'on',
  example: {
    reserveEntryId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    townId: '00000000-0000-4000-8000-000000000003',
    stage: 'IN_POOL',
    on: '2015-06-30',
  },
});

const caseRoleShape = {
  caseRoleId: id,
  reserveEntryId: id,
  officialId: id,
  cadreId: id,
  caseRole: z.enum(CASE_ROLE_KINDS),
  on: date,
};

const caseRoleExample = {
  caseRoleId: '00000000-0000-4000-8000-000000000001',
  reserveEntryId: '00000000-0000-4000-8000-000000000002',
  officialId: '00000000-0000-4000-8000-000000000003',
  cadreId: '00000000-0000-4000-8000-000000000004',
  caseRole: 'INVESTIGATOR',
  on: '2015-06-30',
} as const;

export const caseRoleGranted = eventContract({
  service: 'selection',
  noun: 'case-role',
  name: 'case-role-granted',
  title: { zh: '已指定考察或讨论人员', en: 'From this day on a cadre has a part in the case of one reserve cadre' },
  shape: caseRoleShape,
  key: ['officialId'],
  validOn: 'on',
  example: caseRoleExample,
});

export const caseRoleRevoked = eventContract({
  service: 'selection',
  noun: 'case-role',
  name: 'case-role-revoked',
  title: {
    zh: '考察或讨论人员的职责已结束',
    en: 'From this day on a cadre has no more part in the case; it may have closed',
  },
  shape: caseRoleShape,
  key: ['officialId'],
  validOn: 'on',
  example: caseRoleExample,
});
