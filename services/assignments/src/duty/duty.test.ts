import { describe, expect, it } from '@jest/globals';
import type { CivilDate } from '@cunguan/domain';
import type { Cadre } from '../cadre/cadre.js';
import type { DutyPostHolding } from '../duty-post-holding/duty-post-holding.js';
import type { DutyPost } from '../duty-post/duty-post.js';
import type { Official } from '../official/official.js';
import { dutyStatusOn, isOverdueOn } from './duty-status.js';
import { checkDuty, giveDuty, reportDutyDone, type DutyCheckResult } from './duty.js';

const TODAY = '2015-06-30';
const id = (n: number): string => `00000000-0000-4000-8000-00000000000${String(n)}`;
const post: DutyPost = {
  id: id(1),
  villageId: id(2),
  townId: id(3),
  districtId: id(4),
  lineOfWork: 'CIVIL_AFFAIRS',
  title: '民政助理',
  specialties: ['LAW'],
  createdOn: '2014-01-01',
  version: 1,
};
const service = { servingFrom: '2013-07-01', servingTo: '2016-06-30' };
const official: Official = { id: id(5), specialties: ['LAW'], ...service, version: 2 };
const holding: DutyPostHolding = {
  id: id(6),
  dutyPostId: post.id,
  officialId: official.id,
  heldFrom: '2015-01-01',
  heldTo: null,
  version: 1,
};
const giver: Cadre = { id: id(7), townId: post.townId, version: 1 };
const gift = { id: id(8), title: '低保复核', measure: '全部低保户入户', givenOn: '2015-03-01', dueOn: '2015-04-30' };

const refused = (code: string) => expect.objectContaining({ code });
const give = (change: Partial<typeof gift> = {}, held: DutyPostHolding | null = holding, by = giver) =>
  giveDuty(post, held, held && official, by, { ...gift, ...change }, TODAY);

const given = give();
const done = (on: CivilDate = '2015-04-01', from = given) =>
  reportDutyDone(from.duty, from.step, official, { on, evidence: '入户登记表' }, TODAY);
const check = (result: DutyCheckResult, from = done(), by = giver, note: string | null = '缺两户') =>
  checkDuty(from.duty, from.step, by, { on: '2015-04-02', result, note }, TODAY);

describe('giving a duty', () => {
  it('makes the holder of the post answer for it', () => {
    expect(given.duty).toMatchObject({ officialId: official.id, version: 1 });
    expect(given.step).toMatchObject({ kind: 'GIVEN', cadreId: giver.id, officialId: null });
    expect(given.event).toMatchObject({ key: official.id, payload: { giverId: giver.id, dueOn: '2015-04-30' } });
  });

  it.each<[string, () => unknown, string]>([
    ['for a vacant post', () => give({}, null), 'DUTY_POST.VACANT'],
    ['due before it was given', () => give({ dueOn: '2015-02-28' }), 'INPUT.DATE_INVALID'],
    ['given tomorrow', () => give({ givenOn: '2015-07-01', dueOn: '2015-07-31' }), 'INPUT.DATE_INVALID'],
    ['by a cadre of another town', () => give({}, holding, { ...giver, townId: id(9) }), 'CADRE.OTHER_TOWN'],
    ['without a measure', () => give({ measure: '' }), 'INPUT.TEXT_INVALID'],
  ])('is refused %s', (_what, command, code) => {
    expect(command).toThrow(refused(code));
  });

  it('may fall due on the day of giving, and any time later', () => {
    expect(give({ dueOn: gift.givenOn }).duty.dueOn).toBe(gift.givenOn);
    expect(give({ dueOn: '2020-01-01' }).duty.dueOn).toBe('2020-01-01');
  });
});

describe('reporting and checking a duty', () => {
  it('goes from open to done to verified, one version each', () => {
    const verified = check('VERIFIED', done(), giver, null);
    expect(verified.duty.version).toBe(3);
    expect(verified.step).toMatchObject({ kind: 'VERIFIED', cadreId: giver.id, officialId: null, note: null });
  });

  it('is done again after a return', () => {
    const again = done('2015-04-10', check('RETURNED'));
    expect(again.step).toMatchObject({ kind: 'DONE', officialId: official.id, cadreId: null });
    expect(again.duty.version).toBe(4);
  });

  it.each<[string, () => unknown, string]>([
    ['a report of what is reported', () => done('2015-04-02', done()), 'DUTY.ALREADY_REPORTED'],
    ['a report of what is verified', () => done('2015-04-03', check('VERIFIED')), 'DUTY.ALREADY_VERIFIED'],
    ['a report before the giving', () => done('2015-02-28'), 'INPUT.DATE_INVALID'],
    ['a report from tomorrow', () => done('2015-07-01'), 'INPUT.DATE_INVALID'],
    ['a check of what is open', () => check('VERIFIED', given), 'DUTY.NOT_DONE'],
    ['a check of what is returned', () => check('VERIFIED', check('RETURNED')), 'DUTY.NOT_DONE'],
    ['a check of what is verified', () => check('RETURNED', check('VERIFIED')), 'DUTY.ALREADY_VERIFIED'],
    ['a check before the report', () => check('VERIFIED', done('2015-04-03')), 'INPUT.DATE_INVALID'],
    ['a check by the doer', () => check('VERIFIED', done(), { ...giver, id: official.id }), 'DUTY.CHECKED_BY_DOER'],
    ['a check from another town', () => check('VERIFIED', done(), { ...giver, townId: id(9) }), 'CADRE.OTHER_TOWN'],
    ['a return without a note', () => check('RETURNED', done(), giver, null), 'DUTY.NOTE_REQUIRED'],
  ])('refuses %s', (_what, command, code) => {
    expect(command).toThrow(refused(code));
  });

  it('refuses a report of somebody who served no more', () => {
    const gone = { ...official, servingTo: '2015-03-31' };
    const report = () => reportDutyDone(given.duty, given.step, gone, { on: '2015-04-01', evidence: '表' }, TODAY);
    expect(report).toThrow(refused('OFFICIAL.NOT_SERVING'));
  });
});

describe('the status of a duty on a day', () => {
  const steps = [
    { kind: 'GIVEN', on: '2015-03-01' },
    { kind: 'DONE', on: '2015-04-01' },
    { kind: 'RETURNED', on: '2015-04-01' },
    { kind: 'DONE', on: '2015-05-10' },
  ] as const;

  it.each([
    ['2015-02-28', null, false],
    ['2015-03-01', 'OPEN', false],
    ['2015-04-01', 'RETURNED', false],
    ['2015-04-30', 'RETURNED', false],
    ['2015-05-01', 'RETURNED', true],
    ['2015-05-10', 'DONE', false],
  ])('on %s is %s', (day, status, overdue) => {
    expect(dutyStatusOn(steps, day)).toBe(status);
    expect(isOverdueOn(steps, '2015-04-30', day)).toBe(overdue);
  });
});
