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
    place: { type: 'text', nullable: true },
    topicId: { type: 'uuid', nullable: true },
    topicYear: { type: 'smallint', nullable: true },
    capacity: { type: 'smallint', nullable: true },
    cancelledOn: { type: 'date', nullable: true },
    cancelReason: { type: 'text', nullable: true },
    enrolmentRule: { type: 'text', nullable: true },
    recordedHeld: { type: 'boolean', default: false },
    version: { type: 'integer' },
  },
});
