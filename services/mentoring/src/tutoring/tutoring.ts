import { requireDate, type CivilDate } from '@cunguan/domain';
import {
  correcting,
  tutoringEnded,
  tutoringStarted,
  type DomainEvent,
  type LineOfWork,
  type TutoringEndReason,
} from '@cunguan/events';
import { committeesUntil, isInCommitteesOn, type Office } from '../cadre/cadre.js';
import { EARLIEST } from '../mentorship/mentorship.js';
import {
  departureFrom,
  placementOn,
  serviceOverBy,
  servesOn,
  type Official,
  type Placement,
} from '../official/official.js';
import { refuse } from '../refusals.js';

/** Tutoring by line of work (条线): a member of the two committees with one official, on [startedOn, endedOn). */
export interface Tutoring {
  readonly id: string;
  readonly officialId: string;
  readonly tutorId: string;
  /** The official's village on the first day, with its town and district. */
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
  readonly lineOfWork: LineOfWork;
  readonly startedOn: CivilDate;
  /** The first day on which it no longer holds. */
  readonly endedOn: CivilDate | null;
  readonly endReason: TutoringEndReason | null;
  readonly version: number;
}

export type TutoringEndDecision = Extract<TutoringEndReason, 'COMPLETED' | 'CHANGED_TUTOR'>;

const DECISIONS: readonly (TutoringEndReason | null)[] = ['COMPLETED', 'CHANGED_TUTOR'] satisfies TutoringEndDecision[];

interface Ending {
  readonly on: CivilDate;
  readonly reason: TutoringEndReason;
}

export interface EndedTutoring {
  readonly tutoring: Tutoring;
  readonly event: DomainEvent;
}

const published = ({ id, officialId, tutorId, villageId, townId, lineOfWork }: Tutoring) => ({
  tutoringId: id,
  officialId,
  tutorId,
  villageId,
  townId,
  lineOfWork,
});

const end = (tutoring: Tutoring, { on, reason }: Ending): EndedTutoring => {
  const ended: Tutoring = { ...tutoring, endedOn: on, endReason: reason, version: tutoring.version + 1 };
  const event = tutoringEnded.of(ended.id, ended.version, { ...published(ended), endedOn: on, reason });
  return { tutoring: ended, event: tutoring.endedOn === null ? event : correcting(event) };
};

/** Ends it on the day, unless it has ended by then; news can come late, so that an end only moves earlier. */
const cutShort = (tutoring: Tutoring, ending: Ending | null): EndedTutoring | null => {
  const { endedOn } = tutoring;
  return ending === null || (endedOn !== null && endedOn <= ending.on) ? null : end(tutoring, ending);
};

/** Ends it on the day on which the official leaves the village; null when nothing changes. */
export const endTutoringWhenOfficialLeaves = (
  tutoring: Tutoring,
  official: Official,
  placements: readonly Placement[],
): EndedTutoring | null =>
  cutShort(tutoring, departureFrom(official, placements, { ...tutoring, level: 'VILLAGE' }, tutoring.startedOn));

/** Ends it on the day from which the tutor is in neither of the village's two committees; null when nothing changes. */
export const endTutoringWhenTutorLeaves = (tutoring: Tutoring, offices: readonly Office[]): EndedTutoring | null => {
  const on = committeesUntil(offices, tutoring.villageId, tutoring.startedOn);
  return cutShort(tutoring, on === null ? null : { on, reason: 'TUTOR_LEFT_COMMITTEES' });
};

interface Start {
  readonly id: string;
  readonly tutorId: string;
  readonly lineOfWork: LineOfWork;
  readonly from: CivilDate;
  readonly today: CivilDate;
}

/** What is known of the two on whom a start decides. */
interface Known {
  readonly official: Official;
  readonly placements: readonly Placement[];
  readonly offices: readonly Office[];
}

interface Started {
  readonly tutoring: Tutoring;
  readonly events: readonly DomainEvent[];
}

/**
 * A member of the two committees of the official's own village begins to tutor in a line of work. That an official has
 * one tutor in a line at a time is held by the database. A start that is entered late may have had its end since.
 */
export const startTutoring = ({ official, placements, offices }: Known, input: Start): Started => {
  const startedOn = requireDate('from', input.from, EARLIEST, input.today);
  const placement = placementOn(placements, startedOn);
  if (!placement || !servesOn(official, startedOn)) throw refuse('TUTORING.OFFICIAL_NOT_SERVING', { on: startedOn });
  const { villageId, townId, districtId } = placement;
  if (!isInCommitteesOn(offices, villageId, startedOn)) {
    throw refuse('TUTORING.TUTOR_NOT_IN_COMMITTEES', { on: startedOn });
  }
  const { id, tutorId, lineOfWork } = input;
  const started: Tutoring = {
    ...{ id, officialId: official.id, tutorId, villageId, townId, districtId, lineOfWork, startedOn },
    ...{ endedOn: null, endReason: null, version: 1 },
  };
  const event = tutoringStarted.of(id, started.version, { ...published(started), startedOn });
  const byOfficial = endTutoringWhenOfficialLeaves(started, official, placements);
  // Whichever comes first; on one day it is the official's leaving.
  const isTutorFirst = endTutoringWhenTutorLeaves(byOfficial?.tutoring ?? started, offices) !== null;
  const ended = isTutorFirst ? endTutoringWhenTutorLeaves(started, offices) : byOfficial;
  return { tutoring: ended?.tutoring ?? started, events: ended ? [event, ended.event] : [event] };
};

interface End {
  readonly on: CivilDate;
  readonly reason: TutoringEndDecision;
  readonly expectedVersion: number;
  readonly today: CivilDate;
}

/** What is known of a tutoring when it is ended. */
interface EndingRecord {
  readonly tutoring: Tutoring;
  /** The last day of its official's service. */
  readonly servingTo: CivilDate | null;
  readonly lastRecordOn: CivilDate | null;
}

/** Ends it by decision, once. One that only ends because somebody leaves may be ended before that day. */
export const endTutoring = ({ tutoring, servingTo, lastRecordOn }: EndingRecord, input: End): EndedTutoring => {
  const { endedOn, endReason, version } = tutoring;
  const on = requireDate('on', input.on, tutoring.startedOn, input.today);
  if (endedOn !== null && (endedOn <= on || DECISIONS.includes(endReason))) {
    throw refuse('TUTORING.ALREADY_ENDED', { on: endedOn });
  }
  const lapsedOn = serviceOverBy(servingTo, on);
  if (lapsedOn !== null && lapsedOn < on) throw refuse('TUTORING.ALREADY_ENDED', { on: lapsedOn });
  if (input.expectedVersion !== version) throw refuse('TUTORING.CHANGED', { version });
  if (lastRecordOn !== null && lastRecordOn >= on) throw refuse('TUTORING.RECORD_AFTER_END', { on: lastRecordOn });
  return end(tutoring, { on, reason: input.reason });
};
