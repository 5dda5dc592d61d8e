import { describe, expect, it } from '@jest/globals';
import { addDays, DomainError, type CivilDate } from '@cunguan/domain';
import fc from 'fast-check';
import { attendedDays, requireAttendable, type AttendedDays } from './attended-days.js';

const officialId = '00000000-0000-4000-8000-0000000000a1';
const FIRST = '2015-05-04';

const said = (halfDays: number, verifiedOn: CivilDate) => ({ officialId, halfDays, verifiedOn });
const refused = (code: string, ...words: readonly string[]) =>
  expect.objectContaining({ code, message: expect.stringMatching(words.join('.*')) });

describe('the half-days of a session', () => {
  const long = { heldOn: FIRST, halfDays: 20 };

  it.each([
    [2, FIRST],
    [4, '2015-05-05'],
    [20, '2015-05-13'],
    [20, '2015-06-30'],
  ])('%i of them are verified on %s', (halfDays, on) => {
    expect(() => {
      requireAttendable(long, said(halfDays, on), []);
    }).not.toThrow();
  });

  it.each([
    [3, FIRST, '2015-05-05', 2],
    [20, FIRST, '2015-05-13', 2],
    [20, '2015-05-12', '2015-05-13', 18],
  ])('%i of them are not verified on %s, but from %s on', (halfDays, on, from, passed) => {
    expect(() => {
      requireAttendable(long, said(halfDays, on), []);
    }).toThrow(refused('ATTENDANCE.HALF_DAYS_TO_COME', from, `${String(passed)} have passed`));
  });
});

describe('the days of an official', () => {
  const later = '2015-06-30';
  const of = (heldOn: CivilDate, halfDays: number, planned = halfDays): AttendedDays =>
    attendedDays({ heldOn, halfDays: planned }, said(halfDays, later));
  const add = (heldOn: CivilDate, halfDays: number, elsewhere: readonly AttendedDays[]) => () => {
    requireAttendable({ heldOn, halfDays }, said(halfDays, later), elsewhere);
  };

  it('hold a morning and an afternoon, and sessions one after the other', () => {
    expect(add(FIRST, 1, [of(FIRST, 1)])).not.toThrow();
    expect(add('2015-05-06', 2, [of(FIRST, 4)])).not.toThrow();
    expect(add(FIRST, 2, [of(FIRST, 2, 4)])).not.toThrow();
  });

  it.each([
    ['a second one of the same days', FIRST, 20, [of(FIRST, 20)], '2015-05-04', 0],
    ['a third half-day', FIRST, 1, [of(FIRST, 1), of(FIRST, 1)], '2015-05-04', 0],
    ['one within a longer one', '2015-05-06', 2, [of(FIRST, 19)], '2015-05-04', 1],
    ['the one between two that share its days', '2015-05-05', 4, [of(FIRST, 4), of('2015-05-06', 3)], '2015-05-04', 1],
  ])('do not hold %s: the refusal names the day of the other', (_what, heldOn, halfDays, elsewhere, on, left) => {
    expect(add(heldOn, halfDays, elsewhere)).toThrow(
      refused('ATTENDANCE.DAYS_TAKEN', on, `at most ${String(left)} can be verified`),
    );
  });
});

interface Session {
  readonly day: number;
  readonly planned: number;
  readonly attended: number;
  readonly verifiedAfter: number;
}

const sessions = fc.array(
  fc.record<Session>({
    day: fc.nat(12),
    planned: fc.integer({ min: 1, max: 20 }),
    attended: fc.integer({ min: 1, max: 20 }),
    verifiedAfter: fc.nat(12),
  }),
  { maxLength: 8 },
);

/** Gives each half-day a half of a day of its session, the session that ends first first; whether all have one. */
const haveTheirOwnDays = (attended: readonly AttendedDays[]): boolean => {
  const open = attended.map(({ from, to, halfDays }) => ({ from, to, left: halfDays }));
  for (let day = FIRST; day <= '2015-06-30'; day = addDays(day, 1)) {
    for (let half = 0; half < 2; half += 1) {
      const [next] = open
        .filter(({ from, to, left }) => left > 0 && from <= day && day <= to)
        .sort((a, b) => (a.to < b.to ? -1 : 1));
      if (next) next.left -= 1;
    }
  }
  return open.every(({ left }) => left === 0);
};

const distinctDays = (attended: readonly AttendedDays[]): number => {
  const days = new Set<CivilDate>();
  for (const { from, to } of attended) for (let day = from; day <= to; day = addDays(day, 1)) days.add(day);
  return days.size;
};

it('never counts more than two half-days a day, and refuses nothing that has its own days', () => {
  fc.assert(
    fc.property(sessions, (all) => {
      let verified: readonly AttendedDays[] = [];
      for (const { day, planned, attended, verifiedAfter } of all) {
        const session = { heldOn: addDays(FIRST, day), halfDays: planned };
        const word = said(Math.min(attended, planned), addDays(session.heldOn, verifiedAfter));
        const withIt = [...verified, attendedDays(session, word)];
        let code = 'done';
        try {
          requireAttendable(session, word, verified);
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          code = error.code;
        }
        expect(code === 'done').toBe(haveTheirOwnDays(withIt));
        if (code === 'done') verified = withIt;
      }
      const halfDays = verified.reduce((sum, one) => sum + one.halfDays, 0);
      expect(halfDays).toBeLessThanOrEqual(2 * distinctDays(verified));
    }),
    { numRuns: 500 },
  );
});
