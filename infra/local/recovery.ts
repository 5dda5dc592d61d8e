import { setTimeout as delay } from 'node:timers/promises';
import { killGroup } from './child-process.js';
import { LaunchError } from './launch-error.js';
import { readRunRecord, stillRuns, writeRunRecord, type RecordedProcess } from './run-record.js';
import { inStopOrder } from './stop-order.js';

const GRACE_MS = 10_000;
const KILLED_WITHIN_MS = 5_000;
const POLL_MS = 50;

const waitUntilGone = async (left: RecordedProcess, withinMs: number): Promise<boolean> => {
  const giveUp = Date.now() + withinMs;
  while (stillRuns(left)) {
    if (Date.now() > giveUp) return false;
    await delay(POLL_MS);
  }
  return true;
};

const stop = async (left: RecordedProcess): Promise<void> => {
  if (!stillRuns(left)) return;
  try {
    process.kill(left.pid, left.stopSignal);
  } catch {
    // It just ended, or it is another user's; the wait below tells which.
  }
  if (await waitUntilGone(left, GRACE_MS)) return;
  killGroup(left.pid);
  if (await waitUntilGone(left, KILLED_WITHIN_MS)) return;
  const pid = String(left.pid);
  throw new LaunchError(
    `上次运行留下的 ${left.name}（pid ${pid}）无法停止，请手动结束它`,
    `${left.name} (pid ${pid}), left by an earlier run, does not stop: end it yourself`,
  );
};

/** Stops what a killed launcher left running, and nothing else; answers its names. */
export const stopLeftovers = async (runFile: string): Promise<readonly string[]> => {
  const left = readRunRecord(runFile).filter(stillRuns);
  for (const group of inStopOrder(left)) await Promise.all(group.map(stop));
  writeRunRecord(runFile, []);
  return left.map(({ name }) => name);
};
