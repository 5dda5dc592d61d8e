import { describe, expect, it } from '@jest/globals';
import { personalDataScanner } from './personal-data.js';

const scan = personalDataScanner(['陈晓岚（化名）', '青禾村（虚构）', '信访综治办公室（虚构）']);
// Invented numbers of nobody: the division code 000000 is not in use, the mobile numbers are counted up.
const withCheckDigit = '00000019900101019X';

describe('the scanner for personal data', () => {
  it.each([
    ['an ID number', withCheckDigit, 'ID_NUMBER'],
    ['an ID number with a small x', withCheckDigit.toLowerCase(), 'ID_NUMBER'],
    ['an ID number within a text', `证件${withCheckDigit}。`, 'ID_NUMBER'],
    ['a mobile number', '13000000000', 'MOBILE_NUMBER'],
    ['a mobile number after letters', 'tel19999999999', 'MOBILE_NUMBER'],
    ['a mobile number in full-width digits', '１３０００００００００', 'MOBILE_NUMBER'],
    ['a name without its mark', '"陈晓岚"', 'NAME'],
    ['a name within a text', '与陈晓岚谈话', 'NAME'],
    ['a name as JSON escapes', String.raw`\u9648\u6653\u5c9a`, 'NAME'],
    ['a place', '青禾村', 'NAME'],
  ])('finds %s', (_what, text, kind) => {
    expect(scan(text).map((found) => found.kind)).toEqual([kind]);
  });

  it('finds each of several', () => {
    expect(scan(`陈晓岚 13000000000 ${withCheckDigit} 陈晓岚`)).toHaveLength(4);
  });

  it.each([
    ['18 digits with a wrong check digit', '000000199001010010'],
    ['a number that is longer', `1${withCheckDigit}`],
    ['a time in milliseconds', '1435651200000'],
    ['11 digits that no mobile number starts with', '12345678901'],
    ['an id with such digits in it', '01900000-0000-7000-8000-a13000000000'],
    ['a trace context with such digits in it', '00-0000013000000000aaaaaaaaaaaaaaaa-00f067aa0ba902b7-01'],
    ['a part of a name', '晓岚'],
    ['the mark of invented names', '（化名）（虚构）'],
  ])('passes over %s', (_what, text) => {
    expect(scan(text)).toEqual([]);
  });
});
