import { addDays } from '@cunguan/domain';
import type { contractEnded, officialTransferred, PayloadOf } from '@cunguan/events';
import type { EnqueueEnvironment } from '@cunguan/messaging';
import type { Effect } from '../official/official.consumer.js';
import type { Service } from '../official/official-correction.consumer.js';
import { leaveAllDutyPosts, leaveDutyPostsOfVillage } from './duty-post-holding.service.js';

/** A post belongs to its village: whoever moves on leaves it. */
export const leaveDutyPostsWhenOfficialTransferred =
  (environment: EnqueueEnvironment): Effect<PayloadOf<typeof officialTransferred>> =>
  (tx, { officialId, on }, { traceparent }) =>
    leaveAllDutyPosts(tx, { ...environment, traceparent: traceparent ?? undefined }, officialId, on);

/** The event names the last day of service, on which the post is still held. */
export const leaveDutyPostsWhenContractEnded =
  (environment: EnqueueEnvironment): Effect<PayloadOf<typeof contractEnded>> =>
  (tx, { officialId, on }, { traceparent }) =>
    leaveAllDutyPosts(tx, { ...environment, traceparent: traceparent ?? undefined }, officialId, addDays(on, 1));

/** Whoever turns out to have left a village, or the service, on another day leaves the posts there on that day at the latest. */
export const leaveDutyPostsWhenServiceCorrected =
  (environment: EnqueueEnvironment): Effect<Service> =>
  async (tx, { officialId, placements, leftOn }, { traceparent }) => {
    const within = { ...environment, traceparent: traceparent ?? undefined };
    for (const { villageId, placedTo } of placements) {
      if (placedTo !== null) await leaveDutyPostsOfVillage(tx, within, { officialId, villageId, goneFrom: placedTo });
    }
    if (leftOn !== null) await leaveAllDutyPosts(tx, within, officialId, addDays(leftOn, 1));
  };
