import { requireDate, requireText, type CivilDate } from '@cunguan/domain';
import {
  trainingSessionCancelled,
  trainingSessionChanged,
  trainingSessionRescheduled,
  type DomainEvent,
} from '@cunguan/events';
import type { Cadre } from '../cadre/cadre.js';
import { refuse } from '../refusals.js';
import { refuse as refuseTopic } from '../training-plan/plan-refusals.js';
import type { TrainingTopic } from '../training-plan/training-plan.js';
import {
  EARLIEST,
  LATEST,
  requireCapacity,
  requireFitting,
  requireHalfDays,
  requireOrganiser,
  requirePlace,
  requireTitle,
  yearOf,
  type TrainingSession,
} from './training-session.js';

const MAX_REASON = 200;

interface Changed {
  readonly session: TrainingSession;
  readonly event: DomainEvent;
}

/** A session that somebody changes who has seen it as it stands. */
export const requireCurrent = (session: TrainingSession, expectedVersion: number): void => {
  if (session.version !== expectedVersion) throw refuse('TRAINING_SESSION.CHANGED', { version: session.version });
  requireNotCancelled(session);
};

export const requireNotCancelled = ({ cancelledOn }: TrainingSession): void => {
  if (cancelledOn !== null) throw refuse('TRAINING_SESSION.CANCELLED', { on: cancelledOn });
};

const requireUnverified = (verified: boolean): void => {
  if (verified) throw refuse('TRAINING_SESSION.ALREADY_VERIFIED');
};

/** What is said anew; what is undefined stays. */
interface Changes {
  readonly title?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly capacity?: number | null | undefined;
  readonly organiser?: Cadre | undefined;
  readonly topic?: TrainingTopic | null | undefined;
}

export const changedEvent = (session: TrainingSession): DomainEvent => {
  const { id, version, townId, organiserId, heldOn, halfDays, topicId, capacity } = session;
  return trainingSessionChanged.of(id, version, {
    ...{ trainingSessionId: id, townId, organiserId, heldOn, halfDays },
    ...{ trainingTopicId: topicId, capacity },
  });
};

/** Changes what is arranged, but not the day. Nobody who has a place loses it. */
export const changeTrainingSession = (
  session: TrainingSession,
  changes: Changes,
  facts: { readonly verified: boolean; readonly placesTaken: number },
): Changed => {
  const { title, place, capacity, organiser, topic } = changes;
  if (Object.values(changes).every((value) => value === undefined)) throw refuse('TRAINING_SESSION.NOTHING_TO_CHANGE');
  if (title === null) throw refuse('TRAINING_SESSION.TITLE_REQUIRED');
  if (organiser !== undefined && organiser.id !== session.organiserId) requireUnverified(facts.verified);
  const changed: TrainingSession = {
    ...session,
    ...(title === undefined ? {} : { title: requireTitle(title) }),
    ...(place === undefined ? {} : { place: requirePlace(place) }),
    ...(capacity === undefined ? {} : { capacity: requireCapacity(capacity) }),
    ...(organiser === undefined ? {} : { organiserId: requireOrganiser(session, organiser) }),
    ...(topic === undefined ? {} : requireFitting(topic, session)),
    version: session.version + 1,
  };
  if (changed.capacity !== null && changed.capacity < facts.placesTaken) {
    throw refuse('TRAINING_SESSION.CAPACITY_BELOW_ENROLLED', { enrolled: facts.placesTaken });
  }
  return { session: changed, event: changedEvent(changed) };
};

/**
 * Moves it to another day that is not over; of one that was recorded as held, any day is set right. What was verified
 * happened on the day that it says.
 */
export const rescheduleTrainingSession = (
  session: TrainingSession,
  input: { readonly heldOn: CivilDate; readonly halfDays?: number | null | undefined; readonly today: CivilDate },
  { verified }: { readonly verified: boolean },
): Changed => {
  requireUnverified(verified);
  const heldOn = requireDate('heldOn', input.heldOn, EARLIEST, LATEST);
  if (heldOn < input.today && !session.recordedHeld) throw refuse('TRAINING_SESSION.IN_THE_PAST', { on: heldOn });
  if (session.topicYear !== null && session.topicYear !== yearOf(heldOn)) {
    throw refuseTopic('TRAINING_TOPIC.OTHER_YEAR', { year: session.topicYear, on: heldOn });
  }
  const halfDays =
    input.halfDays === undefined || input.halfDays === null ? session.halfDays : requireHalfDays(input.halfDays);
  if (heldOn === session.heldOn && halfDays === session.halfDays) throw refuse('TRAINING_SESSION.NOTHING_TO_CHANGE');
  const recordedHeld = session.recordedHeld && heldOn <= input.today;
  const moved = { ...session, heldOn, halfDays, recordedHeld, version: session.version + 1 };
  const { id: trainingSessionId, townId } = session;
  const event = trainingSessionRescheduled.of(session.id, moved.version, {
    ...{ trainingSessionId, townId, heldOn, heldBefore: session.heldOn, halfDays },
  });
  return { session: moved, event };
};

/** Cancels it up to its day; one that anybody is verified to have attended took place. */
export const cancelTrainingSession = (
  session: TrainingSession,
  { reason, today }: { readonly reason: string; readonly today: CivilDate },
  { verified }: { readonly verified: boolean },
): Changed => {
  requireUnverified(verified);
  const cancelReason = requireText('reason', reason, MAX_REASON);
  if (session.heldOn < today) throw refuse('TRAINING_SESSION.OVER', { on: session.heldOn });
  const cancelled = { ...session, cancelledOn: today, cancelReason, version: session.version + 1 };
  const { id: trainingSessionId, townId, heldOn } = session;
  const event = trainingSessionCancelled.of(session.id, cancelled.version, {
    ...{ trainingSessionId, townId, heldOn, on: today },
  });
  return { session: cancelled, event };
};
