/** Doubles from 100 ms up to the limit, give or take a quarter, so that many who wait do not come back at once. */
export const backOffMs = (failures: number, limitMs: number): number =>
  Math.min(100 * 2 ** Math.min(failures, 20), limitMs) * (0.75 + Math.random() / 2);

/** A sleep that a call can end early; calls made while nobody sleeps end the next one. */
export interface Alarm {
  readonly ring: () => void;
  readonly sleep: (ms: number) => Promise<void>;
}

export const createAlarm = (): Alarm => {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      rung = true;
      wake?.();
    },
    sleep: async (ms) => {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        wake = resolve;
        timer = setTimeout(resolve, rung ? 0 : ms);
      });
      clearTimeout(timer);
      wake = undefined;
      rung = false;
    },
  };
};

/** The result, or an error once the time is over; what was started goes on, and its own failure is swallowed. */
export const within = async <T>(ms: number, what: string, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new TimeoutError(`${what} took longer than ${String(ms)} ms`));
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}
