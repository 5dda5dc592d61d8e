import type { EachBatchPayload } from 'kafkajs';

type Group = Pick<EachBatchPayload, 'commitOffsetsIfNecessary' | 'uncommittedOffsets'>;

/** Commits offsets beside the deliveries, one request at a time, each with all that is settled by then. */
export interface OffsetCommits {
  /**
   * Has what is settled committed and does not wait for it: a broker lets commits linger for longer than a delivery
   * takes. After a failure, and at the end, it does wait: so kafkajs learns of a failure that lasts.
   */
  readonly follow: (group: Group) => Promise<void>;
  /** Resolves when nothing is under way; from now on each commit is waited for. */
  readonly end: () => Promise<void>;
}

export const createOffsetCommits = (): OffsetCommits => {
  let running: Promise<void> | undefined;
  let next: Group | undefined;
  let failed = false;
  let ending = false;
  const commit = (group: Group): Promise<void> => group.commitOffsetsIfNecessary(group.uncommittedOffsets());
  const run = async (): Promise<void> => {
    try {
      for (let group = next; group; group = next) {
        next = undefined;
        await commit(group);
      }
    } catch {
      failed = true;
      next = undefined;
    }
    running = undefined;
  };
  return {
    follow: async (group) => {
      if (failed || ending) {
        await running;
        await commit(group);
        failed = false;
      } else {
        next = group;
        running ??= run();
      }
    },
    end: async () => {
      ending = true;
      await running;
    },
  };
};
