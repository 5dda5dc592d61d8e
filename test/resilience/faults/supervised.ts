import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { killGroup, type Child } from '../../../infra/local/child-process.js';
import { startProcess, type ProcessPlan } from '../../../infra/local/processes.js';
import { projectRoot } from '../../../infra/local/project-root.js';
import { pollOr } from '../polling.js';
import type { CrashPoint } from './crash-points.js';
import type { LiveProcesses } from './live-processes.js';

/** A process that is started again whenever it dies, as a supervisor in production would. */
export interface Supervised {
  readonly name: string;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Kills it at the n-th passing of the point; false when it is not passed so often in time. */
  readonly crashAt: (point: CrashPoint, passing: number, withinMs: number) => Promise<boolean>;
  /** Takes back what `crashAt` asked for, if it has not come to pass. */
  readonly disarm: () => void;
  /** `kill -9`; resolves once it is dead. */
  readonly kill: () => Promise<void>;
  /** Resolves once the process of now is ready. */
  readonly ready: () => Promise<void>;
  /** How often it was started. */
  readonly starts: () => number;
  readonly stop: () => Promise<void>;
}

interface Options {
  readonly plan: ProcessPlan;
  readonly dir: string;
  readonly live: LiveProcesses;
}

const READINESS = { everyMs: 25, withinMs: 90_000 };
const PRELOAD = pathToFileURL(join(projectRoot, 'test/resilience/faults/crash-preload.mjs')).href;
const TYPESCRIPT = pathToFileURL(join(projectRoot, 'test/setup/typescript.mjs')).href;

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
};

/** Starts the process with the crash points loaded into it; a plan without `readyUrl` is ready once they are. */
export const supervise = ({ plan, dir, live }: Options): Supervised => {
  const file = join(dir, `${plan.name}.crash-point`);
  const options = [...(plan.entry.endsWith('.ts') ? [TYPESCRIPT] : []), PRELOAD].map((url) => `--import=${url}`);
  const env = { ...plan.env, CRASH_POINT_FILE: file, NODE_OPTIONS: options.join(' ') };
  let stopping = false;
  let starts = 0;

  const start = (): Child => {
    starts += 1;
    const child = startProcess({ ...plan, env }, { logDir: dir });
    live.add(child.pid);
    void child.exited.then(() => {
      live.remove(child.pid);
      if (!stopping && live.isOpen()) current = start();
    });
    return child;
  };
  let current = start();

  const isLoaded = ({ pid }: Child): boolean =>
    existsSync(`${file}.pid`) && readFileSync(`${file}.pid`, 'utf8') === String(pid);

  const isReady = async (): Promise<true | undefined> => {
    const child = current;
    const answersWell = isLoaded(child) && (plan.readyUrl === '' || (await answers(plan.readyUrl)));
    return answersWell && child === current ? true : undefined;
  };
  const ready = async (): Promise<void> => {
    await pollOr(`${plan.name} did not get ready; see ${dir}/${plan.name}.log`, isReady, READINESS);
  };
  const kill = async (): Promise<void> => {
    const child = current;
    killGroup(child.pid);
    await child.exited;
  };
  const arm = (child: Child, armed: { readonly point: CrashPoint | ''; readonly passings: number }): void => {
    writeFileSync(file, JSON.stringify(armed));
    if (!child.hasExited()) process.kill(child.pid, 'SIGUSR2');
  };
  const disarm = (): void => {
    if (isLoaded(current)) arm(current, { point: '', passings: 0 });
  };
  return {
    name: plan.name,
    disarm,
    signal: (signal) => {
      process.kill(current.pid, signal);
    },
    crashAt: async (point, passing, withinMs) => {
      const child = current;
      if (!isLoaded(child)) return false;
      arm(child, { point, passings: passing });
      const died = await Promise.race([child.exited.then(() => true), delay(withinMs, false)]);
      if (!died && child === current) disarm();
      return died;
    },
    kill,
    ready,
    starts: () => starts,
    stop: async () => {
      stopping = true;
      await current.stop();
    },
  };
};
