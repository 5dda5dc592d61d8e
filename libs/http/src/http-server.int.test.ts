import { connect } from 'node:net';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@cunguan/testing';
import { createLogger, currentRequest, healthRoutes, startHttpServer, type HttpServer } from './index.js';

let server: HttpServer;
let databaseUp = true;
const at = (path: string): string => `http://127.0.0.1:${String(server.port)}${path}`;

beforeAll(async () => {
  server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    log: createLogger({ name: 'test', level: 'silent' }),
    headers: { 'x-extra': 'kept' },
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

  it('says so to who sends more than that without end in sight', async () => {
    const chunks = Array.from({ length: 160 }, () => Buffer.alloc(65_536));
    const sending = request(at('/echo'), { method: 'POST' });
    Readable.from(chunks).pipe(sending);
    const [answer] = (await once(sending, 'response')) as [IncomingMessage];
    answer.resume();
    expect(answer.statusCode).toBe(413);
  });

  it('cuts off who never ends', async () => {
    const sending = request(at('/echo'), { method: 'POST' });
    sending.on('error', () => undefined);
    const endless = Readable.from(
      (function* () {
        for (let sent = 0; sent < 100_000; sent += 1) yield Buffer.alloc(65_536);
      })(),
    );
    endless.pipe(sending);
    await new Promise((resolve) => sending.once('close', resolve));
    endless.destroy();
    expect((await fetch(at('/health/live'))).status).toBe(200);
  });

  it.each(['/health/live', '/nowhere', '/broken'])('tells a browser to do nothing with %s', async (path) => {
    const { headers } = await fetch(at(path));
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'") as unknown,
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-extra': 'kept',
    });
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

describe('with a client that takes its time', () => {
  let slow: HttpServer;
  beforeAll(async () => {
    slow = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      log: createLogger({ name: 'test', level: 'silent' }),
      routes: [
        { method: 'POST', path: '/', handle: () => Promise.resolve({ status: 200, headers: {}, body: 'done' }) },
      ],
      limits: { headersMs: 100, requestMs: 200, connections: 2, checkEveryMs: 20 },
    });
  });
  afterAll(() => slow.close());

  /** What the server says until it ends the connection. */
  const answerTo = async (text: string): Promise<string> => {
    const socket = connect(slow.port, '127.0.0.1');
    let heard = '';
    socket.on('data', (data) => (heard += data.toString()));
    socket.on('error', () => undefined);
    socket.write(text);
    await once(socket, 'close');
    return heard;
  };

  it.each([
    ['headers', 'POST / HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['a body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"que'],
  ])('ends %s that never come to their end', async (_what, text) => {
    const heard = await answerTo(text);
    expect(heard).toMatch(/^HTTP\/1\.1 408 /);
    expect(heard).toContain('REQUEST.TOO_SLOW');
    expect(heard).toContain('x-content-type-options: nosniff');
  });

  it('refuses what is no HTTP, and headers without measure', async () => {
    expect(await answerTo('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect(await answerTo(`GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('takes no more connections than it may, and again once one is gone', async () => {
    const open = await Promise.all(
      Array.from({ length: 2 }, async () => {
        const socket = connect(slow.port, '127.0.0.1');
        socket.on('error', () => undefined);
        await once(socket, 'connect');
        return socket;
      }),
    );
    expect(await answerTo('')).toBe('');
    await Promise.all(open.map(async (socket) => once(socket.destroy(), 'close')));
    await eventually(async () => {
      expect((await fetch(`http://127.0.0.1:${String(slow.port)}/`, { method: 'POST' })).status).toBe(200);
    });
  });
});
