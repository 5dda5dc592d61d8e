import { generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { AUDIENCE } from '../../../infra/local/access-token.js';
import type { SigningKey } from '../../../infra/local/secrets.js';
import type { Tokens } from './attacks.js';

const roles = [{ role: 'DISTRICT_ORGANISER', unit: '310114' }];

/** A good token and its bad relatives. */
export const makeTokens = async (valid: string, key: SigningKey, issuer: string): Promise<Tokens> => {
  const genuine = await importJWK({ ...key }, 'EdDSA');
  const { privateKey: foreign } = await generateKeyPair('EdDSA');
  const token = (alg = 'EdDSA', audience = AUDIENCE) =>
    new SignJWT({ roles })
      .setProtectedHeader({ alg, typ: 'at+jwt', kid: key.kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject('attacker')
      .setJti('attack')
      .setIssuedAt();
  const old = Math.floor(Date.now() / 1000) - 90_000;
  return {
    valid,
    none: new UnsecuredJWT({ roles })
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setSubject('x')
      .setExpirationTime('1h')
      .encode(),
    forged: await token().setExpirationTime('1h').sign(foreign),
    expired: await token()
      .setIssuedAt(old)
      .setExpirationTime(old + 3_600)
      .sign(genuine),
    symmetric: await token('HS256').setExpirationTime('1h').sign(Buffer.from(key.x, 'base64url')),
    otherAudience: await token('EdDSA', 'somebody-else').setExpirationTime('1h').sign(genuine),
  };
};
