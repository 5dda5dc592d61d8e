import { createHash } from 'node:crypto';
import { systemClock, today } from '@cunguan/domain';
import { importJWK, jwtVerify, SignJWT, type CryptoKey } from 'jose';
import type { z } from 'zod';
import type { privateKeyShape, publicKeyShape } from './keys.js';
import { viewerFromClaims, type Viewer } from './viewer.js';

const ISSUER = 'cunguan-gateway';
const ALGORITHM = 'EdDSA';
const SECONDS_VALID = 60;

export type InternalSigningKey = z.output<typeof privateKeyShape>;
export type InternalVerifyingKey = z.output<typeof publicKeyShape>;

const hashOf = (body: string | Buffer): string => createHash('sha256').update(body).digest('base64url');

const imported = new WeakMap<object, Promise<CryptoKey | Uint8Array>>();

const importOnce = (jwk: InternalVerifyingKey): Promise<CryptoKey | Uint8Array> => {
  const known = imported.get(jwk) ?? importJWK({ ...jwk, alg: ALGORITHM });
  imported.set(jwk, known);
  return known;
};

interface Call {
  /** The subgraph that is called, `people`. */
  readonly audience: string;
  /** The request's body, byte for byte. */
  readonly body: string | Buffer;
}

/** A token for one call of one subgraph: 60 seconds, bound to the audience and the body's SHA-256. */
export const signInternalToken = async (key: InternalSigningKey, viewer: Viewer, call: Call): Promise<string> =>
  new SignJWT({
    roles: viewer.grants,
    official_id: viewer.officialId,
    cadre_id: viewer.cadreId,
    body: hashOf(call.body),
  })
    .setProtectedHeader({ alg: ALGORITHM })
    .setIssuer(ISSUER)
    .setSubject(viewer.id)
    .setAudience(call.audience)
    .setIssuedAt()
    .setExpirationTime(`${String(SECONDS_VALID)}s`)
    .sign(await importOnce(key));

/** The viewer on whose behalf the gateway makes this very call; null for every other token. */
export const verifyInternalToken = async (
  key: InternalVerifyingKey,
  token: string,
  call: Call,
): Promise<Viewer | null> => {
  try {
    const { payload } = await jwtVerify(token, await importOnce(key), {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: call.audience,
      maxTokenAge: SECONDS_VALID,
      requiredClaims: ['sub', 'exp', 'iat', 'body'],
      clockTolerance: 5,
    });
    return payload['body'] === hashOf(call.body) ? viewerFromClaims(payload, today(systemClock)) : null;
  } catch {
    return null;
  }
};
