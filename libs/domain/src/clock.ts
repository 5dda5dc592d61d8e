import { civilDateIn, type CivilDate } from './civil-date.js';

/** Where the present comes from; passed in, so that rules and tests never ask the machine. */
export interface Clock {
  readonly now: () => Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at an instant (UTC). */
export const fixedClock = (instant: string): Clock => ({ now: () => new Date(instant) });

/** Today's civil date in Asia/Shanghai. */
export const today = (clock: Clock): CivilDate => civilDateIn(clock.now());
