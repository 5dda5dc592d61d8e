import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { eventually } from '@cunguan/testing';
import { startDemoGateway, type DemoGateway } from '../test/demo-gateway.js';
import { ISSUER_NAME, nowInSeconds as now } from '../test/demo-issuer.js';

describe('the gateway’s door', () => {
  let demo: DemoGateway;
  beforeAll(async () => {
    demo = await startDemoGateway();
  });
  afterAll(() => demo.close());

  const statusFor = async (authorization: string): Promise<number> =>
    (await demo.ask('{ officials { id } }', { authorization })).status;

  it('opens for an access token of the issuer, in each form that they have', async () => {
    for (const typ of [undefined, 'JWT', 'at+jwt', 'application/at+jwt', 'AT+JWT']) {
      const token = await demo.issuer.token(typ === undefined ? {} : { typ });
      expect(await statusFor(`Bearer ${token}`)).toBe(200);
    }
  });

  it('allows the clocks to differ by half a minute', async () => {
    expect(await statusFor(`Bearer ${await demo.issuer.token({ expiresAt: now() - 20 })}`)).toBe(200);
  });

  const claims = () => ({
    roles: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }],
    sub: 'organiser',
    iss: ISSUER_NAME,
    aud: 'cunguan',
    iat: now(),
    exp: now() + 600,
    jti: 'forged',
  });

  it('stays shut for a token that takes the public key for a shared secret', async () => {
    const key = (await importJWK(demo.issuer.publicKey(), 'ES256', { extractable: true })) as CryptoKey;
    const secrets = [await exportSPKI(key), JSON.stringify(demo.issuer.publicKey())];
    for (const secret of secrets) {
      const header = { alg: 'HS256', kid: demo.issuer.publicKey().kid ?? '' };
      const forged = new SignJWT(claims()).setProtectedHeader(header);
      expect(await statusFor(`Bearer ${await forged.sign(new TextEncoder().encode(secret))}`)).toBe(401);
    }
  });

  it.each(['none', 'NONE', 'HS512', 'ES384', 'PS256', 'unheard-of'])(
    'stays shut for a token that names the algorithm %s',
    async (alg) => {
      const [, payload = '', signature = ''] = (await demo.issuer.token()).split('.');
      const header = Buffer.from(JSON.stringify({ alg, kid: 'one' })).toString('base64url');
      expect(await statusFor(`Bearer ${header}.${payload}.${signature}`)).toBe(401);
      expect(await statusFor(`Bearer ${header}.${payload}.`)).toBe(401);
    },
  );

  it.each<[string, () => Promise<string> | string]>([
    ['an ID token', async () => `Bearer ${await demo.issuer.token({ typ: 'id+jwt' })}`],
    [
      'a token that does not say when it was issued',
      async () => `Bearer ${await demo.issuer.token({ issuedAt: null })}`,
    ],
    [
      'a token of the day before yesterday',
      async () => `Bearer ${await demo.issuer.token({ issuedAt: now() - 100_000 })}`,
    ],
    ['a token from the future', async () => `Bearer ${await demo.issuer.token({ issuedAt: now() + 120 })}`],
    ['two tokens', async () => `Bearer ${await demo.issuer.token()} ${await demo.issuer.token()}`],
    ['another scheme', async () => `Basic ${await demo.issuer.token()}`],
    ['no token', () => ''],
    ['something else than a token', () => 'Bearer abc'],
    ['an expired token', async () => `Bearer ${await demo.issuer.token({ expiresAt: now() - 60 })}`],
    ['a token for another audience', async () => `Bearer ${await demo.issuer.token({ audience: 'payroll' })}`],
    ['a token of another issuer', async () => `Bearer ${await demo.issuer.token({ issuer: 'https://else.invalid' })}`],
    ['a token without roles that we know', async () => `Bearer ${await demo.issuer.token({ roles: 'all' })}`],
    [
      'a token signed by another key',
      async () => `Bearer ${await demo.issuer.token({ key: (await generateKeyPair('ES256')).privateKey })}`,
    ],
    [
      'an unsigned token',
      () =>
        `Bearer ${new UnsecuredJWT({ roles: [] })
          .setSubject('x')
          .setIssuer(ISSUER_NAME)
          .setAudience('cunguan')
          .setExpirationTime('1h')
          .encode()}`,
    ],
  ])('stays shut for %s', async (_case, authorization) => {
    expect(await statusFor(await authorization())).toBe(401);
  });

  it('says how to get a token, and looks at no query before', async () => {
    const before = demo.people.seen.length;
    const answer = await fetch(`${demo.origin}/graphql`, { method: 'POST', body: '{{{' });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(demo.people.seen.length).toBe(before);
  });
});

describe('when the issuer is away', () => {
  it('nobody is let in and the fault is named', async () => {
    const demo = await startDemoGateway();
    const authorization = `Bearer ${await demo.issuer.token()}`;
    await demo.issuer.close();
    const answer = await demo.ask('{ officials { id } }', { authorization });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'ISSUER_UNAVAILABLE' } }] });
    expect((await fetch(`${demo.origin}/health/ready`)).status).toBe(503);
    await demo.close();
  });
});

describe('when the issuer changes its key', () => {
  it('the new one is picked up, and the old one ends with the cache', async () => {
    const demo = await startDemoGateway({ pace: { keyCache: { cooldownMs: 0, maxAgeMs: 60_000 } } });
    const statusOf = async (token: string) =>
      (await demo.ask('{ officials { id } }', { authorization: `Bearer ${token}` })).status;
    const old = await demo.issuer.token();
    expect(await statusOf(old)).toBe(200);
    await demo.issuer.rotate();
    expect(await statusOf(await demo.issuer.token())).toBe(200);
    expect(await statusOf(old)).toBe(401);
    await demo.close();
  });

  it('the old one ends although nobody brings the new one', async () => {
    const demo = await startDemoGateway({ pace: { keyCache: { maxAgeMs: 100 } } });
    const old = await demo.issuer.token();
    const statusOfOld = async () => (await demo.ask('{ officials { id } }', { authorization: `Bearer ${old}` })).status;
    expect(await statusOfOld()).toBe(200);
    await demo.issuer.rotate();
    await eventually(async () => expect(await statusOfOld()).toBe(401));
    await demo.close();
  });

  it('keys that nobody has do not let every request ask the issuer', async () => {
    const demo = await startDemoGateway();
    await demo.ask('{ officials { id } }');
    const before = demo.issuer.seen.length;
    const header = Buffer.from(JSON.stringify({ alg: 'ES256', kid: 'nobody' })).toString('base64url');
    const [, payload = '', signature = ''] = (await demo.issuer.token()).split('.');
    for (let time = 0; time < 20; time += 1) {
      const authorization = `Bearer ${header}.${payload}.${signature}`;
      expect((await demo.ask('{ officials { id } }', { authorization })).status).toBe(401);
    }
    expect(demo.issuer.seen.length - before).toBeLessThanOrEqual(1);
    await demo.close();
  });
});
