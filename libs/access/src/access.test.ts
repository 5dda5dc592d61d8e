import { describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import {
  mayRead,
  mayWrite,
  privateKeyShape,
  publicKeyShape,
  ROLES,
  signInternalToken,
  verifyInternalToken,
  viewerFromClaims,
  type Viewer,
} from './index.js';

const newKeys = async () => {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return {
    privateKey: privateKeyShape.parse(await exportJWK(privateKey)),
    publicKey: publicKeyShape.parse(await exportJWK(publicKey)),
    signingKey: privateKey,
  };
};

const viewer: Viewer = { id: 'organiser-1', grants: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }] };
const call = { audience: 'people', body: '{"query":"{ __typename }"}' };

describe('the internal token', () => {
  it('names the viewer to the subgraph and for the body it was made for', async () => {
    const { privateKey, publicKey } = await newKeys();
    const token = await signInternalToken(privateKey, viewer, call);
    expect(await verifyInternalToken(publicKey, token, call)).toEqual(viewer);
  });

  it.each([
    ['another subgraph', { ...call, audience: 'mentoring' }],
    ['another body', { ...call, body: `${call.body} ` }],
  ])('is refused for %s', async (_what, other) => {
    const { privateKey, publicKey } = await newKeys();
    const token = await signInternalToken(privateKey, viewer, call);
    expect(await verifyInternalToken(publicKey, token, other)).toBeNull();
  });

  it('is refused from another key, unsigned, or as plain nonsense', async () => {
    const [{ privateKey }, { publicKey }] = [await newKeys(), await newKeys()];
    const unsigned = new UnsecuredJWT({ roles: [] }).setSubject('x').encode();
    for (const token of [await signInternalToken(privateKey, viewer, call), unsigned, 'a.b.c', '']) {
      expect(await verifyInternalToken(publicKey, token, call)).toBeNull();
    }
  });

  it('is different for each call, and asks last whether it was used before', async () => {
    const { privateKey, publicKey } = await newKeys();
    const tokens = [
      await signInternalToken(privateKey, viewer, call),
      await signInternalToken(privateKey, viewer, call),
    ];
    const asked: string[] = [];
    const remember = (id: string): boolean => asked.push(id) > 2;
    for (const token of tokens) {
      expect(await verifyInternalToken(publicKey, token, { ...call, body: 'other' }, remember)).toBeNull();
      expect(await verifyInternalToken(publicKey, token, call, remember)).toBeNull();
    }
    expect(new Set(asked).size).toBe(2);
    expect(await verifyInternalToken(publicKey, tokens[0] ?? '', call, remember)).toEqual(viewer);
  });

  it('is refused when it is old, even if it says that it is still valid', async () => {
    const { publicKey, signingKey } = await newKeys();
    const minutesAgo = Math.floor(Date.now() / 1000) - 120;
    const token = await new SignJWT({ roles: [], body: 'x' })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer('cunguan-gateway')
      .setSubject('x')
      .setAudience('people')
      .setIssuedAt(minutesAgo)
      .setExpirationTime('1h')
      .sign(signingKey);
    expect(await verifyInternalToken(publicKey, token, call)).toBeNull();
  });
});

describe('roles', () => {
  const as = (role: (typeof ROLES)[number]): Viewer => ({ id: 'x', grants: [{ role, unit: '310114' }] });

  it('read and write only where a scope is built for them', () => {
    expect(ROLES.filter((role) => mayRead(as(role)))).toEqual(['DISTRICT_ORGANISER', 'AUDITOR']);
    expect(ROLES.filter((role) => mayWrite(as(role)))).toEqual(['DISTRICT_ORGANISER']);
  });

  it.each([{}, { sub: 'x' }, { sub: '', roles: [] }, { sub: 'x', roles: [{ role: 'KING', unit: '1' }] }, null])(
    'come from no claims such as %j',
    (claims) => {
      expect(viewerFromClaims(claims)).toBeNull();
    },
  );
});
