/** A civil date in Asia/Shanghai, `YYYY-MM-DD`. Strings of this form sort as dates do. */
export type CivilDate = string;

const FORM = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

const toUtc = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);
const fromUtc = (instant: Date): CivilDate => instant.toISOString().slice(0, 10);

/** The days that are reckoned with, both included. */
export const FIRST_CIVIL_DATE: CivilDate = '1900-01-01';
export const LAST_CIVIL_DATE: CivilDate = '2199-12-31';

/** Whether the text is a real calendar day, `YYYY-MM-DD`, however absurd. */
export const isCalendarDay = (text: string): boolean => {
  if (!FORM.test(text)) return false;
  const instant = toUtc(text);
  return !Number.isNaN(instant.getTime()) && fromUtc(instant) === text;
};

/** Whether the text is a real calendar day between 1900 and 2199. */
export const isCivilDate = (text: string): boolean =>
  isCalendarDay(text) && text >= FIRST_CIVIL_DATE && text <= LAST_CIVIL_DATE;

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?Z$/;

/** Whether the text is an instant in UTC, ISO 8601, of a day that `isCivilDate` takes. */
export const isInstant = (text: string): boolean => isCivilDate(INSTANT.exec(text)?.[1] ?? '');

/** The text as a civil date; a RangeError when it is none. For input of users see the `Date` scalar. */
export const civilDate = (text: string): CivilDate => {
  if (!isCivilDate(text)) throw new RangeError(`not a civil date: ${text}`);
  return text;
};

const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** The civil date in Asia/Shanghai at an instant. */
export const civilDateIn = (instant: Date): CivilDate => shanghai.format(instant);

export const addDays = (date: CivilDate, days: number): CivilDate =>
  fromUtc(new Date(toUtc(date).getTime() + days * MS_PER_DAY));

/** Adds calendar months; the day is cut to the last of a shorter month (31 January + 1 = 28 or 29 February). */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const start = toUtc(date);
  const lastOfTarget = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0));
  const day = Math.min(start.getUTCDate(), lastOfTarget.getUTCDate());
  return fromUtc(new Date(Date.UTC(lastOfTarget.getUTCFullYear(), lastOfTarget.getUTCMonth(), day)));
};

/** Whole days from one date to another, negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  (toUtc(to).getTime() - toUtc(from).getTime()) / MS_PER_DAY;
