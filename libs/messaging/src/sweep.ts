import type { Logger } from '@cunguan/http';
import type { BackgroundWork } from './background-work.js';
import { createLinkState } from './link-state.js';
import { createAlarm } from './pauses.js';

interface SweepOptions {
  readonly name: string;
  readonly log: Logger;
  /** Does what is due and answers how much; it has to take effect once however often it runs, and whoever else runs it. */
  readonly sweep: () => Promise<number>;
  readonly everyMs?: number;
}

const EVERY_MS = 3_600_000;
const AFTER_LOSS_MS = 60_000;

/** Does what falls due with time: at the start, then every hour. Where it fails, it is tried again within a minute. */
export const startSweep = ({ name, log, sweep, everyMs = EVERY_MS }: SweepOptions): BackgroundWork => {
  const link = createLinkState(log, name);
  const alarm = createAlarm();
  let stopped = false;
  const isStopped = (): boolean => stopped;

  /** Answers how long to wait until the next time. */
  const sweepOnce = async (): Promise<number> => {
    try {
      const done = await sweep();
      link.back();
      if (done > 0) log.info({ done }, `${name}: done`);
      return everyMs;
    } catch (error) {
      link.lost(error);
      return Math.min(everyMs, AFTER_LOSS_MS);
    }
  };

  const run = async (): Promise<void> => {
    while (!isStopped()) {
      const pauseMs = await sweepOnce();
      if (!isStopped()) await alarm.sleep(pauseMs);
    }
  };

  const running = run();
  return {
    check: () => Promise.resolve(),
    stop: async () => {
      stopped = true;
      alarm.ring();
      await running;
    },
  };
};
