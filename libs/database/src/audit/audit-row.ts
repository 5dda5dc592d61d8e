import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** A row of the audit log; every column as the text that PostgreSQL holds, so that no change of a byte is lost. */
export interface AuditRow {
  readonly sequence: string;
  /** UTC with microseconds. */
  readonly at: string;
  readonly actorId: string;
  /** The grants that allowed the command, `ROLE@unit`; canonical JSON. */
  readonly roles: string;
  readonly officialId: string | null;
  readonly cadreId: string | null;
  readonly command: string;
  readonly requestId: string | null;
  readonly purpose: string | null;
  /** The ids that the command's input named; canonical JSON. */
  readonly subjects: string;
  /** Before and after of what changed; canonical JSON. */
  readonly changes: string;
  readonly previousHash: string;
  readonly hash: string;
  /** The hash under the service's key: who has the database alone cannot make it. */
  readonly seal: string;
}

/** What the hash covers: all but itself and the seal. */
export type UnsealedRow = Omit<AuditRow, 'hash' | 'seal'>;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What the first row of a service's chain is chained to. */
export const genesisHash = (service: string): string => sha256(`cunguan audit chain of ${service}`);

export const hashOfRow = (row: UnsealedRow): string => {
  const { sequence, at, actorId, roles, officialId, cadreId, command, requestId, purpose, subjects, changes } = row;
  const { previousHash } = row;
  return sha256(
    canonicalJson({
      ...{ sequence, at, actorId, roles, officialId, cadreId, command, requestId, purpose, subjects, changes },
      previousHash,
    }),
  );
};
