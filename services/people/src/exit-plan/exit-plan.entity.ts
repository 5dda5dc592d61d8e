import { EntitySchema } from 'typeorm';
import type { ExitPlan } from './exit-plan.js';

export const ExitPlanEntity = new EntitySchema<ExitPlan>({
  name: 'ExitPlan',
  tableName: 'exit_plans',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    contractTermId: { type: 'uuid' },
    route: { type: 'text' },
    steps: { type: 'text' },
    plannedOn: { type: 'date' },
    replacedOn: { type: 'date', nullable: true },
    version: { type: 'integer' },
  },
});
