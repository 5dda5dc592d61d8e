import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'undici';
import { startDemoGateway, type DemoGateway } from '../test/demo-gateway.js';
import { startServer, type DemoServer } from '../test/demo-graph.js';

describe('GraphiQL', () => {
  let demo: DemoGateway;
  let tokens: DemoServer;
  let token = 'aaa.bbb.ccc';
  beforeAll(async () => {
    tokens = await startServer(() => Promise.resolve({ status: 200, body: JSON.stringify({ access_token: token }) }));
    demo = await startDemoGateway({ production: false, graphiql: { on: true, tokenUrl: tokens.url } });
  });
  afterAll(async () => {
    await demo.close();
    await tokens.close();
  });

  const page = async (): Promise<string> => (await fetch(`${demo.origin}/graphiql`)).text();

  it('is where the root leads', async () => {
    const answer = await fetch(demo.origin, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('/graphiql');
  });

  it('comes with a fresh token and the examples', async () => {
    const html = await page();
    expect(html).toContain('Bearer aaa.bbb.ccc');
    expect(html).toContain('query One');
    expect(tokens.seen.at(-1)?.body).toBe('{"as":"district-organiser"}');
  });

  it('gives no token to a page that calls this machine by a name of its own', async () => {
    const answer = await request(`${demo.origin}/graphiql`, { headers: { host: 'rebound.invalid' } });
    expect(await answer.body.text()).not.toContain('aaa.bbb.ccc');
  });

  it('loads nothing from elsewhere', async () => {
    const html = await page();
    const head = html.slice(0, html.indexOf('<script'));
    expect(head).not.toMatch(/(src|href)="?https?:|url\(["']?https?:|@import/);
    expect(html.match(/<script/g)?.length).toBe(2);
    const answer = await fetch(`${demo.origin}/graphiql`);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('runs its own script and no other, by a nonce that is new for each visit', async () => {
    const visit = async () => {
      const answer = await fetch(`${demo.origin}/graphiql`);
      const policy = answer.headers.get('content-security-policy') ?? '';
      return { scripts: /script-src ([^;]*)/.exec(policy)?.[1], html: await answer.text() };
    };
    const [one, two] = [await visit(), await visit()];
    const nonce = /^'nonce-([\w+/=]{24})'$/.exec(one.scripts ?? '')?.[1] ?? '';
    expect(one.html.match(/<script [^>]*>/g)).toEqual([`<script nonce="${nonce}">`]);
    expect(one.html.indexOf('<script')).toBe(one.html.indexOf(`<script nonce="${nonce}">`));
    expect(two.scripts).not.toBe(one.scripts);
  });

  it('comes without a token, and says so, when the one it got is none', async () => {
    token = '</script><script>alert(1)</script>';
    const html = await page();
    expect(html).not.toContain('alert(1)');
    expect(html).toContain('npm run token');
  });

  it('may read the schema', async () => {
    const answer: unknown = await (await demo.ask('{ __schema { queryType { name } } }')).json();
    expect(answer).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });
});
