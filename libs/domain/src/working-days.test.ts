import { describe, expect, it } from '@jest/globals';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './index.js';

describe('the Chinese working-day calendar', () => {
  it.each([
    ['2015-09-03', false, 'the special holiday of the 70th anniversary'],
    ['2015-09-06', true, 'the Sunday that made up for it'],
    ['2015-10-01', false, 'National Day'],
    ['2015-10-10', true, 'the Saturday that made up for the October holidays'],
    ['2015-02-18', false, 'the eve of the Spring Festival'],
    ['2015-06-29', true, 'a plain Monday'],
    ['2015-06-28', false, 'a plain Sunday'],
  ])('%s: worked %s (%s)', (date, worked) => {
    expect(isWorkingDay(date)).toBe(worked);
  });

  it('does not count the day itself', () => {
    expect(addWorkingDays('2015-06-29', 1)).toBe('2015-06-30');
  });

  it('counts five working days across the October holidays and their make-up Saturday', () => {
    expect(addWorkingDays('2015-09-30', 5)).toBe('2015-10-13');
    expect(workingDaysBetween('2015-09-30', '2015-10-13')).toBe(5);
  });
});
