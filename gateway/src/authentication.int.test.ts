import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPair, UnsecuredJWT } from 'jose';
import { startDemoGateway, type DemoGateway } from '../test/demo-gateway.js';
import { ISSUER_NAME } from '../test/demo-issuer.js';

const now = (): number => Math.floor(Date.now() / 1000);

describe('the gateway’s door', () => {
  let demo: DemoGateway;
  beforeAll(async () => {
    demo = await startDemoGateway();
  });
  afterAll(() => demo.close());

  const statusFor = async (authorization: string): Promise<number> =>
    (await demo.ask('{ officials { id } }', { authorization })).status;

  it('opens for a token of the issuer, whatever its type says', async () => {
    for (const typ of [undefined, 'JWT', 'at+jwt']) {
      const token = await demo.issuer.token(typ === undefined ? {} : { typ });
      expect(await statusFor(`Bearer ${token}`)).toBe(200);
    }
  });

  it('allows the clocks to differ by half a minute', async () => {
    expect(await statusFor(`Bearer ${await demo.issuer.token({ expiresAt: now() - 20 })}`)).toBe(200);
  });

  it.each<[string, () => Promise<string> | string]>([
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
