import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@cunguan/testing';
import { startDemoGateway, type DemoGateway } from '../test/demo-gateway.js';
import { nowInSeconds } from '../test/demo-issuer.js';

describe('the revoked tokens', () => {
  let demo: DemoGateway;
  let file: string;
  beforeEach(async () => {
    file = join(mkdtempSync(join(tmpdir(), 'cunguan-revoked-')), 'revoked.jsonl');
    writeFileSync(file, '');
    demo = await startDemoGateway({ revokedTokensFile: file, pace: { lookAtRevocationsMs: 20 } });
  });
  afterEach(() => demo.close());

  const answerTo = async (token: string) => {
    const answer = await demo.ask('{ officials { id } }', { authorization: `Bearer ${token}` });
    const { errors } = (await answer.json()) as { errors?: { message: string; extensions: { code: string } }[] };
    return { status: answer.status, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
  };
  const becomes = (token: string, status: number) =>
    eventually(async () => expect((await answerTo(token)).status).toBe(status));
  const revoke = (entry: object): void => appendFileSync(file, `${JSON.stringify(entry)}\n`);

  it('end one token by its id, and say so', async () => {
    const tokenId = randomUUID();
    const [token, other] = [await demo.issuer.token({ tokenId }), await demo.issuer.token()];
    expect((await answerTo(token)).status).toBe(200);
    revoke({ jti: tokenId, until: new Date(Date.now() + 600_000).toISOString() });
    await becomes(token, 401);
    expect((await answerTo(token)).message).toMatch(/撤销.*revoked/);
    expect((await answerTo(other)).status).toBe(200);
  });

  it('end all that a person was given before an instant, and none of another’s or of later', async () => {
    const issued = (subject: string, issuedAt: number) => demo.issuer.token({ subject, issuedAt });
    const now = nowInSeconds();
    const [old, recent, others] = await Promise.all([issued('a', now - 100), issued('a', now), issued('b', now - 100)]);
    revoke({ sub: 'a', before: now - 50 });
    await becomes(old, 401);
    expect([(await answerTo(recent)).status, (await answerTo(others)).status]).toEqual([200, 200]);
  });

  it('are forgotten some time after they would have ended by themselves', async () => {
    const [past, standing] = [randomUUID(), randomUUID()];
    const [token, revoked] = [
      await demo.issuer.token({ tokenId: past }),
      await demo.issuer.token({ tokenId: standing }),
    ];
    revoke({ jti: past, until: nowInSeconds() - 3_600 });
    revoke({ jti: standing });
    await becomes(revoked, 401);
    expect((await answerTo(token)).status).toBe(200);
  });

  it('can only be told by tokens that have an id', async () => {
    expect((await answerTo(await demo.issuer.token({ tokenId: null }))).status).toBe(401);
  });

  it.each([
    ['broken JSON', '{"jti":'],
    ['an entry of another form', '{"jti":"a","from":"today"}'],
    ['an entry without an instant', '{"sub":"a"}'],
    ['an instant that is none', '{"sub":"a","before":"yesterday"}'],
  ])('let nobody in while their file holds %s, and everybody once it is mended', async (_case, text) => {
    const token = await demo.issuer.token();
    expect((await answerTo(token)).status).toBe(200);
    writeFileSync(file, text);
    await becomes(token, 503);
    expect(await answerTo(token)).toMatchObject({ code: 'REVOCATION_UNAVAILABLE' });
    const ready = await fetch(`${demo.origin}/health/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([503, { checks: { revocations: 'failing' } }]);
    writeFileSync(`${file}.next`, '');
    renameSync(`${file}.next`, file);
    await becomes(token, 200);
  });

  it('let nobody in while their file is missing, from the start too', async () => {
    const token = await demo.issuer.token();
    rmSync(file);
    await becomes(token, 503);
    const another = await startDemoGateway({ revokedTokensFile: `${file}.none` });
    expect((await another.ask('{ officials { id } }')).status).toBe(503);
    await another.close();
  });
});
