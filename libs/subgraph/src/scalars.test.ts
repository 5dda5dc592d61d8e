import { describe, expect, it } from '@jest/globals';
import { dateScalar, momentScalar } from './scalars.js';

const code = (refusal: string) => expect.objectContaining({ code: refusal });

describe('a date', () => {
  it.each(['1900-01-01', '2016-02-29', '2199-12-31'])('%s is one', (text) => {
    expect(dateScalar.parseValue(text)).toBe(text);
  });

  it.each(['2015-02-30', '2015-13-01', '2199-02-30', '2015-6-30', '', 20150630, null])('%j is none', (value) => {
    expect(() => dateScalar.parseValue(value)).toThrow(code('INPUT.DATE_INVALID'));
  });

  it.each(['0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31'])('%s exists and is out of range', (text) => {
    expect(() => dateScalar.parseValue(text)).toThrow(code('INPUT.DATE_OUT_OF_RANGE'));
    expect(() => dateScalar.parseValue(text)).toThrow(/1900-01-01.*2199-12-31/);
  });
});

describe('a moment', () => {
  it('is an instant, or the end of a day', () => {
    expect(momentScalar.parseValue('2015-06-30T08:00:00Z')).toBe('2015-06-30T08:00:00Z');
    expect(momentScalar.parseValue('2015-06-30')).toBe('2015-06-30T23:59:59.999999+08:00');
  });

  it.each([
    ['2015-02-30', 'INPUT.MOMENT_INVALID'],
    ['2015-06-30 08:00', 'INPUT.MOMENT_INVALID'],
    ['9999-01-01', 'INPUT.DATE_OUT_OF_RANGE'],
    ['0001-01-01T00:00:00Z', 'INPUT.DATE_OUT_OF_RANGE'],
  ])('%s is none: %s', (text, refusal) => {
    expect(() => momentScalar.parseValue(text)).toThrow(code(refusal));
  });
});
