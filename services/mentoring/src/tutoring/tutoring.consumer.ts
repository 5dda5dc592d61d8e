import { contractEnded, officeLeft, officialTransferred, type PublishedEvent } from '@cunguan/events';
import { handlerFor, type EnqueueEnvironment, type EventHandler } from '@cunguan/messaging';
import { endTutoringsOfOfficial, endTutoringsOfTutor } from './tutoring.service.js';

/** The tutorings follow from the copies, which took in the event just before and hold their rows locked. */
export const createTutoringHandlers = (environment: EnqueueEnvironment): readonly EventHandler[] => {
  const within = ({ traceparent }: PublishedEvent): EnqueueEnvironment => ({
    ...environment,
    traceparent: traceparent ?? undefined,
  });

  const endTutoringWhenOfficialTransferred = handlerFor(officialTransferred, (tx, { officialId }, event) =>
    endTutoringsOfOfficial(tx, within(event), officialId),
  );
  const endTutoringWhenContractEnded = handlerFor(contractEnded, (tx, { officialId }, event) =>
    endTutoringsOfOfficial(tx, within(event), officialId),
  );
  const endTutoringWhenOfficeLeft = handlerFor(officeLeft, (tx, { cadreId }, event) =>
    endTutoringsOfTutor(tx, within(event), cadreId),
  );
  return [endTutoringWhenOfficialTransferred, endTutoringWhenContractEnded, endTutoringWhenOfficeLeft];
};
