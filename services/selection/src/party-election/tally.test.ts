import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explainOutcome, requireCounts, requireVotes, tally, type BallotCounts } from './tally.js';

const code = (refusal: string) => expect.objectContaining({ code: refusal });
const counts = (changed: Partial<BallotCounts> = {}): BallotCounts => ({
  eligible: 25,
  present: 20,
  issued: 20,
  collected: 20,
  invalid: 0,
  ...changed,
});
const votesOf = (...yes: number[]) => yes.map((votes, n) => ({ candidacyId: `c${String(n)}`, yes: votes }));
const outcomes = (yes: number[], seats: number, base: number) => [...tally(votesOf(...yes), seats, base).values()];

describe('the counts of an election', () => {
  it.each([
    ['exactly four fifths came', { eligible: 25, present: 20 }],
    ['everybody came and nobody returned a ballot', { eligible: 20, collected: 0 }],
    ['ten million', { eligible: 10_000_000, present: 8_000_000, issued: 8_000_000, collected: 8_000_000 }],
  ])('stand when %s', (_what, changed) => {
    expect(requireCounts(counts(changed))).toEqual(counts(changed));
  });

  it.each([
    ['one less than four fifths came', { eligible: 26 }, 'ELECTION.ATTENDANCE_SHORT'],
    ['7,999,999 of ten million came', { eligible: 10_000_000, present: 7_999_999 }, 'ELECTION.ATTENDANCE_SHORT'],
    ['one ballot too many came back', { collected: 21 }, 'ELECTION.BALLOTS_EXCEED_ISSUED'],
    ['more came than may vote', { eligible: 19 }, 'ELECTION.COUNTS_IMPOSSIBLE'],
    ['more ballots went out than people came', { issued: 21 }, 'ELECTION.COUNTS_IMPOSSIBLE'],
    ['more are invalid than came back', { invalid: 21 }, 'ELECTION.COUNTS_IMPOSSIBLE'],
    ['a count is negative', { invalid: -1 }, 'INPUT.NUMBER_INVALID'],
    ['a count is a fraction', { collected: 19.5 }, 'INPUT.NUMBER_INVALID'],
    ['a count exceeds ten million', { eligible: 10_000_001 }, 'INPUT.NUMBER_INVALID'],
    ['nobody may vote', { eligible: 0 }, 'INPUT.NUMBER_INVALID'],
  ])('are refused when %s', (_what, changed, refusal) => {
    expect(() => requireCounts(counts(changed))).toThrow(code(refusal));
  });
});

describe('the votes', () => {
  it.each([
    ['of a candidate are missing', votesOf(12), 'ELECTION.VOTES_INCOMPLETE'],
    ['name a candidate twice', [...votesOf(12), ...votesOf(12)], 'ELECTION.VOTES_INCOMPLETE'],
    ['name a stranger', votesOf(1, 2, 3), 'ELECTION.CANDIDACY_UNKNOWN'],
    ['exceed the valid ballots', votesOf(20, 0), 'ELECTION.COUNTS_IMPOSSIBLE'],
    ['sum up to more than the valid ballots can hold', votesOf(10, 10), 'ELECTION.COUNTS_IMPOSSIBLE'],
    ['are negative', votesOf(10, -1), 'INPUT.NUMBER_INVALID'],
  ])('are refused when they %s', (_what, votes, refusal) => {
    expect(() => requireVotes(['c0', 'c1'], votes, counts({ invalid: 1 }), 1)).toThrow(code(refusal));
  });

  it('may fill every place of every valid ballot', () => {
    expect(requireVotes(['c0', 'c1'], votesOf(9, 10), counts({ invalid: 1 }), 1)).toHaveLength(2);
  });
});

describe('the result', () => {
  it.each([
    ['exactly half is not more than half', [10, 9], 1, 20, ['NOT_HALF', 'NOT_HALF']],
    ['one vote over half elects', [11, 9], 1, 20, ['ELECTED', 'NOT_HALF']],
    ['half of an odd base', [10, 11], 1, 21, ['NOT_HALF', 'ELECTED']],
    ['most votes take the seats', [14, 18, 12], 2, 20, ['ELECTED', 'ELECTED', 'OUTVOTED']],
    ['fewer than the seats over half leave one vacant', [18, 9, 9], 2, 20, ['ELECTED', 'NOT_HALF', 'NOT_HALF']],
    ['a tie among the elected hurts nobody', [15, 15, 12], 2, 20, ['ELECTED', 'ELECTED', 'OUTVOTED']],
    ['a tie below half hurts nobody', [18, 9, 9], 2, 19, ['ELECTED', 'NOT_HALF', 'NOT_HALF']],
    ['ten million', [5_000_001, 5_000_000], 1, 10_000_000, ['ELECTED', 'NOT_HALF']],
  ])('%s', (_what, yes, seats, base, expected) => {
    expect(outcomes(yes, seats, base)).toEqual(expected);
  });

  it('is refused for a tie across the last seat', () => {
    expect(() => outcomes([18, 14, 14], 2, 20)).toThrow(code('ELECTION.TIE_NEEDS_NEW_VOTE'));
  });

  it('says why in words and numbers', () => {
    const reckoned = { outcome: 'NOT_HALF', yes: 10, base: 20, majorityBase: 'PRESENT', seats: 1 } as const;
    expect(explainOutcome(reckoned)).toBe(
      '赞成 10 票，实到 20 人，未超过一半 / 10 votes of 20 present: not more than half',
    );
  });
});

const count = fc.oneof(fc.nat({ max: 10_000_000 }), fc.nat({ max: 12 }));
const vote = fc.record({
  yes: fc.array(count, { minLength: 2, maxLength: 20 }),
  seats: fc.integer({ min: 1, max: 9 }),
  base: count,
});

/** The outcomes, or null for a tie. */
const attempt = (yes: number[], seats: number, base: number): readonly string[] | null => {
  try {
    return outcomes(yes, seats, base);
  } catch {
    return null;
  }
};

describe('for whatever counts', () => {
  it('nobody is elected without more than half, and no more than the seats', () => {
    fc.assert(
      fc.property(vote, ({ yes, seats, base }) => {
        const result = attempt(yes, seats, base) ?? [];
        const elected = yes.filter((_votes, n) => result[n] === 'ELECTED');
        expect(elected.length).toBeLessThanOrEqual(seats);
        for (const votes of elected) expect(BigInt(votes) * 2n > BigInt(base)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('everybody elected has more votes than everybody who is not', () => {
    fc.assert(
      fc.property(vote, ({ yes, seats, base }) => {
        const result = attempt(yes, seats, base) ?? [];
        const inside = yes.filter((_votes, n) => result[n] === 'ELECTED');
        const outside = yes.filter((_votes, n) => result[n] === 'NOT_HALF' || result[n] === 'OUTVOTED');
        for (const votes of inside) for (const other of outside) expect(votes).toBeGreaterThan(other);
      }),
      { numRuns: 2_000 },
    );
  });

  it('a seat stays vacant only when nobody else has more than half', () => {
    fc.assert(
      fc.property(vote, ({ yes, seats, base }) => {
        const result = attempt(yes, seats, base);
        fc.pre(result !== null);
        const overHalf = yes.filter((votes) => BigInt(votes) * 2n > BigInt(base)).length;
        expect(result.filter((outcome) => outcome === 'ELECTED')).toHaveLength(Math.min(seats, overHalf));
      }),
      { numRuns: 2_000 },
    );
  });

  it('the order of the ballot changes nothing', () => {
    fc.assert(
      fc.property(vote, ({ yes, seats, base }) => {
        const reversed = attempt([...yes].reverse(), seats, base);
        expect(reversed === null ? null : [...reversed].reverse()).toEqual(attempt(yes, seats, base));
      }),
    );
  });

  it('counts stand only where four fifths came and no ballot was added', () => {
    const any = fc.record({ eligible: count, present: count, issued: count, collected: count, invalid: count });
    fc.assert(
      fc.property(any, (given) => {
        let stand = true;
        try {
          requireCounts(given);
        } catch {
          stand = false;
        }
        const { eligible, present, issued, collected, invalid } = given;
        const ordered = eligible >= present && present >= issued && issued >= collected && collected >= invalid;
        expect(stand).toBe(eligible > 0 && ordered && BigInt(present) * 5n >= BigInt(eligible) * 4n);
      }),
      { numRuns: 2_000 },
    );
  });
});
