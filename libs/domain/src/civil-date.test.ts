import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, civilDate, civilDateIn, daysBetween, isCivilDate } from './index.js';

const anyDate = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

describe('civil dates', () => {
  it.each(['2015-06-30', '2016-02-29', '1900-01-01', '2199-12-31'])('takes %s', (text) => {
    expect(isCivilDate(text)).toBe(true);
  });

  it.each([
    '2015-02-29',
    '2015-13-01',
    '2015-00-10',
    '2015-6-30',
    '15-06-30',
    '1899-12-31',
    '2200-01-01',
    '',
    '2015-06-31',
  ])('refuses %s', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => civilDate(text)).toThrow(RangeError);
  });

  it('tells the day in Asia/Shanghai, which begins eight hours before the one in UTC', () => {
    expect(civilDateIn(new Date('2015-06-30T15:59:59Z'))).toBe('2015-06-30');
    expect(civilDateIn(new Date('2015-06-30T16:00:00Z'))).toBe('2015-07-01');
  });

  it.each([
    ['2015-01-31', 1, '2015-02-28'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2015-12-15', 2, '2016-02-15'],
    ['2015-03-31', -1, '2015-02-28'],
    ['2012-09-01', 36, '2015-09-01'],
  ])('%s plus %i months is %s', (from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected);
  });

  it('counts days there and back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});
