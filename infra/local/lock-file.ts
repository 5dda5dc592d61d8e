import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode } from './error-code.js';
import { identifyProcess } from './process-identity.js';

/** A lock held by a process; it lapses when that process is gone, however it went. */
export type Lock =
  { readonly held: true; readonly release: () => void } | { readonly held: false; readonly pid: number };

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

const livingHolder = (content: string): number | undefined => {
  const [pid = '', startTime] = content.split('\n');
  const holder = identifyProcess(Number(pid));
  return holder?.startTime === startTime ? holder?.pid : undefined;
};

// Link fails where a file is, so of several that try at once exactly one gets it, and whole.
const link = (from: string, to: string): boolean => {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
};

// Between the look at a dead holder's file and its removal another may have taken the lock: then it is given back.
const removeStale = (path: string, stale: string): void => {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (read(aside) !== stale) link(aside, path);
  rmSync(aside, { force: true });
};

/** Takes the lock, or says who holds it. */
export const takeLock = (path: string): Lock => {
  const self = identifyProcess(process.pid);
  const mine = `${path}.${randomUUID()}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(mine, `${String(process.pid)}\n${self?.startTime ?? ''}\n${randomUUID()}\n`);
  try {
    while (!link(mine, path)) {
      const content = read(path);
      if (content === undefined) continue;
      const pid = livingHolder(content);
      if (pid !== undefined) return { held: false, pid };
      removeStale(path, content);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return {
    held: true,
    release: () => {
      rmSync(path, { force: true });
    },
  };
};

const POLL_MS = 200;

/** Runs the work while no other process, and no other call in this one, runs work under the same lock. */
export const underLock = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  for (;;) {
    const lock = takeLock(path);
    if (lock.held) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    await delay(POLL_MS);
  }
};
