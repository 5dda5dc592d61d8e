import { ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { INTERNAL_TOKEN_LIFE_MS, verifyInternalToken, type InternalVerifyingKey, type Viewer } from '@cunguan/access';
import type { HttpRequest, HttpResponse, Logger, Route } from '@cunguan/http';
import { parse } from 'graphql';
import { accessGuard } from './access-guard.js';
import { formatErrors } from './errors.js';
import type { ServiceContext } from './service-context.js';
import type { ViewerAccess } from './viewer-access.js';
import { createUsedTokens } from './used-tokens.js';

interface Options<Context extends ServiceContext> {
  readonly name: string;
  readonly typeDefs: string;
  readonly resolvers: object;
  readonly findAccess: (viewer: Viewer) => Promise<ViewerAccess>;
  readonly createContext: (viewer: Viewer, access: ViewerAccess) => Context;
  readonly gatewayKey: InternalVerifyingKey;
  readonly log: Logger;
}

export interface Subgraph {
  readonly route: Route;
  readonly stop: () => Promise<void>;
}

const MAX_TOKENS = 20_000;

const refused: HttpResponse = {
  status: 401,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    errors: [
      {
        message: '只接受网关签名的请求 / only calls signed by the gateway are accepted',
        extensions: {
          code: 'UNAUTHENTICATED',
          zh: '只接受网关签名的请求，请改用网关',
          en: 'only calls signed by the gateway are accepted; ask the gateway',
        },
      },
    ],
  }),
};

const bearerOf = (request: HttpRequest): string | null =>
  /^Bearer ([\w.-]+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;

const headersOf = (request: HttpRequest): HeaderMap => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
};

const parseJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
};

/** The subgraph's `/graphql`: every request must carry a token that the gateway signed for its very body, once. */
export const createSubgraph = async <Context extends ServiceContext>(options: Options<Context>): Promise<Subgraph> => {
  const server = new ApolloServer<Context>({
    schema: buildSubgraphSchema({
      typeDefs: parse(options.typeDefs),
      resolvers: options.resolvers as GraphQLResolverMap<unknown>,
    }),
    plugins: [
      accessGuard(options.name, options.log),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    formatError: formatErrors(options.log),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    introspection: true,
    csrfPrevention: true,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
  });
  await server.start();
  const usedTokens = createUsedTokens({ lifeMs: INTERNAL_TOKEN_LIFE_MS });

  const handle = async (request: HttpRequest): Promise<HttpResponse> => {
    const token = bearerOf(request);
    const call = { audience: options.name, body: request.body };
    const viewer =
      token === null ? null : await verifyInternalToken(options.gatewayKey, token, call, usedTokens.isFirstUse);
    if (viewer === null) return refused;
    const httpGraphQLRequest: HTTPGraphQLRequest = {
      method: request.method,
      headers: headersOf(request),
      search: '',
      body: parseJson(request.body),
    };
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => options.createContext(viewer, await options.findAccess(viewer)),
    });
    return {
      // Errors of a GraphQL answer are for the gateway to pass on; any other status would hide them from it.
      status: 200,
      headers: Object.fromEntries(response.headers),
      body: response.body.kind === 'complete' ? response.body.string : response.body.asyncIterator,
    };
  };

  return { route: { method: 'POST', path: '/graphql', handle }, stop: () => server.stop() };
};
