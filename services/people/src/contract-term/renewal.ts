import {
  addDays,
  lookUpPolicy,
  termAssessableFrom,
  type CivilDate,
  type DomainError,
  type Jurisdictions,
  type PolicyRule,
} from '@cunguan/domain';
import { ASSESSMENT_GRADES, type AssessmentGrade } from '@cunguan/events';
import { maxTermsWithoutPost, renewalMinGrade } from '../policies.js';
import { refuse } from '../refusals.js';

/** What is known, when a renewal is judged, of the term that ends and of who served it. */
export interface RenewalFacts {
  readonly ordinal: number;
  readonly runsFrom: CivilDate;
  readonly runsTo: CivilDate;
  /** The term's own assessment; null while selection has told of none. */
  readonly assessment: { readonly grade: AssessmentGrade; readonly notifiedOn: CivilDate } | null;
  /** Whether the official holds a two-committee post of deputy rank or above. */
  readonly hasDeputyRankPost: boolean;
  readonly jurisdictions: Jurisdictions;
}

/** A rule that stands against a renewal. */
interface RenewalBar {
  readonly refusal: DomainError;
  readonly policy: string;
}

/** Whether the next term may be signed (续聘), and what stands against it. */
export interface Renewal {
  readonly nextOrdinal: number;
  readonly from: CivilDate;
  readonly termGrade: AssessmentGrade | null;
  readonly hasDeputyRankPost: boolean;
  /** Whether the term is the last that may be served without a post. */
  readonly endingLastTermWithoutPost: boolean;
  /** Why not, whatever is approved. */
  readonly bar: RenewalBar | null;
  /** Why an approved exception is needed; null where none is. */
  readonly exception: RenewalBar | null;
}

const nameOf = ({ code, validFrom }: PolicyRule<unknown>): string => `${code}@${validFrom}`;

const gradeBar = (facts: RenewalFacts, from: CivilDate): RenewalBar | null => {
  const { assessment, ordinal, jurisdictions } = facts;
  const minimum = lookUpPolicy(renewalMinGrade, 'RENEWAL_MIN_GRADE', jurisdictions, from);
  if (minimum.value === null) return null;
  const { earliest, policy: share } = termAssessableFrom(facts, jurisdictions);
  const policy = nameOf(minimum);
  if (assessment === null || assessment.notifiedOn < earliest) {
    return {
      refusal: refuse('CONTRACT.NOT_ASSESSED', { ordinal, earliest, policy: `${policy}, ${share}` }),
      policy,
    };
  }
  const { grade } = assessment;
  if (ASSESSMENT_GRADES.indexOf(grade) <= ASSESSMENT_GRADES.indexOf(minimum.value)) return null;
  return { refusal: refuse('CONTRACT.NOT_COMPETENT', { grade, ordinal, minimum: minimum.value, policy }), policy };
};

/** Judges a renewal by what holds on the first day of the next term. */
export const judgeRenewal = (facts: RenewalFacts): Renewal => {
  const { ordinal, hasDeputyRankPost, assessment, jurisdictions } = facts;
  const from = addDays(facts.runsTo, 1);
  const limit = lookUpPolicy(maxTermsWithoutPost, 'MAX_TERMS_WITHOUT_POST', jurisdictions, from);
  const policy = nameOf(limit);
  const atLimit = limit.value !== null && ordinal >= limit.value;
  return {
    nextOrdinal: ordinal + 1,
    from,
    termGrade: assessment?.grade ?? null,
    hasDeputyRankPost,
    endingLastTermWithoutPost: atLimit,
    bar: gradeBar(facts, from),
    exception:
      atLimit && !hasDeputyRankPost
        ? { refusal: refuse('CONTRACT.TWO_TERMS', { terms: ordinal, policy }), policy }
        : null,
  };
};
