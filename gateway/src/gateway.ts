import { signInternalToken } from '@cunguan/access';
import { healthRoutes, metricsRoute, startHttpServer, type Check, type Logger } from '@cunguan/http';
import type { Config } from './config.js';
import { eventsRoute } from './events.route.js';
import { graphiqlRoutes } from './graphiql.route.js';
import { graphqlRoutes } from './graphql.route.js';
import { rehearse, startGraphqlServer, type GraphqlServer } from './graphql.server.js';
import type { PackageFiles } from './package.files.js';
import { createSubgraphClient, type SubgraphClient } from './subgraph.client.js';
import { createUserTokenVerifier, type UserTokenVerifier } from './user-token.verifier.js';

export interface Gateway {
  readonly port: number;
  /** Takes no new request, lets running ones end, then lets go of the subgraphs. */
  readonly close: () => Promise<void>;
}

const checkSigningKey = async (signingKey: Config['signingKey']): Promise<void> => {
  try {
    await signInternalToken(signingKey, { id: 'check', grants: [], officialId: null, cadreId: null }, { audience: 'check', body: '' });
  } catch (cause) {
    throw new Error('GATEWAY_SIGNING_KEY 不能签名 / GATEWAY_SIGNING_KEY does not sign', { cause });
  }
};

const checksOf = (
  server: GraphqlServer,
  verifier: UserTokenVerifier,
  clients: ReadonlyMap<string, SubgraphClient>,
): Readonly<Record<string, Check>> => ({
  supergraph: () =>
    Promise.resolve().then(() => {
      server.assertStarted('readiness');
    }),
  issuer: verifier.checkIssuer,
  ...Object.fromEntries([...clients].map(([name, client]) => [name, client.checkReady])),
});

/** Starts the gateway. It listens only once the supergraph is loaded and the examples are planned. */
export const startGateway = async (config: Config, files: PackageFiles, log: Logger): Promise<Gateway> => {
  await checkSigningKey(config.signingKey);
  const clients = new Map(
    Object.entries(config.subgraphs).map(([name, url]) => [name, createSubgraphClient(name, url)]),
  );
  const verifier = createUserTokenVerifier(config.issuer);
  const server = await startGraphqlServer({
    supergraphSdl: files.supergraphSdl,
    clients,
    signingKey: config.signingKey,
    introspection: config.graphiql.on,
    log,
  });
  await rehearse(server, files.examples, log);
  const http = await startHttpServer({
    host: config.host,
    port: config.port,
    routes: [
      ...graphqlRoutes({ server, verifier, log }),
      ...(await graphiqlRoutes({ ...config.graphiql, examples: files.examples })),
      eventsRoute(files.eventsPage),
      ...healthRoutes(checksOf(server, verifier, clients)),
      metricsRoute(),
    ],
    log,
  });
  return {
    port: http.port,
    close: async () => {
      await http.close();
      await server.stop();
      await Promise.all([...clients.values()].map((client) => client.close()));
    },
  };
};
