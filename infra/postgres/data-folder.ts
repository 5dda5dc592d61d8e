import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { identifyProcess } from '../local/process-identity.js';

/** Below the folder that is given: the data, and the superuser's password beside it. */
export interface DataFolder {
  readonly folder: string;
  readonly data: string;
  readonly passwordFile: string;
}

const UNFINISHED = 'unfinished-';

export const dataFolder = (folder: string): DataFolder => ({
  folder,
  data: join(folder, 'data'),
  passwordFile: join(folder, 'password'),
});

export const ownerOf = ({ data }: DataFolder): { uid: number; gid: number } | undefined => {
  if (!existsSync(data)) return undefined;
  const { uid, gid } = statSync(data);
  return { uid, gid };
};

/** Makes the folder and the password where they are missing, and clears what a killed initdb left. */
export const prepareFolder = ({ folder, data, passwordFile }: DataFolder): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(folder)) {
    if (entry.startsWith(UNFINISHED)) rmSync(join(folder, entry), { recursive: true, force: true });
  }
  // A password without data is of a run that was killed before initdb had read it.
  if (!existsSync(data)) {
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    chmodSync(passwordFile, 0o600);
  }
};

export const ownFolder = ({ folder, passwordFile }: DataFolder, ids: { uid: number; gid: number }): void => {
  chownSync(folder, ids.uid, ids.gid);
  chownSync(passwordFile, ids.uid, ids.gid);
};

/** A cluster that initdb has not finished must never look like one: it is made beside and renamed when it is whole. */
export const makeCluster = async (
  { folder, data }: DataFolder,
  initdb: (target: string) => Promise<void>,
): Promise<void> => {
  if (existsSync(data)) return;
  const target = join(folder, `${UNFINISHED}${String(process.pid)}`);
  await initdb(target);
  renameSync(target, data);
};

/** The lines of postmaster.pid: number, folder, start, port, sockets, address, shared memory, status. */
export const readPostmaster = ({ data }: DataFolder): { pid: number; port: number; ready: boolean } | undefined => {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
};

/** A number that no system gives to a process. */
const NOBODY = '2147483646';

/**
 * Mends the postmaster.pid of a killed server when its number now belongs to another program, or to a dead process that
 * nobody has taken note of: PostgreSQL would take either for itself and refuse to start. Only the number is replaced,
 * because PostgreSQL finds the shared memory of backends that still live by the other lines. Answers the number when it
 * is a PostgreSQL that still runs on this data.
 */
export const clearStalePostmaster = (folder: DataFolder): number | undefined => {
  const left = readPostmaster(folder);
  if (!left) return undefined;
  const holder = identifyProcess(left.pid);
  if (holder?.command.includes(folder.data) === true) return holder.pid;
  const file = join(folder.data, 'postmaster.pid');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^.*/, NOBODY));
  return undefined;
};

/** The superuser's URL for this cluster on this port. */
export const superuserUrl = ({ passwordFile }: DataFolder, port: number): string =>
  `postgres://postgres:${readFileSync(passwordFile, 'utf8')}@127.0.0.1:${String(port)}/postgres`;
