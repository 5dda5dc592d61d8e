import { requireDate, requireInteger, requireText, type CivilDate } from '@cunguan/domain';
import {
  trainingSessionScheduled,
  type DomainEvent,
  type TrainingRole,
  type TrainingSessionKind,
} from '@cunguan/events';
import type { Cadre } from '../cadre/cadre.js';
import { refuse } from '../refusals.js';
import type { Unit } from '../unit/unit.js';

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
  readonly version: number;
}

/** The national programme for graduates in villages began in 2008. */
export const FIRST_YEAR = 2008;
export const LAST_YEAR = 2100;
const EARLIEST = `${String(FIRST_YEAR)}-01-01`;
const LATEST = `${String(LAST_YEAR)}-12-31`;
const MAX_TITLE = 100;
const MAX_HALF_DAYS = 20;

/** What an official is in a session of each kind; a sit-in has no vote, hence an observer. */
const ROLES: Readonly<Record<TrainingSessionKind, TrainingRole>> = {
  VILLAGE_LECTURE: 'ATTENDEE',
  COMMITTEE_SIT_IN: 'OBSERVER',
  PARTY_MEMBER_TRAINING: 'ORGANISER',
  TUTORING: 'TUTEE',
  TOWN_COURSE: 'ATTENDEE',
};

export const roleIn = (kind: TrainingSessionKind): TrainingRole => ROLES[kind];

interface Schedule {
  readonly id: string;
  readonly kind: TrainingSessionKind;
  readonly title: string;
  readonly heldOn: CivilDate;
  readonly halfDays: number;
}

interface Places {
  readonly town: Unit;
  readonly village: Unit | null;
  readonly organiser: Cadre;
}

/** Schedules a session, planned or past. */
export const scheduleTrainingSession = (
  { town, village, organiser }: Places,
  input: Schedule,
): { readonly session: TrainingSession; readonly event: DomainEvent } => {
  const { id, kind } = input;
  if (kind !== 'TOWN_COURSE' && !village) throw refuse('TRAINING_SESSION.VILLAGE_REQUIRED');
  if (kind === 'TOWN_COURSE' && village) throw refuse('TRAINING_SESSION.VILLAGE_NOT_ALLOWED');
  if (village && village.townId !== town.id) throw refuse('TRAINING_SESSION.VILLAGE_OTHER_TOWN');
  if (organiser.townId !== town.id) throw refuse('TRAINING_SESSION.ORGANISER_OTHER_TOWN');
  const session: TrainingSession = {
    id,
    kind,
    title: requireText('title', input.title, MAX_TITLE),
    heldOn: requireDate('heldOn', input.heldOn, EARLIEST, LATEST),
    halfDays: requireInteger('halfDays', input.halfDays, 1, MAX_HALF_DAYS),
    townId: town.id,
    districtId: town.districtId,
    villageId: village?.id ?? null,
    organiserId: organiser.id,
    version: 1,
  };
  const { heldOn, halfDays, townId, villageId, organiserId, version } = session;
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
