import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { startServer, type DemoServer } from './demo-graph.js';

interface Claims {
  readonly subject?: string;
  readonly audience?: string;
  readonly issuer?: string;
  readonly expiresAt?: number;
  readonly issuedAt?: number | null;
  readonly roles?: unknown;
  readonly typ?: string;
  readonly tokenId?: string | null;
  readonly key?: CryptoKey;
}

export interface DemoIssuer extends DemoServer {
  readonly token: (claims?: Claims) => Promise<string>;
  /** Signs with a new key from now on, and publishes that one alone. */
  readonly rotate: () => Promise<void>;
  /** The key that is published now. */
  readonly publicKey: () => JWK;
}

export const ISSUER_NAME = 'https://issuer.invalid/';
export const nowInSeconds = (): number => Math.floor(Date.now() / 1000);

const newKey = async (kid: string) => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  return { privateKey, kid, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } };
};

/** An identity provider with one key: its key set by HTTP, and the tokens that it would give. */
export const startIssuer = async (): Promise<DemoIssuer> => {
  let current = await newKey('one');
  const server = await startServer(() =>
    Promise.resolve({ status: 200, body: JSON.stringify({ keys: [current.jwk] }) }),
  );
  return {
    ...server,
    rotate: async () => {
      current = await newKey(randomUUID());
    },
    publicKey: () => current.jwk,
    token: ({ subject, audience, issuer, expiresAt, issuedAt, roles, typ, tokenId, key } = {}) => {
      const token = new SignJWT({ roles: roles ?? [{ role: 'DISTRICT_ORGANISER', unit: '310114' }] })
        .setProtectedHeader({ alg: 'ES256', kid: current.kid, ...(typ === undefined ? {} : { typ }) })
        .setSubject(subject ?? 'organiser')
        .setIssuer(issuer ?? ISSUER_NAME)
        .setAudience(audience ?? 'cunguan')
        .setExpirationTime(expiresAt ?? nowInSeconds() + 600);
      if (issuedAt !== null) token.setIssuedAt(issuedAt);
      if (tokenId !== null) token.setJti(tokenId ?? randomUUID());
      return token.sign(key ?? current.privateKey);
    },
  };
};
