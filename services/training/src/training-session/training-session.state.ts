import { trainingSessionState, type DomainEvent } from '@cunguan/events';
import type { TrainingSession } from './training-session.js';

/** What is published of a session as it stands: no text. */
export const stateOfTrainingSession = (session: TrainingSession): DomainEvent => {
  const { id, kind, townId, districtId, villageId, organiserId, heldOn, halfDays, version } = session;
  const { topicId, capacity, cancelledOn } = session;
  return trainingSessionState.of(id, version, {
    trainingSessionId: id,
    kind,
    townId,
    districtId,
    villageId,
    organiserId,
    heldOn,
    halfDays,
    trainingTopicId: topicId,
    capacity,
    cancelledOn,
  });
};
