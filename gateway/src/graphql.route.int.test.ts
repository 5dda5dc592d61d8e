import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDemoGateway, type DemoGateway } from '../test/demo-gateway.js';

describe('/graphql', () => {
  let demo: DemoGateway;
  beforeAll(async () => {
    demo = await startDemoGateway();
  });
  afterAll(() => demo.close());

  const get = async (search: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${demo.origin}/graphql?${search}`, {
      headers: { authorization: `Bearer ${await demo.issuer.token()}`, ...headers },
    });

  const post = async (body: string, type = 'application/json'): Promise<Response> =>
    fetch(`${demo.origin}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await demo.issuer.token()}`, 'content-type': type },
      body,
    });

  it('answers a query by GET when the request cannot be forged', async () => {
    const query = 'query=%7Bofficials%7Bid%7D%7D';
    expect((await get(query)).status).toBe(400);
    expect((await get(query, { 'apollo-require-preflight': '1' })).status).toBe(200);
  });

  it('changes nothing by GET', async () => {
    const query = 'query=mutation%7BendContract(id:1)%7Bid%7D%7D';
    expect((await get(query, { 'apollo-require-preflight': '1' })).status).toBe(405);
  });

  it.each([
    ['a form', 'query=%7B__typename%7D', 'application/x-www-form-urlencoded'],
    ['plain text', '{"query":"{__typename}"}', 'text/plain'],
    ['broken JSON', '{', 'application/json'],
    ['a batch', '[{"query":"{__typename}"}]', 'application/json'],
    ['a syntax error', '{"query":"{"}', 'application/json'],
    ['more tokens than any sane document', JSON.stringify({ query: `{${' a'.repeat(6_000)}}` }), 'application/json'],
  ])('refuses %s', async (_case, body, type) => {
    const answer = await post(body, type);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toHaveProperty('errors');
  });

  it('keeps the code of a query that does not fit the schema, and hides the schema', async () => {
    const answer = await post(JSON.stringify({ query: '{ officals { id } }' }));
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(text).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(text).not.toContain('officials');
    expect(await (await post('{"query":"{ __schema { types { name } } }"}')).json()).not.toHaveProperty('data');
  });

  it('takes the blame for a variable of the wrong type off itself', async () => {
    const body = JSON.stringify({ query: 'query ($y: Int) { officials(born: $y) { id } }', variables: { y: 'x' } });
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('refuses a body over 1 MiB', async () => {
    expect((await post(JSON.stringify({ query: ' '.repeat(1_100_000) }))).status).toBe(413);
  });

  it('lets no answer be stored', async () => {
    expect((await post('{"query":"{officials{id}}"}')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('beside /graphql', () => {
  let demo: DemoGateway;
  beforeAll(async () => {
    demo = await startDemoGateway();
  });
  afterAll(() => demo.close());

  it('there is no GraphiQL unless it is on', async () => {
    for (const path of ['/graphiql', '/']) expect((await fetch(`${demo.origin}${path}`)).status).toBe(404);
  });

  it('readiness names each subgraph', async () => {
    expect(await (await fetch(`${demo.origin}/health/ready`)).json()).toEqual({
      status: 'ready',
      checks: { supergraph: 'ok', issuer: 'ok', people: 'ok', mentoring: 'ok' },
    });
    await demo.mentoring.close();
    const answer = await fetch(`${demo.origin}/health/ready`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ checks: { people: 'ok', mentoring: 'failing' } });
  });

  it('the metrics tell calls by subgraph and operations by outcome', async () => {
    await demo.ask('{ officials { id } }');
    const text = await (await fetch(`${demo.origin}/metrics`)).text();
    expect(text).toContain('cunguan_gateway_operations_total{outcome="ok"}');
    expect(text).toContain('cunguan_gateway_subgraph_call_duration_seconds_count{subgraph="people",outcome="ok"}');
  });
});
