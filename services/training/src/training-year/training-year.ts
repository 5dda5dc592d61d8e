import { requireInteger, type CivilDate } from '@cunguan/domain';
import { FIRST_YEAR, LAST_YEAR } from '../training-session/training-session.js';

export const requireYear = (year: number): number => requireInteger('year', year, FIRST_YEAR, LAST_YEAR);

/** The first and the last day of a year. */
export const yearSpan = (year: number): { readonly from: CivilDate; readonly to: CivilDate } => ({
  from: `${String(year)}-01-01`,
  to: `${String(year)}-12-31`,
});

/** Up to which day a year is counted: its last one, or the day asked for while that has not come. */
export const countingDay = (year: number, asOf: CivilDate): CivilDate => {
  const { to } = yearSpan(year);
  return to < asOf ? to : asOf;
};

/** A year as it stood on a day, as it was known at an instant; null for what is known now. */
export interface KnownYear {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly asOf: CivilDate;
  readonly countedOn: CivilDate;
  readonly knownAt: string | null;
}

export const knownYear = (year: number, { asOf, knownAt }: Pick<KnownYear, 'asOf' | 'knownAt'>): KnownYear => ({
  ...yearSpan(year),
  asOf,
  countedOn: countingDay(year, asOf),
  knownAt,
});
