import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger, currentRequest, healthRoutes, startHttpServer, type HttpServer } from './index.js';

let server: HttpServer;
let databaseUp = true;
const at = (path: string): string => `http://127.0.0.1:${String(server.port)}${path}`;

beforeAll(async () => {
  server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    log: createLogger({ name: 'test', level: 'silent' }),
    routes: [
      ...healthRoutes({
        database: () => (databaseUp ? Promise.resolve() : Promise.reject(new Error('away'))),
      }),
      {
        method: 'POST',
        path: '/echo',
        handle: ({ body }) =>
          Promise.resolve({ status: 200, headers: { 'x-seen': currentRequest()?.requestId ?? '' }, body }),
      },
      { method: 'GET', path: '/broken', handle: () => Promise.reject(new Error('a secret cause')) },
    ],
  });
});

afterAll(() => server.close());

describe('the HTTP server', () => {
  it('hands the body over and keeps a harmless request id', async () => {
    const response = await fetch(at('/echo'), {
      method: 'POST',
      body: '村官',
      headers: { 'x-request-id': 'abc-12345' },
    });
    expect(await response.text()).toBe('村官');
    expect([response.headers.get('x-request-id'), response.headers.get('x-seen')]).toEqual(['abc-12345', 'abc-12345']);
  });

  it('replaces a request id that is unfit for a log', async () => {
    const response = await fetch(at('/health/live'), { headers: { 'x-request-id': 'a b;c{"x":1}' } });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('masks a fault and names the request', async () => {
    const response = await fetch(at('/broken'));
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain('secret');
    expect(text).toContain(response.headers.get('x-request-id') ?? 'none');
  });

  it.each([
    ['GET', '/nowhere', 404],
    ['GET', '/echo', 405],
  ])('answers %s %s with %i', async (method, path, status) => {
    expect((await fetch(at(path), { method })).status).toBe(status);
  });

  it('refuses a body over 1 MiB', async () => {
    const response = await fetch(at('/echo'), { method: 'POST', body: 'x'.repeat(1_048_577) });
    expect(response.status).toBe(413);
  });

  it('is ready only while every check passes, and live all the time', async () => {
    expect((await fetch(at('/health/ready'))).status).toBe(200);
    databaseUp = false;
    const away = await fetch(at('/health/ready'));
    expect([away.status, await away.json()]).toEqual([503, { status: 'not ready', checks: { database: 'failing' } }]);
    expect((await fetch(at('/health/live'))).status).toBe(200);
  });

  it('says whether commands are accepted although a check fails', async () => {
    const bodyWith = async (failing: string): Promise<unknown> => {
      const check = (name: string) => () => (name === failing ? Promise.reject(new Error('away')) : Promise.resolve());
      const checks = { database: check('database'), broker: check('broker') };
      const [, ready] = healthRoutes(checks, { commandsNeed: ['database'] });
      const request = { method: 'GET', path: '', search: '', headers: {}, body: Buffer.alloc(0), requestId: 'r' };
      const answer = await ready?.handle(request);
      return JSON.parse(answer?.body as string);
    };
    expect(await bodyWith('broker')).toMatchObject({ status: 'degraded', commands: 'accepted' });
    expect(await bodyWith('database')).toMatchObject({ status: 'not ready', commands: 'refused' });
    expect(await bodyWith('none')).toMatchObject({ status: 'ready', commands: 'accepted' });
  });
});
