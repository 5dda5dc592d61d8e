import { contractEnded, officeLeft, officialTransferred, type PublishedEvent } from '@cunguan/events';
import { handlerFor, type EnqueueEnvironment, type EventHandler } from '@cunguan/messaging';
import { endHalvesOfResponsible, followOfficial } from './plan-news.service.js';

/** The plans follow from the copies, which took in the event just before and hold their rows locked. */
export const createCultivationPlanHandlers = (environment: EnqueueEnvironment): readonly EventHandler[] => {
  const within = ({ traceparent }: PublishedEvent): EnqueueEnvironment => ({
    ...environment,
    traceparent: traceparent ?? undefined,
  });

  const movePlanWhenOfficialTransferred = handlerFor(officialTransferred, (tx, { officialId }, event) =>
    followOfficial(tx, within(event), officialId),
  );
  const closePlanWhenContractEnded = handlerFor(contractEnded, (tx, { officialId }, event) =>
    followOfficial(tx, within(event), officialId),
  );
  const endHalfWhenOfficeLeft = handlerFor(officeLeft, (tx, { cadreId }, event) =>
    endHalvesOfResponsible(tx, within(event), cadreId),
  );
  return [movePlanWhenOfficialTransferred, closePlanWhenContractEnded, endHalfWhenOfficeLeft];
};
