import chineseDays from 'chinese-days';
import { addDays, type CivilDate } from './civil-date.js';

/** Whether a day is worked in China: make-up Saturdays and Sundays are, public holidays are not. */
export const isWorkingDay = (date: CivilDate): boolean => chineseDays.isWorkday(date);

/** The day on which the n-th working day after `from` falls; `from` itself is not counted. */
export const addWorkingDays = (from: CivilDate, count: number): CivilDate => {
  let date = from;
  for (let left = count; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) left -= 1;
  }
  return date;
};

/** How many working days lie after `from` up to and including `to`. */
export const workingDaysBetween = (from: CivilDate, to: CivilDate): number => {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isWorkingDay(date)) count += 1;
  return count;
};
