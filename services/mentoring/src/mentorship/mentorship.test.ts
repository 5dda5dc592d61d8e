import { describe, expect, it } from '@jest/globals';
import type { Office } from '../cadre/cadre.js';
import {
  endMentorship,
  endWhenMentorLeavesOffice,
  endWhenOfficialLeaves,
  type OfficialRecord,
} from '../mentorship-end/mentorship-end.js';
import { startMentorship, type MentorRecord } from '../mentorship-start/mentorship-start.js';
import { statusOn, type Mentorship } from './mentorship.js';

const id = '00000000-0000-4000-8000-0000000000c1';
const mentorId = '00000000-0000-4000-8000-0000000000a1';
const officialId = '00000000-0000-4000-8000-000000000001';
const villageId = '00000000-0000-4000-8000-000000000011';
const place = {
  villageId,
  townId: '00000000-0000-4000-8000-000000000010',
  districtId: '00000000-0000-4000-8000-000000000009',
};
const today = '2015-11-30';
const code = (refusal: string) => expect.objectContaining({ code: refusal });

const record = (placedTo: string | null = null, leftOn: string | null = null): OfficialRecord => ({
  official: { id: officialId, servingFrom: '2014-07-01', servingTo: leftOn ?? '2017-06-30', leftOn, version: 2 },
  placements: [{ officialId, placedFrom: '2014-07-01', placedTo, ...place }],
});
const offices = (heldTo: string | null = null, heldFrom = '2012-01-01'): readonly Office[] => [
  {
    id: '00000000-0000-4000-8000-0000000000b1',
    cadreId: mentorId,
    villageId,
    body: 'VILLAGE_COMMITTEE',
    rank: 'HEAD',
    principal: true,
    heldFrom,
    heldTo,
  },
];
const mentor = (held: readonly Office[] = offices()): MentorRecord => ({
  cadre: { id: mentorId, townId: place.townId },
  districtId: place.districtId,
  offices: held,
});
const start = (startedOn = '2014-09-01') => ({ id, level: 'VILLAGE', startedOn, today }) as const;
const pair = (more: Partial<Mentorship> = {}): Mentorship => ({
  ...(startMentorship(record(), mentor(), start()).mentorship as Mentorship),
  ...more,
});
const ending = (mentorship: Mentorship, lastTalkOn: string | null = null, servingTo: string | null = '2017-06-30') => ({
  ...{ mentorship, servingTo, lastTalkOn },
});
const completed = { endedOn: '2015-09-01', reason: 'COMPLETED', today } as const;

describe('a mentorship', () => {
  it('starts in the village where the official serves on the day', () => {
    const { mentorship, events } = startMentorship(record(), mentor(), start());
    expect(mentorship).toMatchObject({ ...place, officialId, mentorId, startedOn: '2014-09-01', endedOn: null });
    expect(events.map(({ aggregateVersion, key }) => [aggregateVersion, key])).toEqual([[1, officialId]]);
  });

  it.each([
    ['in the future', record(), offices(), '2015-12-01', 'INPUT.DATE_INVALID'],
    ['before the official serves', record(), offices(), '2014-06-30', 'MENTORSHIP.OFFICIAL_NOT_SERVING'],
    [
      'after the official left',
      record('2015-04-01', '2015-03-31'),
      offices(),
      '2015-04-01',
      'MENTORSHIP.OFFICIAL_NOT_SERVING',
    ],
    [
      'before the mentor took office',
      record(),
      offices(null, '2014-09-02'),
      '2014-09-01',
      'MENTORSHIP.MENTOR_NOT_PRINCIPAL',
    ],
    [
      'on the day the mentor left office',
      record(),
      offices('2014-09-01'),
      '2014-09-01',
      'MENTORSHIP.MENTOR_NOT_PRINCIPAL',
    ],
  ])('does not start %s', (_when, official, held, startedOn, refusal) => {
    expect(() => startMentorship(official, mentor(held), start(startedOn))).toThrow(code(refusal));
  });

  it.each([
    ['the official had moved', record('2015-02-01'), offices(), '2015-02-01', 'OFFICIAL_LEFT_VILLAGE', '2015-03-01'],
    [
      'the official had left',
      record('2015-02-01', '2015-01-31'),
      offices(),
      '2015-02-01',
      'OFFICIAL_LEFT_SERVICE',
      null,
    ],
    ['the mentor had left office', record(), offices('2015-01-31'), '2015-01-31', 'MENTOR_LEFT_OFFICE', '2015-02-28'],
    [
      'both had left, by the first',
      record('2015-02-01'),
      offices('2015-01-31'),
      '2015-01-31',
      'MENTOR_LEFT_OFFICE',
      '2015-02-28',
    ],
    [
      'both had left, by the official',
      record('2015-02-01'),
      offices('2015-02-01'),
      '2015-02-01',
      'OFFICIAL_LEFT_VILLAGE',
      '2015-03-01',
    ],
  ])('that is entered late ends at once when %s', (_what, official, held, endedOn, endReason, repairDueOn) => {
    const { mentorship, events } = startMentorship(official, mentor(held), start());
    expect(mentorship).toMatchObject({ endedOn, endReason, repairDueOn, version: 2 });
    expect(events.map(({ aggregateVersion }) => aggregateVersion)).toEqual([1, 2]);
  });

  it.each([
    ['2014-08-31', null],
    ['2014-09-01', 'ACTIVE'],
    ['2015-08-31', 'ACTIVE'],
    ['2015-09-01', 'ENDED'],
  ])('is on %s: %s', (day, status) => {
    expect(statusOn({ startedOn: '2014-09-01', endedOn: '2015-09-01' }, day)).toBe(status);
  });
});

describe('the end by decision', () => {
  it('leaves a month to pair the official again, and names the rule', () => {
    const { mentorship, event } = endMentorship(ending(pair()), completed);
    expect(mentorship).toMatchObject({
      endedOn: '2015-09-01',
      endReason: 'COMPLETED',
      repairDueOn: '2015-10-01',
      repairPolicy: 'MENTORSHIP_REPAIR_MONTHS@1995-01-01',
      version: 2,
    });
    expect(event.payload).toMatchObject({ reason: 'COMPLETED', repairDueOn: '2015-10-01' });
  });

  it.each([
    ['before the start', pair(), null, '2014-08-31', 'INPUT.DATE_INVALID'],
    ['in the future', pair(), null, '2015-12-01', 'INPUT.DATE_INVALID'],
    ['on the day of a talk', pair(), '2015-09-01', '2015-09-01', 'MENTORSHIP.TALK_AFTER_END'],
    ['twice', endMentorship(ending(pair()), completed).mentorship, null, '2015-08-01', 'MENTORSHIP.ALREADY_ENDED'],
    [
      'after it ended by event',
      pair({ endedOn: '2015-07-01', endReason: 'MENTOR_LEFT_OFFICE' }),
      null,
      '2015-07-01',
      'MENTORSHIP.ALREADY_ENDED',
    ],
  ])('is refused %s', (_when, mentorship, lastTalk, endedOn, refusal) => {
    expect(() => endMentorship(ending(mentorship, lastTalk), { ...completed, endedOn })).toThrow(code(refusal));
  });

  it('may come before the day on which somebody leaves', () => {
    const leaving = pair({ endedOn: '2015-12-31', endReason: 'OFFICIAL_LEFT_VILLAGE', version: 2 });
    expect(endMentorship(ending(leaving), completed).mentorship).toMatchObject({ endedOn: '2015-09-01', version: 3 });
  });
});

describe('the end by event', () => {
  it('changes nothing while the official stays and the mentor holds office', () => {
    expect(endWhenOfficialLeaves(pair(), record())).toBeNull();
    expect(endWhenMentorLeavesOffice(pair(), offices())).toBeNull();
  });

  it('never comes before the start', () => {
    const ended = endWhenOfficialLeaves(pair(), record('2014-08-01'));
    expect(ended?.mentorship).toMatchObject({ startedOn: '2014-09-01', endedOn: '2014-09-01' });
  });

  it.each([
    ['earlier', '2015-06-01', '2015-06-01'],
    ['not on the same day again', '2015-09-01', undefined],
    ['not later', '2015-10-01', undefined],
  ])('moves an end %s', (_how, leftOn, endedOn) => {
    const { mentorship } = endMentorship(ending(pair()), completed);
    expect(endWhenMentorLeavesOffice(mentorship, offices(leftOn))?.mentorship.endedOn).toBe(endedOn);
  });

  it('is due to be followed by a new pair on the last day of a shorter month', () => {
    expect(endWhenMentorLeavesOffice(pair(), offices('2015-01-31'))?.mentorship.repairDueOn).toBe('2015-02-28');
  });
});
