import { spawnChild, type Child, type SpawnChild } from './child-process.js';
import { LaunchError } from './launch-error.js';
import { identifyProcess } from './process-identity.js';
import { writeRunRecord, type RecordedProcess } from './run-record.js';
import { inStopOrder } from './stop-order.js';

export interface ChildRegistry {
  /** Starts a child and records it before it runs; refuses once stopping has begun. */
  readonly spawn: SpawnChild;
  readonly isStopping: () => boolean;
  /** Stops every child in order. */
  readonly stopAll: () => Promise<void>;
  /** Kills every child at once. */
  readonly killAll: () => void;
}

/** Knows every child of the launcher, and keeps them on record for the launcher after it. */
export const createChildRegistry = (runFile: string): ChildRegistry => {
  const children = new Map<number, { child: Child; recorded: RecordedProcess }>();
  const pending = new Map<number, RecordedProcess>();
  let stopping = false;

  const write = () => {
    writeRunRecord(runFile, [...pending.values(), ...[...children.values()].map(({ recorded }) => recorded)]);
  };

  const forget = (pid: number) => {
    children.delete(pid);
    try {
      write();
    } catch {
      // A record of a process that is gone does no harm: its start time will not match.
    }
  };

  const spawn: SpawnChild = (request) => {
    if (stopping) throw new LaunchError('正在停止', 'Stopping');
    const { name, mark, stopSignal = 'SIGTERM' } = request;
    const child = spawnChild(request, (pid) => {
      pending.set(pid, { name, pid, startTime: identifyProcess(pid)?.startTime ?? '', mark, stopSignal });
      write();
    });
    const recorded = pending.get(child.pid);
    pending.delete(child.pid);
    if (recorded) children.set(child.pid, { child, recorded });
    void child.exited.then(() => {
      forget(child.pid);
    });
    return child;
  };

  return {
    spawn,
    isStopping: () => stopping,
    stopAll: async () => {
      stopping = true;
      const all = [...children.values()].map(({ child }) => child);
      for (const group of inStopOrder(all)) await Promise.all(group.map((child) => child.stop()));
    },
    killAll: () => {
      stopping = true;
      for (const { child } of children.values()) child.kill();
    },
  };
};
