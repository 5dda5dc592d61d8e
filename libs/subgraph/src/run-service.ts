import { setTimeout as sleep } from 'node:timers/promises';
import { personalColumns } from '@cunguan/access';
import { ConfigError } from '@cunguan/config';
import { createAuditor, pendingMigrations, requireRuntimeRole } from '@cunguan/database';
import { randomIds, systemClock, type Clock, type Ids } from '@cunguan/domain';
import { createLogger, healthRoutes, metricsRoute, startHttpServer, type Logger } from '@cunguan/http';
import {
  startAuditSigner,
  startConsumer,
  startRelay,
  startSweep,
  startUpkeep,
  type EventHandler,
} from '@cunguan/messaging';
import type { DataSource } from 'typeorm';
import type { SubgraphEnvironment } from './environment.js';
import { readSchema } from './schema-file.js';
import type { ServiceContext } from './service-context.js';
import { createSubgraph } from './subgraph.js';
import { createAccessFinder } from './viewer-access.js';

export interface ServiceDefinition<
  Context extends ServiceContext,
  Environment extends SubgraphEnvironment = SubgraphEnvironment,
> {
  readonly name: string;
  /** Reads the environment; its mistakes are printed, one line each, and end the process. */
  readonly readEnvironment: () => Environment;
  /** The service's main module, `import.meta.url`; its package holds `schema.graphql`. */
  readonly moduleUrl: string;
  readonly createDataSource: (url: string, log: Logger) => DataSource;
  readonly resolvers: object;
  readonly createContext: (base: ServiceContext, environment: Environment) => Context;
  readonly handlers: readonly EventHandler[];
  /** What the service does by itself, at the start and then every hour; it has to take effect once however often it runs. */
  readonly sweeps?: readonly Sweep[];
  /** Whether row-level security stands behind the statements of this service. */
  readonly rowSecurity?: boolean;
}

/** Work of the service's own, which nobody asks for. */
interface Sweep {
  readonly name: string;
  /** Answers how much was done. */
  readonly run: (service: {
    readonly dataSource: DataSource;
    readonly clock: Clock;
    readonly ids: Ids;
  }) => Promise<number>;
}

const RECONNECT_MS = 1_000;

const environmentOf = <Environment>(read: () => Environment): Environment => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
};

/** Left alone, Node.js would print such an error whole: a failed statement with its values. */
const endOnFault = (log: Logger): void => {
  const end = (error: unknown): never => {
    log.fatal({ err: error }, 'the service ends');
    return process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
};

/** Connects, waiting as long as the database is away; false when the service was told to stop first. */
const connect = async (dataSource: DataSource, log: Logger, stopping: () => boolean): Promise<boolean> => {
  for (let attempt = 1; !stopping(); attempt += 1) {
    try {
      await dataSource.initialize();
      return true;
    } catch (error) {
      if (attempt === 1) log.warn({ err: error }, 'the database is away; trying again every second');
      await sleep(RECONNECT_MS);
    }
  }
  return false;
};

/**
 * Runs a subgraph service: its endpoint, health, metrics, the relay of its outbox and the consumer of others'
 * events. It is ready only when the database, its migrations and the broker are; SIGTERM or SIGINT ends it in order.
 */
export const runService = async <Context extends ServiceContext, Environment extends SubgraphEnvironment>(
  definition: ServiceDefinition<Context, Environment>,
): Promise<void> => {
  const { name } = definition;
  const env = environmentOf(definition.readEnvironment);
  const log = createLogger({ name, level: env.LOG_LEVEL });
  endOnFault(log);
  const dataSource = definition.createDataSource(env.DATABASE_URL, log);
  const audit = createAuditor({ service: name, key: env.AUDIT_KEY, personalColumns: personalColumns[name] ?? {} });
  const base = { dataSource, clock: systemClock, ids: randomIds, audit };
  let stopping = false;
  let migrated = false;
  let harmless = false;
  const started: { check: () => Promise<void>; stop: () => Promise<void> }[] = [];

  const subgraph = await createSubgraph({
    name,
    typeDefs: readSchema(definition.moduleUrl),
    resolvers: definition.resolvers,
    findAccess: createAccessFinder(dataSource),
    createContext: (viewer, access) =>
      definition.createContext({ ...base, viewer, access, wall: definition.rowSecurity ? access.wall : null }, env),
    gatewayKey: env.GATEWAY_PUBLIC_KEY,
    log,
  });
  const checks = {
    database: () => dataSource.query('SELECT 1'),
    migrations: async () => {
      if (!migrated && (await pendingMigrations(dataSource)).length > 0) throw new Error('migrations are pending');
      migrated = true;
    },
    role: async () => {
      if (harmless) return;
      if (!dataSource.isInitialized) throw new Error('not connected yet');
      await requireRuntimeRole(dataSource).catch((error: unknown) => {
        log.error({ err: error }, 'the database role is not one to serve with');
        throw error;
      });
      harmless = true;
    },
    broker: async () => {
      if (started.length === 0) throw new Error('not started yet');
      await Promise.all(started.map(({ check }) => check()));
    },
  };
  // A command writes its event to the outbox, so that it needs no broker.
  const health = healthRoutes(checks, { commandsNeed: ['database', 'migrations', 'role'] });
  const server = await startHttpServer({
    host: env.HOST,
    port: env.PORT,
    routes: [subgraph.route, ...health, metricsRoute()],
    log,
  });
  log.info({ port: server.port }, 'listening');

  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info('stopping');
    await server.close();
    await Promise.all(started.map((part) => part.stop()));
    await subgraph.stop();
    if (dataSource.isInitialized) await dataSource.destroy();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'stopping failed');
          process.exit(1);
        },
      );
    });
  }

  if (!(await connect(dataSource, log, () => stopping))) return;
  const kafka = { service: name, brokers: env.KAFKA_BROKERS, topicPrefix: env.TOPIC_PREFIX, clock: systemClock, log };
  const receiver = { ...kafka, dataSource, handlers: definition.handlers };
  const signing = { signingKey: env.AUDIT_SIGNING_KEY, headsFile: env.AUDIT_HEADS_FILE ?? null, ids: randomIds };
  started.push(
    startRelay({ ...kafka, url: env.DATABASE_URL }),
    startUpkeep(receiver),
    startAuditSigner({ ...kafka, dataSource, ...signing }),
  );
  for (const sweep of definition.sweeps ?? []) {
    started.push(startSweep({ name: sweep.name, log, sweep: () => sweep.run({ ...base }) }));
  }
  if (definition.handlers.length > 0) started.push(startConsumer(receiver));
};
