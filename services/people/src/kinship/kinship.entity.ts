import { EntitySchema } from 'typeorm';
import type { Kinship } from './kinship.js';

export const KinshipEntity = new EntitySchema<Kinship>({
  name: 'Kinship',
  tableName: 'kinships',
  columns: {
    id: { type: 'uuid', primary: true },
    personOfficialId: { type: 'uuid', nullable: true },
    personCadreId: { type: 'uuid', nullable: true },
    relativeOfficialId: { type: 'uuid', nullable: true },
    relativeCadreId: { type: 'uuid', nullable: true },
    relation: { type: 'text' },
    recordedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    endReason: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
