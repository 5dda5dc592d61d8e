import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { DemoPerson } from './demo-people.js';
import type { SigningKey } from './secrets.js';

export const AUDIENCE = 'cunguan';
export const TOKEN_SECONDS = 12 * 60 * 60;

export const issuerUrl = (port: number): string => `http://127.0.0.1:${String(port)}`;

/** An access token in the profile of RFC 9068, good for 12 hours. */
export const mintAccessToken = async (key: SigningKey, issuer: string, person: DemoPerson): Promise<string> =>
  new SignJWT({ roles: person.roles })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: key.kid })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject(person.id)
    .setJti(randomUUID())
    .setIssuedAt()
    .setNotBefore('0s')
    .setExpirationTime(`${String(TOKEN_SECONDS)}s`)
    .sign(await importJWK({ ...key }, 'EdDSA'));
