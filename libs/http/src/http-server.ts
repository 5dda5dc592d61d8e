import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { answerBrokenRequest } from './broken-request.js';
import type { Logger } from './logger.js';
import { observeRequest } from './metrics.js';
import { problem } from './problem.js';
import { inRequest, requestIdFrom } from './request-context.js';
import { SECURITY_HEADERS } from './security-headers.js';

export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  /** What follows `?`, without it. */
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly requestId: string;
  /** The address at the other end of the connection; forwarded headers are not looked at. */
  readonly remoteAddress?: string;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | AsyncIterable<string>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'ANY';
  /** A path, or one that ends with `/*` for any one segment in its place. */
  readonly path: string;
  readonly handle: (request: HttpRequest) => Promise<HttpResponse>;
}

export interface HttpServer {
  readonly port: number;
  /** Takes no new connection, lets running requests end, then resolves. */
  readonly close: () => Promise<void>;
}

/** What a client may take in time and connections. */
export interface HttpLimits {
  /** For the headers of a request to arrive, in milliseconds. */
  readonly headersMs: number;
  /** For the whole request to arrive, its body included. */
  readonly requestMs: number;
  /** For a connection on which nothing moves. */
  readonly silenceMs: number;
  readonly connections: number;
  /** How often the first two are looked after. */
  readonly checkEveryMs: number;
}

interface Options {
  readonly host: string;
  readonly port: number;
  readonly routes: readonly Route[];
  readonly log: Logger;
  /** Added to those that every answer has; a route's own win. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly limits?: Partial<HttpLimits>;
}

const LIMITS: HttpLimits = {
  headersMs: 10_000,
  requestMs: 15_000,
  silenceMs: 75_000,
  connections: 2_000,
  checkEveryMs: 1_000,
};
const MAX_BODY_BYTES = 1_048_576;
/** Who sends more is cut off. */
const MAX_DROPPED_BYTES = 16_777_216;
/** Above the gateway's own idle limit, so that it never writes to a connection that is just being closed. */
const KEEP_ALIVE_MS = 65_000;
const CLOSE_LIMIT_MS = 10_000;

/** The body, or null when it is longer than we take; its rest is read and dropped, else the answer might not arrive. */
const readBody = (incoming: IncomingMessage): Promise<Buffer | null> =>
  new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let length = 0;
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= MAX_BODY_BYTES) {
        chunks.push(chunk);
      } else {
        chunks = [];
        if (length > MAX_DROPPED_BYTES) resolve(null);
      }
    });
    incoming.on('end', () => {
      resolve(length > MAX_BODY_BYTES ? null : Buffer.concat(chunks));
    });
    incoming.on('error', reject);
    incoming.on('close', () => {
      reject(new Error('the client went away'));
    });
  });

interface Sending {
  readonly response: HttpResponse;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string;
}

const send = async (outgoing: ServerResponse, { response, headers, requestId }: Sending): Promise<void> => {
  outgoing.writeHead(response.status, {
    ...SECURITY_HEADERS,
    ...headers,
    ...response.headers,
    'x-request-id': requestId,
  });
  if (typeof response.body === 'string' || Buffer.isBuffer(response.body)) {
    outgoing.end(response.body);
    return;
  }
  for await (const chunk of response.body) outgoing.write(chunk);
  outgoing.end();
};

const isAt = (pattern: string, path: string): boolean => {
  if (!pattern.endsWith('/*')) return pattern === path;
  const folder = pattern.slice(0, -1);
  return path.startsWith(folder) && /^[^/]+$/.test(path.slice(folder.length));
};

const answer = async (
  routes: readonly Route[],
  incoming: IncomingMessage,
  requestId: string,
): Promise<{ readonly route: string; readonly response: HttpResponse }> => {
  const [path = '/', search = ''] = (incoming.url ?? '/').split('?', 2);
  const atPath = routes.filter((route) => isAt(route.path, path));
  // As the logs and figures name it: what stands in a path's place for any segment may be a secret.
  const [{ path: pattern } = { path }] = atPath;
  const route = atPath.find(({ method }) => method === 'ANY' || method === incoming.method);
  if (!route) {
    return atPath.length > 0
      ? {
          route: pattern,
          response: problem(405, 'METHOD_NOT_ALLOWED', '此地址不支持该方法', 'the address does not take this method'),
        }
      : {
          route: 'none',
          response: problem(404, 'NOT_FOUND', '没有此地址，请核对', 'there is no such address; check it'),
        };
  }
  // A packed body may unpack to a thousand times its size.
  if (!/^(identity)?$/i.test(incoming.headers['content-encoding'] ?? '')) {
    return {
      route: pattern,
      response: problem(
        415,
        'PACKED',
        '不接受压缩的请求，请原样发送',
        'packed requests are not taken; send it as it is',
      ),
    };
  }
  const body = await readBody(incoming);
  if (body === null)
    return {
      route: pattern,
      response: problem(413, 'TOO_LARGE', '请求超过 1 MiB，请缩短', 'the request is over 1 MiB; shorten it'),
    };
  const { method = '', headers } = incoming;
  const { remoteAddress = '' } = incoming.socket;
  const request = { method, path, search, headers, body, requestId, remoteAddress };
  return { route: pattern, response: await route.handle(request) };
};

/** Serves the routes. A route that throws is a fault: logged with its cause, answered 500 with the request's id. */
export const startHttpServer = async (options: Options): Promise<HttpServer> => {
  const { host, port, routes, log, headers = {} } = options;
  const limits = { ...LIMITS, ...options.limits };
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const started = performance.now();
    const header = incoming.headers['x-request-id'];
    const requestId = requestIdFrom(typeof header === 'string' ? header : undefined);
    await inRequest({ requestId }, async () => {
      try {
        const { route, response } = await answer(routes, incoming, requestId);
        // Else closing waits on a connection that has just become idle, or on a body that we do not want.
        if (!server.listening || !incoming.complete) outgoing.shouldKeepAlive = false;
        await send(outgoing, { response, headers, requestId });
        observeRequest(route, response.status, (performance.now() - started) / 1000);
        log.debug({ route, status: response.status, ms: Math.round(performance.now() - started) }, 'request');
      } catch (error) {
        // The client went away, or took too long and has been told so.
        if (incoming.errored ?? outgoing.errored ?? outgoing.destroyed) return;
        log.error({ err: error }, 'a request failed');
        const apology = problem(
          500,
          'INTERNAL',
          `内部错误，请报告编号 ${requestId}`,
          `internal error, report id ${requestId}`,
        );
        if (outgoing.headersSent) outgoing.destroy();
        else await send(outgoing, { response: apology, headers, requestId });
      }
    });
  };
  const timing = {
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: limits.checkEveryMs,
  };
  const server = createServer(timing, (incoming, outgoing) => void serve(incoming, outgoing));
  server.timeout = limits.silenceMs;
  server.maxConnections = limits.connections;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    answerBrokenRequest(error.code, socket, headers);
  });
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      server.closeIdleConnections();
      const timer = setTimeout(() => {
        server.closeAllConnections();
      }, CLOSE_LIMIT_MS);
      await closed;
      clearTimeout(timer);
    },
  };
};
