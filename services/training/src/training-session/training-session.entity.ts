import { EntitySchema } from 'typeorm';
import type { TrainingSession } from './training-session.js';

export const TrainingSessionEntity = new EntitySchema<TrainingSession>({
  name: 'TrainingSession',
  tableName: 'training_sessions',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    title: { type: 'text' },
    heldOn: { type: 'date' },
    halfDays: { type: 'smallint' },
    townId: { type: 'uuid' },
    districtId: { type: 'uuid' },
    villageId: { type: 'uuid', nullable: true },
    organiserId: { type: 'uuid' },
    version: { type: 'integer' },
  },
});
