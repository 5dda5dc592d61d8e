import { setTimeout as delay } from 'node:timers/promises';

interface Pace {
  readonly everyMs: number;
  readonly withinMs: number;
}

/** Looks again and again until there is an answer; undefined when there is none in time. */
export const poll = async <T>(
  look: () => Promise<T | undefined>,
  { everyMs, withinMs }: Pace,
): Promise<T | undefined> => {
  const giveUp = Date.now() + withinMs;
  for (;;) {
    const answer = await look();
    if (answer !== undefined || Date.now() > giveUp) return answer;
    await delay(everyMs);
  }
};

/** @throws Error with these words when there is no answer in time */
export const pollOr = async <T>(failure: string, look: () => Promise<T | undefined>, pace: Pace): Promise<T> => {
  const answer = await poll(look, pace);
  if (answer === undefined) throw new Error(failure);
  return answer;
};
