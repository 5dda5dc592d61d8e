import { trainingSessionState, type DomainEvent } from '@cunguan/events';
import type { TrainingSession } from './training-session.js';

/** What is published of a session as it stands: no title. */
export const stateOfTrainingSession = (session: TrainingSession): DomainEvent => {
  const { id, kind, townId, districtId, villageId, organiserId, heldOn, halfDays, version } = session;
  return trainingSessionState.of(id, version, {
    trainingSessionId: id,
    kind,
    townId,
    districtId,
    villageId,
    organiserId,
    heldOn,
    halfDays,
  });
};
