import { EntitySchema } from 'typeorm';
import type { MentorshipPlan } from './mentorship-plan.js';

export const MentorshipPlanEntity = new EntitySchema<MentorshipPlan>({
  name: 'MentorshipPlan',
  tableName: 'mentorship_plans',
  columns: {
    mentorshipId: { type: 'uuid', primary: true },
    plannedFrom: { type: 'date', primary: true },
    goals: { type: 'text' },
    talkEveryDays: { type: 'smallint' },
    talkPolicy: { type: 'text' },
  },
});
