import { EntitySchema } from 'typeorm';
import type { ElectedSeat } from './committee-post.js';

export const ElectedSeatEntity = new EntitySchema<ElectedSeat>({
  name: 'ElectedSeat',
  tableName: 'elected_seats',
  columns: {
    id: { type: 'uuid', primary: true },
    partyElectionId: { type: 'uuid' },
    officialId: { type: 'uuid' },
    villageId: { type: 'uuid' },
    body: { type: 'text' },
    rank: { type: 'text' },
    electedOn: { type: 'date' },
    heldFrom: { type: 'date', nullable: true },
    termEndsOn: { type: 'date' },
    policy: { type: 'text' },
    version: { type: 'integer' },
  },
});
