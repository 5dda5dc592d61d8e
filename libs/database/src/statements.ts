import type { Logger } from '@cunguan/http';

type Listener = (sql: string) => void;

const listeners = new Set<Listener>();

/** Tells of every statement sent from this process; the answer ends it. Tests count statements with it. */
export const onStatement = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Notes a statement, never its values: those may be personal data. */
export const noteStatement = (log: Logger | undefined, sql: string): void => {
  for (const listener of listeners) listener(sql);
  log?.debug({ sql }, 'sql');
};
