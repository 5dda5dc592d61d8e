import type { Logger as PinoLogger } from '@cunguan/http';
import { AbstractLogger, DataSource, DefaultNamingStrategy, type EntitySchema, type MigrationInterface } from 'typeorm';
import { noteStatement } from './statements.js';

interface Options {
  /** The service; it names the connection in PostgreSQL's own views. */
  readonly service: string;
  readonly url: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly log?: PinoLogger | undefined;
}

const POOL_SIZE = 4;
const STATEMENT_LIMIT_MS = 10_000;
/** A process that is suspended within a transaction must not hold its locks for longer than others wait for them. */
const IDLE_TRANSACTION_LIMIT_MS = 5_000;

/** `officialId` in TypeScript is `official_id` in SQL. */
class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string): string {
    return customName || propertyName.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

class StatementLog extends AbstractLogger {
  readonly #log: PinoLogger | undefined;

  constructor(log: PinoLogger | undefined) {
    super(true);
    this.#log = log;
  }

  override logQuery(query: string): void {
    noteStatement(this.#log, query);
  }

  // A failed statement reaches its caller as an error and is logged there, with its cause.
  override logQueryError(): void {
    return;
  }

  protected override writeLog(): void {
    return;
  }
}

/** The service's connection to its own database; not connected yet. The schema comes from migrations alone. */
export const createDataSource = ({ service, url, entities, migrations, log }: Options): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    applicationName: `cunguan-${service}`,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: 'schema_migrations',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseNames(),
    synchronize: false,
    installExtensions: false,
    poolSize: POOL_SIZE,
    logger: new StatementLog(log),
    // An idle connection that breaks is replaced by the pool; without a handler it would end the process.
    poolErrorHandler: (error: unknown) => log?.warn({ err: error }, 'an idle database connection was lost'),
    extra: {
      // Statements that nobody waits for in between go out at once: those around a read behind the wall.
      pipeline: true,
      statement_timeout: STATEMENT_LIMIT_MS,
      idle_in_transaction_session_timeout: IDLE_TRANSACTION_LIMIT_MS,
      connectionTimeoutMillis: 5_000,
    },
  });
