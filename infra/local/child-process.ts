import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { LaunchError } from './launch-error.js';
import { reasonInLog } from './log-file.js';

/** What to run and how it wants to be asked to stop. */
export interface ChildRequest {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Gets both output streams, appended. */
  readonly logFile: string;
  /** A part of the command line that no other program would have: a path of ours. */
  readonly mark: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
  readonly stopSignal?: NodeJS.Signals;
  readonly graceMs?: number;
}

export interface Child {
  readonly name: string;
  readonly pid: number;
  /** Resolves once, with the exit code or the signal's name. */
  readonly exited: Promise<number | string>;
  readonly hasExited: () => boolean;
  /** Asks, waits for the grace, then kills. */
  readonly stop: () => Promise<void>;
  readonly kill: () => void;
}

export type SpawnChild = (request: ChildRequest) => Child;

// The child waits for a line before it becomes the program. Whoever starts it can so write its number down first; and
// when the starter dies in between, the line never comes and nothing is left running.
const GATE = 'read -r _ || exit 125; exec "$@" </dev/null';
const DEFAULT_GRACE_MS = 10_000;

/** Kills a process that leads a group of its own, and the group with it. */
export const killGroup = (pid: number): void => {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // Already gone, which is what was wanted.
    }
  }
};

/**
 * Starts a child in a process group of its own, so that Ctrl-C of the terminal reaches only the parent.
 * @param onSpawn called before the child runs a single instruction of the program
 */
export const spawnChild = (request: ChildRequest, onSpawn?: (pid: number) => void): Child => {
  const { name, command, args, logFile, stopSignal = 'SIGTERM', graceMs = DEFAULT_GRACE_MS } = request;
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a', 0o600);
  const { cwd, env = process.env, uid, gid } = request;
  const child = spawn('/bin/sh', ['-c', GATE, name, command, ...args], {
    stdio: ['pipe', log, log],
    detached: true,
    env,
    ...(cwd === undefined ? {} : { cwd }),
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
  });
  closeSync(log);
  const { pid } = child;
  let done = false;
  const exited = new Promise<number | string>((resolve) => {
    child.once('error', (error) => {
      done = true;
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      done = true;
      resolve(code ?? signal ?? 'unknown');
    });
  });
  if (pid === undefined) {
    throw new LaunchError(
      `无法启动 ${name}（内存或进程数不足？）`,
      `${name} could not be started: out of memory or processes?`,
    );
  }
  child.stdin?.on('error', () => undefined);
  try {
    onSpawn?.(pid);
  } catch (error) {
    killGroup(pid);
    throw error;
  }
  child.stdin?.end('go\n');

  const kill = () => {
    if (!done) killGroup(pid);
  };
  const stop = async () => {
    if (done) return;
    try {
      process.kill(pid, stopSignal);
    } catch {
      // It ended this very moment; `exited` tells.
    }
    const timeout = new AbortController();
    await Promise.race([exited, delay(graceMs, undefined, { signal: timeout.signal }).then(kill, () => undefined)]);
    timeout.abort();
    await exited;
  };
  return { name, pid, exited, hasExited: () => done, stop, kill };
};

/** Runs a child to its end. */
export const runChild = async (spawnOne: SpawnChild, request: ChildRequest, logFrom: number): Promise<void> => {
  const result = await spawnOne(request).exited;
  if (result === 0) return;
  const reason = reasonInLog(request.logFile, logFrom);
  throw new LaunchError(
    `${request.name} 失败（${String(result)}）：${reason}；详见 ${request.logFile}`,
    `${request.name} failed (${String(result)}): ${reason}; see ${request.logFile}`,
  );
};
