import { EntitySchema } from 'typeorm';
import type { TutoringRecord } from './tutoring-record.js';

export const TutoringRecordEntity = new EntitySchema<TutoringRecord>({
  name: 'TutoringRecord',
  tableName: 'tutoring_records',
  columns: {
    id: { type: 'uuid', primary: true },
    tutoringId: { type: 'uuid' },
    heldOn: { type: 'date' },
    minutes: { type: 'smallint' },
    what: { type: 'text' },
    nextSteps: { type: 'text', nullable: true },
    correctionReason: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
