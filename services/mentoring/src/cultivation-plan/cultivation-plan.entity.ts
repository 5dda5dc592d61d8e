import { EntitySchema } from 'typeorm';
import type { PlanHalf } from './cultivation-half.js';
import type { CultivationPlan } from './cultivation-plan.js';

export const CultivationPlanEntity = new EntitySchema<CultivationPlan>({
  name: 'CultivationPlan',
  tableName: 'cultivation_plans',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    villageId: { type: 'uuid' },
    townId: { type: 'uuid' },
    districtId: { type: 'uuid' },
    openedOn: { type: 'date' },
    plannedTo: { type: 'date' },
    closedOn: { type: 'date', nullable: true },
    closeReason: { type: 'text', nullable: true },
    result: { type: 'text', nullable: true },
    resultNote: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});

export const PlanHalfEntity = new EntitySchema<PlanHalf>({
  name: 'PlanHalf',
  tableName: 'cultivation_halves',
  columns: {
    id: { type: 'uuid', primary: true },
    planId: { type: 'uuid' },
    half: { type: 'text' },
    villageId: { type: 'uuid', nullable: true },
    responsibleId: { type: 'uuid' },
    goals: { type: 'text' },
    measures: { type: 'text' },
    heldFrom: { type: 'date' },
    heldTo: { type: 'date', nullable: true },
    endReason: { type: 'text', nullable: true },
  },
});
