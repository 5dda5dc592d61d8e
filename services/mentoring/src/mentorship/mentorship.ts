import { addMonths, lookUpPolicy, requireDate, type CivilDate } from '@cunguan/domain';
import {
  correcting,
  mentorshipEnded,
  mentorshipStarted,
  type DomainEvent,
  type MentorshipEndReason,
} from '@cunguan/events';
import { isPrincipalOn, principalUntil, type Office } from '../cadre/cadre.js';
import { departureFrom, placementOn, servesOn, type Official, type Placement } from '../official/official.js';
import { mentorshipRepairMonths } from '../policies.js';
import { refuse } from '../refusals.js';

/** One principal leader of a village with one official, on [startedOn, endedOn). */
export interface Mentorship {
  readonly id: string;
  readonly officialId: string;
  readonly mentorId: string;
  /** The official's village on the first day, with its town and district. */
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
  readonly startedOn: CivilDate;
  /** The first day on which the pair no longer holds. */
  readonly endedOn: CivilDate | null;
  readonly endReason: MentorshipEndReason | null;
  readonly repairDueOn: CivilDate | null;
  /** The policy rule and version that set `repairDueOn`. */
  readonly repairPolicy: string | null;
  readonly version: number;
}

export type MentorshipStatus = 'ACTIVE' | 'ENDED';
export type MentorshipEndDecision = Extract<MentorshipEndReason, 'COMPLETED' | 'CHANGED_MENTOR'>;

/** The first programmes for graduates in villages began in 1995. */
export const EARLIEST = '1995-01-01';

/** The time of a pair, with the last day of its official's service where contracts give one. */
type Term = Pick<Mentorship, 'startedOn' | 'endedOn'> & { readonly servingTo?: CivilDate | null };

/** The status on a day; null before the pair started. Who no longer serves is in no active pair. */
export const statusOn = ({ startedOn, endedOn, servingTo = null }: Term, day: CivilDate): MentorshipStatus | null => {
  if (day < startedOn) return null;
  if (servingTo !== null && servingTo < day) return 'ENDED';
  return endedOn === null || day < endedOn ? 'ACTIVE' : 'ENDED';
};

interface Ending {
  readonly on: CivilDate;
  readonly reason: MentorshipEndReason;
}

export interface Ended {
  readonly mentorship: Mentorship;
  readonly event: DomainEvent;
}

const end = (mentorship: Mentorship, { on, reason }: Ending): Ended => {
  const { id, officialId, mentorId, villageId, townId } = mentorship;
  const rule =
    reason === 'OFFICIAL_LEFT_SERVICE'
      ? null
      : lookUpPolicy(mentorshipRepairMonths, 'MENTORSHIP_REPAIR_MONTHS', [], on);
  const repairDueOn = rule && addMonths(on, rule.value);
  const repairPolicy = rule && `${rule.code}@${rule.validFrom}`;
  const version = mentorship.version + 1;
  const event = mentorshipEnded.of(id, version, {
    mentorshipId: id,
    officialId,
    mentorId,
    villageId,
    townId,
    endedOn: on,
    reason,
    repairDueOn,
  });
  return {
    mentorship: { ...mentorship, endedOn: on, endReason: reason, repairDueOn, repairPolicy, version },
    event: mentorship.endedOn === null ? event : correcting(event),
  };
};

/** Ends the pair on the day, unless it has ended by then; news can come late, so that an end only moves earlier. */
const cutShort = (mentorship: Mentorship, ending: Ending | null): Ended | null => {
  const { endedOn } = mentorship;
  return ending === null || (endedOn !== null && endedOn <= ending.on) ? null : end(mentorship, ending);
};

/** What is known of an official. */
export interface OfficialRecord {
  readonly official: Official;
  readonly placements: readonly Placement[];
}

/** Ends the pair on the day on which its official leaves its village; null when nothing changes. */
export const endWhenOfficialLeaves = (mentorship: Mentorship, { official, placements }: OfficialRecord): Ended | null =>
  cutShort(mentorship, departureFrom(official, placements, mentorship.villageId, mentorship.startedOn));

/** Ends the pair on the day from which its mentor is no principal leader of its village; null when nothing changes. */
export const endWhenMentorLeavesOffice = (mentorship: Mentorship, offices: readonly Office[]): Ended | null => {
  const on = principalUntil(offices, mentorship.villageId, mentorship.startedOn);
  return cutShort(mentorship, on === null ? null : { on, reason: 'MENTOR_LEFT_OFFICE' });
};

interface Start {
  readonly id: string;
  readonly mentorId: string;
  readonly startedOn: CivilDate;
  readonly today: CivilDate;
}

interface Started {
  readonly mentorship: Mentorship;
  readonly events: readonly DomainEvent[];
}

/**
 * Pairs an official with a principal leader of the official's village. That nobody is in two pairs at a time is held
 * by the database. A start that is entered late may have had its end since: no event will come to tell it again.
 */
export const startMentorship = (record: OfficialRecord, offices: readonly Office[], input: Start): Started => {
  const { official, placements } = record;
  const startedOn = requireDate('startedOn', input.startedOn, EARLIEST, input.today);
  const placement = placementOn(placements, startedOn);
  if (!placement || !servesOn(official, startedOn)) {
    throw refuse('MENTORSHIP.OFFICIAL_NOT_SERVING', { on: startedOn });
  }
  const { villageId, townId, districtId } = placement;
  if (!isPrincipalOn(offices, villageId, startedOn)) {
    throw refuse('MENTORSHIP.MENTOR_NOT_PRINCIPAL', { on: startedOn });
  }
  const { id, mentorId } = input;
  const started: Mentorship = {
    id,
    officialId: official.id,
    mentorId,
    villageId,
    townId,
    districtId,
    startedOn,
    endedOn: null,
    endReason: null,
    repairDueOn: null,
    repairPolicy: null,
    version: 1,
  };
  const event = mentorshipStarted.of(id, started.version, {
    mentorshipId: id,
    officialId: official.id,
    mentorId,
    villageId,
    townId,
    startedOn,
  });
  const ended = firstOf(endWhenOfficialLeaves(started, record), endWhenMentorLeavesOffice(started, offices));
  return { mentorship: ended?.mentorship ?? started, events: ended ? [event, ended.event] : [event] };
};

const firstOf = (a: Ended | null, b: Ended | null): Ended | null => {
  if (!a || !b) return a ?? b;
  return (b.mentorship.endedOn ?? '') < (a.mentorship.endedOn ?? '') ? b : a;
};

interface End {
  readonly endedOn: CivilDate;
  readonly reason: MentorshipEndDecision;
  readonly today: CivilDate;
}

const DECISIONS: readonly (MentorshipEndReason | null)[] = [
  'COMPLETED',
  'CHANGED_MENTOR',
] satisfies MentorshipEndDecision[];

/** Ends a pair by decision, once. A pair that only ends because somebody leaves may be ended before that day. */
export const endMentorship = (mentorship: Mentorship, lastTalkOn: CivilDate | null, input: End): Ended => {
  const on = requireDate('endedOn', input.endedOn, mentorship.startedOn, input.today);
  const { endedOn, endReason } = mentorship;
  if (endedOn !== null && (endedOn <= on || DECISIONS.includes(endReason))) {
    throw refuse('MENTORSHIP.ALREADY_ENDED', { on: endedOn });
  }
  if (lastTalkOn !== null && lastTalkOn >= on) throw refuse('MENTORSHIP.TALK_AFTER_END', { on: lastTalkOn });
  return end(mentorship, { on, reason: input.reason });
};
