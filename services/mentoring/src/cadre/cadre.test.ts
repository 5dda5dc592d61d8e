import { describe, expect, it } from '@jest/globals';
import { isPrincipalOn, principalUntil, type Office } from './cadre.js';

const village = '00000000-0000-4000-8000-000000000011';
const elsewhere = '00000000-0000-4000-8000-000000000012';

const office = (heldFrom: string, heldTo: string | null, more: Partial<Office> = {}): Office => ({
  id: '00000000-0000-4000-8000-0000000000b1',
  cadreId: '00000000-0000-4000-8000-0000000000a1',
  villageId: village,
  body: 'VILLAGE_PARTY_ORGANISATION',
  rank: 'HEAD',
  principal: true,
  heldFrom,
  heldTo,
  ...more,
});

describe('a principal leader of a village', () => {
  it.each([
    ['without an end', [office('2012-01-01', null)], null],
    ['until the office is left', [office('2012-01-01', '2015-03-01')], '2015-03-01'],
    ['while a second office goes on', [office('2012-01-01', '2015-03-01'), office('2014-01-01', null)], null],
    [
      'until the last of two is left, whichever was left first',
      [office('2014-01-01', '2015-09-01'), office('2012-01-01', '2015-03-01')],
      '2015-09-01',
    ],
    [
      'when one office follows the other on the same day',
      [office('2012-01-01', '2015-03-01'), office('2015-03-01', '2015-06-01')],
      '2015-06-01',
    ],
    ['not after a gap', [office('2012-01-01', '2015-03-01'), office('2015-03-02', null)], '2015-03-01'],
    ['not as a deputy', [office('2012-01-01', null, { principal: false })], '2015-01-01'],
    ['not of another village', [office('2012-01-01', null, { villageId: elsewhere })], '2015-01-01'],
    ['not before taking office', [office('2015-01-02', null)], '2015-01-01'],
    ['not on the day of leaving', [office('2012-01-01', '2015-01-01')], '2015-01-01'],
  ])('is one from 1 January 2015 %s', (_how, offices, until) => {
    expect(principalUntil(offices, village, '2015-01-01')).toBe(until);
    expect(isPrincipalOn(offices, village, '2015-01-01')).toBe(until !== '2015-01-01');
  });
});
