import { describe, expect, it } from '@jest/globals';
import { countingDay, requireYear } from './training-year.js';

describe('the training of a year', () => {
  it.each([
    ['up to the last day of a year that is over', 2014, '2014-12-31'],
    ['up to the day asked for while the year runs', 2015, '2015-06-30'],
    ['up to the day asked for before the year begins', 2016, '2015-06-30'],
  ])('is counted %s', (_when, year, day) => {
    expect(countingDay(year, '2015-06-30')).toBe(day);
  });

  it.each([2007, 2101, -1, 2015.5])('is not kept for the year %d', (year) => {
    expect(() => requireYear(year)).toThrow(expect.objectContaining({ code: 'INPUT.NUMBER_INVALID' }));
  });
});
