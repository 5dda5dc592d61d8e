import { isWithin } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import type { CultivationHalf, CultivationRating } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { lockKnownCadre } from '../cadre/cadre.service.js';
import type { PlanHalf } from '../cultivation-plan/cultivation-half.js';
import { PlanHalfEntity } from '../cultivation-plan/cultivation-plan.entity.js';
import { lockCultivationPlan } from '../cultivation-plan/cultivation-plan.service.js';
import { refuse } from '../refusals.js';
import { planWithin } from '../scope.js';
import { correctCultivationReview, reviewCultivationPlan } from './cultivation-review.js';
import { CultivationReviewEntity } from './cultivation-review.entity.js';
import { stateOfCultivationReview } from './cultivation-review.state.js';

interface Telling extends KeyedInput {
  readonly finding: string;
  readonly rating: CultivationRating;
  readonly nextSteps?: string | null;
}

interface ReviewCultivationPlanInput extends Telling {
  readonly cultivationPlanId: string;
  readonly half: CultivationHalf;
  readonly on: CivilDate;
  readonly reviewerId: string;
}

interface CorrectCultivationReviewInput extends Telling {
  readonly cultivationReviewId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** The review, and whose it is. */
interface ReviewAnswer {
  readonly id: string;
  readonly planId: string;
}

const halfInForce = async (
  tx: EntityManager,
  planId: string,
  half: CultivationHalf,
  day: CivilDate,
): Promise<PlanHalf | null> => {
  const halves = await tx.findBy(PlanHalfEntity, { planId, half });
  return halves.find(({ heldFrom, heldTo }) => heldFrom <= day && (heldTo === null || day < heldTo)) ?? null;
};

const constraints = { uq_cultivation_reviews_day: () => refuse('CULTIVATION_REVIEW.ALREADY_REVIEWED') };

export const reviewCultivationPlanCommand = (
  context: ServiceContext,
  input: ReviewCultivationPlanInput,
): Promise<ReviewAnswer> =>
  refusingConstraints(constraints, () =>
    runCommand(context, commandRequest(context, 'reviewCultivationPlan', input), async (tx) => {
      const reach = context.access.command('reviewCultivationPlan');
      const { plan, record } = await lockCultivationPlan(tx, context, reach, input.cultivationPlanId);
      const reviewed = { plan, official: record.official };
      const { half, on } = input;
      if (half === 'TOWN' && !isWithin(reach, [plan.townId, plan.districtId])) {
        throw refuse('CULTIVATION_REVIEW.TOWN_HALF_BY_TOWN');
      }
      const reviewer = await lockKnownCadre(tx, context, 'reviewerId', input.reviewerId, () =>
        refuse('CULTIVATION_REVIEW.REVIEWER_UNKNOWN'),
      );
      await requireImpartial(tx, context.viewer, [reviewer.cadre.id], [plan.officialId]);
      const { review, event } = reviewCultivationPlan(reviewed, await halfInForce(tx, plan.id, half, on), reviewer, {
        ...input,
        id: context.ids.next(),
        today: today(context.clock),
        enteredBy: context.viewer.cadreId,
      });
      await tx.insert(CultivationReviewEntity, review);
      await enqueue(tx, context, [event], [stateOfCultivationReview(review, plan)]);
      return { id: review.id, planId: plan.id };
    }),
  );

/** Two corrections take turns at the lock on the plan; the later one finds another version than it expected. */
export const correctCultivationReviewCommand = (
  context: ServiceContext,
  input: CorrectCultivationReviewInput,
): Promise<ReviewAnswer> =>
  runCommand(context, commandRequest(context, 'correctCultivationReview', input), async (tx) => {
    const id = requireId('cultivationReviewId', input.cultivationReviewId);
    const reach = context.access.command('correctCultivationReview');
    const [found] = await tx.query<{ planId: string }[]>(
      `SELECT p.id AS "planId" FROM cultivation_reviews r JOIN cultivation_plans p ON p.id = r.plan_id
        WHERE r.id = $1 AND ${planWithin('p.village_id', '$2')}`,
      [id, reach.within],
    );
    if (!found) throw refuse('CULTIVATION_REVIEW.UNKNOWN');
    const { plan } = await lockCultivationPlan(tx, context, reach, found.planId);
    const current = await tx.findOneByOrFail(CultivationReviewEntity, { id });
    if (current.half === 'TOWN' && !isWithin(reach, [plan.townId, plan.districtId])) {
      throw refuse('CULTIVATION_REVIEW.TOWN_HALF_BY_TOWN');
    }
    const inForce = await halfInForce(tx, plan.id, current.half, current.reviewedOn);
    const enteredBy = context.viewer.cadreId;
    if (enteredBy !== null && inForce?.responsibleId === enteredBy) {
      throw refuse('CULTIVATION_REVIEW.REVIEWER_IS_RESPONSIBLE');
    }
    const { review, event } = correctCultivationReview(current, plan, input);
    await tx.save(CultivationReviewEntity, review);
    await enqueue(tx, context, [event], [stateOfCultivationReview(review, plan)]);
    return { id, planId: plan.id };
  });
