import {
  contractCorrected,
  contractEnded,
  contractSigned,
  officialCorrected,
  officialErased,
  officialPartyStatusChanged,
  officialPartyStatusCorrected,
  officialQualificationCorrected,
  officialQualificationRecorded,
  officialRegistered,
  officialTransferred,
  placementCorrected,
  officialWishesStated,
} from '@cunguan/events';
import { handlerFor, type Copy, type EnqueueEnvironment, type EventHandler } from '@cunguan/messaging';
import { recusalCopy, recusalHandlers } from '@cunguan/recusal';
import { cadreCopy } from './cadre/cadre.copy.js';
import { cadreHandlers } from './cadre/cadre.consumer.js';
import {
  leaveDutyPostsWhenContractEnded,
  leaveDutyPostsWhenOfficialTransferred,
  leaveDutyPostsWhenServiceCorrected,
} from './duty-post-holding/duty-post-holding.consumer.js';
import {
  recallFrontlinePostingsWhenContractEnded,
  recallFrontlinePostingsWhenServiceCorrected,
} from './frontline-posting/frontline-posting.consumer.js';
import { restateServiceWhenServiceCorrected } from './official/official-correction.consumer.js';
import { officialCopy } from './official/official.copy.js';
import {
  changeSpecialtiesWhenOfficialQualificationCorrected,
  changeSpecialtiesWhenOfficialQualificationRecorded,
  copyOfficialWhenOfficialRegistered,
  endServiceWhenContractEnded,
  extendServiceWhenContractSigned,
  forgetOfficialWhenOfficialErased,
  movePlacementWhenOfficialTransferred,
  whenNewer,
} from './official/official.consumer.js';
import { unitCopy } from './unit/unit.copy.js';
import { unitHandlers } from './unit/unit.consumer.js';

const whenServiceCorrected = (environment: EnqueueEnvironment) => [
  restateServiceWhenServiceCorrected,
  leaveDutyPostsWhenServiceCorrected(environment),
  recallFrontlinePostingsWhenServiceCorrected(environment),
];

/** What this service makes of people's events; their effects emit events of their own. */
export const createHandlers = (environment: EnqueueEnvironment): readonly EventHandler[] => [
  ...unitHandlers,
  ...cadreHandlers,
  ...recusalHandlers,
  handlerFor(officialRegistered, copyOfficialWhenOfficialRegistered),
  handlerFor(officialErased, forgetOfficialWhenOfficialErased),
  handlerFor(officialQualificationRecorded, whenNewer(changeSpecialtiesWhenOfficialQualificationRecorded)),
  handlerFor(officialQualificationCorrected, whenNewer(changeSpecialtiesWhenOfficialQualificationCorrected)),
  // Of these the copy keeps no more than the version.
  handlerFor(officialPartyStatusChanged, whenNewer()),
  handlerFor(officialPartyStatusCorrected, whenNewer()),
  handlerFor(officialWishesStated, whenNewer()),
  handlerFor(officialCorrected, whenNewer()),
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
  handlerFor(contractCorrected, whenNewer(...whenServiceCorrected(environment))),
  handlerFor(placementCorrected, whenNewer(...whenServiceCorrected(environment))),
];

/** What this service keeps of people's aggregates, made of their states. */
export const copies: readonly Copy[] = [unitCopy, cadreCopy, officialCopy, recusalCopy];
