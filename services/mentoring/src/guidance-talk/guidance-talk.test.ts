import { describe, expect, it } from '@jest/globals';
import type { Mentorship } from '../mentorship/mentorship.js';
import { recordGuidanceTalk, type TalkingRecord } from './guidance-talk.js';
import { talkRules } from './talk-rules.js';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const mentorship: Mentorship = {
  id: uuid(1),
  officialId: uuid(2),
  mentorId: uuid(3),
  level: 'VILLAGE',
  villageId: uuid(4),
  townId: uuid(5),
  districtId: uuid(6),
  proposedOn: null,
  startedOn: '2014-09-01',
  endedOn: '2015-09-01',
  endReason: 'COMPLETED',
  repairDueOn: '2015-10-01',
  repairPolicy: 'MENTORSHIP_REPAIR_MONTHS@1995-01-01',
  version: 2,
};
const record: TalkingRecord = {
  mentorship,
  pauses: [{ pausedFrom: '2015-04-01', resumedOn: '2015-05-01' }],
  servingTo: '2015-08-31',
  otherTalks: [{ heldOn: '2015-02-02', topics: '入户走访（虚构）' }],
};
const input = { id: uuid(9), heldOn: '2015-03-02', minutes: 45, topics: '换届准备（虚构）', today: '2015-11-30' };

describe('a guidance talk', () => {
  it.each(['2014-09-01', '2015-08-31'])('is recorded for %s, afterwards too', (heldOn) => {
    const { talk, event } = recordGuidanceTalk(record, { ...input, heldOn });
    expect(talk).toMatchObject({ heldOn, advice: null, nextSteps: null, version: 1 });
    expect(event.aggregateId).toBe(talk.id);
  });

  it('keeps its texts to this service', () => {
    const texts = { topics: '主题甲', advice: '建议乙', nextSteps: '下一步丙' };
    const { event } = recordGuidanceTalk(record, { ...input, ...texts });
    expect(Object.keys(event.payload ?? {}).sort()).toEqual(
      ['guidanceTalkId', 'heldOn', 'mentorId', 'mentorshipId', 'minutes', 'officialId'].sort(),
    );
  });

  it.each([
    ['before the pair', { heldOn: '2014-08-31' }, 'INPUT.DATE_INVALID'],
    ['after the pair', { heldOn: '2015-09-01' }, 'GUIDANCE_TALK.AFTER_END'],
    ['in the future', { heldOn: '2015-12-01' }, 'INPUT.DATE_INVALID'],
    ['on the first day of a pause', { heldOn: '2015-04-01' }, 'GUIDANCE_TALK.IN_PAUSE'],
    ['on the last day of a pause', { heldOn: '2015-04-30' }, 'GUIDANCE_TALK.IN_PAUSE'],
    ['a second time', { heldOn: '2015-02-02', topics: ' 入户走访（虚构） ' }, 'GUIDANCE_TALK.ALREADY_RECORDED'],
    ['of no length', { minutes: 0 }, 'INPUT.NUMBER_INVALID'],
    ['longer than 8 hours', { minutes: 481 }, 'INPUT.NUMBER_INVALID'],
    ['about nothing', { topics: '  ' }, 'INPUT.TEXT_INVALID'],
    ['about too much', { topics: '谈'.repeat(501) }, 'INPUT.TEXT_INVALID'],
    ['with empty advice', { advice: '' }, 'INPUT.TEXT_INVALID'],
    ['with endless next steps', { nextSteps: '谈'.repeat(2001) }, 'INPUT.TEXT_INVALID'],
  ])('is refused %s', (_what, wrong, refusal) => {
    const refused = expect.objectContaining({ code: refusal });
    expect(() => recordGuidanceTalk(record, { ...input, ...wrong })).toThrow(refused);
  });

  it('is refused after the contract', () => {
    const refused = expect.objectContaining({ code: 'GUIDANCE_TALK.AFTER_END' });
    const lapsed = { ...record, mentorship: { ...mentorship, endedOn: null, endReason: null } };
    expect(() => recordGuidanceTalk(lapsed, { ...input, heldOn: '2015-09-01' })).toThrow(refused);
  });

  it.each([
    ['on the day after a pause', { heldOn: '2015-05-01' }],
    ['on a day with another talk about something else', { heldOn: '2015-02-02' }],
    ['on another day about the same', { topics: '入户走访（虚构）' }],
  ])('is recorded %s', (_what, more) => {
    expect(recordGuidanceTalk(record, { ...input, ...more }).talk).toMatchObject(more);
  });

  it.each([
    ['2015-03-31', '2015-01-01'],
    ['2015-06-30', '2015-01-01'],
    ['2015-07-01', '2015-07-01'],
  ])('is due 30 days after the last one and once a half-year: that of %s began on %s', (asOf, halfYearFrom) => {
    expect(talkRules(asOf)).toEqual({
      ...{ asOf, everyDays: 30, policy: 'TALK_INTERVAL_DAYS@1995-01-01' },
      ...{ halfYearFrom, perHalfYear: 1, halfYearPolicy: 'TALKS_PER_HALF_YEAR@1995-01-01' },
    });
  });
});
