import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { verifyInternalToken } from '@cunguan/access';
import { startDemoGateway, type DemoGateway } from '../test/demo-gateway.js';
import { startMentoring } from '../test/demo-graph.js';

const BOTH = '{ officials { id village mentor } }';

describe('a federated operation', () => {
  let demo: DemoGateway;
  beforeEach(async () => {
    demo = await startDemoGateway();
  });
  afterEach(() => demo.close());

  it('joins the subgraphs', async () => {
    expect(await (await demo.ask(BOTH)).json()).toEqual({
      data: {
        officials: [
          { id: '1', village: '甲村', mentor: 'mentor of 1' },
          { id: '2', village: '乙村', mentor: 'mentor of 2' },
        ],
      },
    });
  });

  it('carries to each subgraph a token for it alone and for these very bytes', async () => {
    await demo.ask(BOTH);
    const [call] = demo.mentoring.seen;
    const token = call?.headers.authorization?.replace('Bearer ', '') ?? '';
    const body = call?.body ?? '';
    const verify = (audience: string, bytes: string) =>
      verifyInternalToken(demo.internalKey, token, { audience, body: bytes });
    expect(await verify('mentoring', body)).toMatchObject({ id: 'organiser' });
    expect(await verify('people', body)).toBeNull();
    expect(await verify('mentoring', `${body} `)).toBeNull();
  });

  it('takes over the request id and nothing else that the client sent', async () => {
    const authorization = `Bearer ${await demo.issuer.token()}`;
    const answer = await demo.ask(BOTH, {
      authorization,
      'x-request-id': 'request-0001',
      'x-internal-viewer': 'root',
      'apollo-federation-include-trace': 'ftv1',
      'apollo-query-plan-experimental': '1',
      cookie: 'a=b',
    });
    expect(answer.headers.get('x-request-id')).toBe('request-0001');
    expect(await answer.json()).not.toHaveProperty('extensions');
    const headers = demo.people.seen[0]?.headers ?? {};
    expect(headers['x-request-id']).toBe('request-0001');
    expect(headers.authorization).not.toBe(authorization);
    for (const name of ['x-internal-viewer', 'apollo-federation-include-trace', 'cookie', 'user-agent']) {
      expect(headers).not.toHaveProperty(name);
    }
  });

  it('answers what it can while a subgraph is away, and in full when it is back', async () => {
    await demo.mentoring.close();
    const partial: unknown = await (await demo.ask(BOTH)).json();
    expect(partial).toMatchObject({
      data: {
        officials: [
          { id: '1', mentor: null },
          { id: '2', mentor: null },
        ],
      },
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'mentoring' } }],
    });
    expect(JSON.stringify(partial)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|stack|graphql"/);
    const back = await startMentoring(Number(demo.mentoring.url.port));
    expect(await (await demo.ask(BOTH)).json()).not.toHaveProperty('errors');
    await back.close();
  });

  it('hands on a refusal with its code and texts only', async () => {
    const answer = await demo.ask('mutation { endContract(id: "1") { id } }', { 'x-request-id': 'request-0002' });
    expect(await answer.json()).toEqual({
      data: { endContract: null },
      errors: [
        {
          message: '已有导师 / already has a mentor',
          path: ['endContract'],
          extensions: {
            code: 'MENTORSHIP.ALREADY_PAIRED',
            zh: '已有导师',
            en: 'already has a mentor',
            requestId: 'request-0002',
            service: 'people',
          },
        },
      ],
    });
  });

  it('masks a fault', async () => {
    const text = await (await demo.ask('{ secret }', { 'x-request-id': 'request-0003' })).text();
    expect(JSON.parse(text)).toMatchObject({ data: { secret: null }, errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(text).toContain('request-0003');
    expect(text).not.toMatch(/hunter2|10\.1\.2\.3|people\.js/);
  });

  it('ends before the gateway closes', async () => {
    const running = demo.ask('{ slow }');
    while (demo.people.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const [answer] = await Promise.all([running, demo.gateway.close()]);
    expect(await answer.json()).toEqual({ data: { slow: 'done' } });
  });
});
