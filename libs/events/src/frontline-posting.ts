import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { date, FRONTLINE_KINDS, id } from './vocabulary.js';

/** A mark from 1 (weak) to 5 (outstanding). */
export const ability = z.int().min(1).max(5);

export const frontlinePostingPlanned = eventContract({
  service: 'assignments',
  noun: 'frontline-posting',
  name: 'frontline-posting-planned',
  title: { zh: '一线实战已计划', en: 'A frontline posting was planned' },
  shape: {
    frontlinePostingId: id,
    officialId: id,
    kind: z.enum(FRONTLINE_KINDS),
    homeVillageId: id,
    hostUnitId: id,
    from: date,
    to: date,
  },
  key: ['officialId'],
  validOn: 'from',
  example: {
    frontlinePostingId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    kind: 'PETITION_RECEPTION',
    homeVillageId: '00000000-0000-4000-8000-000000000003',
    hostUnitId: '00000000-0000-4000-8000-000000000004',
    from: '2015-06-30',
    to: '2017-06-29',
  },
});

export const frontlinePostingApproved = eventContract({
  service: 'assignments',
  noun: 'frontline-posting',
  name: 'frontline-posting-approved',
  title: { zh: '一线实战已批准', en: 'A frontline posting was approved' },
  shape: {
    frontlinePostingId: id,
    officialId: id,
    approverId: id,
    on: date,
  },
  key: ['officialId'],
  validOn: 'on',
  example: {
    frontlinePostingId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    approverId: '00000000-0000-4000-8000-000000000003',
    on: '2015-06-30',
  },
});

export const frontlinePostingStarted = eventContract({
  service: 'assignments',
  noun: 'frontline-posting',
  name: 'frontline-posting-started',
  title: { zh: '一线实战已开始', en: 'A frontline posting started' },
  shape: {
    frontlinePostingId: id,
    officialId: id,
    on: date,
  },
  key: ['officialId'],
  validOn: 'on',
  example: {
    frontlinePostingId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    on: '2015-06-30',
  },
});

export const frontlinePostingEnded = eventContract({
  service: 'assignments',
  noun: 'frontline-posting',
  name: 'frontline-posting-ended',
  title: {
    zh: '一线实战已结束并鉴定',
    en: 'A frontline posting ended with the host\u2019s appraisal of the four abilities, 1 to 5 each',
  },
  shape: {
    frontlinePostingId: id,
    officialId: id,
    appraiserId: id,
    on: date,
    communicationAndCoordination: ability,
    complexAndSuddenEvents: ability,
    massWork: ability,
    solvingPracticalProblems: ability,
  },
  key: ['officialId'],
  validOn: 'on',
  example: {
    frontlinePostingId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    appraiserId: '00000000-0000-4000-8000-000000000003',
    on: '2015-06-30',
    communicationAndCoordination: 4,
    complexAndSuddenEvents: 4,
    massWork: 4,
    solvingPracticalProblems: 4,
  },
});

export const frontlinePostingRecalled = eventContract({
  service: 'assignments',
  noun: 'frontline-posting',
  name: 'frontline-posting-recalled',
  title: { zh: '一线实战已召回', en: 'The official was recalled from a frontline posting' },
  shape: {
    frontlinePostingId: id,
    officialId: id,
    on: date,
  },
  key: ['officialId'],
  validOn: 'on',
  example: {
    frontlinePostingId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    on: '2015-06-30',
  },
});
