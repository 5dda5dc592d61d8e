import { requireInteger } from '@cunguan/domain';
import type { MajorityBase } from '../policies.js';
import { refuse } from '../refusals.js';

/** The counts of one vote, all of people or ballots. */
export interface BallotCounts {
  /** Members with the right to vote. */
  readonly eligible: number;
  readonly present: number;
  /** Ballots handed out. */
  readonly issued: number;
  readonly collected: number;
  /** Of the collected. */
  readonly invalid: number;
}

export interface CandidacyVotes {
  readonly candidacyId: string;
  /** Votes in favour. */
  readonly yes: number;
}

export type CandidacyOutcome = 'ELECTED' | 'NOT_HALF' | 'OUTVOTED';

const MAX_COUNT = 10_000_000;

const impossible = (what: string) => refuse('ELECTION.COUNTS_IMPOSSIBLE', { what });

/**
 * The counts as whole numbers that can be and that make a valid vote: at least four fifths came, and no more ballots
 * came back than were handed out. Compared by products of whole numbers, never by quotients.
 */
export const requireCounts = (counts: BallotCounts): BallotCounts => {
  const eligible = requireInteger('eligible', counts.eligible, 1, MAX_COUNT);
  const present = requireInteger('present', counts.present, 0, MAX_COUNT);
  const issued = requireInteger('issued', counts.issued, 0, MAX_COUNT);
  const collected = requireInteger('collected', counts.collected, 0, MAX_COUNT);
  const invalid = requireInteger('invalid', counts.invalid, 0, MAX_COUNT);
  if (present > eligible) throw impossible('实到多于应到 / present > eligible');
  if (present * 5 < eligible * 4) throw refuse('ELECTION.ATTENDANCE_SHORT', { present, eligible });
  if (issued > present) throw impossible('发出选票多于实到人数 / issued > present');
  if (collected > issued) throw refuse('ELECTION.BALLOTS_EXCEED_ISSUED', { collected, issued });
  if (invalid > collected) throw impossible('无效票多于收回选票 / invalid > collected');
  return { eligible, present, issued, collected, invalid };
};

/** Votes of every candidate once, no more than the valid ballots can hold: each names at most as many as the seats. */
export const requireVotes = (
  candidacyIds: readonly string[],
  votes: readonly CandidacyVotes[],
  { collected, invalid }: BallotCounts,
  seats: number,
): readonly CandidacyVotes[] => {
  const named = new Set(votes.map(({ candidacyId }) => candidacyId));
  if (votes.some(({ candidacyId }) => !candidacyIds.includes(candidacyId))) throw refuse('ELECTION.CANDIDACY_UNKNOWN');
  if (votes.length !== candidacyIds.length || named.size !== votes.length) throw refuse('ELECTION.VOTES_INCOMPLETE');
  const valid = collected - invalid;
  let sum = 0;
  for (const { yes } of votes) {
    sum += requireInteger('yes', yes, 0, MAX_COUNT);
    if (yes > valid) throw impossible('得票多于有效票 / yes > collected - invalid');
  }
  if (sum > valid * seats) throw impossible('得票总数多于有效票乘以应选名额 / sum of yes > valid ballots * seats');
  return votes;
};

/**
 * Who is elected: with more than half of the base, most votes first, down to the seats. Seats may stay vacant.
 * Refuses a tie across the last seat: nobody then can say who is elected.
 */
export const tally = (
  votes: readonly CandidacyVotes[],
  seats: number,
  base: number,
): ReadonlyMap<string, CandidacyOutcome> => {
  const overHalf = votes.filter(({ yes }) => yes * 2 > base).sort((a, b) => b.yes - a.yes);
  const lastIn = overHalf[seats - 1]?.yes;
  const firstOut = overHalf[seats]?.yes;
  if (lastIn !== undefined && lastIn === firstOut) {
    const count = overHalf.filter(({ yes }) => yes === lastIn).length;
    throw refuse('ELECTION.TIE_NEEDS_NEW_VOTE', { count, yes: lastIn });
  }
  const outcomes = new Map<string, CandidacyOutcome>(votes.map(({ candidacyId }) => [candidacyId, 'NOT_HALF']));
  overHalf.forEach(({ candidacyId }, place) => outcomes.set(candidacyId, place < seats ? 'ELECTED' : 'OUTVOTED'));
  return outcomes;
};

export const baseOf = (
  { eligible, present }: Pick<BallotCounts, 'eligible' | 'present'>,
  base: MajorityBase,
): number => (base === 'PRESENT' ? present : eligible);

interface Reckoned {
  readonly outcome: CandidacyOutcome;
  readonly yes: number;
  readonly base: number;
  readonly majorityBase: MajorityBase;
  readonly seats: number;
}

const BASE_WORDS = {
  PRESENT: { zh: '实到', en: 'present' },
  ELIGIBLE: { zh: '应到', en: 'eligible' },
} as const;

/** An outcome in words and numbers, in both languages. */
export const explainOutcome = ({ outcome, yes, base, majorityBase, seats }: Reckoned): string => {
  const { zh, en } = BASE_WORDS[majorityBase];
  const numbers = {
    zh: `赞成 ${String(yes)} 票，${zh} ${String(base)} 人`,
    en: `${String(yes)} votes of ${String(base)} ${en}`,
  };
  switch (outcome) {
    case 'ELECTED':
      return `${numbers.zh}，超过一半，当选 / ${numbers.en}: more than half, elected`;
    case 'NOT_HALF':
      return `${numbers.zh}，未超过一半 / ${numbers.en}: not more than half`;
    case 'OUTVOTED':
      return `${numbers.zh}，超过一半，名额 ${String(seats)} 已由得票多者取足 / ${numbers.en}: more than half, outvoted for ${String(seats)} seat(s)`;
  }
};
