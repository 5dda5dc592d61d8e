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
      'x-cunguan-viewer': '{"id":"root"}',
      'x-authorization': authorization,
      'proxy-authorization': authorization,
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-authorization': authorization,
      forwarded: 'for=127.0.0.1;proto=https',
      'x-real-ip': '127.0.0.1',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      'apollo-federation-include-trace': 'ftv1',
      'apollo-query-plan-experimental': '1',
      cookie: 'a=b',
    });
    expect(answer.headers.get('x-request-id')).toBe('request-0001');
    expect(await answer.json()).not.toHaveProperty('extensions');
    const headers = demo.people.seen[0]?.headers ?? {};
    expect(headers['x-request-id']).toBe('request-0001');
    expect(headers.authorization).not.toBe(authorization);
    const own = ['accept', 'authorization', 'connection', 'content-length', 'content-type', 'host', 'x-request-id'];
    expect(Object.keys(headers).sort()).toEqual(own);
  });

  it.each(['a b;c{"x":1}', 'short', 'x'.repeat(65), '13800138000-13800138000', '${jndi:ldap://x}', 'id\tBearer'])(
    'lets no request id through that is unfit for a log: %s',
    async (id) => {
      const answer = await demo.ask(BOTH, { 'x-request-id': id });
      const given = answer.headers.get('x-request-id');
      expect(given).toMatch(/^[0-9a-f-]{36}$/);
      expect(demo.people.seen[0]?.headers['x-request-id']).toBe(given);
    },
  );

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
