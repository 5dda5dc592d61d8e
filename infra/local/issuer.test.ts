import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { saveDemoIdentities } from './demo-identities.js';
import { createIssuer } from './issuer.js';
import { freePorts } from './ports.js';
import { generateSecrets } from './secrets.js';

let server: Server;
let url: string;
const dir = mkdtempSync(join(tmpdir(), 'cunguan-issuer-'));
const identities = join(dir, 'demo-identities.json');

beforeAll(async () => {
  const [port = 0] = await freePorts(1);
  const { issuerKey } = await generateSecrets();
  url = `http://127.0.0.1:${String(port)}`;
  server = createIssuer(issuerKey, port, identities);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(dir, { recursive: true });
});

const ask = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/token`, { method: 'POST', body, headers });

describe('the local issuer', () => {
  it('hands out a token that its own keys prove', async () => {
    const response = await ask('{"as":"auditor"}');
    const { access_token: token } = (await response.json()) as { access_token: string };
    const keys = createRemoteJWKSet(new URL(`${url}/jwks.json`));
    const { payload } = await jwtVerify(token, keys, { issuer: url, audience: 'cunguan', typ: 'at+jwt' });
    expect(payload['roles']).toEqual([{ role: 'AUDITOR', unit: '310114' }]);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(12 * 3_600);
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'EdDSA', kid: expect.any(String) });
  });

  it('says what to do for somebody whom only the demo makes, and names them once it is loaded', async () => {
    const early = await ask('{"as":"mentor"}');
    expect(early.status).toBe(409);
    expect(await early.json()).toMatchObject({
      error_description: expect.stringMatching(/请先运行 npm start.*run npm start/),
    });
    const [townOrganiser, villageLeader, mentor, official] = [1, 2, 3, 4].map(
      (n) => `0198f2c4-0000-7000-8000-00000000000${String(n)}`,
    ) as [string, string, string, string];
    saveDemoIdentities(identities, { townOrganiser, villageLeader, mentor, official });
    const claimsOf = async (as: string) => {
      const { access_token: token } = (await (await ask(JSON.stringify({ as }))).json()) as { access_token: string };
      return decodeJwt(token);
    };
    expect(await claimsOf('mentor')).toMatchObject({ cadre_id: mentor });
    expect(await claimsOf('official')).toMatchObject({ official_id: official });
    expect(await claimsOf('district-organiser')).not.toHaveProperty('cadre_id');
  });

  it('describes itself', async () => {
    const response = await fetch(`${url}/.well-known/openid-configuration`);
    expect(await response.json()).toMatchObject({ issuer: url, jwks_uri: `${url}/jwks.json` });
  });

  it('never shows its private key', async () => {
    expect(await (await fetch(`${url}/jwks.json`)).text()).not.toContain('"d":');
  });

  it.each(['{"as":"mayor"}', '{"as":"constructor"}', '{}', 'null', '{', 'x'.repeat(5_000)])(
    'knows no %.20s',
    async (body) => {
      expect((await ask(body)).status).toBe(400);
    },
  );

  it('refuses what a web page sends', async () => {
    expect((await ask('{"as":"auditor"}', { origin: 'http://127.0.0.1:4000' })).status).toBe(403);
  });

  it('refuses a name that was rebound to loopback', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      const headers = { host: 'evil.example' };
      request(`${url}/token`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end('{"as":"auditor"}');
    });
    expect(status).toBe(403);
  });
});
