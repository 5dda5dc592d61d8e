import type { CivilDate } from '@cunguan/domain';
import type { AssessmentGrade } from '@cunguan/events';
import type { RenewalRow } from './contract-term.reads.js';
import { judgeRenewal } from './renewal.js';

interface RenewalReason {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly policy: string;
}

export interface RenewalAnswer {
  readonly nextOrdinal: number;
  readonly from: CivilDate;
  readonly termGrade: AssessmentGrade | null;
  readonly hasDeputyRankPost: boolean;
  readonly endingSecondTerm: boolean;
  readonly exceptionNeeded: boolean;
  readonly mayRenew: boolean;
  readonly reasons: readonly RenewalReason[];
}

/** What `signContract` would say to a renewal of the term; null of one that is over, for there is nothing to renew. */
export const answerRenewal = (row: RenewalRow): RenewalAnswer | null => {
  if (row.endedOn !== null) return null;
  const { grade, notifiedOn } = row;
  const assessment = grade === null || notifiedOn === null ? null : { grade, notifiedOn };
  const { bar, exception, endingLastTermWithoutPost, ...judged } = judgeRenewal({ ...row, assessment });
  const stands = [bar, exception].filter((one) => one !== null);
  return {
    ...judged,
    endingSecondTerm: endingLastTermWithoutPost,
    exceptionNeeded: exception !== null,
    mayRenew: stands.length === 0,
    reasons: stands.map(({ refusal, policy }) => ({ code: refusal.code, ...refusal.text, policy })),
  };
};
