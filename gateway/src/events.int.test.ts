import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDemoGateway, type DemoGateway } from '../test/demo-gateway.js';

describe('/events', () => {
  let demo: DemoGateway;
  let answer: Response;
  let html: string;
  beforeAll(async () => {
    demo = await startDemoGateway();
    answer = await fetch(`${demo.origin}/events`);
    html = await answer.text();
  });
  afterAll(() => demo.close());

  it('serves the page to everybody, without a token', () => {
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('cunguan.mentoring.mentorship-started.v1');
  });

  it('allows the one style of the page and nothing else', () => {
    const [style = '', ...others] = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
    const hash = createHash('sha256').update(style).digest('base64');
    expect(others).toEqual([]);
    expect(answer.headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  });

  it('is not changed by a method that it does not take', async () => {
    expect((await fetch(`${demo.origin}/events`, { method: 'POST' })).status).toBe(405);
  });
});
