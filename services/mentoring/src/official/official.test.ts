import { describe, expect, it } from '@jest/globals';
import { departureFrom, placementOn, servesOn, type Official, type Placement } from './official.js';

const serving: Official = {
  id: '00000000-0000-4000-8000-000000000001',
  servingFrom: '2012-07-01',
  servingTo: '2015-06-30',
  leftOn: null,
  version: 2,
};
const left: Official = { ...serving, servingTo: '2014-05-31', leftOn: '2014-05-31' };

const units = { villageId: 'a', townId: 't', districtId: 'd' };
const placement = (villageId: string, placedFrom: string, placedTo: string | null): Placement => ({
  officialId: serving.id,
  placedFrom,
  placedTo,
  villageId,
  townId: 't',
  districtId: 'd',
});

describe('an official', () => {
  it.each([
    ['2012-06-30', false],
    ['2012-07-01', true],
    ['2015-06-30', true],
    ['2015-07-01', false],
  ])('serves on %s: %s', (day, serves) => {
    expect(servesOn(serving, day)).toBe(serves);
  });

  it('does not serve before a contract is signed', () => {
    expect(servesOn({ ...serving, servingFrom: null, servingTo: null }, '2013-01-01')).toBe(false);
  });

  it('is in the next village from the day of the transfer on', () => {
    const placements = [placement('a', '2012-07-01', '2013-01-01'), placement('b', '2013-01-01', null)];
    const days = ['2012-06-30', '2012-12-31', '2013-01-01'];
    expect(days.map((day) => placementOn(placements, day)?.villageId)).toEqual([undefined, 'a', 'b']);
  });

  it.each([
    ['stays', serving, [placement('a', '2012-07-01', null)], null],
    [
      'moves',
      serving,
      [placement('a', '2012-07-01', '2014-01-01'), placement('b', '2014-01-01', null)],
      { on: '2014-01-01', reason: 'OFFICIAL_LEFT_VILLAGE' },
    ],
    [
      'leaves the service',
      left,
      [placement('a', '2012-07-01', '2014-06-01')],
      { on: '2014-06-01', reason: 'OFFICIAL_LEFT_SERVICE' },
    ],
    [
      'moves and leaves the service later',
      left,
      [placement('a', '2012-07-01', '2014-01-01'), placement('b', '2014-01-01', '2014-06-01')],
      { on: '2014-01-01', reason: 'OFFICIAL_LEFT_VILLAGE' },
    ],
    [
      'had moved already',
      serving,
      [placement('a', '2012-07-01', '2012-12-01'), placement('b', '2012-12-01', null)],
      { on: '2013-03-01', reason: 'OFFICIAL_LEFT_VILLAGE' },
    ],
    [
      'had left the service already',
      { ...left, leftOn: '2013-02-28' },
      [placement('a', '2012-07-01', '2013-03-01')],
      { on: '2013-03-01', reason: 'OFFICIAL_LEFT_SERVICE' },
    ],
  ] as const)('who is in village a on 1 March 2013 and %s departs so', (_what, official, placements, departure) => {
    expect(departureFrom(official, placements, { level: 'VILLAGE', ...units }, '2013-03-01')).toEqual(departure);
  });
});
