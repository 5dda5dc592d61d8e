import { Pool } from 'undici';

export interface SubgraphReply {
  readonly status: number;
  /** The parsed JSON, undefined when the body was none. */
  readonly body: unknown;
}

export interface SubgraphClient {
  readonly name: string;
  /** Rejects with undici's error when no reply came, or the signal was aborted first. Nothing is ever sent twice. */
  readonly post: (
    body: Buffer,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ) => Promise<SubgraphReply>;
  readonly checkReady: () => Promise<void>;
  /** Lets running calls end first. */
  readonly close: () => Promise<void>;
}

const CONNECTIONS = 64;
const CONNECT_LIMIT_MS = 2_000;
const READY_LIMIT_MS = 1_500;
const REPLY_LIMIT_MS = 10_000;
const MAX_REPLY_BYTES = 33_554_432;
/** Below the 65 s of the subgraphs, else a call is written to a connection that is just being closed. */
const IDLE_LIMIT_MS = 55_000;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** One bounded connection pool per subgraph: @apollo/gateway spends most of its time in its own HTTP client. */
export const createSubgraphClient = (name: string, url: URL): SubgraphClient => {
  const pool = new Pool(url.origin, {
    connections: CONNECTIONS,
    pipelining: 1,
    keepAliveTimeout: IDLE_LIMIT_MS,
    keepAliveMaxTimeout: IDLE_LIMIT_MS,
    headersTimeout: REPLY_LIMIT_MS,
    bodyTimeout: REPLY_LIMIT_MS,
    maxResponseSize: MAX_REPLY_BYTES,
    connect: { timeout: CONNECT_LIMIT_MS },
  });
  return {
    name,
    post: async (body, headers, signal) => {
      const reply = await pool.request({ path: '/graphql', method: 'POST', headers, body, signal });
      return { status: reply.statusCode, body: parseJson(await reply.body.text()) };
    },
    checkReady: async () => {
      const signal = AbortSignal.timeout(READY_LIMIT_MS);
      const reply = await pool.request({ path: '/health/ready', method: 'GET', signal });
      await reply.body.dump();
      if (reply.statusCode !== 200) throw new Error(`${name} is not ready`);
    },
    close: () => pool.close(),
  };
};
