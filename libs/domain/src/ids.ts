import { v4, v7, validate } from 'uuid';

/** Where new ids come from; passed in, so that tests can tell them beforehand. */
export interface Ids {
  /** A random surrogate id for an aggregate (UUID v4): it tells nothing about what it names. */
  readonly next: () => string;
  /** A time-ordered id for an event (UUID v7). */
  readonly nextEvent: () => string;
}

export const randomIds: Ids = { next: () => v4(), nextEvent: () => v7() };

/** Ids that count up from 1, `00000000-0000-4000-8000-000000000001`; for tests. */
export const countingIds = (): Ids => {
  let count = 0;
  const next = (): string => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  };
  return { next, nextEvent: next };
};

export const isUuid = (text: string): boolean => validate(text);
