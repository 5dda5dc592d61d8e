import { z } from 'zod';
import {
  CULTIVATION_HALVES,
  CULTIVATION_PLAN_CLOSE_REASONS,
  CULTIVATION_RATINGS,
  CULTIVATION_RESULTS,
} from '../cultivation-plan.js';
import { stateContract } from '../state-contract.js';
import { date, id } from '../vocabulary.js';

export const cultivationPlanState = stateContract({
  service: 'mentoring',
  noun: 'cultivation-plan',
  title: { zh: '双重培养计划的现状', en: 'A plan of dual cultivation as it stands' },
  shape: {
    cultivationPlanId: id,
    officialId: id,
    villageId: id,
    townId: id,
    districtId: id,
    openedOn: date,
    plannedTo: date,
    closedOn: date.nullable(),
    reason: z.enum(CULTIVATION_PLAN_CLOSE_REASONS).nullable(),
    result: z.enum(CULTIVATION_RESULTS).nullable(),
    townResponsibleId: id.nullable(),
    villageResponsibleId: id.nullable(),
  },
  example: {
    cultivationPlanId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    villageId: '00000000-0000-4000-8000-000000000003',
    townId: '00000000-0000-4000-8000-000000000004',
    districtId: '00000000-0000-4000-8000-000000000005',
    openedOn: '2015-06-30',
    plannedTo: '2016-06-29',
    closedOn: null,
    reason: null,
    result: null,
    townResponsibleId: '00000000-0000-4000-8000-000000000006',
    villageResponsibleId: null,
  },
});

export const cultivationReviewState = stateContract({
  service: 'mentoring',
  noun: 'cultivation-review',
  title: { zh: '一次培养评估的现状', en: 'A review of a cultivation plan as it is known now' },
  shape: {
    cultivationReviewId: id,
    cultivationPlanId: id,
    officialId: id,
    half: z.enum(CULTIVATION_HALVES),
    reviewerId: id,
    reviewedOn: date,
    rating: z.enum(CULTIVATION_RATINGS),
  },
  example: {
    cultivationReviewId: '00000000-0000-4000-8000-000000000001',
    cultivationPlanId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    half: 'VILLAGE',
    reviewerId: '00000000-0000-4000-8000-000000000004',
    reviewedOn: '2015-06-30',
    rating: 'ON_TRACK',
  },
});
