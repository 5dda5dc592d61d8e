import { addDays, addMonths, systemClock, today } from '@cunguan/domain';

const now = today(systemClock);

/** The days of the world that the matrix is tried on, counted from today. */
export const days = {
  today: now,
  arrived: addMonths(now, -14),
  /** When all was attended that a completion takes. */
  satIn: addDays(addMonths(now, -14), 1),
  contractTo: addDays(addMonths(now, -14 + 36), -1),
  officesFrom: addMonths(now, -24),
  paired: addMonths(now, -12),
  talked: addMonths(now, -5),
  postCreated: addMonths(now, -8),
  postTaken: addMonths(now, -6),
  nominated: addMonths(now, -3),
  trained: addMonths(now, -1),
  dutyGiven: addMonths(now, -1),
  tomorrow: addDays(now, 1),
  dueOn: addMonths(now, 1),
  postingFrom: addMonths(now, 1),
  postingTo: addMonths(now, 3),
  voted: addMonths(now, 1),
  /** A day before everything. */
  tooEarly: addMonths(now, -36),
} as const;

export const yearOf = (day: string): number => Number(day.slice(0, 4));
