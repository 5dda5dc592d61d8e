import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { date, id } from './vocabulary.js';

/** The two halves of a plan of dual cultivation (双重培养). */
export const CULTIVATION_HALVES = ['TOWN', 'VILLAGE'] as const;
export type CultivationHalf = (typeof CULTIVATION_HALVES)[number];

export const CULTIVATION_HALF_END_REASONS = ['OFFICIAL_LEFT_VILLAGE', 'RESPONSIBLE_LEFT_OFFICE'] as const;
export type CultivationHalfEndReason = (typeof CULTIVATION_HALF_END_REASONS)[number];

export const CULTIVATION_PLAN_CLOSE_REASONS = ['DECIDED', 'OFFICIAL_LEFT_TOWN', 'OFFICIAL_LEFT_SERVICE'] as const;
export type CultivationPlanCloseReason = (typeof CULTIVATION_PLAN_CLOSE_REASONS)[number];

export const CULTIVATION_RESULTS = ['ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED'] as const;
export type CultivationResult = (typeof CULTIVATION_RESULTS)[number];

export const CULTIVATION_RATINGS = ['ON_TRACK', 'PARTLY_ON_TRACK', 'OFF_TRACK'] as const;
export type CultivationRating = (typeof CULTIVATION_RATINGS)[number];

const plan = { cultivationPlanId: id, officialId: id };
const example = {
  cultivationPlanId: '00000000-0000-4000-8000-000000000001',
  officialId: '00000000-0000-4000-8000-000000000002',
} as const;
const common = { service: 'mentoring', noun: 'cultivation-plan', key: ['officialId'] } as const;

export const cultivationPlanOpened = eventContract({
  ...common,
  name: 'cultivation-plan-opened',
  title: { zh: '双重培养计划已建立', en: 'A plan of dual cultivation was opened for an official' },
  shape: { ...plan, villageId: id, townId: id, openedOn: date, plannedTo: date },
  validOn: 'openedOn',
  example: {
    ...example,
    villageId: '00000000-0000-4000-8000-000000000003',
    townId: '00000000-0000-4000-8000-000000000004',
    openedOn: '2015-06-30',
    plannedTo: '2016-06-29',
  },
});

export const cultivationHalfSet = eventContract({
  ...common,
  name: 'cultivation-half-set',
  title: {
    zh: '培养计划的镇级或村级部分已制定',
    en: 'The town half or the village half of a cultivation plan was set',
  },
  shape: { ...plan, half: z.enum(CULTIVATION_HALVES), responsibleId: id, startedOn: date },
  validOn: 'startedOn',
  example: {
    ...example,
    half: 'VILLAGE',
    responsibleId: '00000000-0000-4000-8000-000000000003',
    startedOn: '2015-06-30',
  },
});

export const cultivationHalfEnded = eventContract({
  ...common,
  name: 'cultivation-half-ended',
  title: {
    zh: '培养计划的镇级或村级部分须重新制定',
    en: 'A half of a cultivation plan ended and is due to be set anew',
  },
  shape: { ...plan, half: z.enum(CULTIVATION_HALVES), endedOn: date, reason: z.enum(CULTIVATION_HALF_END_REASONS) },
  validOn: 'endedOn',
  example: { ...example, half: 'VILLAGE', endedOn: '2015-06-30', reason: 'OFFICIAL_LEFT_VILLAGE' },
});

export const cultivationPlanMoved = eventContract({
  ...common,
  name: 'cultivation-plan-moved',
  title: {
    zh: '培养对象已调至本镇另一村',
    en: 'The official of a cultivation plan moved to another village of the town',
  },
  shape: { ...plan, villageId: id, townId: id, on: date },
  validOn: 'on',
  example: {
    ...example,
    villageId: '00000000-0000-4000-8000-000000000003',
    townId: '00000000-0000-4000-8000-000000000004',
    on: '2015-06-30',
  },
});

export const cultivationPlanClosed = eventContract({
  ...common,
  name: 'cultivation-plan-closed',
  title: { zh: '双重培养计划已结束', en: 'A plan of dual cultivation was closed' },
  shape: {
    ...plan,
    closedOn: date,
    reason: z.enum(CULTIVATION_PLAN_CLOSE_REASONS),
    result: z.enum(CULTIVATION_RESULTS).nullable(),
  },
  validOn: 'closedOn',
  example: { ...example, closedOn: '2015-06-30', reason: 'DECIDED', result: 'ACHIEVED' },
});

const review = {
  cultivationReviewId: id,
  ...plan,
  half: z.enum(CULTIVATION_HALVES),
  reviewerId: id,
  reviewedOn: date,
  rating: z.enum(CULTIVATION_RATINGS),
};
const reviewExample = {
  cultivationReviewId: '00000000-0000-4000-8000-000000000003',
  ...example,
  half: 'TOWN',
  reviewerId: '00000000-0000-4000-8000-000000000004',
  reviewedOn: '2015-06-30',
  rating: 'ON_TRACK',
} as const;

export const cultivationPlanReviewed = eventContract({
  ...common,
  noun: 'cultivation-review',
  name: 'cultivation-plan-reviewed',
  title: { zh: '培养计划已评估', en: 'A half of a cultivation plan was reviewed' },
  shape: review,
  validOn: 'reviewedOn',
  example: reviewExample,
});

export const cultivationReviewCorrected = eventContract({
  ...common,
  noun: 'cultivation-review',
  name: 'cultivation-review-corrected',
  title: { zh: '培养计划的评估已更正', en: 'A review of a cultivation plan was corrected; this says all of it anew' },
  shape: review,
  validOn: 'reviewedOn',
  example: { ...reviewExample, rating: 'PARTLY_ON_TRACK' },
});
