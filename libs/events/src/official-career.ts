import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { birthYearBand } from './people.js';
import { EDUCATIONS, PARTY_STATUSES, SEXES, SPECIALTIES, WISH_KINDS, date, id } from './vocabulary.js';

const education = z.enum(EDUCATIONS);
const specialties = z.array(z.enum(SPECIALTIES)).min(1);
const partyStatus = z.enum(PARTY_STATUSES);

const qualification = { officialId: id, qualificationId: id, education, specialties, from: date };
const qualificationExample = {
  officialId: '00000000-0000-4000-8000-000000000001',
  qualificationId: '00000000-0000-4000-8000-000000000002',
  education: 'MASTER' as const,
  specialties: ['LAW' as const],
  from: '2015-06-30',
};

export const officialQualificationRecorded = eventContract({
  service: 'people',
  noun: 'official',
  name: 'official-qualification-recorded',
  title: { zh: '在职取得学历', en: 'An official holds a new degree or specialty from a day on' },
  shape: qualification,
  key: ['officialId'],
  validOn: 'from',
  example: qualificationExample,
});

export const officialQualificationCorrected = eventContract({
  service: 'people',
  noun: 'official',
  name: 'official-qualification-corrected',
  title: {
    zh: '学历专业记录已更正或撤回；educationNow 与 specialtiesNow 为更正后的现状',
    en: 'A record of a degree was corrected or withdrawn; educationNow and specialtiesNow say what holds since',
  },
  shape: { ...qualification, withdrawn: z.boolean(), educationNow: education, specialtiesNow: specialties },
  key: ['officialId'],
  validOn: 'from',
  example: { ...qualificationExample, withdrawn: false, educationNow: 'MASTER', specialtiesNow: ['LAW'] },
});

const status = { officialId: id, partyStatusId: id, partyStatus, from: date };
const statusExample = {
  officialId: '00000000-0000-4000-8000-000000000001',
  partyStatusId: '00000000-0000-4000-8000-000000000002',
  partyStatus: 'FULL_MEMBER' as const,
  from: '2015-06-30',
};

export const officialPartyStatusChanged = eventContract({
  service: 'people',
  noun: 'official',
  name: 'official-party-status-changed',
  title: { zh: '政治面貌已变更', en: 'The party status of an official changed, or a probation was extended' },
  shape: status,
  key: ['officialId'],
  validOn: 'from',
  example: statusExample,
});

export const officialPartyStatusCorrected = eventContract({
  service: 'people',
  noun: 'official',
  name: 'official-party-status-corrected',
  title: {
    zh: '政治面貌记录已更正或撤回；partyStatusNow 为更正后的现状',
    en: 'A record of a party status was corrected or withdrawn; partyStatusNow says what holds since',
  },
  shape: { ...status, withdrawn: z.boolean(), partyStatusNow: partyStatus },
  key: ['officialId'],
  validOn: 'from',
  example: { ...statusExample, withdrawn: false, partyStatusNow: 'FULL_MEMBER' },
});

export const officialWishesStated = eventContract({
  service: 'people',
  noun: 'official',
  name: 'official-wishes-stated',
  title: {
    zh: '去向意愿已填报，按先后，取代以前所填',
    en: 'An official stated wishes, the first choice first; they replace those of before',
  },
  shape: {
    officialId: id,
    wishes: z.array(
      z.strictObject({
        choice: z.int().min(1),
        wishKind: z.enum(WISH_KINDS),
        wishedDepartmentId: id.nullable(),
        wishedVillageId: id.nullable(),
      }),
    ),
    on: date,
  },
  key: ['officialId'],
  validOn: 'on',
  example: {
    officialId: '00000000-0000-4000-8000-000000000001',
    wishes: [
      {
        choice: 1,
        wishKind: 'TOWN_DEPARTMENT',
        wishedDepartmentId: '00000000-0000-4000-8000-000000000002',
        wishedVillageId: null,
      },
    ],
    on: '2015-06-30',
  },
});

export const officialCorrected = eventContract({
  service: 'people',
  noun: 'official',
  name: 'official-corrected',
  title: {
    zh: '大学生村官的登记已更正；corrected 写明更正了哪几项',
    en: 'What was registered of an official was corrected; corrected names what of it',
  },
  shape: {
    officialId: id,
    corrected: z.array(z.enum(['NAME', 'SEX', 'BIRTH_DATE', 'HOME_VILLAGE'])).min(1),
    sex: z.enum(SEXES),
    birthYearBand,
  },
  key: ['officialId'],
  example: {
    officialId: '00000000-0000-4000-8000-000000000001',
    corrected: ['SEX'],
    sex: 'FEMALE',
    birthYearBand: '1985-1989',
  },
});
