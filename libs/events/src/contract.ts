import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { date, EXIT_ROUTES, id, OFFICE_BODIES, OFFICE_RANKS } from './vocabulary.js';

const placement = z.strictObject({
  villageId: id,
  townId: id,
  districtId: id,
  placedFrom: date,
  placedTo: date.nullable(),
});

const contractTerm = z.strictObject({
  contractTermId: id,
  ordinal: z.int().min(1),
  from: date,
  to: date,
  endedOn: date.nullable(),
  exitRoute: z.enum(EXIT_ROUTES).nullable(),
});

/** All of an official's service, so that a copy is made anew of it. */
const serviceShape = {
  leftOn: date.nullable(),
  placements: z.array(placement),
  contractTerms: z.array(contractTerm),
};

const serviceExample = {
  leftOn: null,
  placements: [
    {
      villageId: '00000000-0000-4000-8000-000000000003',
      townId: '00000000-0000-4000-8000-000000000004',
      districtId: '00000000-0000-4000-8000-000000000005',
      placedFrom: '2015-06-30',
      placedTo: null,
    },
  ],
  contractTerms: [
    {
      contractTermId: '00000000-0000-4000-8000-000000000002',
      ordinal: 1,
      from: '2015-06-30',
      to: '2018-06-29',
      endedOn: null,
      exitRoute: null,
    },
  ],
};

export const contractCorrected = eventContract({
  service: 'people',
  noun: 'official',
  name: 'contract-corrected',
  title: {
    zh: '聘期登记已更正',
    en: 'What was recorded of a contract term was corrected; this says all of the service anew',
  },
  shape: { officialId: id, contractTermId: id, from: date, ...serviceShape },
  key: ['officialId'],
  validOn: 'from',
  example: {
    officialId: '00000000-0000-4000-8000-000000000001',
    contractTermId: '00000000-0000-4000-8000-000000000002',
    from: '2015-06-30',
    ...serviceExample,
  },
});

export const placementCorrected = eventContract({
  service: 'people',
  noun: 'official',
  name: 'placement-corrected',
  title: {
    zh: '所在村起止登记已更正',
    en: 'The days of a placement were corrected; this says all of the service anew',
  },
  shape: { officialId: id, placementId: id, from: date, ...serviceShape },
  key: ['officialId'],
  validOn: 'from',
  example: {
    officialId: '00000000-0000-4000-8000-000000000001',
    placementId: '00000000-0000-4000-8000-000000000006',
    from: '2015-06-30',
    ...serviceExample,
  },
});

export const officeCorrected = eventContract({
  service: 'people',
  noun: 'cadre',
  name: 'office-corrected',
  title: { zh: '任职起止登记已更正', en: 'The days of an office were corrected; this says all of it anew' },
  shape: {
    cadreId: id,
    officeId: id,
    villageId: id.nullable(),
    townId: id,
    body: z.enum(OFFICE_BODIES),
    rank: z.enum(OFFICE_RANKS),
    principal: z.boolean(),
    heldFrom: date,
    heldTo: date.nullable(),
  },
  key: ['cadreId'],
  validOn: 'heldFrom',
  example: {
    cadreId: '00000000-0000-4000-8000-000000000001',
    officeId: '00000000-0000-4000-8000-000000000002',
    villageId: '00000000-0000-4000-8000-000000000003',
    townId: '00000000-0000-4000-8000-000000000004',
    body: 'VILLAGE_PARTY_ORGANISATION',
    rank: 'HEAD',
    principal: true,
    heldFrom: '2015-06-30',
    heldTo: '2018-06-30',
  },
});

export const exitPlanMade = eventContract({
  service: 'people',
  noun: 'exit-plan',
  name: 'exit-plan-made',
  title: { zh: '退出计划已制定', en: 'An exit plan was made for a contract term, or took the place of the one before' },
  shape: { contractTermId: id, officialId: id, exitPlanId: id, route: z.enum(EXIT_ROUTES), plannedOn: date },
  key: ['officialId'],
  validOn: 'plannedOn',
  example: {
    contractTermId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    exitPlanId: '00000000-0000-4000-8000-000000000003',
    route: 'CIVIL_SERVICE',
    plannedOn: '2015-06-30',
  },
});

export const contractEnding = eventContract({
  service: 'people',
  noun: 'contract-alert',
  name: 'contract-ending',
  title: { zh: '聘期即将届满', en: 'A contract term ends soon; told once for each number of days before' },
  shape: {
    contractAlertId: id,
    officialId: id,
    contractTermId: id,
    endsOn: date,
    daysBefore: z.int().min(1),
    alertedOn: date,
    exitPlanOnRecord: z.boolean(),
  },
  key: ['officialId'],
  validOn: 'alertedOn',
  example: {
    contractAlertId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    contractTermId: '00000000-0000-4000-8000-000000000003',
    endsOn: '2015-12-27',
    daysBefore: 180,
    alertedOn: '2015-06-30',
    exitPlanOnRecord: false,
  },
});

export const contractRanOut = eventContract({
  service: 'people',
  noun: 'contract-alert',
  name: 'contract-ran-out',
  title: {
    zh: '聘期已届满而未登记去向',
    en: 'A contract term ran out, was not renewed, and no exit route is recorded; told once',
  },
  shape: {
    contractAlertId: id,
    officialId: id,
    contractTermId: id,
    endsOn: date,
    alertedOn: date,
    exitPlanOnRecord: z.boolean(),
  },
  key: ['officialId'],
  validOn: 'alertedOn',
  example: {
    contractAlertId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    contractTermId: '00000000-0000-4000-8000-000000000003',
    endsOn: '2015-06-29',
    alertedOn: '2015-06-30',
    exitPlanOnRecord: false,
  },
});
