import { lookUpPolicy, requireDate, requireText, type CivilDate } from '@cunguan/domain';
import {
  correcting,
  cultivationPlanReviewed,
  cultivationReviewCorrected,
  type CultivationHalf,
  type CultivationRating,
  type DomainEvent,
} from '@cunguan/events';
import { holdsTownOfficeOn, isInCommitteesOn } from '../cadre/cadre.js';
import type { PlanHalf, Responsible } from '../cultivation-plan/cultivation-half.js';
import { requireOpenOn, requireServiceOn, type CultivationPlan } from '../cultivation-plan/cultivation-plan.js';
import { EARLIEST } from '../mentorship/mentorship.js';
import type { Official } from '../official/official.js';
import { cultivationReviewMonths } from '../policies.js';
import { refuse } from '../refusals.js';

/** How somebody else than the one responsible found a half of a plan on a day. Its texts stay in this service. */
export interface CultivationReview {
  readonly id: string;
  readonly planId: string;
  readonly half: CultivationHalf;
  readonly reviewedOn: CivilDate;
  readonly reviewerId: string;
  readonly finding: string;
  readonly rating: CultivationRating;
  readonly nextSteps: string | null;
  /** Why it was last corrected. */
  readonly correctionReason: string | null;
  readonly version: number;
}

const MAX_TEXT = 2000;
const MAX_REASON = 500;
const LATEST = '2100-12-31';

interface ReviewInterval {
  /** A half is to be reviewed again so many months after its last review, or after it was first set. */
  readonly months: number;
  /** The rule and its version, `CODE@validFrom`. */
  readonly policy: string;
}

/** The rule in force on a day. */
export const reviewInterval = (day: CivilDate): ReviewInterval => {
  const asOf = requireDate('asOf', day, EARLIEST, LATEST);
  const rule = lookUpPolicy(cultivationReviewMonths, 'CULTIVATION_REVIEW_MONTHS', [], asOf);
  return { months: rule.value, policy: `${rule.code}@${rule.validFrom}` };
};

interface Telling {
  readonly finding: string;
  readonly rating: CultivationRating;
  readonly nextSteps?: string | null;
}

const told = ({ finding, rating, nextSteps = null }: Telling) => ({
  finding: requireText('finding', finding, MAX_TEXT),
  rating,
  nextSteps: nextSteps === null ? null : requireText('nextSteps', nextSteps, MAX_TEXT),
});

interface Reviewing extends Telling {
  readonly id: string;
  readonly on: CivilDate;
  readonly today: CivilDate;
  /** Who enters it, as a cadre. */
  readonly enteredBy: string | null;
}

interface Reviewed {
  readonly review: CultivationReview;
  readonly event: DomainEvent;
}

/** What is published of a review: none of its texts. */
export const publishedReview = (
  { id, planId, half, reviewerId, reviewedOn, rating }: CultivationReview,
  { officialId }: Pick<CultivationPlan, 'officialId'>,
) => ({ cultivationReviewId: id, cultivationPlanId: planId, officialId, half, reviewerId, reviewedOn, rating });

/** The plan whose half is reviewed, with its official. */
interface ReviewedPlan {
  readonly plan: CultivationPlan;
  readonly official: Official;
}

const isFit = ({ cadre, offices }: Responsible, plan: CultivationPlan, inForce: PlanHalf, on: CivilDate): boolean =>
  (cadre.townId === plan.townId && holdsTownOfficeOn(offices, on)) ||
  (inForce.villageId !== null && isInCommitteesOn(offices, inForce.villageId, on));

/**
 * Reviews a half as it was in force on the day, by somebody of the town, or for a village half of the village's
 * committees. Who is responsible for the half neither reviews it nor enters the review.
 */
export const reviewCultivationPlan = (
  { plan, official }: ReviewedPlan,
  inForce: PlanHalf | null,
  reviewer: Responsible,
  input: Reviewing,
): Reviewed => {
  const reviewedOn = requireDate('on', input.on, plan.openedOn, input.today);
  requireOpenOn(plan, reviewedOn);
  requireServiceOn(official, reviewedOn);
  if (inForce === null) throw refuse('CULTIVATION_REVIEW.HALF_NOT_SET', { on: reviewedOn });
  const reviewerId = reviewer.cadre.id;
  if ([reviewerId, input.enteredBy].includes(inForce.responsibleId)) {
    throw refuse('CULTIVATION_REVIEW.REVIEWER_IS_RESPONSIBLE');
  }
  if (!isFit(reviewer, plan, inForce, reviewedOn)) {
    throw refuse('CULTIVATION_REVIEW.REVIEWER_NOT_IN_OFFICE', { on: reviewedOn });
  }
  const review: CultivationReview = {
    ...{ id: input.id, planId: plan.id, half: inForce.half, reviewedOn, reviewerId },
    ...told(input),
    ...{ correctionReason: null, version: 1 },
  };
  const event = cultivationPlanReviewed.of(review.id, review.version, publishedReview(review, plan));
  return { review, event };
};

interface Correction extends Telling {
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Says anew what a review found, by somebody who has seen what stands there now. */
export const correctCultivationReview = (
  review: CultivationReview,
  plan: CultivationPlan,
  input: Correction,
): Reviewed => {
  const { version } = review;
  if (input.expectedVersion !== version) throw refuse('CULTIVATION_REVIEW.CHANGED', { version });
  const correctionReason = requireText('reason', input.reason, MAX_REASON);
  const corrected = { ...review, ...told(input), correctionReason, version: version + 1 };
  const event = cultivationReviewCorrected.of(review.id, corrected.version, publishedReview(corrected, plan));
  return { review: corrected, event: correcting(event) };
};
