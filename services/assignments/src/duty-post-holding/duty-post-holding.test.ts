import { describe, expect, it } from '@jest/globals';
import type { CivilDate } from '@cunguan/domain';
import type { DutyPost } from '../duty-post/duty-post.js';
import type { Official, Placement } from '../official/official.js';
import { cutShort, leaveDutyPost, takeDutyPost, type DutyPostHolding } from './duty-post-holding.js';

const TODAY = '2015-06-30';
const id = (n: number): string => `00000000-0000-4000-8000-00000000000${String(n)}`;
const place = { villageId: id(1), townId: id(2), districtId: id(3) };

const post: DutyPost = {
  ...place,
  id: id(4),
  lineOfWork: 'CIVIL_AFFAIRS',
  title: '民政助理',
  specialties: ['LAW'],
  createdOn: '2014-01-01',
  version: 1,
};
const official: Official = {
  id: id(5),
  specialties: ['LAW'],
  servingFrom: '2013-07-01',
  servingTo: '2016-06-30',
  version: 2,
};
const placement: Placement = { ...place, officialId: official.id, placedFrom: '2013-07-01', placedTo: null };
const holding: DutyPostHolding = {
  id: id(6),
  dutyPostId: post.id,
  officialId: official.id,
  heldFrom: '2015-01-01',
  heldTo: null,
  version: 1,
};

const refused = (code: string) => expect.objectContaining({ code });
const take = (from: CivilDate, who = official, where: Placement | null = placement) =>
  takeDutyPost(post, who, where, { id: holding.id, from }, TODAY);

describe('taking a duty post', () => {
  it('holds it from that day on', () => {
    const { holding: taken, events } = take('2015-01-01');
    expect(taken).toEqual(holding);
    expect(events.map(({ aggregateVersion }) => aggregateVersion)).toEqual([1]);
  });

  it('ends at once with a stay that has ended since', () => {
    const { holding: taken, events } = take('2015-01-01', official, { ...placement, placedTo: '2015-03-01' });
    expect(taken).toMatchObject({ heldTo: '2015-03-01', version: 2 });
    expect(events.map(({ aggregateVersion }) => aggregateVersion)).toEqual([1, 2]);
    expect(events[1]?.payload).toMatchObject({ on: '2015-03-01' });
  });

  it.each([
    ['before the post was set up', '2013-12-31', 'DUTY_POST.NOT_YET_CREATED'],
    ['in the future', '2015-07-01', 'INPUT.DATE_INVALID'],
  ])('is refused %s', (_when, from, code) => {
    expect(() => take(from)).toThrow(refused(code));
  });

  it.each([
    ['without a contract', { servingFrom: null, servingTo: null }],
    ['before the contract', { servingFrom: '2015-01-02' }],
    ['after the contract', { servingTo: '2014-12-31' }],
  ])('is refused to an official %s', (_who, service) => {
    expect(() => take('2015-01-01', { ...official, ...service })).toThrow(refused('OFFICIAL.NOT_SERVING'));
  });

  it.each([
    ['of another village', { ...placement, villageId: id(9) }],
    ['who was nowhere that day', null],
  ])('is refused to an official %s', (_who, where) => {
    expect(() => take('2015-01-01', official, where)).toThrow(refused('OFFICIAL.OTHER_VILLAGE'));
  });
});

describe('leaving a duty post', () => {
  it('ends the holding on that day', () => {
    const left = leaveDutyPost(holding, '2015-06-30', TODAY);
    expect(left.holding).toMatchObject({ heldTo: '2015-06-30', version: 2 });
    expect(left.event).toMatchObject({ aggregateVersion: 2, payload: { on: '2015-06-30' } });
  });

  it('is refused twice, before the post was held, and in the future', () => {
    const ended = { ...holding, heldTo: '2015-02-01' };
    expect(() => leaveDutyPost(ended, '2015-03-01', TODAY)).toThrow(refused('DUTY_POST_HOLDING.ALREADY_LEFT'));
    expect(() => leaveDutyPost(holding, '2015-01-01', TODAY)).toThrow(refused('DUTY_POST_HOLDING.LEFT_BEFORE_TAKEN'));
    expect(() => leaveDutyPost(holding, '2015-07-01', TODAY)).toThrow(refused('INPUT.DATE_INVALID'));
  });
});

describe('the holding of somebody who is gone', () => {
  it.each<[string, CivilDate | null, CivilDate, CivilDate | null]>([
    ['ends on the day of going', null, '2015-03-01', '2015-03-01'],
    ['ends earlier than it was recorded to', '2015-05-01', '2015-03-01', '2015-03-01'],
    ['stays as it is when it had ended before', '2015-02-01', '2015-03-01', null],
    ['never was when it began after the going', null, '2014-12-01', '2015-01-01'],
    ['is emptied only once', '2015-01-01', '2014-12-01', null],
  ])('%s', (_what, heldTo, gone, expected) => {
    expect(cutShort({ ...holding, heldTo }, gone)?.holding.heldTo ?? null).toBe(expected);
  });
});
