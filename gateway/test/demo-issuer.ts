import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { startServer, type DemoServer } from './demo-graph.js';

interface Claims {
  readonly audience?: string;
  readonly issuer?: string;
  readonly expiresAt?: number;
  readonly roles?: unknown;
  readonly typ?: string;
  readonly key?: CryptoKey;
}

export interface DemoIssuer extends DemoServer {
  readonly token: (claims?: Claims) => Promise<string>;
}

export const ISSUER_NAME = 'https://issuer.invalid/';
const inTenMinutes = (): number => Math.floor(Date.now() / 1000) + 600;

/** An identity provider with one key: its key set by HTTP, and the tokens that it would give. */
export const startIssuer = async (): Promise<DemoIssuer> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  const server = await startServer(() => Promise.resolve({ status: 200, body: JSON.stringify({ keys: [jwk] }) }));
  return {
    ...server,
    token: ({ audience, issuer, expiresAt, roles, typ, key } = {}) =>
      new SignJWT({ roles: roles ?? [{ role: 'DISTRICT_ORGANISER', unit: '310114' }] })
        .setProtectedHeader({ alg: 'ES256', kid: 'one', ...(typ === undefined ? {} : { typ }) })
        .setSubject('organiser')
        .setIssuer(issuer ?? ISSUER_NAME)
        .setAudience(audience ?? 'cunguan')
        .setExpirationTime(expiresAt ?? inTenMinutes())
        .sign(key ?? privateKey),
  };
};
