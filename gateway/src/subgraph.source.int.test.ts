import { afterEach, describe, expect, it } from '@jest/globals';
import { privateKeyShape } from '@cunguan/access';
import { createLogger } from '@cunguan/http';
import { exportJWK, generateKeyPair } from 'jose';
import { startServer, type DemoServer } from '../test/demo-graph.js';
import { createSubgraphClient } from './subgraph.client.js';
import { createSubgraphSource } from './subgraph.source.js';

type Call = Parameters<ReturnType<typeof createSubgraphSource>['process']>[0];

const refusal = { message: 'x', extensions: { code: 'ACCESS.READ_DENIED' } };

describe('what a subgraph answers', () => {
  let server: DemoServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  const codeOfCall = async (query: string, url: URL): Promise<unknown> => {
    const client = createSubgraphClient('people', url);
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const source = createSubgraphSource({
      client,
      signingKey: privateKeyShape.parse(await exportJWK(privateKey)),
      log: createLogger({ name: 'gateway', level: 'silent' }),
    });
    const context = {
      kind: 'request',
      viewer: { id: 'x', grants: [], officialId: null, cadreId: null },
      requestId: 'request-0001',
      signal: new AbortController().signal,
    } as const;
    const { errors } = await source.process({ request: { query }, context } as unknown as Call);
    await client.close();
    return errors?.[0]?.extensions;
  };

  it.each([
    ['a refusal under HTTP 500 stays a refusal', 500, JSON.stringify({ errors: [refusal] }), 'ACCESS.READ_DENIED'],
    ['a proxy’s page says that it is away', 503, '<html>', 'SUBGRAPH_UNAVAILABLE'],
    ['a page under HTTP 200 is a fault', 200, '<html>', 'INTERNAL'],
    ['a bare JSON value is a fault', 200, 'null', 'INTERNAL'],
    ['a refused internal token is our fault', 401, JSON.stringify({ errors: [refusal] }), 'INTERNAL'],
  ])('%s', async (_case, status, body, code) => {
    server = await startServer(() => Promise.resolve({ status, body }));
    expect(await codeOfCall('{ a }', server.url)).toMatchObject({ code });
  });

  it('leaves no doubt about a change that was never sent, and says so of one that may have been made', async () => {
    server = await startServer(() => {
      server?.closeConnections();
      return new Promise(() => undefined);
    });
    expect(await codeOfCall('mutation { a }', server.url)).toMatchObject({
      en: expect.stringContaining('look before'),
    });
    expect(await codeOfCall('query { a }', server.url)).toMatchObject({ en: expect.stringContaining('try again') });
    // However it ended, no call was sent a second time.
    expect(server.seen.length).toBe(2);
    expect(new Set(server.seen.map(({ headers }) => headers.authorization)).size).toBe(2);
    await server.close();
    expect(await codeOfCall('mutation { a }', server.url)).toMatchObject({ en: expect.stringContaining('try again') });
  });
});
