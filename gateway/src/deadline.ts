/** How long an operation may take, from its request's arrival. */
export const QUERY_DEADLINE_MS = 10_000;

/** Runs the work with a signal that is aborted when the time is over. */
export const withDeadline = async <T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
  }, ms);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
  }
};
