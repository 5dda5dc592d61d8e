import { addMonths, requireDate, type CivilDate } from '@cunguan/domain';

const AHEAD_MONTHS = 12;

/** A day that is past, or planned no more than a year ahead. */
export const requireWithinYear = (field: string, day: CivilDate, earliest: CivilDate, today: CivilDate): CivilDate =>
  requireDate(field, day, earliest, addMonths(today, AHEAD_MONTHS));
