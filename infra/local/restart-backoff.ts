const FIRST_MS = 500;
const LONGEST_MS = 10_000;
const STABLE_MS = 60_000;

/**
 * How long to wait before each restart: from half a second, doubled up to ten seconds, and from the start again after a
 * minute without a crash.
 */
export const createBackoff = (): ((aliveMs: number) => number) => {
  let next = FIRST_MS;
  return (aliveMs) => {
    if (aliveMs >= STABLE_MS) next = FIRST_MS;
    const wait = next;
    next = Math.min(next * 2, LONGEST_MS);
    return wait;
  };
};
