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

const EVERY_MS = 60_000;
const AT_LEAST_EVERY_MS = 3_600_000;

/**
 * Signs the audit chain's head: at the start, at the stop, every hour, and within a minute of a new row. Needed by
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

  const signIfDue = async (): Promise<void> => {
    try {
      if (!started) last = await newestHeadOfFile(options);
      started = true;
      const overdue = performance.now() - signedAt >= AT_LEAST_EVERY_MS;
      if (!overdue && last !== null && !(await hasGrown(dataSource, last))) return;
      const head = await publishAuditHead(options, last);
      signedAt = performance.now();
      last = head ?? last;
      link.back();
    } catch (error) {
      if (error instanceof BrokenAuditChain) {
        log.error({ err: error, service }, 'audit: the chain is broken; run npm run audit -- verify');
      } else {
        link.lost(error);
      }
    }
  };

  const run = async (): Promise<void> => {
    while (!isStopped()) {
      await signIfDue();
      if (!isStopped()) await alarm.sleep(everyMs);
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
