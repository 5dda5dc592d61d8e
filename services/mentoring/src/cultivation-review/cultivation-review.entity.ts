import { EntitySchema } from 'typeorm';
import type { CultivationReview } from './cultivation-review.js';

export const CultivationReviewEntity = new EntitySchema<CultivationReview>({
  name: 'CultivationReview',
  tableName: 'cultivation_reviews',
  columns: {
    id: { type: 'uuid', primary: true },
    planId: { type: 'uuid' },
    half: { type: 'text' },
    reviewedOn: { type: 'date' },
    reviewerId: { type: 'uuid' },
    finding: { type: 'text' },
    rating: { type: 'text' },
    nextSteps: { type: 'text', nullable: true },
    correctionReason: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
