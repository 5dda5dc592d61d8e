import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, Kind, OperationTypeNode, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { InternalSigningKey } from '@cunguan/access';
import type { Logger } from '@cunguan/http';
import { formatErrors } from './graphql.errors.js';
import { DOCUMENT_LIMITS } from './document.limits.js';
import { countOperation } from './gateway.metrics.js';
import type { OperationContext } from './operation-context.js';
import { createSizedCache } from './sized.cache.js';
import type { SubgraphClient } from './subgraph.client.js';
import { createSubgraphSource } from './subgraph.source.js';

interface Options {
  readonly supergraphSdl: string;
  readonly clients: ReadonlyMap<string, SubgraphClient>;
  readonly signingKey: InternalSigningKey;
  readonly introspection: boolean;
  /** Whether errors may not name what the schema has. */
  readonly hideSchema: boolean;
  readonly log: Logger;
}

export type GraphqlServer = ApolloServer<OperationContext>;

export interface StartedServer {
  readonly server: GraphqlServer;
  /** What clients see of the supergraph. */
  readonly schema: GraphQLSchema;
}

/** Documents and plans are kept for the next time, as far as these go; a document is large beside its text. */
const DOCUMENT_CHARACTERS = 200_000;
const PLANS_MIB = 15;

const createDocumentStore = () => {
  const cache = createSizedCache<DocumentNode>(DOCUMENT_CHARACTERS);
  return {
    get: (key: string) => Promise.resolve(cache.get(key)),
    set: (key: string, document: DocumentNode) => {
      cache.set(key, document, document.loc?.source.body.length ?? DOCUMENT_CHARACTERS);
      return Promise.resolve();
    },
    delete: (key: string) => {
      cache.delete(key);
      return Promise.resolve();
    },
  };
};

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
export const startGraphqlServer = async (options: Options): Promise<StartedServer> => {
  const { clients, signingKey, introspection, hideSchema, log } = options;
  // Read by ApolloGateway's constructor, which would else report figures of this process to its maker.
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  const gateway = new ApolloGateway({
    supergraphSdl: options.supergraphSdl,
    __exposeQueryPlanExperimental: false,
    experimental_approximateQueryPlanStoreMiB: PLANS_MIB,
    logger: log,
    buildService: ({ name }) => {
      const client = clients.get(name);
      if (!client) throw new Error(`the supergraph names a subgraph that is not configured: ${name}`);
      return createSubgraphSource({ client, signingKey, log });
    },
  });
  const shown: { schema?: GraphQLSchema } = {};
  const keepSchema: ApolloServerPlugin<OperationContext> = {
    serverWillStart: ({ schema }) => {
      shown.schema = schema;
      return Promise.resolve();
    },
  };
  const server = new ApolloServer<OperationContext>({
    gateway,
    nodeEnv: 'production',
    introspection,
    hideSchemaDetailsFromClientErrors: hideSchema,
    documentStore: createDocumentStore(),
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: DOCUMENT_LIMITS.tokens },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: formatErrors({ log, hideSchema }),
    logger: log,
    plugins: [
      keepSchema,
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
  if (!shown.schema) throw new Error('the server started without a schema');
  return { server, schema: shown.schema };
};

const REHEARSED: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: true, Date: '2015-06-30' };

/** Something for each variable that must be given; a rehearsal asks nobody, so that any value will do. */
const variablesFor = (query: string): Record<string, unknown> =>
  Object.fromEntries(
    parse(query)
      .definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? (one.variableDefinitions ?? []) : []))
      .flatMap(({ variable, type }) =>
        type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE
          ? [[variable.name.value, REHEARSED[type.type.name.value] ?? 'rehearsal']]
          : [],
      ),
  );

/** Plans the documents, so that the first user does not wait for a cold planner. Asks no subgraph. */
export const rehearse = async (server: GraphqlServer, documents: readonly string[], log: Logger): Promise<void> => {
  for (const query of documents) {
    const request = { query, variables: variablesFor(query) };
    const { body } = await server.executeOperation(request, { contextValue: { kind: 'rehearsal' } });
    if (body.kind === 'single' && body.singleResult.errors) {
      log.warn({ document: query.split('\n', 1)[0] }, 'a trusted document does not fit the supergraph');
    }
  }
};
