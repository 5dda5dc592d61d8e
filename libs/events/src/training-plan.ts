import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { TRAINING_THEMES, date, id } from './vocabulary.js';

const topic = z.strictObject({
  trainingTopicId: id,
  theme: z.enum(TRAINING_THEMES),
  targetSessions: z.int().min(1).max(100),
  targetHalfDays: z.int().min(1).max(200),
});

/** A town's plan of a year with the topics that stand in it; titles and audiences are texts and stay with training. */
export const trainingPlan = {
  trainingPlanId: id,
  townId: id,
  districtId: id,
  year: z.int().min(2008).max(2100),
  adoptedOn: date,
  topics: z.array(topic),
};

export const trainingPlanExample = {
  trainingPlanId: '00000000-0000-4000-8000-000000000001',
  townId: '00000000-0000-4000-8000-000000000002',
  districtId: '00000000-0000-4000-8000-000000000003',
  year: 2015,
  adoptedOn: '2015-01-15',
  topics: [
    {
      trainingTopicId: '00000000-0000-4000-8000-000000000004',
      theme: 'MASS_WORK_ABILITY' as const,
      targetSessions: 2,
      targetHalfDays: 4,
    },
  ],
};

export const trainingPlanAdopted = eventContract({
  service: 'training',
  noun: 'training-plan',
  name: 'training-plan-adopted',
  title: { zh: '年度培训计划已通过', en: 'The annual training plan of a town was adopted' },
  shape: trainingPlan,
  key: ['trainingPlanId'],
  validOn: 'adoptedOn',
  example: trainingPlanExample,
});

export const trainingPlanAmended = eventContract({
  service: 'training',
  noun: 'training-plan',
  name: 'training-plan-amended',
  title: { zh: '年度培训计划已调整', en: 'The annual training plan of a town was amended' },
  shape: { ...trainingPlan, on: date },
  key: ['trainingPlanId'],
  validOn: 'on',
  example: { ...trainingPlanExample, on: '2015-05-20' },
});
