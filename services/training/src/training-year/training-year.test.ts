import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countingDay, daysOf, missingDays, requirementOf, requireYear } from './training-year.js';

describe('the training of a year', () => {
  it('asks for seven days by a dated rule', () => {
    expect(requirementOf(2015)).toEqual({ days: 7, halfDays: 14, policy: 'TRAINING_DAYS_PER_YEAR@2008-04-10' });
  });

  it('has a rule for every year that may be asked for', () => {
    fc.assert(fc.property(fc.integer({ min: 2008, max: 2100 }), (year) => requirementOf(year).days > 0));
  });

  it('counts half-days as halves of days', () => {
    expect([daysOf(13), missingDays(requirementOf(2015), 13)]).toEqual([6.5, 0.5]);
  });

  it('never misses less than nothing, and with what is verified makes up at least what is required', () => {
    const requirement = requirementOf(2015);
    fc.assert(
      fc.property(fc.nat(400), (halfDays) => {
        const missing = missingDays(requirement, halfDays);
        expect(missing).toBe(Math.max(0, requirement.days - daysOf(halfDays)));
      }),
    );
  });

  it.each([
    ['on the last day of a year that is over', 2014, '2014-12-31'],
    ['today while the year runs', 2015, '2015-06-30'],
  ])('counts officials %s', (_when, year, day) => {
    expect(countingDay(year, '2015-06-30')).toBe(day);
  });

  it.each([2007, 2101, -1, 2015.5])('is not kept for the year %d', (year) => {
    expect(() => requireYear(year)).toThrow(expect.objectContaining({ code: 'INPUT.NUMBER_INVALID' }));
  });
});
