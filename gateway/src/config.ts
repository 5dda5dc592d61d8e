import { privateKeyShape } from '@cunguan/access';
import { httpUrl, json, logLevel, port, readEnvironment } from '@cunguan/config';
import { z } from 'zod';

const url = () => httpUrl().transform((text) => new URL(text));

/** The variables that the gateway reads. */
export const gatewayVariables = {
  HOST: z.string().default('127.0.0.1'),
  PORT: port().default(4000),
  PEOPLE_URL: url(),
  MENTORING_URL: url(),
  TRAINING_URL: url(),
  ASSIGNMENTS_URL: url(),
  SELECTION_URL: url(),
  GATEWAY_SIGNING_KEY: json(privateKeyShape),
  OIDC_ISSUER: z.string().min(1),
  OIDC_AUDIENCE: z.string().default('cunguan'),
  OIDC_JWKS_URL: url(),
  GRAPHIQL: z.enum(['on', 'off']).default('off'),
  GRAPHIQL_TOKEN_URL: url().optional(),
  LOG_LEVEL: logLevel().default('info'),
};

/**
 * The gateway's settings. Of a subgraph's URL only scheme, host and port count; its paths are `/graphql` and
 * `/health/ready`.
 * @throws ConfigError that names every wrong or missing variable
 */
export const readConfig = (env: Readonly<Record<string, string | undefined>> = process.env) => {
  const read = readEnvironment(gatewayVariables, env);
  return {
    host: read.HOST,
    port: read.PORT,
    subgraphs: {
      people: read.PEOPLE_URL,
      mentoring: read.MENTORING_URL,
      training: read.TRAINING_URL,
      assignments: read.ASSIGNMENTS_URL,
      selection: read.SELECTION_URL,
    } as Readonly<Record<string, URL>>,
    signingKey: read.GATEWAY_SIGNING_KEY,
    issuer: { name: read.OIDC_ISSUER, audience: read.OIDC_AUDIENCE, jwksUrl: read.OIDC_JWKS_URL },
    graphiql: { on: read.GRAPHIQL === 'on', tokenUrl: read.GRAPHIQL_TOKEN_URL ?? null },
    logLevel: read.LOG_LEVEL,
  } as const;
};

export type Config = Omit<ReturnType<typeof readConfig>, 'logLevel'>;
