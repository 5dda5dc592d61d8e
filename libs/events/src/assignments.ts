import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { date, id, LINES_OF_WORK, SPECIALTIES } from './vocabulary.js';

export const dutyPostCreated = eventContract({
  service: 'assignments',
  noun: 'duty-post',
  name: 'duty-post-created',
  title: { zh: '岗位已设立', en: 'A duty post was set up' },
  shape: {
    dutyPostId: id,
    villageId: id,
    townId: id,
    lineOfWork: z.enum(LINES_OF_WORK),
    specialties: z.array(z.enum(SPECIALTIES)).min(1),
    createdOn: date,
  },
  key: ['dutyPostId'],
  validOn: 'createdOn',
  example: {
    dutyPostId: '00000000-0000-4000-8000-000000000001',
    villageId: '00000000-0000-4000-8000-000000000002',
    townId: '00000000-0000-4000-8000-000000000003',
    lineOfWork: 'CIVIL_AFFAIRS',
    specialties: ['LAW'],
    createdOn: '2015-06-30',
  },
});

export const dutyPostTaken = eventContract({
  service: 'assignments',
  noun: 'duty-post-holding',
  name: 'duty-post-taken',
  title: { zh: '大学生村官上岗', en: 'An official took a duty post' },
  shape: {
    dutyPostHoldingId: id,
    dutyPostId: id,
    officialId: id,
    from: date,
  },
  key: ['officialId'],
  validOn: 'from',
  example: {
    dutyPostHoldingId: '00000000-0000-4000-8000-000000000001',
    dutyPostId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    from: '2015-06-30',
  },
});

export const dutyPostLeft = eventContract({
  service: 'assignments',
  noun: 'duty-post-holding',
  name: 'duty-post-left',
  title: { zh: '大学生村官离岗', en: 'An official left a duty post' },
  shape: {
    dutyPostHoldingId: id,
    dutyPostId: id,
    officialId: id,
    on: date,
  },
  key: ['officialId'],
  validOn: 'on',
  example: {
    dutyPostHoldingId: '00000000-0000-4000-8000-000000000001',
    dutyPostId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    on: '2015-06-30',
  },
});

export const dutyGiven = eventContract({
  service: 'assignments',
  noun: 'duty',
  name: 'duty-given',
  title: { zh: '职责已下达', en: 'A duty was given' },
  shape: {
    dutyId: id,
    dutyPostId: id,
    officialId: id,
    giverId: id,
    givenOn: date,
    dueOn: date,
  },
  key: ['officialId'],
  validOn: 'givenOn',
  example: {
    dutyId: '00000000-0000-4000-8000-000000000001',
    dutyPostId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    giverId: '00000000-0000-4000-8000-000000000004',
    givenOn: '2015-06-30',
    dueOn: '2015-06-30',
  },
});

export const dutyDone = eventContract({
  service: 'assignments',
  noun: 'duty',
  name: 'duty-done',
  title: { zh: '职责已完成', en: 'The official reported a duty done, with evidence' },
  shape: {
    dutyId: id,
    officialId: id,
    on: date,
  },
  key: ['officialId'],
  validOn: 'on',
  example: {
    dutyId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    on: '2015-06-30',
  },
});

export const dutyVerified = eventContract({
  service: 'assignments',
  noun: 'duty',
  name: 'duty-verified',
  title: { zh: '职责已核查', en: 'Another person verified the duty' },
  shape: {
    dutyId: id,
    officialId: id,
    checkerId: id,
    on: date,
  },
  key: ['officialId'],
  validOn: 'on',
  example: {
    dutyId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    checkerId: '00000000-0000-4000-8000-000000000003',
    on: '2015-06-30',
  },
});

export const dutyReturned = eventContract({
  service: 'assignments',
  noun: 'duty',
  name: 'duty-returned',
  title: { zh: '职责已退回', en: 'Another person returned the duty' },
  shape: {
    dutyId: id,
    officialId: id,
    checkerId: id,
    on: date,
  },
  key: ['officialId'],
  validOn: 'on',
  example: {
    dutyId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    checkerId: '00000000-0000-4000-8000-000000000003',
    on: '2015-06-30',
  },
});
