import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { DemoPerson } from './demo-people.js';
import type { SigningKey } from './secrets.js';

export const AUDIENCE = 'cunguan';
export const TOKEN_SECONDS = 12 * 60 * 60;

/** Whom a token names. */
export interface TokenHolder extends Pick<DemoPerson, 'id' | 'roles'> {
  readonly officialId?: string | null;
  readonly cadreId?: string | null;
}

export const issuerUrl = (port: number): string => `http://127.0.0.1:${String(port)}`;

/** An access token in the profile of RFC 9068, good for 12 hours. */
export const mintAccessToken = async (key: SigningKey, issuer: string, holder: TokenHolder): Promise<string> =>
  new SignJWT({
    roles: holder.roles,
    ...(holder.officialId ? { official_id: holder.officialId } : {}),
    ...(holder.cadreId ? { cadre_id: holder.cadreId } : {}),
  })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: key.kid })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject(holder.id)
    .setJti(randomUUID())
    .setIssuedAt()
    .setNotBefore('0s')
    .setExpirationTime(`${String(TOKEN_SECONDS)}s`)
    .sign(await importJWK({ ...key }, 'EdDSA'));
