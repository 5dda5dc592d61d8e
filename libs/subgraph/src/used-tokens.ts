interface Options {
  /** How long a token could be used, in milliseconds. */
  readonly lifeMs: number;
  readonly max?: number;
  readonly now?: () => number;
}

/** About 50 MB, and more calls in 65 seconds than one process answers. */
const MAX = 500_000;

/**
 * Remembers the tokens of this process's calls for as long as they could be used. It answers whether this is the
 * first use; when it holds as many as it may, no token counts as new, so that memory is bounded and no replay passes.
 */
export const createUsedTokens = ({ lifeMs, max = MAX, now = () => performance.now() }: Options) => {
  /** In the order in which they came, which is the order in which they may be forgotten. */
  const forgetAt = new Map<string, number>();

  const forgetOld = (): void => {
    for (const [id, at] of forgetAt) {
      if (at > now()) return;
      forgetAt.delete(id);
    }
  };

  return {
    isFirstUse: (id: string): boolean => {
      forgetOld();
      if (forgetAt.has(id) || forgetAt.size >= max) return false;
      forgetAt.set(id, now() + lifeMs);
      return true;
    },
    /** How many are remembered. */
    size: (): number => forgetAt.size,
  };
};
