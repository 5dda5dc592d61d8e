import { setTimeout as sleep } from 'node:timers/promises';

const EVERY_MS = 20;

/** Tries the assertion until it holds and answers what it answered; after `within` ms its last failure is thrown. */
export const eventually = async <T>(
  assertion: () => T | Promise<T>,
  { within = 10_000 }: { readonly within?: number } = {},
): Promise<T> => {
  const giveUp = Date.now() + within;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > giveUp) throw error;
    }
    await sleep(EVERY_MS);
  }
};
