import {
  contractCorrected,
  contractEnded,
  contractSigned,
  officeCorrected,
  officeLeft,
  officialTransferred,
  placementCorrected,
  type PublishedEvent,
} from '@cunguan/events';
import { handlerFor, type EnqueueEnvironment, type EventHandler } from '@cunguan/messaging';
import {
  endMentorshipsOfMentor,
  endMentorshipsOfOfficial,
  explainEndsOfRenewed,
} from '../mentorship-end/mentorship-end.service.js';

/**
 * The pairs follow from the copies, which took in the event just before and hold their rows locked. An event that the
 * copies passed over as old changes nothing here either.
 */
export const createMentorshipHandlers = (environment: EnqueueEnvironment): readonly EventHandler[] => {
  const within = ({ traceparent }: PublishedEvent): EnqueueEnvironment => ({
    ...environment,
    traceparent: traceparent ?? undefined,
  });

  const endMentorshipWhenOfficialTransferred = handlerFor(officialTransferred, (tx, { officialId }, event) =>
    endMentorshipsOfOfficial(tx, within(event), officialId),
  );
  const endMentorshipWhenContractEnded = handlerFor(contractEnded, (tx, { officialId }, event) =>
    endMentorshipsOfOfficial(tx, within(event), officialId),
  );
  const explainEndWhenContractSigned = handlerFor(contractSigned, (tx, { officialId }, event) =>
    explainEndsOfRenewed(tx, within(event), officialId),
  );
  const endMentorshipWhenOfficeLeft = handlerFor(officeLeft, (tx, { cadreId }, event) =>
    endMentorshipsOfMentor(tx, within(event), cadreId),
  );
  const endMentorshipWhenContractCorrected = handlerFor(contractCorrected, async (tx, { officialId }, event) => {
    await endMentorshipsOfOfficial(tx, within(event), officialId);
    await explainEndsOfRenewed(tx, within(event), officialId);
  });
  const endMentorshipWhenPlacementCorrected = handlerFor(placementCorrected, (tx, { officialId }, event) =>
    endMentorshipsOfOfficial(tx, within(event), officialId),
  );
  const endMentorshipWhenOfficeCorrected = handlerFor(officeCorrected, (tx, { cadreId }, event) =>
    endMentorshipsOfMentor(tx, within(event), cadreId),
  );
  return [
    endMentorshipWhenOfficialTransferred,
    endMentorshipWhenContractEnded,
    explainEndWhenContractSigned,
    endMentorshipWhenOfficeLeft,
    endMentorshipWhenContractCorrected,
    endMentorshipWhenPlacementCorrected,
    endMentorshipWhenOfficeCorrected,
  ];
};
