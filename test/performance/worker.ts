import { fork, type ChildProcess } from 'node:child_process';
import { inspect } from 'node:util';

/** What a worker and the bench say to each other. */
export interface Message {
  readonly is: string;
}

export interface Worker {
  readonly tell: (message: Message) => void;
  /** The next message of this kind; rejects when the worker ends before. */
  readonly hears: <T extends Message>(is: T['is']) => Promise<T>;
  readonly stop: () => Promise<void>;
}

const SETTINGS = 'BENCH_WORKER_SETTINGS';
const STOP_LIMIT_MS = 15_000;

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Starts a file of this folder in a process of its own; it ends with this one, however this one ends. */
export const startWorker = (file: string, settings: unknown): Worker => {
  const child = fork(new URL(`./${file}`, import.meta.url), {
    env: { ...process.env, [SETTINGS]: JSON.stringify(settings) },
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const heard: Message[] = [];
  let look: () => void = () => undefined;
  child.on('message', (message: Message) => {
    heard.push(message);
    look();
  });
  const gone = ended(child);
  return {
    tell: (message) => {
      child.send(message);
    },
    hears: <T extends Message>(is: T['is']) =>
      new Promise<T>((resolve, reject) => {
        look = () => {
          const index = heard.findIndex((message) => message.is === is);
          if (index >= 0) resolve(heard.splice(index, 1)[0] as T);
        };
        look();
        void gone.then(() => reject(new Error(`${file} ended before it said "${is}"`)));
      }),
    stop: async () => {
      if (child.connected) child.disconnect();
      const kill = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
      await gone;
      clearTimeout(kill);
    },
  };
};

/** In a worker: what it was started with. */
export const settingsOfWorker = (): unknown => JSON.parse(process.env[SETTINGS] ?? '{}');

/** In a worker: says something to the bench. */
export const report = (message: Message & Readonly<Record<string, unknown>>): void => {
  process.send?.(message);
};

/** In a worker: does its work when told to, and ends once the bench lets go of it. */
export const serve = (commands: Readonly<Record<string, () => Promise<void>>>, close: () => Promise<void>): void => {
  const fail = (error: unknown): void => {
    process.stderr.write(`${inspect(error)}\n`);
    process.exit(1);
  };
  process.on('message', ({ is }: Message) => {
    commands[is]?.().catch(fail);
  });
  process.on('disconnect', () => {
    close().then(() => process.exit(0), fail);
  });
};

/** Milliseconds since 1970 with their fractions, the same in every process of this machine. */
export const now = (): number => performance.timeOrigin + performance.now();
