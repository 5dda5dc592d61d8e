import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { InternalSigningKey } from '@cunguan/access';
import type { Logger } from '@cunguan/http';
import { formatErrors } from './graphql.errors.js';
import { countOperation } from './gateway.metrics.js';
import type { OperationContext } from './operation-context.js';
import type { SubgraphClient } from './subgraph.client.js';
import { createSubgraphSource } from './subgraph.source.js';

interface Options {
  readonly supergraphSdl: string;
  readonly clients: ReadonlyMap<string, SubgraphClient>;
  readonly signingKey: InternalSigningKey;
  readonly introspection: boolean;
  readonly log: Logger;
}

export type GraphqlServer = ApolloServer<OperationContext>;

/** A document of more tokens is not even parsed. The longest of our own has some 400. */
const MAX_TOKENS = 5_000;

const countOperations: ApolloServerPlugin<OperationContext> = {
  requestDidStart: ({ contextValue }) =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        if (contextValue.kind === 'request' && body.kind === 'single') {
          const { data, errors } = body.singleResult;
          const without = (http.status ?? 200) < 500 ? 'refused' : 'failed';
          countOperation(errors === undefined ? 'ok' : data ? 'partial' : without);
        }
        return Promise.resolve();
      },
    }),
};

/** The executor would call these faults of its own; they are the client's. */
const requireOperation: ApolloServerPlugin<OperationContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) => {
        const refuse = (message: string) =>
          new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } });
        if (!operation) throw refuse('the request does not say which of its operations to run: give operationName');
        if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw refuse('there are no subscriptions here');
        return Promise.resolve();
      },
    }),
};

/** Loads the supergraph. Which subgraph is where is the configuration's word; the URLs in the supergraph are unused. */
export const startGraphqlServer = async (options: Options): Promise<GraphqlServer> => {
  const { clients, signingKey, introspection, log } = options;
  // Read by ApolloGateway's constructor, which would else report figures of this process to its maker.
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  const gateway = new ApolloGateway({
    supergraphSdl: options.supergraphSdl,
    __exposeQueryPlanExperimental: false,
    logger: log,
    buildService: ({ name }) => {
      const client = clients.get(name);
      if (!client) throw new Error(`the supergraph names a subgraph that is not configured: ${name}`);
      return createSubgraphSource({ client, signingKey, log });
    },
  });
  const server = new ApolloServer<OperationContext>({
    gateway,
    nodeEnv: 'production',
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: formatErrors(log),
    logger: log,
    plugins: [
      countOperations,
      requireOperation,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return server;
};

/** Plans the examples, so that the first user does not wait for a cold planner. Asks no subgraph. */
export const rehearse = async (server: GraphqlServer, examples: readonly string[], log: Logger): Promise<void> => {
  for (const query of examples) {
    const { body } = await server.executeOperation({ query }, { contextValue: { kind: 'rehearsal' } });
    if (body.kind === 'single' && body.singleResult.errors) {
      log.warn({ example: query.split('\n', 1)[0] }, 'an example does not fit the supergraph');
    }
  }
};
