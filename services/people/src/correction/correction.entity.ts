import { EntitySchema } from 'typeorm';
import type { CorrectionRequest } from './correction.js';

export const CorrectionRequestEntity = new EntitySchema<CorrectionRequest>({
  name: 'CorrectionRequest',
  tableName: 'correction_requests',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    field: { type: 'text' },
    text: { type: 'text' },
    status: { type: 'text' },
    requestedBy: { type: 'text' },
    requestedOn: { type: 'date' },
    decidedBy: { type: 'text', nullable: true },
    decidedOn: { type: 'date', nullable: true },
    note: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
