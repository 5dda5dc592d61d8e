import { lookUpPolicy, type CivilDate, type Jurisdictions } from '@cunguan/domain';
import type { AssessmentGrade } from '@cunguan/events';
import { assessmentDismissalYears, assessmentExcellentShare, assessmentLowVotes } from '../policies.js';
import type { Votes } from './assessment.js';

/** A rule that computes what a person then confirms. It decides nothing. */
export interface Gate {
  readonly code: 'LOW_VOTES' | 'DISMISSAL_REVIEW';
  readonly met: boolean;
  readonly count: number;
  readonly base: number;
  /** What the count is held against: a share of the base, or a number. */
  readonly threshold: string;
  /** The grade that is to be proposed where it is met; null where it leads to something else. */
  readonly proposes: AssessmentGrade | null;
  readonly policy: string;
}

const named = ({ code, validFrom }: { readonly code: string; readonly validFrom: CivilDate }): string =>
  `${code}@${validFrom}`;

/** Basically-competent plus incompetent votes above a third of the valid ones: INCOMPETENT is to be proposed. */
export const lowVotesGate = (votes: Votes, jurisdictions: Jurisdictions, surveyedOn: CivilDate): Gate => {
  const rule = lookUpPolicy(assessmentLowVotes, 'ASSESSMENT_LOW_VOTES', jurisdictions, surveyedOn);
  const { numerator, denominator } = rule.value;
  const count = votes.basicallyCompetent + votes.incompetent;
  const base = votes.collected - votes.invalid;
  return {
    code: 'LOW_VOTES',
    // In whole numbers, so that exactly a third is not above a third.
    met: count * denominator > base * numerator,
    count,
    base,
    threshold: `> ${String(numerator)}/${String(denominator)}`,
    proposes: 'INCOMPETENT',
    policy: named(rule),
  };
};

/** INCOMPETENT in as many years running: whether to dismiss is to be looked at. */
export const dismissalGate = (years: number, jurisdictions: Jurisdictions, notifiedOn: CivilDate): Gate => {
  const rule = lookUpPolicy(assessmentDismissalYears, 'ASSESSMENT_DISMISSAL_YEARS', jurisdictions, notifiedOn);
  return {
    code: 'DISMISSAL_REVIEW',
    met: years >= rule.value,
    count: years,
    base: rule.value,
    threshold: `>= ${String(rule.value)}`,
    proposes: null,
    policy: named(rule),
  };
};

const PERCENT = 100;

/**
 * How many of a town's officials may be EXCELLENT in one year: the share of all, rounded down, so that it is never above
 * it; with fewer than seven officials at 15 % nobody.
 */
export const excellentLimit = (
  officials: number,
  jurisdictions: Jurisdictions,
  on: CivilDate,
): { readonly limit: number; readonly percent: number; readonly policy: string } => {
  const rule = lookUpPolicy(assessmentExcellentShare, 'ASSESSMENT_EXCELLENT_SHARE', jurisdictions, on);
  return { limit: Math.floor((officials * rule.value) / PERCENT), percent: rule.value, policy: named(rule) };
};
