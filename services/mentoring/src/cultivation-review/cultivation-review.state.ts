import { cultivationReviewState, type DomainEvent } from '@cunguan/events';
import type { CultivationPlan } from '../cultivation-plan/cultivation-plan.js';
import { publishedReview, type CultivationReview } from './cultivation-review.js';

export const stateOfCultivationReview = (review: CultivationReview, plan: CultivationPlan): DomainEvent =>
  cultivationReviewState.of(review.id, review.version, publishedReview(review, plan));
