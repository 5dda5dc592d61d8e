import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { SERVICE_NAMES } from '../postgres/services.js';
import { spawnChild, type Child, type SpawnChild } from './child-process.js';
import { LaunchError } from './launch-error.js';
import { logSize, reasonInLog } from './log-file.js';
import { projectRoot } from './project-root.js';
import {
  gatewayEnvironment,
  issuerEnvironment,
  serviceEnvironment,
  urlOf,
  type Wiring,
} from './service-environment.js';

/** One Node process: what it runs, with which variables, and where it says that it is ready. */
export interface ProcessPlan {
  readonly name: string;
  readonly entry: string;
  readonly env: Readonly<Record<string, string>>;
  readonly readyUrl: string;
}

export interface RunningProcess {
  readonly plan: ProcessPlan;
  readonly child: Child;
}

interface Place {
  /** The folder of the logs, `<name>.log` each. */
  readonly logDir: string;
  readonly spawn?: SpawnChild;
}

const READY_WITHIN_MS = 60_000;
const POLL_MS = 50;

const planIssuer = (wiring: Wiring): ProcessPlan => ({
  name: 'issuer',
  entry: join(projectRoot, 'infra', 'dist', 'local', 'issuer-main.js'),
  env: issuerEnvironment(wiring),
  readyUrl: urlOf(wiring.issuerPort, '/health/live'),
});

/** The five services, the gateway, and the local issuer unless somebody else signs the users' tokens. */
export const planProcesses = (wiring: Wiring): readonly ProcessPlan[] => [
  ...(wiring.identityProvider ? [] : [planIssuer(wiring)]),
  ...SERVICE_NAMES.map((name) => ({
    name,
    entry: join(projectRoot, 'services', name, 'dist', 'src', 'main.js'),
    env: serviceEnvironment(name, wiring),
    readyUrl: urlOf(wiring.servicePorts[name], '/health/ready'),
  })),
  {
    name: 'gateway',
    entry: join(projectRoot, 'gateway', 'dist', 'main.js'),
    env: gatewayEnvironment(wiring),
    readyUrl: urlOf(wiring.gatewayPort, '/health/ready'),
  },
];

export const logFileOf = (logDir: string, name: string): string => join(logDir, `${name}.log`);

/** Starts one process; it need not be ready yet. */
export const startProcess = ({ name, entry, env }: ProcessPlan, { logDir, spawn = spawnChild }: Place): Child =>
  spawn({
    name,
    command: process.execPath,
    args: ['--enable-source-maps', entry],
    env: { ...process.env, ...env },
    logFile: logFileOf(logDir, name),
    mark: entry,
  });

const answersReady = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
};

const waitUntilReady = async ({ plan, child }: RunningProcess, logFile: string, logFrom: number): Promise<void> => {
  const giveUp = Date.now() + READY_WITHIN_MS;
  while (!(await answersReady(plan.readyUrl))) {
    if (child.hasExited() || Date.now() > giveUp) {
      const reason = reasonInLog(logFile, logFrom);
      throw new LaunchError(
        `${plan.name} 未能就绪：${reason}；详见 ${logFile}`,
        `${plan.name} did not get ready: ${reason}; see ${logFile}`,
      );
    }
    await delay(POLL_MS);
  }
};

/**
 * Starts the processes side by side and waits until each is ready; when one fails, all are stopped.
 * @throws LaunchError that names the one that failed
 */
export const startProcesses = async (
  plans: readonly ProcessPlan[],
  place: Place,
): Promise<readonly RunningProcess[]> => {
  const started: RunningProcess[] = [];
  try {
    const waits = plans.map((plan) => {
      const logFile = logFileOf(place.logDir, plan.name);
      const logFrom = logSize(logFile);
      const running = { plan, child: startProcess(plan, place) };
      started.push(running);
      return waitUntilReady(running, logFile, logFrom);
    });
    await Promise.all(waits);
    return started;
  } catch (error) {
    await Promise.all(started.map(({ child }) => child.stop()));
    throw error;
  }
};
