import { EntitySchema } from 'typeorm';
import type { PartyStatusRecord } from './party-status.js';

export const PartyStatusEntity = new EntitySchema<PartyStatusRecord>({
  name: 'PartyStatus',
  tableName: 'party_statuses',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    status: { type: 'text' },
    heldFrom: { type: 'date' },
    probationTo: { type: 'date', nullable: true },
    endReason: { type: 'text', nullable: true },
    policy: { type: 'text', nullable: true },
    withdrawn: { type: 'boolean' },
    correctionReason: { type: 'text', nullable: true },
    toldBy: { type: 'uuid', nullable: true },
  },
});
