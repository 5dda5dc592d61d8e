import { EntitySchema } from 'typeorm';
import type { Qualification } from './qualification.js';

export const QualificationEntity = new EntitySchema<Qualification>({
  name: 'Qualification',
  tableName: 'qualifications',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    education: { type: 'text' },
    specialties: { type: 'text', array: true },
    heldFrom: { type: 'date' },
    withdrawn: { type: 'boolean' },
    correctionReason: { type: 'text', nullable: true },
    toldBy: { type: 'uuid', nullable: true },
  },
});
