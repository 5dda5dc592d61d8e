import type { SignedAuditHead } from '@cunguan/database';
import type { Logger } from '@cunguan/http';
import {
  BrokenAuditChain,
  hasGrown,
  newestHeadOfFile,
  publishAuditHead,
  type AuditHeadOptions,
} from './audit-heads.js';
import type { BackgroundWork } from './background-work.js';
import { createLinkState } from './link-state.js';
import { createAlarm } from './pauses.js';

export interface AuditSignerOptions extends AuditHeadOptions {
  readonly log: Logger;
  /** How long a new row waits for a signature at most. */
  readonly everyMs?: number;
}

/** Rows that were not signed yet are those whose loss would not show: a second of them, and no more. */
const EVERY_MS = 1_000;
/** What is broken is told again this often. */
const AFTER_BREAK_MS = 60_000;
const AFTER_LOSS_MS = 5_000;
const AT_LEAST_EVERY_MS = 3_600_000;

/**
 * Signs the audit chain's head: at the start, at the stop, every hour, and within a second of a new row. Needed by
 * nothing else: it fails and is tried again without harm. A chain that is not as signed before is never signed again.
 */
export const startAuditSigner = (options: AuditSignerOptions): BackgroundWork => {
  const { service, dataSource, log, everyMs = EVERY_MS } = options;
  const link = createLinkState(log, 'audit signer');
  const alarm = createAlarm();
  let stopped = false;
  const isStopped = (): boolean => stopped;
  let last: SignedAuditHead | null = null;
  let signedAt = -Infinity;
  let started = false;

  /** Answers how long to wait until the next look. */
  const signIfDue = async (): Promise<number> => {
    try {
      if (!started) last = await newestHeadOfFile(options);
      started = true;
      const overdue = performance.now() - signedAt >= AT_LEAST_EVERY_MS;
      if (!overdue && last !== null && !(await hasGrown(dataSource, last))) return everyMs;
      const head = await publishAuditHead(options, last);
      signedAt = performance.now();
      last = head ?? last;
      link.back();
      return everyMs;
    } catch (error) {
      if (error instanceof BrokenAuditChain) {
        log.error({ err: error, service }, 'audit: the chain is broken; run npm run audit -- verify');
        return Math.max(everyMs, AFTER_BREAK_MS);
      }
      link.lost(error);
      return Math.max(everyMs, AFTER_LOSS_MS);
    }
  };

  const run = async (): Promise<void> => {
    while (!isStopped()) {
      const pauseMs = await signIfDue();
      if (!isStopped()) await alarm.sleep(pauseMs);
    }
    await signIfDue();
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
