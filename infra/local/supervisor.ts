import { setTimeout as delay } from 'node:timers/promises';
import { failureLine } from './launch-error.js';
import { createBackoff } from './restart-backoff.js';

interface Running {
  readonly exited: Promise<number | string>;
}

interface Supervision {
  readonly name: string;
  readonly logFile: string;
  readonly restart: () => Promise<Running> | Running;
  readonly isStopping: () => boolean;
  readonly onLine: (line: string) => void;
}

/** Restarts a process whenever it ends, for as long as nothing is being stopped. The others are left alone. */
export const supervise = async (first: Running, supervision: Supervision): Promise<void> => {
  const { name, logFile, restart, isStopping, onLine } = supervision;
  const backoff = createBackoff();
  let running: Running | undefined = first;
  let since = Date.now();
  let result: number | string = '';
  for (;;) {
    if (running) result = await running.exited;
    if (isStopping()) return;
    const wait = backoff(Date.now() - since);
    const seconds = String(wait / 1_000);
    const how = String(result);
    onLine(
      `${name} 已退出（${how}），${seconds} 秒后重启，日志 ${logFile} / ${name} ended (${how}), restarting in ${seconds} s`,
    );
    await delay(wait, undefined, { ref: false });
    if (isStopping()) return;
    since = Date.now();
    try {
      running = await restart();
      onLine(`${name} 已重启 / ${name} was restarted`);
    } catch (error) {
      running = undefined;
      result = failureLine(error);
    }
  }
};
