import { runMigrations } from '@cunguan/database';
import type { DatabaseUrls } from './provision.js';
import { SERVICE_NAMES, type PerService, type ServiceName } from './services.js';

type ServiceDataSource = Parameters<typeof runMigrations>[0];

interface DataSourceModule {
  readonly createServiceDataSource: (url: string) => ServiceDataSource;
}

const loadDataSource = async (name: ServiceName): Promise<DataSourceModule> =>
  (await import(`@cunguan/${name}/data-source`)) as DataSourceModule;

/** Brings one service's database up to date, as its owner; answers the migrations that ran. */
export const migrateOne = async (name: ServiceName, ownerUrl: string): Promise<readonly string[]> => {
  const { createServiceDataSource } = await loadDataSource(name);
  return runMigrations(createServiceDataSource(ownerUrl));
};

/** Brings every service's database up to date, as its owner; answers the migrations that ran. */
export const migrateAll = async ({ owner }: Pick<DatabaseUrls, 'owner'>): Promise<PerService<readonly string[]>> => {
  // One after the other: jest links no module right that two imports ask for at once.
  for (const name of SERVICE_NAMES) await loadDataSource(name);
  const ran = await Promise.all(
    SERVICE_NAMES.map(async (name) => [name, await migrateOne(name, owner[name])] as const),
  );
  return Object.fromEntries(ran) as PerService<readonly string[]>;
};
