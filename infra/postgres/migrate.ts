import { runMigrations } from '@cunguan/database';
import { SERVICE_NAMES, type PerService, type ServiceName } from './services.js';

type ServiceDataSource = Parameters<typeof runMigrations>[0];

interface DataSourceModule {
  readonly createServiceDataSource: (url: string) => ServiceDataSource;
}

const loadDataSource = async (name: ServiceName): Promise<DataSourceModule> =>
  (await import(`@cunguan/${name}/data-source`)) as DataSourceModule;

/** Brings one service's database up to date; answers the migrations that ran. */
export const migrateOne = async (name: ServiceName, url: string): Promise<readonly string[]> => {
  const { createServiceDataSource } = await loadDataSource(name);
  return runMigrations(createServiceDataSource(url));
};

/** Brings every service's database up to date; answers the migrations that ran. */
export const migrateAll = async (urls: PerService<string>): Promise<PerService<readonly string[]>> => {
  const ran = await Promise.all(SERVICE_NAMES.map(async (name) => [name, await migrateOne(name, urls[name])] as const));
  return Object.fromEntries(ran) as PerService<readonly string[]>;
};
