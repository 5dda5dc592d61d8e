import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { privateKeyShape, publicKeyShape, signInternalToken, type Viewer } from '@cunguan/access';
import { createLogger } from '@cunguan/http';
import { exportJWK, generateKeyPair } from 'jose';
import type { ServiceContext } from './service-context.js';
import { createSubgraph, type Subgraph } from './subgraph.js';
import { viewerAccess } from './viewer-access.js';

const viewer = { id: 'organiser-1', grants: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }] } as unknown as Viewer;
const body = Buffer.from('{"query":"{ hello }"}');

describe('a call of a subgraph', () => {
  let subgraph: Subgraph;
  let sign: () => Promise<string>;
  beforeAll(async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const jwk = await exportJWK(privateKey);
    sign = () => signInternalToken(privateKeyShape.parse(jwk), viewer, { audience: 'greeting', body });
    subgraph = await createSubgraph({
      name: 'greeting',
      typeDefs: 'type Query { hello: String }',
      resolvers: { Query: { hello: () => '你好' } },
      findAccess: (asking) => Promise.resolve(viewerAccess(asking, new Map())),
      createContext: (asking) => ({ viewer: asking }) as ServiceContext,
      gatewayKey: publicKeyShape.parse(jwk),
      log: createLogger({ name: 'test', level: 'silent' }),
    });
  });
  afterAll(() => subgraph.stop());

  const call = async (authorization: string, sent = body) => {
    const headers = { authorization, 'content-type': 'application/json' };
    const request = { method: 'POST', path: '/graphql', search: '', headers, body: sent, requestId: 'request-1' };
    return (await subgraph.route.handle(request)).status;
  };

  it('is taken once with one token, also when both come at the same time', async () => {
    const [one, two] = [await sign(), await sign()];
    expect(await call(`Bearer ${one}`)).toBe(200);
    expect(await call(`Bearer ${one}`)).toBe(401);
    const both = await Promise.all([call(`Bearer ${two}`), call(`Bearer ${two}`)]);
    expect(both.sort()).toEqual([200, 401]);
  });

  it('that was refused does not use up the token', async () => {
    const token = await sign();
    expect(await call(`Bearer ${token}`, Buffer.from('{"query":"{ __typename }"}'))).toBe(401);
    expect(await call(`Bearer ${token}`)).toBe(200);
  });
});
