import { signInternalToken } from '@cunguan/access';
import { healthRoutes, metricsRoute, startHttpServer, type Check, type HttpLimits, type Logger } from '@cunguan/http';
import { createAuthentication } from './authentication.js';
import { completionRoute } from './completion.route.js';
import type { Config } from './config.js';
import { QUERY_DEADLINE_MS } from './deadline.js';
import { createDocumentGate } from './document.gate.js';
import { eventsRoute } from './events.route.js';
import { graphiqlRoutes } from './graphiql.route.js';
import { graphqlRoutes } from './graphql.route.js';
import { rehearse, startGraphqlServer, type GraphqlServer } from './graphql.server.js';
import type { PackageFiles } from './package.files.js';
import { createRateLimits } from './rate.limits.js';
import { openRevocationList, type RevocationList } from './revocation.list.js';
import { createSubgraphClient, type SubgraphClient } from './subgraph.client.js';
import { createUserTokenVerifier, type UserTokenVerifier } from './user-token.verifier.js';

export interface Gateway {
  readonly port: number;
  /** Takes no new request, lets running ones end, then lets go of the subgraphs. */
  readonly close: () => Promise<void>;
}

const checkSigningKey = async (signingKey: Config['signingKey']): Promise<void> => {
  try {
    await signInternalToken(
      signingKey,
      { id: 'check', grants: [], officialId: null, cadreId: null },
      { audience: 'check', body: '' },
    );
  } catch (cause) {
    throw new Error('GATEWAY_SIGNING_KEY 不能签名 / GATEWAY_SIGNING_KEY does not sign', { cause });
  }
};

interface Parts {
  readonly server: GraphqlServer;
  readonly verifier: UserTokenVerifier;
  readonly revocations: RevocationList | null;
  readonly clients: ReadonlyMap<string, SubgraphClient>;
}

const checksOf = ({ server, verifier, revocations, clients }: Parts): Readonly<Record<string, Check>> => ({
  supergraph: () =>
    Promise.resolve().then(() => {
      server.assertStarted('readiness');
    }),
  issuer: verifier.checkIssuer,
  ...(revocations ? { revocations: revocations.checkReadable } : {}),
  ...Object.fromEntries([...clients].map(([name, client]) => [name, client.checkReady])),
});

/** Only for tests, which cannot wait as long. */
interface Pace {
  readonly deadlineMs?: number;
  readonly http?: Partial<HttpLimits>;
  readonly keyCache?: Parameters<typeof createUserTokenVerifier>[0]['keyCache'];
  readonly lookAtRevocationsMs?: number;
}

const STRICT_TRANSPORT = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/** Starts the gateway. It listens only once the supergraph is loaded and the trusted documents are planned. */
export const startGateway = async (
  config: Config,
  files: PackageFiles,
  log: Logger,
  pace: Pace = {},
): Promise<Gateway> => {
  await checkSigningKey(config.signingKey);
  const clients = new Map(
    Object.entries(config.subgraphs).map(([name, url]) => [name, createSubgraphClient(name, url)]),
  );
  const { revokedTokensFile } = config;
  const revocations =
    revokedTokensFile === null ? null : await openRevocationList(revokedTokensFile, log, pace.lookAtRevocationsMs);
  const { keyCache = {} } = pace;
  const verifier = createUserTokenVerifier({ issuer: config.issuer, revocations, keyCache });
  const { server, schema } = await startGraphqlServer({
    supergraphSdl: files.supergraphSdl,
    clients,
    signingKey: config.signingKey,
    introspection: config.graphiql.on,
    hideSchema: config.production || !config.graphiql.on,
    log,
  });
  await rehearse(server, files.trustedDocuments.all(), log);
  const rates = createRateLimits(config.rates);
  const http = await startHttpServer({
    host: config.host,
    port: config.port,
    routes: [
      ...graphqlRoutes({
        server,
        authenticate: createAuthentication({ verifier, rates, log }),
        gate: createDocumentGate({ schema, trusted: files.trustedDocuments, trustedOnly: config.trustedOnly }),
        rates,
        deadlineMs: pace.deadlineMs ?? QUERY_DEADLINE_MS,
      }),
      ...(await graphiqlRoutes({ ...config.graphiql, examples: files.examples })),
      eventsRoute(files.eventsPage),
      completionRoute({ server, rates, deadlineMs: pace.deadlineMs ?? QUERY_DEADLINE_MS }),
      ...healthRoutes(checksOf({ server, verifier, revocations, clients })),
      metricsRoute(),
    ],
    headers: config.production ? STRICT_TRANSPORT : {},
    limits: pace.http ?? {},
    log,
  });
  return {
    port: http.port,
    close: async () => {
      await http.close();
      await server.stop();
      revocations?.close();
      await Promise.all([...clients.values()].map((client) => client.close()));
    },
  };
};
