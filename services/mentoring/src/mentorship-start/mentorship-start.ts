import { requireDate, type CivilDate } from '@cunguan/domain';
import { mentorshipProposed, mentorshipStarted, type DomainEvent, type MentorshipLevel } from '@cunguan/events';
import type { Cadre, Office } from '../cadre/cadre.js';
import { mentorUntil } from '../cadre/mentor-office.js';
import { placementOn, servesOn, type Placement } from '../official/official.js';
import { refuse } from '../refusals.js';
import {
  endWhenMentorLeavesOffice,
  endWhenOfficialLeaves,
  withdraw,
  type Ended,
  type OfficialRecord,
} from '../mentorship-end/mentorship-end.js';
import {
  EARLIEST,
  requireOpen,
  requireStep,
  type Mentorship,
  type MentorshipRecord,
  type Proposal,
} from '../mentorship/mentorship.js';

/** What is known of a mentor. */
export interface MentorRecord {
  readonly cadre: Pick<Cadre, 'id' | 'townId'>;
  /** The district of the cadre's town; null while the town is not known. */
  readonly districtId: string | null;
  readonly offices: readonly Office[];
}

const UNFIT = {
  VILLAGE: 'MENTORSHIP.MENTOR_NOT_PRINCIPAL',
  TOWN: 'MENTORSHIP.MENTOR_NOT_OF_TOWN',
  DISTRICT: 'MENTORSHIP.MENTOR_NOT_OF_DISTRICT',
} as const;

const isOfUnit = (level: MentorshipLevel, { cadre, districtId }: MentorRecord, placement: Placement): boolean => {
  if (level === 'TOWN') return cadre.townId === placement.townId;
  return level === 'VILLAGE' || districtId === placement.districtId;
};

/** Where the official is on a day on which the two may be a pair; refused when one of them may not. */
const requireFit = (
  { official, placements }: OfficialRecord,
  mentor: MentorRecord,
  level: MentorshipLevel,
  on: CivilDate,
): Placement => {
  const placement = placementOn(placements, on);
  if (!placement || !servesOn(official, on)) throw refuse('MENTORSHIP.OFFICIAL_NOT_SERVING', { on });
  const fits = isOfUnit(level, mentor, placement) && mentorUntil(level, mentor.offices, placement.villageId, on) !== on;
  if (!fits) throw refuse(UNFIT[level], { on });
  return placement;
};

interface Started<Which extends MentorshipRecord = MentorshipRecord> {
  readonly mentorship: Which;
  readonly events: readonly DomainEvent[];
}

const firstOf = (a: Ended | null, b: Ended | null): Ended | null => {
  if (!a || !b) return a ?? b;
  return (b.mentorship.endedOn ?? '') < (a.mentorship.endedOn ?? '') ? b : a;
};

/** What is entered late may have had its end since: no event will come to tell it again. */
const withKnownEnd = (
  begun: MentorshipRecord,
  event: DomainEvent,
  record: OfficialRecord,
  { offices }: MentorRecord,
): Started => {
  const ended = firstOf(endWhenOfficialLeaves(begun, record), endWhenMentorLeavesOffice(begun, offices));
  return { mentorship: ended?.mentorship ?? begun, events: ended ? [event, ended.event] : [event] };
};

const startedEvent = ({ id, officialId, mentorId, villageId, townId, startedOn, version }: Mentorship): DomainEvent =>
  mentorshipStarted.of(id, version, { mentorshipId: id, officialId, mentorId, villageId, townId, startedOn });

const OPEN = { endedOn: null, endReason: null, repairDueOn: null, repairPolicy: null } as const;

const unitsOf = ({ villageId, townId, districtId }: Placement) => ({ villageId, townId, districtId });

interface Start {
  readonly id: string;
  readonly level: MentorshipLevel;
  readonly startedOn: CivilDate;
  readonly today: CivilDate;
}

/**
 * Pairs an official with a principal leader of the official's village, or with a mentor of the town or district. That
 * nobody is in two village pairs at a time is held by the database.
 */
export const startMentorship = (record: OfficialRecord, mentor: MentorRecord, input: Start): Started => {
  const { id, level } = input;
  const startedOn = requireDate('startedOn', input.startedOn, EARLIEST, input.today);
  const placement = requireFit(record, mentor, level, startedOn);
  const persons = { officialId: record.official.id, mentorId: mentor.cadre.id };
  const begun = { id, ...persons, level, ...unitsOf(placement), proposedOn: null, startedOn, ...OPEN, version: 1 };
  return withKnownEnd(begun, startedEvent(begun), record, mentor);
};

interface Propose {
  readonly id: string;
  readonly level: MentorshipLevel;
  readonly proposedOn: CivilDate;
  readonly today: CivilDate;
}

/** Proposes a pair that could start on the day of the proposal; others may be paired or proposed meanwhile. */
export const proposeMentorship = (record: OfficialRecord, mentor: MentorRecord, input: Propose): Started => {
  const { id, level } = input;
  const proposedOn = requireDate('proposedOn', input.proposedOn, EARLIEST, input.today);
  const placement = requireFit(record, mentor, level, proposedOn);
  const persons = { officialId: record.official.id, mentorId: mentor.cadre.id };
  const units = unitsOf(placement);
  const proposed: Proposal = { id, ...persons, level, ...units, proposedOn, startedOn: null, ...OPEN, version: 1 };
  const { officialId, mentorId, villageId, townId } = proposed;
  const event = mentorshipProposed.of(id, 1, {
    ...{ mentorshipId: id, officialId, mentorId, level },
    ...{ villageId, townId, proposedOn },
  });
  return withKnownEnd(proposed, event, record, mentor);
};

interface Confirm {
  readonly startedOn: CivilDate;
  readonly today: CivilDate;
}

/** Starts a pair that was proposed; all that a start asks for is asked anew on the day of the start. */
export const confirmMentorship = (
  proposal: MentorshipRecord,
  record: OfficialRecord,
  mentor: MentorRecord,
  input: Confirm,
): Started => {
  if (proposal.startedOn !== null) throw refuse('MENTORSHIP.ALREADY_STARTED', { on: proposal.startedOn });
  requireOpen(proposal, input.today);
  const startedOn = requireDate('startedOn', input.startedOn, proposal.proposedOn, input.today);
  requireStep(proposal, 'ACTIVE', startedOn);
  const placement = requireFit(record, mentor, proposal.level, startedOn);
  if (placement.villageId !== proposal.villageId && proposal.level === 'VILLAGE') {
    throw refuse('MENTORSHIP.OFFICIAL_MOVED', { on: placement.placedFrom });
  }
  const { id, officialId, mentorId, level, proposedOn, version } = proposal;
  const begun: Mentorship = {
    ...{ id, officialId, mentorId, level, proposedOn, startedOn },
    ...{ ...unitsOf(placement), ...OPEN, version: version + 1 },
  };
  return withKnownEnd(begun, startedEvent(begun), record, mentor);
};

interface Withdraw {
  readonly withdrawnOn: CivilDate;
  readonly today: CivilDate;
}

/** Gives up a proposal by decision; a pair that has started is ended instead. */
export const withdrawProposal = (proposal: MentorshipRecord, input: Withdraw): Ended<Proposal> => {
  if (proposal.startedOn !== null) throw refuse('MENTORSHIP.ALREADY_STARTED', { on: proposal.startedOn });
  requireOpen(proposal, input.today);
  const on = requireDate('withdrawnOn', input.withdrawnOn, proposal.proposedOn, input.today);
  requireStep(proposal, 'ENDED', on);
  return withdraw(proposal, { on, reason: 'WITHDRAWN' });
};
