import type { contractEnded, PayloadOf } from '@cunguan/events';
import type { EnqueueEnvironment } from '@cunguan/messaging';
import type { Effect } from '../official/official.consumer.js';
import type { Service } from '../official/official-correction.consumer.js';
import { recallAllFrontlinePostings } from './frontline-posting.service.js';

export const recallFrontlinePostingsWhenContractEnded =
  (environment: EnqueueEnvironment): Effect<PayloadOf<typeof contractEnded>> =>
  (tx, { officialId, on }, { traceparent }) =>
    recallAllFrontlinePostings(tx, { ...environment, traceparent: traceparent ?? undefined }, officialId, on);

export const recallFrontlinePostingsWhenServiceCorrected =
  (environment: EnqueueEnvironment): Effect<Service> =>
  async (tx, { officialId, leftOn }, { traceparent }) => {
    if (leftOn === null) return;
    await recallAllFrontlinePostings(tx, { ...environment, traceparent: traceparent ?? undefined }, officialId, leftOn);
  };
