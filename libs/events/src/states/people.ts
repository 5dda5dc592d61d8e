import { z } from 'zod';
import { birthYearBand } from '../people.js';
import { recusalExample, recusalShape } from '../recusal.js';
import { stateContract } from '../state-contract.js';
import { unitCode } from '../units.js';
import {
  date,
  EDUCATIONS,
  EXIT_ROUTES,
  id,
  OFFICE_BODIES,
  OFFICE_RANKS,
  PARTY_STATUSES,
  SEXES,
  SPECIALTIES,
  UNIT_KINDS,
} from '../vocabulary.js';

export const unitState = stateContract({
  service: 'people',
  noun: 'unit',
  title: { zh: '单位的现状', en: 'A unit as it stands' },
  shape: {
    unitId: id,
    kind: z.enum(UNIT_KINDS),
    code: unitCode,
    townId: id.nullable(),
    districtId: id,
    closedOn: date.nullable().optional(),
  },
  example: {
    unitId: '00000000-0000-4000-8000-000000000001',
    kind: 'VILLAGE',
    code: '310114103',
    townId: '00000000-0000-4000-8000-000000000002',
    districtId: '00000000-0000-4000-8000-000000000003',
  },
});

export const cadreState = stateContract({
  service: 'people',
  noun: 'cadre',
  title: { zh: '村镇干部的现状', en: 'A cadre as it stands, with every office held so far' },
  shape: {
    cadreId: id,
    townId: id,
    partyStatus: z.enum(PARTY_STATUSES),
    offices: z.array(
      z.strictObject({
        officeId: id,
        villageId: id.nullable(),
        townId: id,
        body: z.enum(OFFICE_BODIES),
        rank: z.enum(OFFICE_RANKS),
        principal: z.boolean(),
        heldFrom: date,
        heldTo: date.nullable(),
      }),
    ),
  },
  example: {
    cadreId: '00000000-0000-4000-8000-000000000001',
    townId: '00000000-0000-4000-8000-000000000002',
    partyStatus: 'FULL_MEMBER',
    offices: [
      {
        officeId: '00000000-0000-4000-8000-000000000003',
        villageId: '00000000-0000-4000-8000-000000000004',
        townId: '00000000-0000-4000-8000-000000000002',
        body: 'VILLAGE_PARTY_ORGANISATION',
        rank: 'HEAD',
        principal: true,
        heldFrom: '2015-06-30',
        heldTo: null,
      },
    ],
  },
});

export const officialState = stateContract({
  service: 'people',
  noun: 'official',
  title: { zh: '大学生村官的现状', en: 'An official as it stands, with every placement and contract term so far' },
  shape: {
    officialId: id,
    sex: z.enum(SEXES),
    birthYearBand,
    education: z.enum(EDUCATIONS),
    specialties: z.array(z.enum(SPECIALTIES)).min(1),
    partyStatus: z.enum(PARTY_STATUSES),
    cohortYear: z.int(),
    leftOn: date.nullable(),
    placements: z.array(
      z.strictObject({
        villageId: id,
        townId: id,
        districtId: id,
        placedFrom: date,
        placedTo: date.nullable(),
      }),
    ),
    contractTerms: z.array(
      z.strictObject({
        contractTermId: id,
        ordinal: z.int().min(1),
        from: date,
        to: date,
        endedOn: date.nullable(),
        exitRoute: z.enum(EXIT_ROUTES).nullable(),
      }),
    ),
  },
  example: {
    officialId: '00000000-0000-4000-8000-000000000001',
    sex: 'FEMALE',
    birthYearBand: '1985-1989',
    education: 'BACHELOR',
    specialties: ['LAW'],
    partyStatus: 'FULL_MEMBER',
    cohortYear: 2013,
    leftOn: null,
    placements: [
      {
        villageId: '00000000-0000-4000-8000-000000000002',
        townId: '00000000-0000-4000-8000-000000000003',
        districtId: '00000000-0000-4000-8000-000000000004',
        placedFrom: '2013-07-01',
        placedTo: null,
      },
    ],
    contractTerms: [
      {
        contractTermId: '00000000-0000-4000-8000-000000000005',
        ordinal: 1,
        from: '2013-07-01',
        to: '2016-06-30',
        endedOn: null,
        exitRoute: null,
      },
    ],
  },
});

export const recusalState = stateContract({
  service: 'people',
  noun: 'recusal',
  title: { zh: '现行的回避关系', en: 'A recusal that stands: two persons who decide nothing about each other' },
  shape: recusalShape,
  example: recusalExample,
});
