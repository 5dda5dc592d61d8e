import { resolve } from 'node:path';
import {
  brokers,
  ConfigError,
  httpUrl,
  logLevel,
  port,
  postgresUrl,
  readEnvironment,
  topicPrefix,
} from '@cunguan/config';
import { z } from 'zod';
import { AUDIENCE } from './access-token.js';
import { projectRoot } from './project-root.js';

const PORT_DEFAULTS = {
  GATEWAY_PORT: 4000,
  PEOPLE_PORT: 4001,
  MENTORING_PORT: 4002,
  TRAINING_PORT: 4003,
  ASSIGNMENTS_PORT: 4004,
  SELECTION_PORT: 4005,
  ISSUER_PORT: 4006,
  POSTGRES_PORT: 4050,
  KAFKA_PORT: 4060,
  KAFKA_CONTROLLER_PORT: 4061,
} as const;

export type PortName = keyof typeof PORT_DEFAULTS;
type Ports = Readonly<Record<PortName, number>>;

/** Who signs the users' tokens, where it is not the local issuer. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly audience: string;
}

export interface Settings {
  readonly mode: 'production' | 'development';
  /** Undefined where the local issuer signs for invented people. */
  readonly identityProvider: IdentityProvider | undefined;
  readonly trustedDocumentsOnly: boolean;
  readonly ports: Ports;
  /** The ports that are really taken: those of an embedded server only when it is used. */
  readonly usedPorts: readonly PortName[];
  /** The administrator's URL of a PostgreSQL that replaces the embedded one. */
  readonly databaseUrl: string | undefined;
  /** A Kafka that replaces the embedded one. */
  readonly kafkaBrokers: readonly string[] | undefined;
  readonly topicPrefix: string;
  readonly logLevel: string;
  readonly localDir: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where `npm start` keeps everything: `.local` in the project unless LOCAL_DIR says otherwise. */
export const localDirOf = (env: Environment): string => resolve(projectRoot, env.LOCAL_DIR || '.local');

const portNames = Object.keys(PORT_DEFAULTS) as PortName[];

const twice = (ports: Ports, names: readonly PortName[]): string[] =>
  names.flatMap((name, index) => {
    const first = names.slice(0, index).find((earlier) => ports[earlier] === ports[name]);
    if (first === undefined) return [];
    const both = `${first}, ${name}`;
    return [
      `${both} 使用同一端口 ${String(ports[name])}，请改其一 / ${both} are the same port ${String(ports[name])}: change one`,
    ];
  });

const NEEDS_PROVIDER =
  'MODE=production 需要身份认证服务：请设置 OIDC_ISSUER 与 OIDC_JWKS_URL（本机签发服务只用于演示） / ' +
  'MODE=production needs an identity provider: set OIDC_ISSUER and OIDC_JWKS_URL (the local issuer is for demonstration only)';
const NEEDS_BOTH =
  'OIDC_ISSUER 与 OIDC_JWKS_URL 须同时设置 / OIDC_ISSUER and OIDC_JWKS_URL go together: set both or neither';
const NO_GRAPHIQL =
  'GRAPHIQL=on 与 MODE=production 矛盾，请去掉其一 / GRAPHIQL=on contradicts MODE=production: remove one of them';

const mistakesOfMode = ({ MODE, OIDC_ISSUER, OIDC_JWKS_URL, GRAPHIQL }: Environment): readonly string[] => {
  const production = MODE === 'production';
  const [issuer, keys] = [Boolean(OIDC_ISSUER), Boolean(OIDC_JWKS_URL)];
  return [
    ...(production && !issuer && !keys ? [NEEDS_PROVIDER] : []),
    ...(issuer === keys ? [] : [NEEDS_BOTH]),
    ...(production && GRAPHIQL === 'on' ? [NO_GRAPHIQL] : []),
  ];
};

const readVariables = <T>(read: () => T, mistakes: readonly string[]): T => {
  try {
    const values = read();
    if (mistakes.length === 0) return values;
  } catch (error) {
    throw error instanceof ConfigError ? new ConfigError([...error.lines, ...mistakes]) : error;
  }
  throw new ConfigError(mistakes);
};

/** @throws ConfigError with a line for every mistake */
export const readSettings = (env: Environment): Settings => {
  const read = () =>
    readEnvironment(
      {
        MODE: z.enum(['production', 'development']).default('development'),
        OIDC_ISSUER: z.string().optional(),
        OIDC_JWKS_URL: httpUrl().optional(),
        OIDC_AUDIENCE: z.string().default(AUDIENCE),
        TRUSTED_DOCUMENTS: z.enum(['off', 'only']).default('off'),
        GATEWAY_PORT: port().default(PORT_DEFAULTS.GATEWAY_PORT),
        PEOPLE_PORT: port().default(PORT_DEFAULTS.PEOPLE_PORT),
        MENTORING_PORT: port().default(PORT_DEFAULTS.MENTORING_PORT),
        TRAINING_PORT: port().default(PORT_DEFAULTS.TRAINING_PORT),
        ASSIGNMENTS_PORT: port().default(PORT_DEFAULTS.ASSIGNMENTS_PORT),
        SELECTION_PORT: port().default(PORT_DEFAULTS.SELECTION_PORT),
        ISSUER_PORT: port().default(PORT_DEFAULTS.ISSUER_PORT),
        POSTGRES_PORT: port().default(PORT_DEFAULTS.POSTGRES_PORT),
        KAFKA_PORT: port().default(PORT_DEFAULTS.KAFKA_PORT),
        KAFKA_CONTROLLER_PORT: port().default(PORT_DEFAULTS.KAFKA_CONTROLLER_PORT),
        DATABASE_URL: postgresUrl().optional(),
        KAFKA_BROKERS: brokers().optional(),
        TOPIC_PREFIX: topicPrefix().default(''),
        LOG_LEVEL: logLevel().default('info'),
      },
      env,
    );
  const values = readVariables(read, mistakesOfMode(env));
  const { OIDC_ISSUER: issuer, OIDC_JWKS_URL: jwksUrl } = values;
  const identityProvider =
    issuer !== undefined && jwksUrl !== undefined ? { issuer, jwksUrl, audience: values.OIDC_AUDIENCE } : undefined;
  const usedPorts = portNames.filter(
    (name) =>
      !(name === 'ISSUER_PORT' && identityProvider) &&
      !(name === 'POSTGRES_PORT' && values.DATABASE_URL !== undefined) &&
      !(name.startsWith('KAFKA_') && values.KAFKA_BROKERS !== undefined),
  );
  const conflicts = twice(values, usedPorts);
  if (conflicts.length > 0) throw new ConfigError(conflicts);
  return {
    mode: values.MODE,
    identityProvider,
    trustedDocumentsOnly: values.TRUSTED_DOCUMENTS === 'only',
    ports: values,
    usedPorts,
    databaseUrl: values.DATABASE_URL,
    kafkaBrokers: values.KAFKA_BROKERS,
    topicPrefix: values.TOPIC_PREFIX,
    logLevel: values.LOG_LEVEL,
    localDir: localDirOf(env),
  };
};
