import { SERVICE_NAMES, type PerService, type ServiceName } from '../postgres/services.js';
import { AUDIENCE, issuerUrl } from './access-token.js';
import { localPaths } from './local-paths.js';
import { publicPart, type Secrets, type SigningKey } from './secrets.js';

/** All that the processes must know of each other. */
export interface Wiring {
  readonly servicePorts: PerService<number>;
  readonly gatewayPort: number;
  readonly issuerPort: number;
  readonly databaseUrls: PerService<string>;
  readonly brokers: readonly string[];
  readonly topicPrefix: string;
  readonly gatewayKey: SigningKey;
  readonly audit: Pick<Secrets, 'auditKey' | 'auditSigningKey'>;
  readonly logLevel: string;
  /** Where the issuer finds its key. */
  readonly localDir: string;
}

type Variables = Readonly<Record<string, string>>;

const HOST = '127.0.0.1';

export const urlOf = (port: number, path: string): string => `http://${HOST}:${String(port)}${path}`;

/** The variables of a subgraph service. */
export const serviceEnvironment = (name: ServiceName, wiring: Wiring): Variables => ({
  HOST,
  PORT: String(wiring.servicePorts[name]),
  DATABASE_URL: wiring.databaseUrls[name],
  KAFKA_BROKERS: wiring.brokers.join(','),
  TOPIC_PREFIX: wiring.topicPrefix,
  GATEWAY_PUBLIC_KEY: JSON.stringify(publicPart(wiring.gatewayKey)),
  AUDIT_KEY: wiring.audit.auditKey,
  AUDIT_SIGNING_KEY: JSON.stringify(wiring.audit.auditSigningKey),
  AUDIT_HEADS_FILE: localPaths(wiring.localDir).auditHeads,
  LOG_LEVEL: wiring.logLevel,
});

/** The variables of the gateway: PEOPLE_URL and so on, the keys, and the local issuer's addresses. */
export const gatewayEnvironment = (wiring: Wiring): Variables => ({
  HOST,
  PORT: String(wiring.gatewayPort),
  ...Object.fromEntries(
    SERVICE_NAMES.map((name) => [`${name.toUpperCase()}_URL`, urlOf(wiring.servicePorts[name], '/graphql')]),
  ),
  GATEWAY_SIGNING_KEY: JSON.stringify(wiring.gatewayKey),
  OIDC_ISSUER: issuerUrl(wiring.issuerPort),
  OIDC_AUDIENCE: AUDIENCE,
  OIDC_JWKS_URL: urlOf(wiring.issuerPort, '/jwks.json'),
  GRAPHIQL: 'on',
  GRAPHIQL_TOKEN_URL: urlOf(wiring.issuerPort, '/token'),
  APOLLO_TELEMETRY_DISABLED: '1',
  LOG_LEVEL: wiring.logLevel,
});

export const issuerEnvironment = ({ issuerPort, localDir }: Wiring): Variables => ({
  PORT: String(issuerPort),
  LOCAL_DIR: localDir,
});
