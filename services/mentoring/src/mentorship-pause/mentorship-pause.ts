import { requireDate, type CivilDate } from '@cunguan/domain';
import { mentorshipPaused, mentorshipResumed, type DomainEvent, type MentorshipPauseReason } from '@cunguan/events';
import { covers, requireOpen, requireStep, type Mentorship, type PauseTerm } from '../mentorship/mentorship.js';
import { refuse } from '../refusals.js';

/** A rest of a pair on [pausedFrom, resumedOn): it binds both as before, and no talk falls due in it. */
export interface MentorshipPause extends PauseTerm {
  readonly id: string;
  readonly mentorshipId: string;
  readonly reason: MentorshipPauseReason;
}

/** What is known of a pair when it is paused or resumed. */
export interface PausedRecord {
  readonly mentorship: Mentorship;
  readonly pauses: readonly MentorshipPause[];
  /** The last day of its official's service. */
  readonly servingTo: CivilDate | null;
  /** The days on which the two talked, in order. */
  readonly talkedOn: readonly CivilDate[];
}

interface Changed {
  readonly mentorship: Mentorship;
  readonly pause: MentorshipPause;
  readonly events: readonly DomainEvent[];
}

interface Pause {
  readonly id: string;
  readonly from: CivilDate;
  /** Where the pause is over already when it is entered. */
  readonly resumedOn: CivilDate | null;
  readonly reason: MentorshipPauseReason;
  readonly today: CivilDate;
}

const termOf = ({ mentorship, pauses, servingTo }: PausedRecord) => ({ ...mentorship, pauses, servingTo });

const pairOf = ({ id, officialId, mentorId }: Mentorship) => ({ mentorshipId: id, officialId, mentorId });

/** Resumes a paused pair on a day after the pause began. */
export const resumeMentorship = (
  record: PausedRecord,
  { on, today }: { readonly on: CivilDate; readonly today: CivilDate },
): Changed => {
  const { mentorship, pauses } = record;
  requireOpen(mentorship, today);
  const resumedOn = requireDate('on', on, mentorship.startedOn, today);
  requireStep(termOf(record), 'ACTIVE', resumedOn);
  const last = pauses.at(-1);
  if (!last || last.pausedFrom >= resumedOn) {
    throw refuse('MENTORSHIP.RESUMED_TOO_EARLY', { on: last?.pausedFrom ?? mentorship.startedOn });
  }
  if (last.resumedOn !== mentorship.endedOn) {
    throw refuse('MENTORSHIP.ALREADY_RESUMED', { on: last.resumedOn ?? resumedOn });
  }
  const version = mentorship.version + 1;
  return {
    mentorship: { ...mentorship, version },
    pause: { ...last, resumedOn },
    events: [mentorshipResumed.of(mentorship.id, version, { ...pairOf(mentorship), resumedOn })],
  };
};

/** Who pauses does not talk: refuses a pause over a day on which the two did. */
const requireSilence = (pause: PauseTerm, talkedOn: readonly CivilDate[]): void => {
  const on = talkedOn.findLast((day) => covers(pause, day));
  if (on !== undefined) throw refuse('MENTORSHIP.TALK_IN_PAUSE', { on });
};

/**
 * Pauses an active pair from a day on, until it is resumed or ends. A pause begins after all earlier ones, and one that is
 * entered late may be over already.
 */
export const pauseMentorship = (record: PausedRecord, input: Pause): Changed => {
  const { id, from, reason, today, resumedOn: on } = input;
  const { mentorship, pauses } = record;
  requireOpen(mentorship, today);
  const pausedFrom = requireDate('from', from, mentorship.startedOn, today);
  requireStep(termOf(record), 'PAUSED', pausedFrom);
  const later = pauses.find((pause) => pause.pausedFrom > pausedFrom);
  if (later) throw refuse('MENTORSHIP.PAUSED_LATER', { on: later.pausedFrom });
  const version = mentorship.version + 1;
  // The end may be known and lie ahead: the pause does not outlast the pair.
  const pause = { id, mentorshipId: mentorship.id, pausedFrom, resumedOn: mentorship.endedOn, reason };
  const paused = mentorshipPaused.of(mentorship.id, version, {
    ...pairOf(mentorship),
    ...{ pausedFrom, pauseReason: reason },
  });
  const changed = { mentorship: { ...mentorship, version }, pause, events: [paused] };
  if (on === null) {
    requireSilence(pause, record.talkedOn);
    return changed;
  }
  const resumed = resumeMentorship({ ...record, ...changed, pauses: [...pauses, pause] }, { on, today });
  requireSilence(resumed.pause, record.talkedOn);
  return { ...resumed, events: [paused, ...resumed.events] };
};
