interface Options {
  readonly limitMs: number;
  /** Rejects while no broker answers. */
  readonly answers: () => Promise<void>;
  readonly onSilence: () => void;
}

/** Watches somebody who should be heard of again and again. */
export interface SilenceWatch {
  readonly heard: () => void;
  readonly stop: () => void;
}

/**
 * Tells, once, when nothing was heard for the time although the broker answers. Silence while the broker is away is as
 * it should be, and so it counts anew from when it is back.
 */
export const watchForSilence = ({ limitMs, answers, onSilence }: Options): SilenceWatch => {
  const everyMs = limitMs / 4;
  let heardAt = performance.now();
  let stopped = false;
  const silentMs = (): number => performance.now() - heardAt;
  const look = async (): Promise<void> => {
    if (silentMs() < everyMs) return;
    try {
      await answers();
    } catch {
      heardAt = performance.now();
      return;
    }
    if (stopped || silentMs() < limitMs) return;
    stop();
    onSilence();
  };
  const timer = setInterval(() => void look(), everyMs);
  timer.unref();
  const stop = (): void => {
    stopped = true;
    clearInterval(timer);
  };
  return {
    heard: () => {
      heardAt = performance.now();
    },
    stop,
  };
};
