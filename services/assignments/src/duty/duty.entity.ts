import { EntitySchema } from 'typeorm';
import type { Duty, DutyStep } from './duty.js';

export const DutyEntity = new EntitySchema<Duty>({
  name: 'Duty',
  tableName: 'duties',
  columns: {
    id: { type: 'uuid', primary: true },
    dutyPostId: { type: 'uuid' },
    officialId: { type: 'uuid' },
    townId: { type: 'uuid' },
    title: { type: 'text' },
    measure: { type: 'text' },
    givenOn: { type: 'date' },
    dueOn: { type: 'date' },
    version: { type: 'integer' },
  },
});

export const DutyStepEntity = new EntitySchema<DutyStep>({
  name: 'DutyStep',
  tableName: 'duty_steps',
  columns: {
    dutyId: { type: 'uuid', primary: true },
    version: { type: 'integer', primary: true },
    kind: { type: 'text' },
    takenOn: { type: 'date' },
    officialId: { type: 'uuid', nullable: true },
    cadreId: { type: 'uuid', nullable: true },
    note: { type: 'text', nullable: true },
  },
});
