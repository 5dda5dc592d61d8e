import { privateKeyShape } from '@cunguan/access';
import { ConfigError, httpUrl, json, logLevel, port, readEnvironment } from '@cunguan/config';
import { z } from 'zod';

const url = () => httpUrl().transform((text) => new URL(text));

const perMinute = () =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'must be a whole number from 1 to 999999999')
    .transform(Number);

/** The variables that the gateway reads. */
export const gatewayVariables = {
  MODE: z.enum(['production', 'development']).default('production'),
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
  REVOKED_TOKENS_FILE: z.string().optional(),
  TRUSTED_DOCUMENTS: z.enum(['off', 'only']).default('off'),
  RATE_LIMIT_COST_PER_MINUTE: perMinute().default(1_200_000),
  RATE_LIMIT_UNAUTHENTICATED_PER_MINUTE: perMinute().default(600),
  GRAPHIQL: z.enum(['on', 'off']).default('off'),
  GRAPHIQL_TOKEN_URL: url().optional(),
  LOG_LEVEL: logLevel().default('info'),
};

type Environment = Readonly<Record<string, string | undefined>>;

const contradictions = ({ MODE, GRAPHIQL, GRAPHIQL_TOKEN_URL }: Environment): readonly string[] => {
  if (MODE === 'development') return [];
  return [
    ...(GRAPHIQL === 'on'
      ? [
          '环境变量 GRAPHIQL=on 与 MODE=production（默认）矛盾，请去掉其一 / Environment variable GRAPHIQL=on contradicts MODE=production, the default: remove it, or set MODE=development',
        ]
      : []),
    ...(GRAPHIQL_TOKEN_URL
      ? [
          '环境变量 GRAPHIQL_TOKEN_URL 与 MODE=production（默认）矛盾，请去掉其一 / Environment variable GRAPHIQL_TOKEN_URL contradicts MODE=production, the default: remove it, or set MODE=development',
        ]
      : []),
  ];
};

const readAll = (env: Environment) => {
  const contradictory = contradictions(env);
  try {
    const read = readEnvironment(gatewayVariables, env);
    if (contradictory.length === 0) return read;
  } catch (error) {
    if (error instanceof ConfigError) throw new ConfigError([...error.lines, ...contradictory]);
    throw error;
  }
  throw new ConfigError(contradictory);
};

/**
 * The gateway's settings. Of a subgraph's URL only scheme, host and port count; its paths are `/graphql` and
 * `/health/ready`.
 * @throws ConfigError that names every wrong, missing or contradictory variable
 */
export const readConfig = (env: Environment = process.env) => {
  const read = readAll(env);
  return {
    production: read.MODE === 'production',
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
    revokedTokensFile: read.REVOKED_TOKENS_FILE ?? null,
    trustedOnly: read.TRUSTED_DOCUMENTS === 'only',
    rates: {
      costPerMinute: read.RATE_LIMIT_COST_PER_MINUTE,
      unauthenticatedPerMinute: read.RATE_LIMIT_UNAUTHENTICATED_PER_MINUTE,
    },
    graphiql: { on: read.GRAPHIQL === 'on', tokenUrl: read.GRAPHIQL_TOKEN_URL ?? null },
    logLevel: read.LOG_LEVEL,
  } as const;
};

export type Config = Omit<ReturnType<typeof readConfig>, 'logLevel'>;
