import { addDays } from '@cunguan/domain';
import type { contractEnded, officialTransferred, PayloadOf } from '@cunguan/events';
import type { EnqueueEnvironment } from '@cunguan/messaging';
import type { Effect } from '../official/official.consumer.js';
import { leaveAllDutyPosts } from './duty-post-holding.service.js';

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
