import { describe, expect, it } from '@jest/globals';
import type { CivilDate } from '@cunguan/domain';
import type { Cadre, Office } from '../cadre/cadre.js';
import type { Official, Placement } from '../official/official.js';
import type { Unit } from '../unit/unit.js';
import { endFrontlinePosting, recallFromService, recallFrontlinePosting } from './frontline-posting-end.js';
import { daysLeftOn, kindsServedBy, postingStatusOn } from './frontline-posting-status.js';
import {
  approveFrontlinePosting,
  planFrontlinePosting,
  startFrontlinePosting,
  type FrontlinePosting,
} from './frontline-posting.js';

const TODAY = '2015-06-30';
const id = (n: number): string => `00000000-0000-4000-8000-00000000000${String(n)}`;
const place = { villageId: id(1), townId: id(2), districtId: id(3) };
const service = { servingFrom: '2013-07-01', servingTo: '2016-06-30' };
const official: Official = { id: id(4), specialties: ['LAW'], ...service, version: 2 };
const placement: Placement = { ...place, officialId: official.id, placedFrom: '2013-07-01', placedTo: null };
const host: Unit = {
  id: id(5),
  kind: 'DEPARTMENT',
  code: '310114103D1',
  townId: place.townId,
  districtId: place.districtId,
  version: 1,
};
const leader: Cadre = { id: id(6), townId: place.townId, version: 2 };
const office: Office = {
  id: id(7),
  cadreId: leader.id,
  townId: place.townId,
  body: 'TOWN_GOVERNMENT',
  heldFrom: '2014-01-01',
  heldTo: '2015-05-01',
};
const plan = {
  id: id(8),
  kind: 'PETITION_RECEPTION',
  from: '2015-03-01',
  to: '2015-08-31',
  reason: '信访积案',
} as const;
const marks = {
  communicationAndCoordination: 4,
  complexAndSuddenEvents: 3,
  massWork: 5,
  solvingPracticalProblems: 4,
  comment: '群众认可',
};

const refused = (code: string) => expect.objectContaining({ code });
const planned = (change: object = {}, unit = host, where: Placement | null = placement) =>
  planFrontlinePosting(official, where, unit, [], { ...plan, ...change }).posting;
const approved = (on: CivilDate = '2015-02-20', held = office, posting = planned()) =>
  approveFrontlinePosting(posting, leader, [held], [], { on }, TODAY).posting;
const active = (on: CivilDate = '2015-03-02', posting = approved()) =>
  startFrontlinePosting(posting, official, { on }, TODAY).posting;
const ended = (on: CivilDate = '2015-06-15', change: object = {}, posting = active(), by = leader) =>
  endFrontlinePosting(posting, official, by, { on, ...marks, ...change }, TODAY).posting;
const recalled = (posting: FrontlinePosting, on: CivilDate = '2015-06-15') =>
  recallFrontlinePosting(posting, { on, reason: '另有任务' }, TODAY).posting;

describe('planning a frontline posting', () => {
  it('keeps the home village and says by which rule its length was judged', () => {
    const posting = planned();
    expect(posting).toMatchObject({ homeVillageId: place.villageId, hostKind: 'DEPARTMENT', version: 1 });
    expect(posting.lengthPolicy).toBe('POSTING_MAX_MONTHS@1995-01-01');
  });

  it('lasts at most twelve months', () => {
    expect(planned({ to: '2016-02-29' }).plannedTo).toBe('2016-02-29');
    expect(() => planned({ to: '2016-03-01' })).toThrow(refused('FRONTLINE_POSTING.TOO_LONG'));
  });

  it.each<[string, () => unknown, string]>([
    ['that ends before it begins', () => planned({ to: '2015-02-28' }), 'INPUT.DATE_INVALID'],
    [
      'that outlasts the contract',
      () => planned({ from: '2016-01-01', to: '2016-07-01' }),
      'FRONTLINE_POSTING.OUTLASTS_SERVICE',
    ],
    ['before the contract', () => planned({ from: '2013-06-30', to: '2013-12-31' }), 'OFFICIAL.NOT_SERVING'],
    ['from nowhere', () => planned({}, host, null), 'OFFICIAL.NOT_SERVING'],
    ['at a district', () => planned({}, { ...host, kind: 'DISTRICT' }), 'FRONTLINE_POSTING.HOST_KIND'],
    ['in another district', () => planned({}, { ...host, districtId: id(9) }), 'FRONTLINE_POSTING.HOST_OTHER_DISTRICT'],
    ['without a reason', () => planned({ reason: ' ' }), 'INPUT.TEXT_INVALID'],
  ])('is refused %s', (_what, command, code) => {
    expect(command).toThrow(refused(code));
  });
});

describe('approving a frontline posting', () => {
  it('names the approver and the rule that entitles', () => {
    const rule = 'POSTING_APPROVAL_BODIES@2008-04-10';
    expect(approved()).toMatchObject({
      approverId: leader.id,
      approvedOn: '2015-02-20',
      approvalPolicy: rule,
      version: 2,
    });
  });

  it.each<[string, Partial<Office>]>([
    ['of a village', { body: 'VILLAGE_COMMITTEE' }],
    ['of another town', { townId: id(9) }],
    ['taken later', { heldFrom: '2015-02-21' }],
    ['left by that day', { heldTo: '2015-02-20' }],
  ])('is refused to the holder of an office %s', (_what, change) => {
    const command = () => approved('2015-02-20', { ...office, ...change });
    expect(command).toThrow(refused('FRONTLINE_POSTING.APPROVER_NOT_ENTITLED'));
  });

  it('has a rule for the earliest days that can be named', () => {
    const early = { ...office, heldFrom: '1990-01-01' };
    expect(approved('1995-01-01', early).approvalPolicy).toBe('POSTING_APPROVAL_BODIES@1995-01-01');
  });

  it('is refused twice and in the future', () => {
    expect(() => approved('2015-02-21', office, approved())).toThrow(refused('FRONTLINE_POSTING.WRONG_STATUS'));
    expect(() => approved('2015-07-01')).toThrow(refused('INPUT.DATE_INVALID'));
  });
});

describe('starting a frontline posting', () => {
  it.each<[string, () => unknown, string]>([
    ['that is only planned', () => active('2015-03-01', planned()), 'FRONTLINE_POSTING.WRONG_STATUS'],
    ['before its first day', () => active('2015-02-28'), 'FRONTLINE_POSTING.START_OUTSIDE_PLAN'],
    ['after its last day', () => active('2015-09-01'), 'FRONTLINE_POSTING.START_OUTSIDE_PLAN'],
    ['tomorrow', () => active('2015-07-01'), 'INPUT.DATE_INVALID'],
    ['before its approval', () => active('2015-03-09', approved('2015-03-10')), 'INPUT.DATE_INVALID'],
  ])('is refused %s', (_what, command, code) => {
    expect(command).toThrow(refused(code));
  });

  it('is refused to somebody who served no more', () => {
    const gone = { ...official, servingTo: '2015-03-31' };
    const command = () => startFrontlinePosting(approved(), gone, { on: '2015-04-01' }, TODAY);
    expect(command).toThrow(refused('OFFICIAL.NOT_SERVING'));
  });
});

describe('ending a frontline posting', () => {
  it('holds the appraisal, whose comment stays out of the event', () => {
    const { posting, event } = endFrontlinePosting(active(), official, leader, { on: '2015-06-15', ...marks }, TODAY);
    expect(posting).toMatchObject({ endedOn: '2015-06-15', massWork: 5, appraisalComment: '群众认可', version: 4 });
    expect(event.payload).toMatchObject({ appraiserId: leader.id, massWork: 5 });
    expect(event.payload).not.toHaveProperty('comment');
  });

  it.each<[string, () => unknown, string]>([
    ['that never started', () => ended('2015-06-15', {}, approved()), 'FRONTLINE_POSTING.WRONG_STATUS'],
    ['twice', () => ended('2015-06-16', {}, ended()), 'FRONTLINE_POSTING.WRONG_STATUS'],
    ['with a mark of 0', () => ended('2015-06-15', { massWork: 0 }), 'INPUT.NUMBER_INVALID'],
    ['with a mark of 6', () => ended('2015-06-15', { complexAndSuddenEvents: 6 }), 'INPUT.NUMBER_INVALID'],
    ['without a comment', () => ended('2015-06-15', { comment: '' }), 'INPUT.TEXT_INVALID'],
    ['before it started', () => ended('2015-03-01'), 'INPUT.DATE_INVALID'],
    [
      'by a cadre of another town',
      () => ended('2015-06-15', {}, active(), { ...leader, townId: id(9) }),
      'CADRE.OTHER_TOWN',
    ],
  ])('is refused %s', (_what, command, code) => {
    expect(command).toThrow(refused(code));
  });
});

describe('recalling from a frontline posting', () => {
  it('is possible until it is over, and withdraws a mere plan', () => {
    expect(recalled(approved())).toMatchObject({ recalledOn: '2015-06-15', recallReason: '另有任务', version: 3 });
    expect(recalled(active()).version).toBe(4);
    expect(recalled(planned()).version).toBe(2);
    for (const posting of [ended(), recalled(active())]) {
      expect(() => recalled(posting)).toThrow(refused('FRONTLINE_POSTING.WRONG_STATUS'));
    }
    expect(() => recalled(active(), '2015-03-01')).toThrow(refused('INPUT.DATE_INVALID'));
  });

  it('comes with the end of the service, never before what was last done', () => {
    expect(recallFromService(planned(), '2015-01-31').posting.recalledOn).toBe('2015-02-01');
    expect(recallFromService(active(), '2015-05-31').posting.recalledOn).toBe('2015-06-01');
    expect(recallFromService(active(), '2015-02-01').posting.recalledOn).toBe('2015-03-02');
  });
});

describe('a frontline posting on a day', () => {
  it.each([
    ['2015-02-19', 'PLANNED', null],
    ['2015-02-20', 'APPROVED', null],
    ['2015-03-02', 'ACTIVE', 182],
    ['2015-06-14', 'ACTIVE', 78],
    ['2015-06-15', 'ENDED', null],
  ])('on %s is %s', (day, status, left) => {
    const posting = { ...ended(), to: plan.to, servingTo: null };
    expect(postingStatusOn(posting, day)).toBe(status);
    expect(daysLeftOn(posting, day)).toBe(left);
  });

  it('has a negative number of days left when overrun, and is recalled from the day of recall on', () => {
    expect(daysLeftOn({ ...active(), to: plan.to, servingTo: '2016-06-30' }, '2015-09-10')).toBe(-10);
    expect(postingStatusOn(recalled(active()), '2015-06-15')).toBe('RECALLED');
  });

  it('counts its kind from the start on, each kind once', () => {
    const postings = [ended(), active(), { ...active(), kind: 'ECONOMIC_CENSUS' as const }, planned()];
    expect(kindsServedBy(postings, '2015-03-01')).toEqual([]);
    expect(kindsServedBy(postings, '2015-03-02')).toEqual(['PETITION_RECEPTION', 'ECONOMIC_CENSUS']);
  });
});
