import { genesisHash, hashOfRow, type AuditRow } from './audit-row.js';
import type { SignedAuditHead } from './audit-head.js';

export type AuditFaultKind =
  | 'MISSING'
  | 'OUT_OF_ORDER'
  | 'CHANGED'
  | 'NOT_LINKED'
  | 'NOT_SEALED'
  | 'NOT_AS_SIGNED'
  | 'TRUNCATED'
  | 'FORGED_HEAD'
  | 'NO_HEAD';

/** The first thing that is wrong, and at which row. */
export interface AuditFault {
  readonly kind: AuditFaultKind;
  readonly sequence: string;
}

export interface AuditVerdict {
  readonly service: string;
  readonly rows: number;
  readonly fault: AuditFault | null;
  /** The last head that a row was compared with, or the one of the still empty chain. */
  readonly lastHead: SignedAuditHead | null;
  /** Rows after it: held by chain and seal alone, so that cutting them off would not show yet. */
  readonly unsigned: number;
}

interface Options {
  readonly service: string;
  /** In the order of their sequences. */
  readonly rows: AsyncIterable<AuditRow> | Iterable<AuditRow>;
  readonly heads: readonly SignedAuditHead[];
  readonly isSigned: (head: SignedAuditHead) => boolean;
  /** Null for whoever has not the service's key: chain and heads are checked all the same. */
  readonly seal: ((hash: string) => string) | null;
  readonly onProgress?: (rows: number) => void;
}

const PROGRESS_EVERY = 10_000;

/** The hashes that heads tell of each sequence. */
const bySequence = (heads: readonly SignedAuditHead[]): ReadonlyMap<string, readonly SignedAuditHead[]> => {
  const grouped = new Map<string, SignedAuditHead[]>();
  for (const head of heads) {
    const name = String(head.sequence);
    grouped.set(name, [...(grouped.get(name) ?? []), head]);
  }
  return grouped;
};

/** Reads a service's chain from its beginning and compares it with every signed head; stops at the first fault. */
export const verifyChain = async (options: Options): Promise<AuditVerdict> => {
  const { service, rows, heads, isSigned, seal, onProgress } = options;
  const signed = bySequence(heads);
  let previousHash = genesisHash(service);
  let count = 0n;
  let lastHead: SignedAuditHead | null = null;

  const verdict = (fault: AuditFault | null): AuditVerdict => ({
    service,
    rows: Number(count),
    fault,
    lastHead,
    unsigned: Number(count) - (lastHead?.sequence ?? 0),
  });
  const differs = (sequence: string, hash: string): boolean => {
    for (const head of signed.get(sequence) ?? []) {
      if (head.hash !== hash) return true;
      lastHead = head;
    }
    return false;
  };
  const faultOf = (row: AuditRow, expected: string): AuditFaultKind | null => {
    if (row.sequence !== expected) return BigInt(row.sequence) > BigInt(expected) ? 'MISSING' : 'OUT_OF_ORDER';
    if (row.previousHash !== previousHash) return 'NOT_LINKED';
    if (hashOfRow(row) !== row.hash) return 'CHANGED';
    if (seal !== null && seal(row.hash) !== row.seal) return 'NOT_SEALED';
    return differs(expected, row.hash) ? 'NOT_AS_SIGNED' : null;
  };

  const forged = heads.find((head) => head.service !== service || !isSigned(head));
  if (forged) return verdict({ kind: 'FORGED_HEAD', sequence: String(forged.sequence) });
  if (differs('0', previousHash)) return verdict({ kind: 'NOT_AS_SIGNED', sequence: '0' });
  for await (const row of rows) {
    const expected = String(count + 1n);
    const kind = faultOf(row, expected);
    if (kind !== null) return verdict({ kind, sequence: kind === 'OUT_OF_ORDER' ? row.sequence : expected });
    previousHash = row.hash;
    count += 1n;
    if (count % BigInt(PROGRESS_EVERY) === 0n) onProgress?.(Number(count));
  }
  if (heads.some(({ sequence }) => BigInt(sequence) > count)) {
    return verdict({ kind: 'TRUNCATED', sequence: String(count + 1n) });
  }
  return verdict(count > 0n && heads.length === 0 ? { kind: 'NO_HEAD', sequence: '1' } : null);
};
