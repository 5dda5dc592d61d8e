import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds } from '@cunguan/domain';
import { recusalDeclared } from '@cunguan/events';
import { createTestDatabase, pendingStates } from '@cunguan/testing';
import { cultivationIn, type Cultivation } from '../../test/cultivation-world.js';
import { openWorld, outcomes, type World } from '../../test/world.js';
import {
  closeCultivationPlanCommand,
  openCultivationPlanCommand,
} from '../cultivation-plan/cultivation-plan.service.js';
import { newPlace } from '../../test/world.js';
import { correctCultivationReviewCommand, reviewCultivationPlanCommand } from './cultivation-review.service.js';

let world: World;
let made: Cultivation;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
  made = cultivationIn(world);
});
afterAll(() => world.close());

const refused = (code: string) => expect.objectContaining({ code });
const found = { on: '2015-06-01', finding: '进步明显（虚构）', rating: 'ON_TRACK' } as const;
const prepare = async () => {
  const plan = await made.newPlan();
  const reviewer = await made.newTownCadre(plan.place);
  const input = { cultivationPlanId: plan.id, half: 'VILLAGE', reviewerId: reviewer.id, ...found } as const;
  const review = (more: object = {}) => reviewCultivationPlanCommand(world.context, { ...input, ...more });
  return { ...plan, reviewer, input, review };
};
const written = () =>
  world.dataSource.query<object[]>(
    'SELECT (SELECT count(*) FROM cultivation_reviews_history) AS reviews, (SELECT count(*) FROM outbox) AS events',
  );

describe('a review of a half', () => {
  it('tells of itself without its texts, and is corrected', async () => {
    const { id: planId, officialId, reviewer, review } = await prepare();
    const { id } = await review();
    const correct = (more: object = {}) =>
      correctCultivationReviewCommand(world.context, {
        ...{ cultivationReviewId: id, expectedVersion: 1, reason: '评定有误' },
        ...{ finding: '基本按计划（虚构）', rating: 'PARTLY_ON_TRACK', ...more },
      });
    await correct();
    expect(await world.eventsOf(id)).toEqual(['cultivation-plan-reviewed 1', 'cultivation-review-corrected 2']);
    const state = (await pendingStates(world.dataSource)).findLast(({ key }) => key === id);
    expect(state?.payload).toEqual({
      ...{ cultivationReviewId: id, cultivationPlanId: planId, officialId, half: 'VILLAGE' },
      ...{ reviewerId: reviewer.id, reviewedOn: '2015-06-01', rating: 'PARTLY_ON_TRACK' },
    });
    const payloads = await world.dataSource.query<object[]>('SELECT payload FROM outbox WHERE aggregate_id = $1', [id]);
    expect(JSON.stringify(payloads)).not.toMatch(/虚构|有误/);
    await expect(correct()).rejects.toEqual(refused('CULTIVATION_REVIEW.CHANGED'));
    await expect(correct({ expectedVersion: 2, reason: '' })).rejects.toEqual(refused('INPUT.TEXT_INVALID'));
  });

  it('is one a day, however many are made at once', async () => {
    const { review } = await prepare();
    const { won, codes } = await outcomes(Array.from({ length: 5 }, () => review()));
    expect([won, codes.length, new Set(codes)]).toEqual([1, 4, new Set(['CULTIVATION_REVIEW.ALREADY_REVIEWED'])]);
    await review({ half: 'TOWN' });
  });

  it.each([
    ['of an unknown plan', { cultivationPlanId: randomIds.next() }, 'CULTIVATION_PLAN.UNKNOWN'],
    ['by an unknown cadre', { reviewerId: randomIds.next() }, 'CULTIVATION_REVIEW.REVIEWER_UNKNOWN'],
    ['by a cadre without an id', { reviewerId: 'x' }, 'INPUT.ID_INVALID'],
    ['in the future', { on: '2015-12-01' }, 'INPUT.DATE_INVALID'],
    ['before the plan', { on: '2014-12-31' }, 'INPUT.DATE_INVALID'],
    ['that found nothing', { finding: '' }, 'INPUT.TEXT_INVALID'],
    ['of 10,000 characters', { finding: '评'.repeat(10_000) }, 'INPUT.TEXT_INVALID'],
    ['with next steps that are a formula', { nextSteps: '=A1' }, 'INPUT.TEXT_FORMULA'],
  ])('%s is refused and leaves nothing', async (_what, wrong, code) => {
    const { review } = await prepare();
    const before = await written();
    await expect(review(wrong)).rejects.toEqual(refused(code));
    expect(await written()).toEqual(before);
  });

  it('is not by the one responsible, nor entered by that one', async () => {
    const { place, member, townCadre, input, review } = await prepare();
    const mine = refused('CULTIVATION_REVIEW.REVIEWER_IS_RESPONSIBLE');
    await expect(review({ reviewerId: member.id })).rejects.toEqual(mine);
    await expect(review({ half: 'TOWN', reviewerId: townCadre.id })).rejects.toEqual(mine);
    const entering = await made.as('VILLAGE_LEADER', place.villageId, { cadreId: member.id });
    await expect(reviewCultivationPlanCommand(entering, input)).rejects.toEqual(mine);
    // Who is responsible for one half may review the other.
    const { id } = await review({ reviewerId: townCadre.id });
    const correction = {
      cultivationReviewId: id,
      expectedVersion: 1,
      reason: '更正',
      finding: '好',
      rating: 'ON_TRACK',
    } as const;
    await expect(correctCultivationReviewCommand(entering, correction)).rejects.toEqual(mine);
  });

  it('is by somebody of the town, or of the village’s committees for its half', async () => {
    const { place, review } = await prepare();
    const neighbour = await made.newMember(newPlace({ townId: place.townId }));
    const unfit = refused('CULTIVATION_REVIEW.REVIEWER_NOT_IN_OFFICE');
    await expect(review({ reviewerId: neighbour.id })).rejects.toEqual(unfit);
    const colleague = await made.newMember(place);
    await expect(review({ half: 'TOWN', reviewerId: colleague.id })).rejects.toEqual(unfit);
    await review({ reviewerId: colleague.id });
  });

  it('of the town half is no matter of the village leader', async () => {
    const { place, input } = await prepare();
    const leader = await made.as('VILLAGE_LEADER', place.villageId);
    await expect(reviewCultivationPlanCommand(leader, { ...input, half: 'TOWN' })).rejects.toEqual(
      refused('CULTIVATION_REVIEW.TOWN_HALF_BY_TOWN'),
    );
    await reviewCultivationPlanCommand(leader, input);
  });

  it('needs a half that is set and a plan that is open', async () => {
    const { id, review, place, reviewer } = await prepare();
    await closeCultivationPlanCommand(world.context, {
      ...{ cultivationPlanId: id, on: '2015-08-01', result: 'ACHIEVED', expectedVersion: 3 },
    });
    await expect(review({ on: '2015-08-01' })).rejects.toEqual(refused('CULTIVATION_PLAN.CLOSED'));
    const officialId = await world.newOfficial(place);
    const bare = await openCultivationPlanCommand(world.context, { officialId, from: '2015-01-01', to: '2015-12-31' });
    const input = { cultivationPlanId: bare.id, half: 'TOWN', reviewerId: reviewer.id, ...found } as const;
    await expect(reviewCultivationPlanCommand(world.context, input)).rejects.toEqual(
      refused('CULTIVATION_REVIEW.HALF_NOT_SET'),
    );
  });

  it('keeps the plan open until after it', async () => {
    const { id, review } = await prepare();
    await review();
    const closing = { cultivationPlanId: id, on: '2015-06-01', result: 'ACHIEVED', expectedVersion: 3 } as const;
    await expect(closeCultivationPlanCommand(world.context, closing)).rejects.toEqual(
      refused('CULTIVATION_PLAN.REVIEW_AFTER_CLOSE'),
    );
    await closeCultivationPlanCommand(world.context, { ...closing, on: '2015-06-02' });
  });

  it('is neither by kin of the official nor entered by kin or by the official', async () => {
    const { place, officialId, reviewer, input, review } = await prepare();
    const recusalId = randomIds.next();
    const declared = { recusalId, personKind: 'CADRE', personId: reviewer.id, relativeKind: 'OFFICIAL' } as const;
    await world.deliver(recusalDeclared.of(recusalId, 1, { ...declared, relativeId: officialId }));
    await expect(review()).rejects.toEqual(refused('ACCESS.KIN'));
    const other = { ...input, reviewerId: (await made.newTownCadre(place)).id };
    const own = await made.as('TOWN_ORGANISER', place.townId, { officialId });
    await expect(reviewCultivationPlanCommand(own, other)).rejects.toEqual(refused('ACCESS.OWN_CASE'));
    const kin = await made.as('TOWN_ORGANISER', place.townId, { cadreId: reviewer.id });
    await expect(reviewCultivationPlanCommand(kin, other)).rejects.toEqual(refused('ACCESS.KIN'));
  });
});
