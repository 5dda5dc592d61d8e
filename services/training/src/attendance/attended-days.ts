import { addDays, daysBetween, type CivilDate } from '@cunguan/domain';
import { refuse } from '../refusals.js';
import type { TrainingSession } from '../training-session/training-session.js';
import type { Verification } from './attendance.js';

/** Two half-days make a day. */
const HALF_DAYS_A_DAY = 2;

/** The half-days of an official in a session, each on one of the days that it had come to when they were verified. */
export interface AttendedDays {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly halfDays: number;
}

type Held = Pick<TrainingSession, 'heldOn' | 'halfDays'>;
type Said = Pick<Verification, 'officialId' | 'halfDays' | 'verifiedOn'>;

/** The day on which the last of so many half-days of a session ends, which begins on `heldOn`. */
const dayOf = (heldOn: CivilDate, halfDays: number): CivilDate =>
  addDays(heldOn, Math.ceil(halfDays / HALF_DAYS_A_DAY) - 1);

const halfDaysOf = (from: CivilDate, to: CivilDate): number => HALF_DAYS_A_DAY * (daysBetween(from, to) + 1);

/** The days of a session, from `heldOn` on, up to the day on which it was verified. */
export const attendedDays = (
  { heldOn, halfDays: planned }: Held,
  { halfDays, verifiedOn }: Pick<Said, 'halfDays' | 'verifiedOn'>,
): AttendedDays => {
  const last = dayOf(heldOn, planned);
  return { from: heldOn, to: verifiedOn < last && verifiedOn >= heldOn ? verifiedOn : last, halfDays };
};

/** Those that share days with the span, or with others that do. */
const together = (
  { from, to }: Pick<AttendedDays, 'from' | 'to'>,
  others: readonly AttendedDays[],
): readonly AttendedDays[] => {
  const sharing = others.filter((other) => other.from <= to && from <= other.to);
  const first = sharing.reduce((day, other) => (other.from < day ? other.from : day), from);
  const last = sharing.reduce((day, other) => (other.to > day ? other.to : day), to);
  return first === from && last === to ? sharing : together({ from: first, to: last }, others);
};

/**
 * What an official attended is at most two half-days a day: no span of days holds more half-days of sessions within it than
 * it has itself. So each half-day has a day of its session to itself.
 */
const requireRoom = (officialId: string, one: AttendedDays, elsewhere: readonly AttendedDays[]): void => {
  const others = together(one, elsewhere);
  const all = [one, ...others];
  const begins = all.map(({ from }) => from).filter((from) => from <= one.from);
  const ends = all.map(({ to }) => to).filter((to) => to >= one.to);
  const rooms = begins.flatMap((from) =>
    ends.map((to) => {
      const within = others.filter((other) => from <= other.from && other.to <= to);
      return { within, left: halfDaysOf(from, to) - within.reduce((sum, { halfDays }) => sum + halfDays, 0) };
    }),
  );
  const left = Math.min(...rooms.map((room) => room.left));
  const on = rooms.find((room) => room.left === left)?.within[0]?.from;
  if (on !== undefined && one.halfDays > left) {
    throw refuse('ATTENDANCE.DAYS_TAKEN', { official: officialId, on, left: Math.max(left, 0) });
  }
};

/** Refuses half-days that have not passed when they are verified, and those that the official spent in other sessions. */
export const requireAttendable = (session: Held, said: Said, elsewhere: readonly AttendedDays[]): void => {
  const { officialId, halfDays, verifiedOn } = said;
  const passed = halfDaysOf(session.heldOn, verifiedOn);
  if (halfDays > passed) {
    const on = dayOf(session.heldOn, halfDays);
    throw refuse('ATTENDANCE.HALF_DAYS_TO_COME', { official: officialId, halfDays, passed, on });
  }
  requireRoom(officialId, attendedDays(session, said), elsewhere);
};
