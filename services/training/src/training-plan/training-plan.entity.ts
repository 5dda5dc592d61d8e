import { EntitySchema } from 'typeorm';
import type { TrainingPlan, TrainingTopic } from './training-plan.js';

export const TrainingPlanEntity = new EntitySchema<TrainingPlan>({
  name: 'TrainingPlan',
  tableName: 'training_plans',
  columns: {
    id: { type: 'uuid', primary: true },
    townId: { type: 'uuid' },
    districtId: { type: 'uuid' },
    year: { type: 'smallint' },
    adoptedOn: { type: 'date' },
    version: { type: 'integer' },
  },
});

export const TrainingTopicEntity = new EntitySchema<TrainingTopic>({
  name: 'TrainingTopic',
  tableName: 'training_topics',
  columns: {
    id: { type: 'uuid', primary: true },
    trainingPlanId: { type: 'uuid' },
    townId: { type: 'uuid' },
    year: { type: 'smallint' },
    position: { type: 'smallint' },
    theme: { type: 'text' },
    title: { type: 'text' },
    audience: { type: 'text', nullable: true },
    targetSessions: { type: 'smallint' },
    targetHalfDays: { type: 'smallint' },
    droppedOn: { type: 'date', nullable: true },
  },
});
