import { SERVICE_NAMES, type PerService, type ServiceName } from '../postgres/services.js';
import { AUDIENCE, issuerUrl } from './access-token.js';
import { localPaths } from './local-paths.js';
import { publicPart, type Secrets, type SigningKey } from './secrets.js';
import type { IdentityProvider } from './settings.js';

/** All that the processes must know of each other. */
export interface Wiring {
  readonly servicePorts: PerService<number>;
  readonly gatewayPort: number;
  readonly issuerPort: number;
  readonly databaseUrls: PerService<string>;
  readonly brokers: readonly string[];
  readonly topicPrefix: string;
  readonly gatewayKey: SigningKey;
  readonly personalData: Pick<Secrets, 'personalDataKey' | 'personalDataIndexKey'>;
  readonly audit: Pick<Secrets, 'auditKey' | 'auditSigningKey'>;
  readonly logLevel: string;
  /** Where the issuer finds its key. */
  readonly localDir: string;
  /** Development unless it is said. */
  readonly mode?: 'production' | 'development';
  /** In place of the local issuer, which then does not run. */
  readonly identityProvider?: IdentityProvider | undefined;
  readonly revokedTokensFile?: string;
}

type Variables = Readonly<Record<string, string>>;

const HOST = '127.0.0.1';

export const urlOf = (port: number, path: string): string => `http://${HOST}:${String(port)}${path}`;

/** No other service can decrypt what people keeps. */
const personalDataKeys = ({ personalData }: Wiring): Variables => ({
  PERSONAL_DATA_KEY: personalData.personalDataKey,
  PERSONAL_DATA_INDEX_KEY: personalData.personalDataIndexKey,
});

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
  ...(name === 'people' ? personalDataKeys(wiring) : {}),
});

const identityEnvironment = ({ mode, identityProvider, issuerPort }: Wiring): Variables =>
  identityProvider
    ? {
        OIDC_ISSUER: identityProvider.issuer,
        OIDC_AUDIENCE: identityProvider.audience,
        OIDC_JWKS_URL: identityProvider.jwksUrl,
        GRAPHIQL_TOKEN_URL: '',
      }
    : {
        OIDC_ISSUER: issuerUrl(issuerPort),
        OIDC_AUDIENCE: AUDIENCE,
        OIDC_JWKS_URL: urlOf(issuerPort, '/jwks.json'),
        GRAPHIQL_TOKEN_URL: mode === 'production' ? '' : urlOf(issuerPort, '/token'),
      };

/** The variables of the gateway: PEOPLE_URL and so on, the keys, and who signs the users' tokens. */
export const gatewayEnvironment = (wiring: Wiring): Variables => ({
  HOST,
  PORT: String(wiring.gatewayPort),
  ...Object.fromEntries(
    SERVICE_NAMES.map((name) => [`${name.toUpperCase()}_URL`, urlOf(wiring.servicePorts[name], '/graphql')]),
  ),
  GATEWAY_SIGNING_KEY: JSON.stringify(wiring.gatewayKey),
  MODE: wiring.mode ?? 'development',
  ...identityEnvironment(wiring),
  GRAPHIQL: wiring.mode === 'production' ? 'off' : 'on',
  REVOKED_TOKENS_FILE: wiring.revokedTokensFile ?? '',
  APOLLO_TELEMETRY_DISABLED: '1',
  LOG_LEVEL: wiring.logLevel,
});

export const issuerEnvironment = ({ issuerPort, localDir }: Wiring): Variables => ({
  PORT: String(issuerPort),
  LOCAL_DIR: localDir,
});
