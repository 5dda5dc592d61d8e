import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { killGroup } from '../../../infra/local/child-process.js';

/** The processes that run now, written down so that they end with this one however it ends. */
export interface LiveProcesses {
  readonly add: (pid: number) => void;
  readonly remove: (pid: number) => void;
  /** Whether processes that die are still to be started again. */
  readonly isOpen: () => boolean;
  /** Kills what has not been stopped in order. */
  readonly close: () => void;
}

// Reads until its input ends, which the death of this process brings about; then ends what is written down.
const SWEEP = `while read -r _; do exit 0; done
while read -r pid; do kill -s KILL -- "-$pid" "$pid" 2>/dev/null; done < "$1/live"; sleep 1; rm -rf "$1"`;

/** @param dir this run's own folder, which goes with it */
export const watchLiveProcesses = (dir: string): LiveProcesses => {
  const live = new Set<number>();
  let open = true;
  const write = (): void => {
    writeFileSync(join(dir, 'live'), [...live].map((pid) => `${String(pid)}\n`).join(''));
  };
  write();
  const sweeper = spawn('/bin/sh', ['-c', SWEEP, 'sweeper', dir], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  sweeper.unref();
  return {
    add: (pid) => {
      live.add(pid);
      write();
    },
    remove: (pid) => {
      live.delete(pid);
      write();
    },
    isOpen: () => open,
    close: () => {
      open = false;
      for (const pid of live) killGroup(pid);
      sweeper.stdin.end('done\n');
    },
  };
};
