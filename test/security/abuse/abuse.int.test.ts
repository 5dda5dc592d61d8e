import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicKeyShape, signInternalToken } from '@cunguan/access';
import { issuerUrl } from '../../../infra/local/access-token.js';
import { startSystem, type System } from '../../e2e/system.js';
import { attacksWith, send, type Reply, type Sent } from './attacks.js';
import { makeTokens } from './stolen-tokens.js';

const MINUTE = 60_000;
const REQUESTS = Number(process.env['ABUSE_REQUESTS'] ?? 10_000);
const AT_A_TIME = 16;
const MEGABYTE = 1_048_576;
/** These are looked at one by one; ten thousand megabytes would only measure the loopback. */
const LARGE = 100_000;

let system: System;
let port = 0;
let attacks: Readonly<Record<string, Sent>> = {};

beforeAll(async () => {
  // The limits of one person and of one address have tests of their own; here they would answer in place of the rest.
  process.env['RATE_LIMIT_COST_PER_MINUTE'] = '999999999';
  process.env['RATE_LIMIT_UNAUTHENTICATED_PER_MINUTE'] = '999999999';
  system = await startSystem();
  port = Number(new URL(system.gatewayUrl).port);
  const valid = await system.token('district-organiser');
  attacks = attacksWith(await makeTokens(valid, system.secrets.issuerKey, issuerUrl(system.issuerPort)));
}, 2 * MINUTE);

afterAll(async () => {
  delete process.env['RATE_LIMIT_COST_PER_MINUTE'];
  delete process.env['RATE_LIMIT_UNAUTHENTICATED_PER_MINUTE'];
  await system.stop();
}, MINUTE);

const residentBytes = async (): Promise<number> => {
  const { text } = await send(port, { method: 'GET', path: '/metrics' });
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]);
};

const codesIn = (text: string): readonly unknown[] => {
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: unknown } }[] };
  return errors.map(({ extensions }) => extensions?.code);
};

const figures = new Map<string, number[]>();

const strike = async (name: string): Promise<Reply> => {
  const reply = await send(port, attacks[name] ?? {});
  figures.set(name, [...(figures.get(name) ?? []), reply.ms]);
  return reply;
};

describe('abuse', () => {
  it('of every kind is refused by a 4xx that says why, and nothing of the inside', async () => {
    for (const name of Object.keys(attacks)) {
      const { status, text } = await strike(name);
      expect({ name, refused: status >= 400 && status < 500 }).toEqual({ name, refused: true });
      // A request that Node.js itself refuses has no body that we could write.
      if (status !== 431) expect({ name, codes: codesIn(text) }).toEqual({ name, codes: [expect.any(String)] });
      expect(text).not.toMatch(/ at .*\.js|node_modules|SELECT |127\.0\.0\.1|Did you mean/);
      expect(text).not.toContain('INTERNAL');
    }
  });

  it(
    'ten thousand times leaves the gateway as large as before, and in service',
    async () => {
      const small = Object.entries(attacks)
        .filter(([, { body = '' }]) => body.length < LARGE)
        .map(([name]) => name);
      // The first thousand fill caches that are meant to fill.
      const round = async (requests: number): Promise<void> => {
        let next = 0;
        const worker = async (): Promise<void> => {
          for (let n = next++; n < requests; n = next++) {
            const { status } = await strike(small[n % small.length] ?? '');
            if (status < 400 || status >= 500) throw new Error(`${small[n % small.length] ?? ''}: ${String(status)}`);
          }
        };
        await Promise.all(Array.from({ length: AT_A_TIME }, worker));
      };
      await round(1_000);
      const before = await residentBytes();
      await round(REQUESTS);
      const grown = ((await residentBytes()) - before) / MEGABYTE;
      expect(grown).toBeLessThan(100);
      expect((await system.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
      const all = [...figures.values()].flat().sort((a, b) => a - b);
      const at = (share: number): string => (all[Math.floor(all.length * share)] ?? 0).toFixed(1);
      process.stdout.write(
        `abuse: ${String(all.length)} requests, ${String(AT_A_TIME)} at a time, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms; ` +
          `the gateway grew by ${grown.toFixed(0)} MiB\n`,
      );
    },
    3 * MINUTE,
  );

  it('by texts of SQL finds as little as an unknown id, and forges no line of a log', async () => {
    const ask = async (code: string) => {
      const { data, errors } = await system.ask('query ($c: String!) { district(code: $c) { id name } }', { c: code });
      return { data, codes: (errors ?? []).map(({ extensions }) => extensions['code']) };
    };
    const unknown = await ask('999999');
    for (const text of ["' OR 1=1 --", "310114'; DROP TABLE units; --", '%', '$1', '\\']) {
      expect(await ask(text)).toEqual(unknown);
    }
    const forged = '\n{"level":50,"msg":"forged"}';
    await send(port, {
      headers: { 'content-type': 'application/json', 'x-request-id': 'a"},{"level":50', 'user-agent': 'x{"level":50}' },
      body: JSON.stringify({ query: `{ __typename } #${forged}`, operationName: forged }),
    });
    const lines = readFileSync(join(system.logDir, 'gateway.log'), 'utf8').split('\n');
    expect(lines.filter((line) => line.includes('"forged"'))).toEqual([]);
  });
});

describe('a subgraph that is called past the gateway', () => {
  const body = Buffer.from('{"query":"{ __typename }"}');
  const viewer = {
    id: 'thief',
    grants: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }],
    officialId: null,
    cadreId: null,
  } as const;

  it('takes the gateway’s token once, and no other', async () => {
    const own = system.secrets.gatewayKey;
    const token = await signInternalToken(own, viewer, { audience: 'people', body });
    const forMentoring = await signInternalToken(own, viewer, { audience: 'mentoring', body });
    const user = await system.token('district-organiser');
    const call = async (authorization: string) =>
      (
        await send(system.servicePort('people'), {
          headers: { 'content-type': 'application/json', authorization },
          body,
        })
      ).status;
    expect(publicKeyShape.safeParse(own).success).toBe(true);
    expect(await call(`Bearer ${token}`)).toBe(200);
    for (const refused of [token, forMentoring, user, '', 'x']) expect(await call(`Bearer ${refused}`)).toBe(401);
  });
});
