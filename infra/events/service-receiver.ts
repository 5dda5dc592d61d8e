import { pendingMigrations } from '@cunguan/database';
import { randomIds, systemClock } from '@cunguan/domain';
import type { Copy, Receiver } from '@cunguan/messaging';
import { errorCode } from '../local/error-code.js';
import { LaunchError } from '../local/launch-error.js';
import type { PerService, ServiceName } from '../postgres/services.js';

interface DataSourceModule {
  readonly createServiceDataSource: (url: string) => Receiver['dataSource'];
}

interface ConsumersModule {
  readonly createHandlers: (environment: {
    readonly clock: typeof systemClock;
    readonly ids: typeof randomIds;
  }) => Receiver['handlers'];
  readonly copies: readonly Copy[];
}

const connected = async (name: ServiceName, dataSource: Receiver['dataSource']): Promise<void> => {
  try {
    await dataSource.initialize();
  } catch (error) {
    const reason = errorCode(error) ?? (error instanceof Error ? error.message : String(error));
    throw new LaunchError(
      `无法连接 ${name} 的数据库：${reason}`,
      `The database of ${name} cannot be reached: ${reason}`,
    );
  }
  if ((await pendingMigrations(dataSource)).length === 0) return;
  throw new LaunchError(
    `${name} 的数据库尚未迁移，请先 npm run migrate`,
    `The database of ${name} is not migrated: run npm run migrate first`,
  );
};

/** A service's database, its handlers, and what it copies. */
export interface LentReceiver extends Receiver {
  readonly copies: readonly Copy[];
}

/** Lends a service's database and handlers, as the service itself puts them together. */
export const withReceiver = async <T>(
  name: ServiceName,
  databaseUrls: PerService<string>,
  work: (receiver: LentReceiver) => Promise<T>,
): Promise<T> => {
  const [{ createServiceDataSource }, { createHandlers, copies }] = (await Promise.all([
    import(`@cunguan/${name}/data-source`),
    import(`@cunguan/${name}/consumers`),
  ])) as [DataSourceModule, ConsumersModule];
  const dataSource = createServiceDataSource(databaseUrls[name]);
  try {
    await connected(name, dataSource);
    const handlers = createHandlers({ clock: systemClock, ids: randomIds });
    return await work({ service: name, dataSource, handlers, copies, clock: systemClock });
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
};
