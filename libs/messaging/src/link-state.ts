import type { Logger } from '@cunguan/http';

/** Tells of a connection that is lost or back, one line for each change. */
export interface LinkState {
  readonly isUp: () => boolean;
  readonly lost: (error: unknown) => void;
  readonly back: () => void;
}

export const createLinkState = (log: Logger, name: string): LinkState => {
  let up = true;
  return {
    isUp: () => up,
    lost: (error) => {
      if (up) log.warn({ err: error }, `${name}: lost, trying again`);
      up = false;
    },
    back: () => {
      if (!up) log.info(`${name}: back`);
      up = true;
    },
  };
};
