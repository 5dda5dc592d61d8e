import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '@cunguan/domain';
import { PARTY_STATUSES, type MembershipEndReason, type PartyStatus } from '@cunguan/events';
import fc from 'fast-check';
import { standing } from '../career/held-fact.js';
import { postOf } from '../career/post.js';
import type { Official } from '../official/official.js';
import { recordPartyStatus, registeredPartyStatus, type PartyStatusRecord } from './party-status.js';
import { correctPartyStatus, requireChain } from './party-status-correction.js';

const ARRIVED = '2012-07-01';
const TODAY = '2026-11-23';
const official: Official = {
  id: '00000000-0000-4000-8000-0000000000a1',
  name: '陈晓岚（化名）',
  sex: 'FEMALE',
  birthDate: '1989-05-01',
  cohortYear: 2012,
  homeVillageId: null,
  correctionReason: null,
  leftOn: null,
  version: 1,
};
const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const code = (refusal: string) => expect.objectContaining({ code: refusal });

const registered = (status: PartyStatus, since: string | null = null): readonly PartyStatusRecord[] => [
  registeredPartyStatus(official, idOf(1), status, { since, arrivedOn: ARRIVED }),
];

interface Step {
  readonly status: PartyStatus;
  readonly from: string;
  readonly probationTo?: string;
  readonly endReason?: MembershipEndReason;
}

const record = (records: readonly PartyStatusRecord[], step: Step): readonly PartyStatusRecord[] => {
  const ids = { id: idOf(records.length + 1), eventId: idOf(100 + records.length) };
  return [...records, recordPartyStatus(official, records, { ...step, ...ids, today: TODAY }).record];
};

const chain = (first: PartyStatus, ...steps: readonly Step[]): readonly PartyStatusRecord[] =>
  steps.reduce(record, registered(first));

const probation = { status: 'PROBATIONARY_MEMBER', from: '2013-07-01' } as const;
const full = (from: string) => ({ status: 'FULL_MEMBER', from }) as const;

describe('the way into the Party', () => {
  it('takes a year of probation, to the day, and names the policy', () => {
    const records = chain('LEAGUE_MEMBER', probation);
    expect(() => record(records, full('2014-06-30'))).toThrow(code('PARTY_STATUS.PROBATION_RUNS'));
    expect(record(records, full('2014-07-01')).at(-1)).toMatchObject({
      status: 'FULL_MEMBER',
      policy: 'PARTY_PROBATION_MONTHS@1982-09-06',
    });
  });

  it('counts a probation that began before the arrival from its own day', () => {
    const records = registered('PROBATIONARY_MEMBER', '2011-10-15');
    expect(() => record(records, full('2012-10-14'))).toThrow(code('PARTY_STATUS.PROBATION_RUNS'));
    expect(record(records, full('2012-10-15'))).toHaveLength(2);
  });

  it('may be extended once, by half a year to a year beyond the first', () => {
    const records = chain('NONE', { ...probation, from: '2014-06-01' });
    const extended = (from: string, probationTo?: string) =>
      record(records, { status: 'PROBATIONARY_MEMBER', from, ...(probationTo ? { probationTo } : {}) });
    expect(() => extended('2015-05-31', '2016-01-01')).toThrow(code('PARTY_STATUS.PROBATION_RUNS'));
    for (const to of [undefined, '2015-11-30', '2016-06-02']) {
      expect(() => extended('2015-06-01', to)).toThrow(code('PARTY_STATUS.EXTENSION'));
    }
    const longer = extended('2015-06-01', '2015-12-01');
    expect(longer.at(-1)?.policy).toBe('PARTY_PROBATION_EXTENSION_MONTHS@2014-05-28');
    expect(() => record(longer, full('2015-11-30'))).toThrow(code('PARTY_STATUS.PROBATION_RUNS'));
    const again = { status: 'PROBATIONARY_MEMBER', from: '2015-12-01', probationTo: '2016-06-01' } as const;
    expect(() => record(longer, again)).toThrow(code('PARTY_STATUS.EXTENDED_ALREADY'));
    expect(record(longer, full('2015-12-01'))).toHaveLength(4);
  });

  it.each<[string, PartyStatus, Step, string]>([
    ['skips the probation', 'NONE', full('2014-01-01'), 'PARTY_STATUS.NOT_NEXT'],
    [
      'is never back in the League',
      'FULL_MEMBER',
      { status: 'LEAGUE_MEMBER', from: '2014-01-01' },
      'PARTY_STATUS.NOT_NEXT',
    ],
    ['is no probation again', 'FULL_MEMBER', { ...probation }, 'PARTY_STATUS.NOT_NEXT'],
    ['is the same', 'NONE', { status: 'NONE', from: '2014-01-01' }, 'PARTY_STATUS.NOT_NEXT'],
    ['is on the day before', 'NONE', { ...probation, from: ARRIVED }, 'PARTY_STATUS.NOT_AFTER'],
    ['is tomorrow', 'NONE', { ...probation, from: '2026-11-24' }, 'INPUT.DATE_INVALID'],
    ['is absurd', 'NONE', { ...probation, from: '0001-01-01' }, 'INPUT.DATE_INVALID'],
    ['joins the League at 28', 'NONE', { status: 'LEAGUE_MEMBER', from: '2017-05-01' }, 'PARTY_STATUS.LEAGUE_AGE'],
    ['ends without a reason', 'FULL_MEMBER', { status: 'NONE', from: '2014-01-01' }, 'PARTY_STATUS.END_REASON_UNFIT'],
    [
      'ends a full membership as a probation',
      'FULL_MEMBER',
      { status: 'NONE', from: '2014-01-01', endReason: 'PROBATION_CANCELLED' },
      'PARTY_STATUS.END_REASON_UNFIT',
    ],
    [
      'leaves the League for age before 28',
      'LEAGUE_MEMBER',
      { status: 'NONE', from: '2017-04-30', endReason: 'LEAGUE_AGE' },
      'PARTY_STATUS.END_REASON_UNFIT',
    ],
    ['begins with an end', 'NONE', { ...probation, endReason: 'EXPELLED' }, 'PARTY_STATUS.END_REASON_UNFIT'],
    ['begins extended', 'NONE', { ...probation, probationTo: '2015-01-01' }, 'PARTY_STATUS.PROBATION_TO_UNFIT'],
  ])('is refused where it %s', (_what, first, step, refusal) => {
    expect(() => chain(first, step)).toThrow(code(refusal));
  });

  it('leaves the League for age from the 28th birthday on', () => {
    const left = chain('LEAGUE_MEMBER', { status: 'NONE', from: '2017-05-01', endReason: 'LEAGUE_AGE' });
    expect(left.at(-1)).toMatchObject({ status: 'NONE', endReason: 'LEAGUE_AGE' });
  });

  it('cannot have led anybody there as a child', () => {
    expect(() => registered('FULL_MEMBER', '2007-04-30')).toThrow(code('PARTY_STATUS.TOO_YOUNG'));
    expect(() => registered('FULL_MEMBER', '2012-07-02')).toThrow(code('INPUT.DATE_INVALID'));
    const old = { ...official, birthDate: '1984-07-01' };
    expect(() =>
      registeredPartyStatus(old, idOf(1), 'LEAGUE_MEMBER', { since: '2005-01-01', arrivedOn: ARRIVED }),
    ).toThrow(code('PARTY_STATUS.LEAGUE_AGE'));
  });

  it('is not gone on with after leaving', () => {
    const input = { ...probation, id: idOf(2), eventId: idOf(3), today: TODAY };
    expect(() => recordPartyStatus({ ...official, leftOn: '2014-01-01' }, registered('NONE'), input)).toThrow(
      code('OFFICIAL.LEFT'),
    );
  });
});

describe('a correction of a party status', () => {
  const records = chain('LEAGUE_MEMBER', probation, full('2014-07-01'));
  const correct = (n: number, change: object) =>
    correctPartyStatus(official, records, {
      ...{ partyStatusId: idOf(n), withdraw: false, reason: '组织关系介绍信', eventId: idOf(900) },
      ...{ today: TODAY, arrivedOn: ARRIVED, ...change },
    });

  it('names the event that it corrects, and says what holds since', () => {
    const { record: corrected, event } = correct(3, { from: '2014-08-01' });
    expect(corrected).toMatchObject({ heldFrom: '2014-08-01', correctionReason: '组织关系介绍信', toldBy: idOf(900) });
    expect(event).toMatchObject({ corrects: records[2]?.toldBy, eventId: idOf(900), validOn: '2014-08-01' });
    expect(event.payload).toMatchObject({ partyStatusNow: 'FULL_MEMBER', withdrawn: false });
    expect(JSON.stringify(event.payload)).not.toContain('介绍信');
  });

  it('withdraws what should not have been recorded', () => {
    const { record: withdrawn, event } = correct(3, { withdraw: true });
    expect(withdrawn.withdrawn).toBe(true);
    expect(event.payload).toMatchObject({ partyStatusNow: 'PROBATIONARY_MEMBER', withdrawn: true });
  });

  it.each([
    ['breaks the chain after it', 2, { from: '2013-08-01' }, 'PARTY_STATUS.PROBATION_RUNS'],
    ['leaves a hole', 2, { withdraw: true }, 'PARTY_STATUS.NOT_NEXT'],
    ['is of the first', 1, { withdraw: true }, 'PARTY_STATUS.FIRST_STAYS'],
    ['begins after the arrival', 1, { from: '2012-07-02' }, 'PARTY_STATUS.AFTER_ARRIVAL'],
    ['falls on the day of another', 3, { from: '2013-07-01' }, 'PARTY_STATUS.NOT_AFTER'],
    ['changes nothing', 3, { status: 'FULL_MEMBER' }, 'PARTY_STATUS.NOTHING_CORRECTED'],
    ['has no reason', 3, { status: 'FULL_MEMBER', reason: ' ' }, 'INPUT.TEXT_INVALID'],
    ['is of none', 9, { from: '2014-08-01' }, 'PARTY_STATUS.UNKNOWN'],
    ['has no reason', 3, { from: '2014-08-01', reason: ' ' }, 'INPUT.TEXT_INVALID'],
    ['tells a number in its reason', 3, { withdraw: true, reason: '见 138 1234 5678' }, 'TEXT.HOLDS_NUMBER'],
  ] as const)('is refused where it %s', (_what, n, change, refusal) => {
    expect(() => correct(n, change)).toThrow(code(refusal));
  });

  it('takes what belonged to the wrong status away with it', () => {
    const ended = chain('FULL_MEMBER', { status: 'NONE', from: '2014-01-01', endReason: 'WITHDREW' });
    const input = { partyStatusId: idOf(1), withdraw: false, reason: '误记', eventId: idOf(900), today: TODAY };
    const corrected = correctPartyStatus(official, ended, {
      ...{ ...input, partyStatusId: idOf(2), arrivedOn: ARRIVED },
      ...{ endReason: 'EXPELLED' },
    });
    expect(corrected.record.endReason).toBe('EXPELLED');
  });
});

describe('whatever is tried, one after another', () => {
  const step = fc.record({
    status: fc.constantFrom(...PARTY_STATUSES),
    days: fc.oneof(fc.integer({ min: -30, max: 400 }), fc.constantFrom(365, 366)),
    extension: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
    endReason: fc.option(
      fc.constantFrom('PROBATION_CANCELLED' as const, 'WITHDREW' as const, 'EXPELLED' as const, 'LEFT_LEAGUE' as const),
      { nil: undefined },
    ),
  });

  it('only chains that the constitution of the Party allows come about', () => {
    let longest = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...PARTY_STATUSES),
        fc.array(step, { maxLength: 60, size: 'max' }),
        (first, steps) => {
          let records = registered(first);
          for (const { status, days, extension, endReason } of steps) {
            const from = addDays(records.at(-1)?.heldFrom ?? ARRIVED, days);
            const probationTo = extension === undefined ? {} : { probationTo: addDays(from, extension) };
            try {
              records = record(records, { status, from, ...probationTo, ...(endReason ? { endReason } : {}) });
            } catch (error) {
              expect(error).toMatchObject({ code: expect.stringMatching(/^(?:PARTY_STATUS|INPUT)\./) });
            }
          }
          longest = Math.max(longest, records.length);
          const held = standing(records);
          expect(held).toEqual(records);
          requireChain(held, official.birthDate);
          for (const [index, { status, heldFrom }] of held.entries()) {
            const before = held[index - 1];
            if (!before) continue;
            expect(heldFrom > before.heldFrom).toBe(true);
            // Told apart from the rules' own words: a full member was on probation for a year at least.
            if (status === 'FULL_MEMBER') {
              const begun = held.slice(0, index).findLastIndex((one) => one.status !== 'PROBATIONARY_MEMBER') + 1;
              const since = held[begun];
              expect(before.status).toBe('PROBATIONARY_MEMBER');
              expect(addMonths(since?.heldFrom ?? '', 12) <= heldFrom).toBe(true);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(longest).toBeGreaterThan(3);
  });
});

describe('the post', () => {
  it.each([
    ['FULL_MEMBER', 'ASSISTANT_SECRETARY'],
    ['PROBATIONARY_MEMBER', 'ASSISTANT_DIRECTOR'],
    ['LEAGUE_MEMBER', 'ASSISTANT_DIRECTOR'],
    ['NONE', 'ASSISTANT_DIRECTOR'],
  ] as const)('of a %s is %s', (status, post) => {
    expect([postOf(status, '1999-01-01'), postOf(status, '2015-01-01')]).toEqual([post, post]);
  });
});
