import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { ANALYTICS } from './python.js';
import type { UnitFigures } from './api-figures.js';

const run = promisify(execFile);

/** Kills a process once a database has read so many messages: between two statements of it, whichever they are. */
const KILL_WHEN_READ = `
import os, signal, sqlite3, sys, time
path, enough, pid = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
db, give_up = sqlite3.connect(path), time.monotonic() + 60
while time.monotonic() < give_up:
    try:
        (read,) = db.execute("SELECT coalesce(sum(next_offset), 0) FROM positions").fetchone()
    except sqlite3.Error:
        read = 0
    if read >= enough:
        os.kill(pid, signal.SIGKILL)
        sys.exit(0)
    time.sleep(0.0005)
sys.exit("it never read as much")
`;

const QUERY = `
import sqlite3, sys
print((sqlite3.connect(sys.argv[1], isolation_level=None).execute(sys.argv[2]).fetchone() or [0])[0])
`;

interface Outcome {
  readonly code: number | string | null;
  readonly output: string;
  readonly errors: string;
}

/** The statistics as an analyst runs them. */
export interface Statistics {
  readonly run: (database: string, ...options: readonly string[]) => Promise<string>;
  readonly attempt: (database: string, ...options: readonly string[]) => Promise<Outcome>;
  /** Goes on until it is signalled. */
  readonly follow: (database: string, ...options: readonly string[]) => ChildProcess;
  readonly figures: (database: string, day: string, ...options: readonly string[]) => Promise<readonly UnitFigures[]>;
  /** Answers when the process is dead. */
  readonly killWhenRead: (process: ChildProcess, database: string, messages: number) => Promise<void>;
  /** The one value that a query answers. */
  readonly value: (database: string, sql: string) => Promise<number>;
}

export const statisticsWith = (python: string, common: readonly string[]): Statistics => {
  const place = { cwd: ANALYTICS, env: { ...process.env, PYTHONPATH: ANALYTICS, PYTHONDONTWRITEBYTECODE: '1' } };
  const line = (database: string, options: readonly string[]) => [
    ...['-W', 'error', '-m', 'district_statistics', '--database', database, ...common],
    ...options,
  ];
  const statistics: Statistics = {
    run: async (database, ...options) => (await run(python, line(database, options), place)).stdout,
    attempt: async (database, ...options) => {
      try {
        const { stdout, stderr } = await run(python, line(database, options), place);
        return { code: 0, output: stdout, errors: stderr };
      } catch (error) {
        const { code = null, stdout, stderr } = error as { code?: number; stdout: string; stderr: string };
        return { code, output: stdout, errors: stderr };
      }
    },
    follow: (database, ...options) => spawn(python, line(database, options), { ...place, stdio: 'ignore' }),
    figures: async (database, day, ...options) => {
      const printed = await statistics.run(database, '--figures', day, '--json', ...options);
      return (JSON.parse(printed) as { units: UnitFigures[] }).units;
    },
    killWhenRead: async (victim, database, messages) => {
      const dead = once(victim, 'exit');
      await run(python, ['-c', KILL_WHEN_READ, database, String(messages), String(victim.pid)]);
      await dead;
    },
    value: async (database, sql) => Number((await run(python, ['-c', QUERY, database, sql])).stdout),
  };
  return statistics;
};
