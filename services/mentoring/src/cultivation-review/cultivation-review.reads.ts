import { isKnown } from '@cunguan/database';
import { knownValues, rowLoader, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { planWithin } from '../scope.js';
import type { CultivationReview } from './cultivation-review.js';

/** What reading a review gives. */
export type CultivationReviewRow = Omit<CultivationReview, 'planId'>;

const REVIEW = `r.id, r.half, r.reviewed_on AS "reviewedOn", r.reviewer_id AS "reviewerId", r.finding, r.rating,
                r.next_steps AS "nextSteps", r.correction_reason AS "correctionReason", r.version`;

const byId = {
  name: 'cultivation-reviews-by-id',
  text: `SELECT k.n::int AS n, ${REVIEW}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n)
           JOIN cultivation_reviews r ON r.id = k.id
           JOIN cultivation_plans p ON p.id = r.plan_id AND ${planWithin('p.village_id', '$2')}`,
};

/** Of plans that were reached when they were read, as of the same day and instant. */
const ofPlan = {
  name: 'cultivation-reviews-of-plan',
  text: `SELECT k.n::int AS n, ${REVIEW}
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[], $5::int[], $6::date[], $7::uuid[])
                  WITH ORDINALITY AS k (plan_id, as_of, known_at, first, before_day, before_id, n)
           JOIN cultivation_plans_history p ON p.id = k.plan_id AND ${isKnown('p', 'k.known_at')}
           LEFT JOIN placements_history l
             ON l.official_id = p.official_id AND l.town_id = p.town_id AND ${isKnown('l', 'k.known_at')}
            AND l.placed_from <= k.as_of AND (l.placed_to IS NULL OR k.as_of < l.placed_to)
          CROSS JOIN LATERAL (
            SELECT * FROM cultivation_reviews_history h
             WHERE h.plan_id = p.id AND ${isKnown('h', 'k.known_at')} AND h.reviewed_on <= k.as_of
               AND ${planWithin('coalesce(l.village_id, p.village_id)', '$4')}
               AND (k.before_id IS NULL OR (h.reviewed_on, h.id) < (k.before_day, k.before_id))
             ORDER BY h.reviewed_on DESC, h.id DESC LIMIT k.first + 1
          ) r
          ORDER BY k.n, r.reviewed_on DESC, r.id DESC`,
};

/** A page of the reviews of a plan. */
interface ReviewsKey extends KnownKey {
  readonly first: number;
  readonly after: readonly string[] | null;
}

export interface CultivationReviewLoaders {
  readonly cultivationReview: DataLoader<string, CultivationReviewRow | null, string>;
  readonly cultivationReviews: DataLoader<ReviewsKey, readonly CultivationReviewRow[], string>;
}

const withinOf = ({ access }: ServiceContext) => access.read('cultivation').within;

export const cultivationReviewLoaders = (source: ServiceContext): CultivationReviewLoaders => ({
  cultivationReview: rowLoader({
    source,
    statement: byId,
    values: (ids: readonly string[]) => [ids, withinOf(source)],
  }),
  cultivationReviews: rowsLoader({
    source,
    statement: ofPlan,
    values: (keys: readonly ReviewsKey[]) => [
      ...knownValues(keys),
      withinOf(source),
      keys.map(({ first }) => first),
      keys.map(({ after }) => after?.[0] ?? null),
      keys.map(({ after }) => after?.[1] ?? null),
    ],
  }),
});
