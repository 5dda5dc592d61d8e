import { z } from 'zod';
import { eventContract } from './event-contract.js';
import {
  EDUCATIONS,
  EXIT_ROUTES,
  OFFICE_BODIES,
  OFFICE_RANKS,
  PARTY_STATUSES,
  SEXES,
  SPECIALTIES,
  date,
  id,
} from './vocabulary.js';

export const unitCode = z.string().regex(/^\d{6,12}([A-Z]\d{0,3})?$/);

/** The decade-half of birth, so that nobody is told by it: `1985-1989`. */
export const birthYearBand = z.string().regex(/^\d{4}-\d{4}$/);

export const districtRegistered = eventContract({
  service: 'people',
  noun: 'unit',
  name: 'district-registered',
  title: { zh: '区已登记', en: 'A district was registered' },
  shape: { districtId: id, code: unitCode },
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

export const cadreRegistered = eventContract({
  service: 'people',
  noun: 'cadre',
  name: 'cadre-registered',
  title: { zh: '村镇干部已登记', en: 'A cadre was registered' },
  shape: {
    cadreId: id,
    townId: id,
    partyStatus: z.enum(PARTY_STATUSES),
  },
  key: ['cadreId'],
  example: {
    cadreId: '00000000-0000-4000-8000-000000000001',
    townId: '00000000-0000-4000-8000-000000000002',
    partyStatus: 'FULL_MEMBER',
  },
});

export const officeTaken = eventContract({
  service: 'people',
  noun: 'cadre',
  name: 'office-taken',
  title: { zh: '干部任职', en: 'A cadre took an office' },
  shape: {
    cadreId: id,
    officeId: id,
    villageId: id.nullable(),
    townId: id,
    body: z.enum(OFFICE_BODIES),
    rank: z.enum(OFFICE_RANKS),
    principal: z.boolean(),
    from: date,
  },
  key: ['cadreId'],
  validOn: 'from',
  example: {
    cadreId: '00000000-0000-4000-8000-000000000001',
    officeId: '00000000-0000-4000-8000-000000000002',
    villageId: '00000000-0000-4000-8000-000000000003',
    townId: '00000000-0000-4000-8000-000000000004',
    body: 'VILLAGE_PARTY_ORGANISATION',
    rank: 'HEAD',
    principal: true,
    from: '2015-06-30',
  },
});

export const officeLeft = eventContract({
  service: 'people',
  noun: 'cadre',
  name: 'office-left',
  title: { zh: '干部离任', en: 'A cadre left an office' },
  shape: {
    cadreId: id,
    officeId: id,
    villageId: id.nullable(),
    on: date,
  },
  key: ['cadreId'],
  validOn: 'on',
  example: {
    cadreId: '00000000-0000-4000-8000-000000000001',
    officeId: '00000000-0000-4000-8000-000000000002',
    villageId: '00000000-0000-4000-8000-000000000003',
    on: '2015-06-30',
  },
});

export const officialRegistered = eventContract({
  service: 'people',
  noun: 'official',
  name: 'official-registered',
  title: { zh: '大学生村官已登记', en: 'An official was registered' },
  shape: {
    officialId: id,
    villageId: id,
    townId: id,
    districtId: id,
    sex: z.enum(SEXES),
    birthYearBand: birthYearBand,
    education: z.enum(EDUCATIONS),
    specialties: z.array(z.enum(SPECIALTIES)).min(1),
    partyStatus: z.enum(PARTY_STATUSES),
    cohortYear: z.int(),
    arrivedOn: date,
  },
  key: ['officialId'],
  validOn: 'arrivedOn',
  example: {
    officialId: '00000000-0000-4000-8000-000000000001',
    villageId: '00000000-0000-4000-8000-000000000002',
    townId: '00000000-0000-4000-8000-000000000003',
    districtId: '00000000-0000-4000-8000-000000000004',
    sex: 'FEMALE',
    birthYearBand: '1985-1989',
    education: 'BACHELOR',
    specialties: ['LAW'],
    partyStatus: 'FULL_MEMBER',
    cohortYear: 2013,
    arrivedOn: '2015-06-30',
  },
});

export const contractSigned = eventContract({
  service: 'people',
  noun: 'official',
  name: 'contract-signed',
  title: { zh: '聘期已签订', en: 'A contract term was signed' },
  shape: {
    officialId: id,
    contractTermId: id,
    ordinal: z.int().min(1),
    from: date,
    to: date,
  },
  key: ['officialId'],
  validOn: 'from',
  example: {
    officialId: '00000000-0000-4000-8000-000000000001',
    contractTermId: '00000000-0000-4000-8000-000000000002',
    ordinal: 1,
    from: '2015-06-30',
    to: '2017-06-29',
  },
});

export const contractEnded = eventContract({
  service: 'people',
  noun: 'official',
  name: 'contract-ended',
  title: { zh: '聘用已结束', en: 'The official left the service; the contract term ended with one exit route' },
  shape: {
    officialId: id,
    contractTermId: id,
    villageId: id,
    on: date,
    exitRoute: z.enum(EXIT_ROUTES),
  },
  key: ['officialId'],
  validOn: 'on',
  example: {
    officialId: '00000000-0000-4000-8000-000000000001',
    contractTermId: '00000000-0000-4000-8000-000000000002',
    villageId: '00000000-0000-4000-8000-000000000003',
    on: '2015-06-30',
    exitRoute: 'CIVIL_SERVICE',
  },
});

export const officialTransferred = eventContract({
  service: 'people',
  noun: 'official',
  name: 'official-transferred',
  title: { zh: '大学生村官调村', en: 'The official moved to another village' },
  shape: {
    officialId: id,
    fromVillageId: id,
    villageId: id,
    townId: id,
    districtId: id,
    on: date,
  },
  key: ['officialId'],
  validOn: 'on',
  example: {
    officialId: '00000000-0000-4000-8000-000000000001',
    fromVillageId: '00000000-0000-4000-8000-000000000002',
    villageId: '00000000-0000-4000-8000-000000000003',
    townId: '00000000-0000-4000-8000-000000000004',
    districtId: '00000000-0000-4000-8000-000000000005',
    on: '2015-06-30',
  },
});
