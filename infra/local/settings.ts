import { resolve } from 'node:path';
import { brokers, ConfigError, logLevel, port, postgresUrl, readEnvironment, topicPrefix } from '@cunguan/config';
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

export interface Settings {
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

/** @throws ConfigError with a line for every mistake */
export const readSettings = (env: Environment): Settings => {
  const values = readEnvironment(
    {
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
  const usedPorts = portNames.filter(
    (name) =>
      !(name === 'POSTGRES_PORT' && values.DATABASE_URL !== undefined) &&
      !(name.startsWith('KAFKA_') && values.KAFKA_BROKERS !== undefined),
  );
  const conflicts = twice(values, usedPorts);
  if (conflicts.length > 0) throw new ConfigError(conflicts);
  return {
    ports: values,
    usedPorts,
    databaseUrl: values.DATABASE_URL,
    kafkaBrokers: values.KAFKA_BROKERS,
    topicPrefix: values.TOPIC_PREFIX,
    logLevel: values.LOG_LEVEL,
    localDir: localDirOf(env),
  };
};
