import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The processes that run now, written down so that they end with this one however it ends. */
export interface LiveProcesses {
  readonly add: (pid: number) => void;
  readonly remove: (pid: number) => void;
  /** All is stopped in order: nothing is left to end. */
  readonly dismiss: () => void;
}

// Reads until its input ends, which the death of this process brings about; then ends what is written down.
const SWEEP = `while read -r _; do exit 0; done
while read -r pid; do kill -s KILL -- "-$pid" "$pid" 2>/dev/null; done < "$1/live"; sleep 1; rm -rf "$1"`;

/** @param dir this run's own folder, which goes with it */
export const watchLiveProcesses = (dir: string): LiveProcesses => {
  const live = new Set<number>();
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
    dismiss: () => {
      sweeper.stdin.end('done\n');
    },
  };
};
