import { requireDate, requireInteger, requireText, type CivilDate } from '@cunguan/domain';
import {
  trainingSessionScheduled,
  type DomainEvent,
  type TrainingRole,
  type TrainingSessionKind,
} from '@cunguan/events';
import type { Cadre } from '../cadre/cadre.js';
import { refuse } from '../refusals.js';
import { refuse as refuseTopic } from '../training-plan/plan-refusals.js';
import type { TrainingTopic } from '../training-plan/training-plan.js';
import type { Unit } from '../unit/unit.js';
import type { EnrolmentRule } from '../enrolment/roll.js';

/** A training session: of a village, or a course of the town. */
export interface TrainingSession {
  readonly id: string;
  readonly kind: TrainingSessionKind;
  readonly title: string;
  readonly heldOn: CivilDate;
  readonly halfDays: number;
  readonly townId: string;
  readonly districtId: string;
  readonly villageId: string | null;
  readonly organiserId: string;
  readonly place: string | null;
  /** A topic of the town's plan, with the plan's year: that of the session. */
  readonly topicId: string | null;
  readonly topicYear: number | null;
  /** How many there are places for; null without a limit. */
  readonly capacity: number | null;
  readonly cancelledOn: CivilDate | null;
  readonly cancelReason: string | null;
  /** By which officials who come later are enrolled too. */
  readonly enrolmentRule: EnrolmentRule | null;
  /** Entered after it took place: whoever attended is enrolled afterwards, and its day may be set right. */
  readonly recordedHeld: boolean;
  readonly version: number;
}

/** The national programme for graduates in villages began on 10 April 2008. */
export const FIRST_YEAR = 2008;
export const LAST_YEAR = 2100;
export const EARLIEST = `${String(FIRST_YEAR)}-04-10`;
export const LATEST = `${String(LAST_YEAR)}-12-31`;
const MAX_TITLE = 100;
const MAX_PLACE = 100;
const MAX_HALF_DAYS = 20;
const MAX_CAPACITY = 500;

/** What an official is in a session of each kind; a sit-in has no vote, hence an observer. */
const ROLES: Readonly<Record<TrainingSessionKind, TrainingRole>> = {
  VILLAGE_LECTURE: 'ATTENDEE',
  COMMITTEE_SIT_IN: 'OBSERVER',
  PARTY_MEMBER_TRAINING: 'ORGANISER',
  TUTORING: 'TUTEE',
  TOWN_COURSE: 'ATTENDEE',
};

export const roleIn = (kind: TrainingSessionKind): TrainingRole => ROLES[kind];

export const yearOf = (day: CivilDate): number => Number(day.slice(0, 4));

export const requireTitle = (title: string): string => requireText('title', title, MAX_TITLE);
export const requirePlace = (place: string | null | undefined): string | null =>
  place === null || place === undefined ? null : requireText('place', place, MAX_PLACE);
export const requireCapacity = (capacity: number | null | undefined): number | null =>
  capacity === null || capacity === undefined ? null : requireInteger('capacity', capacity, 1, MAX_CAPACITY);
export const requireHalfDays = (halfDays: number): number => requireInteger('halfDays', halfDays, 1, MAX_HALF_DAYS);

/** A topic of the town's plan for the year of the session. */
export const requireFitting = (
  topic: TrainingTopic | null,
  { townId, heldOn }: Pick<TrainingSession, 'townId' | 'heldOn'>,
): Pick<TrainingSession, 'topicId' | 'topicYear'> => {
  if (topic === null) return { topicId: null, topicYear: null };
  if (topic.townId !== townId) throw refuseTopic('TRAINING_TOPIC.OTHER_TOWN');
  if (topic.year !== yearOf(heldOn)) throw refuseTopic('TRAINING_TOPIC.OTHER_YEAR', { year: topic.year, on: heldOn });
  if (topic.droppedOn !== null) throw refuseTopic('TRAINING_TOPIC.DROPPED', { on: topic.droppedOn });
  return { topicId: topic.id, topicYear: topic.year };
};

export const requireOrganiser = ({ townId }: Pick<TrainingSession, 'townId'>, organiser: Cadre): string => {
  if (organiser.townId !== townId) throw refuse('TRAINING_SESSION.ORGANISER_OTHER_TOWN');
  return organiser.id;
};

interface Arrangement {
  readonly id: string;
  readonly kind: TrainingSessionKind;
  readonly title: string;
  readonly heldOn: CivilDate;
  readonly halfDays: number;
  readonly place?: string | null | undefined;
  readonly today: CivilDate;
}

interface Places {
  readonly town: Unit;
  readonly village: Unit | null;
  readonly organiser: Cadre;
  readonly topic: TrainingTopic | null;
}

interface Arranged {
  readonly session: TrainingSession;
  readonly event: DomainEvent;
}

const arrange = (
  { town, village, organiser, topic }: Places,
  input: Arrangement,
  { heldOn, capacity, recordedHeld }: Pick<TrainingSession, 'heldOn' | 'capacity' | 'recordedHeld'>,
): Arranged => {
  const { id, kind } = input;
  if (kind !== 'TOWN_COURSE' && !village) throw refuse('TRAINING_SESSION.VILLAGE_REQUIRED');
  if (kind === 'TOWN_COURSE' && village) throw refuse('TRAINING_SESSION.VILLAGE_NOT_ALLOWED');
  if (village && village.townId !== town.id) throw refuse('TRAINING_SESSION.VILLAGE_OTHER_TOWN');
  const townId = town.id;
  const session: TrainingSession = {
    id,
    kind,
    title: requireTitle(input.title),
    heldOn,
    halfDays: requireHalfDays(input.halfDays),
    townId,
    districtId: town.districtId,
    villageId: village?.id ?? null,
    organiserId: requireOrganiser({ townId }, organiser),
    place: requirePlace(input.place),
    ...requireFitting(topic, { townId, heldOn }),
    capacity,
    cancelledOn: null,
    cancelReason: null,
    enrolmentRule: null,
    recordedHeld,
    version: 1,
  };
  const { halfDays, villageId, organiserId, version } = session;
  const event = trainingSessionScheduled.of(id, version, {
    trainingSessionId: id,
    kind,
    townId,
    villageId,
    organiserId,
    heldOn,
    halfDays,
  });
  return { session, event };
};

/** Schedules a session for today or later. */
export const scheduleTrainingSession = (
  places: Places,
  input: Arrangement & { readonly capacity?: number | null | undefined },
): Arranged => {
  const heldOn = requireDate('heldOn', input.heldOn, EARLIEST, LATEST);
  if (heldOn < input.today) throw refuse('TRAINING_SESSION.IN_THE_PAST', { on: heldOn });
  return arrange(places, input, { heldOn, capacity: requireCapacity(input.capacity), recordedHeld: false });
};

/** Enters a session that took place; nobody waits for a place in it. */
export const recordHeldTrainingSession = (places: Places, input: Arrangement): Arranged => {
  const heldOn = requireDate('heldOn', input.heldOn, EARLIEST, LATEST);
  if (heldOn > input.today) throw refuse('TRAINING_SESSION.IN_THE_FUTURE', { on: heldOn });
  return arrange(places, input, { heldOn, capacity: null, recordedHeld: true });
};
