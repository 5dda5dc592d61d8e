import { createHash, randomUUID } from 'node:crypto';
import { systemClock, today } from '@cunguan/domain';
import { importJWK, jwtVerify, SignJWT, type CryptoKey } from 'jose';
import type { z } from 'zod';
import type { privateKeyShape, publicKeyShape } from './keys.js';
import { viewerFromGateway, type Viewer } from './viewer.js';

const ISSUER = 'cunguan-gateway';
const ALGORITHM = 'EdDSA';
const SECONDS_VALID = 60;
const CLOCK_TOLERANCE_S = 5;

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

/** A token for one call of one subgraph: 60 seconds, bound to the audience and the body's SHA-256, good for one use. */
export const signInternalToken = async (key: InternalSigningKey, viewer: Viewer, call: Call): Promise<string> => {
  const { id, grants, officialId, cadreId } = viewer;
  return new SignJWT({ roles: grants, official_id: officialId, cadre_id: cadreId, body: hashOf(call.body) })
    .setProtectedHeader({ alg: ALGORITHM })
    .setIssuer(ISSUER)
    .setSubject(id)
    .setAudience(call.audience)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${String(SECONDS_VALID)}s`)
    .sign(await importOnce(key));
};

/** How long after it was signed a token may still be taken, the clocks' difference included. */
export const INTERNAL_TOKEN_LIFE_MS = (SECONDS_VALID + CLOCK_TOLERANCE_S) * 1000;

/**
 * The viewer on whose behalf the gateway makes this very call; null for every other token. `isFirstUse` is asked last,
 * with the id of a token that is right in all else.
 */
export const verifyInternalToken = async (
  key: InternalVerifyingKey,
  token: string,
  call: Call,
  isFirstUse: (tokenId: string) => boolean = () => true,
): Promise<Viewer | null> => {
  try {
    const { payload } = await jwtVerify(token, await importOnce(key), {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: call.audience,
      maxTokenAge: SECONDS_VALID,
      requiredClaims: ['sub', 'exp', 'iat', 'jti', 'body'],
      clockTolerance: CLOCK_TOLERANCE_S,
    });
    if (payload['body'] !== hashOf(call.body) || typeof payload.jti !== 'string') return null;
    const viewer = viewerFromGateway(payload, today(systemClock));
    return viewer !== null && isFirstUse(payload.jti) ? viewer : null;
  } catch {
    return null;
  }
};
