import { EntitySchema } from 'typeorm';
import type { Completion, Revocation } from './completion.js';

/** As it is stored: the code also by its hash, by which it is looked up. */
export interface StoredCompletion extends Completion {
  readonly codeHash: Buffer;
  readonly recordedAt: Date;
}

export interface StoredRevocation extends Revocation {
  readonly recordedAt: Date;
}

export const CompletionEntity = new EntitySchema<StoredCompletion>({
  name: 'Completion',
  tableName: 'training_completions',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    year: { type: 'smallint' },
    edition: { type: 'smallint' },
    code: { type: 'text' },
    codeHash: { type: 'bytea' },
    halfDays: { type: 'integer' },
    requirements: { type: 'jsonb' },
    sessions: { type: 'jsonb' },
    issuedOn: { type: 'date' },
    issuerCode: { type: 'text' },
    villageId: { type: 'uuid' },
    townId: { type: 'uuid' },
    districtId: { type: 'uuid' },
    villageCode: { type: 'text', nullable: true },
    townCode: { type: 'text', nullable: true },
    recordedAt: { type: 'timestamptz' },
  },
});

export const RevocationEntity = new EntitySchema<StoredRevocation>({
  name: 'Revocation',
  tableName: 'training_completion_revocations',
  columns: {
    completionId: { type: 'uuid', primary: true },
    revokedOn: { type: 'date' },
    reason: { type: 'text' },
    recordedAt: { type: 'timestamptz' },
  },
});
