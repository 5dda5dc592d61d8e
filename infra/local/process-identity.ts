import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process as it is told apart from a later one that got the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks since boot (Linux) or the date that ps prints (elsewhere). */
  readonly startTime: string;
  readonly command: string;
}

// The command's name stands in parentheses and may itself hold spaces and parentheses.
const fieldsAfterName = (stat: string): readonly string[] => stat.slice(stat.lastIndexOf(')') + 2).split(' ');
const STATE = 0;
const START_TIME = 19;

const identifyOnLinux = (pid: number): ProcessIdentity | undefined => {
  try {
    const fields = fieldsAfterName(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
    // A zombie is dead; it only waits for a parent to notice, which some containers' init never does.
    if (fields[STATE] === 'Z' || fields[STATE] === 'X') return undefined;
    const command = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8')
      .replaceAll('\0', ' ')
      .trim();
    return { pid, startTime: fields[START_TIME] ?? '', command };
  } catch {
    return undefined;
  }
};

const ps = (pid: number, column: string): string =>
  execFileSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

const identifyByPs = (pid: number): ProcessIdentity | undefined => {
  try {
    if (ps(pid, 'stat').startsWith('Z')) return undefined;
    return { pid, startTime: ps(pid, 'lstart'), command: ps(pid, 'command') };
  } catch {
    return undefined;
  }
};

/** Who runs under this number now; undefined when nobody does. */
export const identifyProcess = (pid: number): ProcessIdentity | undefined =>
  process.platform === 'linux' ? identifyOnLinux(pid) : identifyByPs(pid);
