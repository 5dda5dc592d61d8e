import { EntitySchema } from 'typeorm';
import type { Tutoring } from './tutoring.js';

export const TutoringEntity = new EntitySchema<Tutoring>({
  name: 'Tutoring',
  tableName: 'tutorings',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    tutorId: { type: 'uuid' },
    villageId: { type: 'uuid' },
    townId: { type: 'uuid' },
    districtId: { type: 'uuid' },
    lineOfWork: { type: 'text' },
    startedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    endReason: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
