import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchLiveProcesses, type LiveProcesses } from './faults/live-processes.js';
import { startServers, type Servers } from './faults/servers.js';

/** A folder, a PostgreSQL and a Kafka of this run alone. */
export interface Ground {
  readonly dir: string;
  readonly live: LiveProcesses;
  readonly servers: Servers;
}

/** Runs the work and clears away all that it left; with `keep`, and when it fails, the folder with the logs stays. */
export const onOwnGround = async <T>(
  work: (ground: Ground) => Promise<T>,
  keep: (result: T) => boolean = () => false,
): Promise<T> => {
  const dir = await mkdtemp(join(tmpdir(), 'cunguan-resilience-'));
  const live = watchLiveProcesses(dir);
  let result: T;
  try {
    const servers = await startServers(dir, live);
    result = await work({ dir, live, servers });
    await servers.stop();
  } finally {
    live.close();
  }
  if (!keep(result)) await rm(dir, { recursive: true, force: true });
  return result;
};
