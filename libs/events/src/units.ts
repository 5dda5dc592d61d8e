import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { id } from './vocabulary.js';

export const unitCode = z.string().regex(/^\d{6,12}([A-Z]\d{0,3})?$/);

export const districtRegistered = eventContract({
  service: 'people',
  noun: 'unit',
  name: 'district-registered',
  title: { zh: '区已登记', en: 'A district was registered' },
  shape: {
    districtId: id,
    code: unitCode,
  },
  key: ['districtId'],
  example: {
    districtId: '00000000-0000-4000-8000-000000000001',
    code: '310114103',
  },
});

export const townRegistered = eventContract({
  service: 'people',
  noun: 'unit',
  name: 'town-registered',
  title: { zh: '镇已登记', en: 'A town was registered' },
  shape: {
    townId: id,
    districtId: id,
    code: unitCode,
  },
  key: ['townId'],
  example: {
    townId: '00000000-0000-4000-8000-000000000001',
    districtId: '00000000-0000-4000-8000-000000000002',
    code: '310114103',
  },
});

export const villageRegistered = eventContract({
  service: 'people',
  noun: 'unit',
  name: 'village-registered',
  title: { zh: '村已登记', en: 'A village was registered' },
  shape: {
    villageId: id,
    townId: id,
    districtId: id,
    code: unitCode,
  },
  key: ['villageId'],
  example: {
    villageId: '00000000-0000-4000-8000-000000000001',
    townId: '00000000-0000-4000-8000-000000000002',
    districtId: '00000000-0000-4000-8000-000000000003',
    code: '310114103',
  },
});

export const departmentRegistered = eventContract({
  service: 'people',
  noun: 'unit',
  name: 'department-registered',
  title: { zh: '镇属部门已登记', en: 'A town department was registered' },
  shape: {
    departmentId: id,
    townId: id,
    districtId: id,
    code: unitCode,
  },
  key: ['departmentId'],
  example: {
    departmentId: '00000000-0000-4000-8000-000000000001',
    townId: '00000000-0000-4000-8000-000000000002',
    districtId: '00000000-0000-4000-8000-000000000003',
    code: '310114103',
  },
});
