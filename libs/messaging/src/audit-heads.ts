import { createHash } from 'node:crypto';
import { genesisHash, isSignedBy, signAuditHead, type SignedAuditHead } from '@cunguan/database';
import type { Clock, Ids } from '@cunguan/domain';
import { AUDIT_HEAD_SIGNED } from '@cunguan/events';
import type { DataSource, EntityManager } from 'typeorm';
import { appendAuditHead, parseAuditHead, readAuditHeadLines } from './audit-head-file.js';
import { enqueue } from './outbox.js';

export interface AuditHeadOptions {
  readonly service: string;
  readonly dataSource: DataSource;
  /** An Ed25519 private key as JWK. */
  readonly signingKey: Readonly<Record<'kty' | 'crv' | 'x' | 'd', string>>;
  /** Where the heads are kept beside the topic; null where no file is wanted. */
  readonly headsFile: string | null;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The chain is not as it was signed before: to sign it now would cover that up. */
export class BrokenAuditChain extends Error {
  override readonly name = 'BrokenAuditChain';
}

const LOCK = 4_017_006;

/** A chain's id, the same for ever: a UUID of version 8 that is made of its first link. */
const auditChainId = (service: string): string => {
  const hex = createHash('sha256').update(genesisHash(service)).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};

/** The newest head of the file that this key has signed; what it has not is for the verification to name. */
export const newestHeadOfFile = async ({
  service,
  signingKey,
  headsFile,
}: Pick<AuditHeadOptions, 'service' | 'signingKey' | 'headsFile'>): Promise<SignedAuditHead | null> => {
  const lines = headsFile === null ? [] : await readAuditHeadLines(headsFile);
  for (const line of lines.toReversed()) {
    const head = parseAuditHead(line);
    if (head?.service === service && isSignedBy(signingKey, head)) return head;
  }
  return null;
};

interface Link {
  readonly sequence: string;
  readonly hash: string;
}

const linkAt = async (tx: EntityManager, service: string, sequence: number | null): Promise<Link | undefined> => {
  if (sequence === 0) return { sequence: '0', hash: genesisHash(service) };
  const [link] = await tx.query<Link[]>(
    sequence === null
      ? 'SELECT sequence, hash FROM audit_log ORDER BY sequence DESC LIMIT 1'
      : 'SELECT sequence, hash FROM audit_log WHERE sequence = $1',
    sequence === null ? [] : [sequence],
  );
  return link;
};

const nextVersion = async (tx: EntityManager, topic: string, aggregateId: string): Promise<number> => {
  const [known] = await tx.query<{ version: number }[]>(
    'SELECT version FROM aggregate_versions WHERE topic = $1 AND aggregate_id = $2',
    [topic, aggregateId],
  );
  return (known?.version ?? 0) + 1;
};

/**
 * Signs where the chain ends now and publishes it: by the outbox to its topic, and to the file. Of two processes at a
 * time one does it; the other answers null.
 * @param last the head signed last, which must still be on the chain
 * @throws BrokenAuditChain when it is not
 */
export const publishAuditHead = async (
  options: AuditHeadOptions,
  last: SignedAuditHead | null,
): Promise<SignedAuditHead | null> => {
  const { service, dataSource, signingKey, headsFile, clock } = options;
  const contract = AUDIT_HEAD_SIGNED.find((one) => one.service === service);
  if (!contract) throw new Error(`${service} has no contract for the heads of its audit chain`);
  const id = auditChainId(service);
  const head = await dataSource.transaction(async (tx) => {
    const [lock] = await tx.query<{ taken: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS taken', [LOCK]);
    if (lock?.taken !== true) return null;
    if (last !== null && (await linkAt(tx, service, last.sequence))?.hash !== last.hash) {
      throw new BrokenAuditChain(`the chain of ${service} is not as signed at row ${String(last.sequence)}`);
    }
    const { sequence, hash } = (await linkAt(tx, service, null)) ?? { sequence: '0', hash: genesisHash(service) };
    const signed = signAuditHead(signingKey, {
      ...{ service, hash, sequence: Number(sequence) },
      signedAt: clock.now().toISOString(),
    });
    const payload = { ...signed, auditChainId: id };
    await enqueue(tx, options, [contract.of(id, await nextVersion(tx, contract.topic, id), payload)]);
    return signed;
  });
  if (head !== null && headsFile !== null) await appendAuditHead(headsFile, { ...head, auditChainId: id });
  return head;
};

/** Whether rows were added since this head. */
export const hasGrown = async (dataSource: DataSource, { service, sequence }: SignedAuditHead): Promise<boolean> =>
  Number((await linkAt(dataSource.manager, service, null))?.sequence ?? 0) !== sequence;
