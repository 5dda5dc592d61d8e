import { EntitySchema } from 'typeorm';
import type { ReserveEntry } from './reserve-entry.js';
import type { SealedStep } from './step-chain.js';

export const ReserveEntryEntity = new EntitySchema<ReserveEntry>({
  name: 'ReserveEntry',
  tableName: 'reserve_entries',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    villageId: { type: 'uuid' },
    townId: { type: 'uuid' },
    districtId: { type: 'uuid' },
    nominatedOn: { type: 'date' },
    stage: { type: 'text' },
    version: { type: 'integer' },
  },
});

export const ReserveStepEntity = new EntitySchema<SealedStep>({
  name: 'ReserveStep',
  tableName: 'reserve_steps',
  columns: {
    reserveEntryId: { type: 'uuid', primary: true },
    sequence: { type: 'smallint', primary: true },
    stage: { type: 'text' },
    takenOn: { type: 'date' },
    note: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    policy: { type: 'text', nullable: true },
    expiresOn: { type: 'date', nullable: true },
    recordedBy: { type: 'text' },
    recordedAt: { type: 'timestamptz' },
    previousHash: { type: 'text', nullable: true },
    hash: { type: 'text' },
  },
});
