import { createHash, createPrivateKey, createPublicKey, sign, verify, type JsonWebKey } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** Where a chain ended when it was signed. Sequences count from 1 without a gap, so that it is the number of rows too. */
export interface AuditHead {
  readonly service: string;
  readonly sequence: number;
  readonly hash: string;
  /** UTC, ISO 8601. */
  readonly signedAt: string;
  /** Tells the public key to check it with. */
  readonly keyId: string;
}

export interface SignedAuditHead extends AuditHead {
  readonly signature: string;
}

type Ed25519Key = Readonly<Record<'kty' | 'crv' | 'x', string>>;

const messageOf = ({ service, sequence, hash, signedAt, keyId }: AuditHead): Buffer =>
  Buffer.from(
    `cunguan audit head ${canonicalJson({ service, sequence: String(sequence), hash, signedAt, keyId })}`,
    'utf8',
  );

export const auditKeyId = ({ x }: Ed25519Key): string =>
  createHash('sha256').update(x).digest('base64url').slice(0, 16);

/** Signs with Ed25519. */
export const signAuditHead = (
  key: Ed25519Key & { readonly d: string },
  head: Omit<AuditHead, 'keyId'>,
): SignedAuditHead => {
  const named = { ...head, keyId: auditKeyId(key) };
  const privateKey = createPrivateKey({ key: { ...key } as JsonWebKey, format: 'jwk' });
  return { ...named, signature: sign(null, messageOf(named), privateKey).toString('base64url') };
};

export const isSignedBy = ({ kty, crv, x }: Ed25519Key, head: SignedAuditHead): boolean => {
  const publicKey = createPublicKey({ key: { kty, crv, x } as JsonWebKey, format: 'jwk' });
  return verify(null, messageOf(head), publicKey, Buffer.from(head.signature, 'base64url'));
};
