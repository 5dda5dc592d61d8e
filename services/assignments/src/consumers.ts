import { contractEnded, contractSigned, officialRegistered, officialTransferred } from '@cunguan/events';
import { handlerFor, type EnqueueEnvironment, type EventHandler } from '@cunguan/messaging';
import { cadreHandlers } from './cadre/cadre.consumer.js';
import {
  leaveDutyPostsWhenContractEnded,
  leaveDutyPostsWhenOfficialTransferred,
} from './duty-post-holding/duty-post-holding.consumer.js';
import { recallFrontlinePostingsWhenContractEnded } from './frontline-posting/frontline-posting.consumer.js';
import {
  copyOfficialWhenOfficialRegistered,
  endServiceWhenContractEnded,
  extendServiceWhenContractSigned,
  movePlacementWhenOfficialTransferred,
  whenNewer,
} from './official/official.consumer.js';
import { unitHandlers } from './unit/unit.consumer.js';

/** What this service makes of people's events; their effects emit events of their own. */
export const createHandlers = (environment: EnqueueEnvironment): readonly EventHandler[] => [
  ...unitHandlers,
  ...cadreHandlers,
  handlerFor(officialRegistered, copyOfficialWhenOfficialRegistered),
  handlerFor(contractSigned, whenNewer(extendServiceWhenContractSigned)),
  handlerFor(
    officialTransferred,
    whenNewer(movePlacementWhenOfficialTransferred, leaveDutyPostsWhenOfficialTransferred(environment)),
  ),
  handlerFor(
    contractEnded,
    whenNewer(
      endServiceWhenContractEnded,
      leaveDutyPostsWhenContractEnded(environment),
      recallFrontlinePostingsWhenContractEnded(environment),
    ),
  ),
];
