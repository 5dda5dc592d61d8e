import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { verifyInternalToken } from '@cunguan/access';
import { startDemoGateway, type DemoGateway } from '../test/demo-gateway.js';

describe('/completions/<code>', () => {
  let demo: DemoGateway;
  beforeEach(async () => {
    demo = await startDemoGateway();
  });
  afterEach(() => demo.close());

  const verify = (code: string, init: RequestInit = {}) => fetch(`${demo.origin}/completions/${code}`, init);

  it('answers everybody, without a token, in both languages', async () => {
    const answer = await verify('VALID');
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
    const told: unknown = await answer.json();
    expect(told).toMatchObject({ status: 'VALID', year: 2015, verifiedDays: 7.5 });
    expect(JSON.stringify(told)).toMatch(/证明有效.*valid: the official/);
  });

  it.each([
    ['REVOKED', '已撤销'],
    ['SUPERSEDED', '新版'],
    ['NO_LONGER_COVERED', '不再有效'],
  ])('says what %s means', async (status, zh) => {
    expect(JSON.stringify(await (await verify(status)).json())).toContain(zh);
  });

  it.each([
    ['unknown', 'UNKNOWN', 404, 'COMPLETION.UNKNOWN'],
    ['mistyped', 'MISTYPED', 400, 'COMPLETION.CODE_MISTYPED'],
  ])('tells a code that is %s', async (_what, code, status, expected) => {
    const answer = await verify(code);
    expect(answer.status).toBe(status);
    const { errors } = (await answer.json()) as { errors: { extensions: Record<string, string> }[] };
    expect(errors[0]?.extensions).toMatchObject({ code: expected, zh: expect.any(String), en: expect.any(String) });
  });

  it('asks as one who may verify and nothing else, whatever token came with it', async () => {
    await verify('VALID', { headers: { authorization: `Bearer ${await demo.issuer.token()}` } });
    const [call] = demo.people.seen.filter(({ body }) => body.includes('completion'));
    const { headers = {}, body = '' } = call ?? {};
    const token = String(headers.authorization).replace('Bearer ', '');
    expect(await verifyInternalToken(demo.internalKey, token, { audience: 'people', body })).toEqual({
      id: 'public-verifier',
      grants: [{ role: 'PUBLIC_VERIFIER', unit: '-' }],
      officialId: null,
      cadreId: null,
    });
  });

  it('is not a role that a token gives', async () => {
    const token = await demo.issuer.token({ roles: [{ role: 'PUBLIC_VERIFIER', unit: '-' }] });
    expect((await demo.ask('{ officials { id } }', { authorization: `Bearer ${token}` })).status).toBe(401);
  });

  it('takes twenty codes of an address in a minute, and then says when to come again', async () => {
    const statuses = await Promise.all(Array.from({ length: 21 }, async () => (await verify('UNKNOWN')).status));
    expect(statuses.filter((status) => status === 404)).toHaveLength(20);
    const last = await verify('VALID');
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await demo.ask('{ officials { id } }')).status).toBe(200);
  });

  it.each(['', 'A/B', '../graphql'])('has no address for "%s"', async (code) => {
    expect((await verify(code)).status).not.toBe(200);
  });

  it('refuses a broken path as a code, and other methods', async () => {
    expect((await verify('VALID', { method: 'POST' })).status).toBe(405);
    expect((await verify('%E0%A4%A')).status).toBeLessThan(500);
  });

  it('names no code in its figures', async () => {
    await verify('VALID');
    const metrics = await (await fetch(`${demo.origin}/metrics`)).text();
    expect(metrics).toContain('/completions/*');
    expect(metrics).not.toContain('/completions/VALID');
  });
});
