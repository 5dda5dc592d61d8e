import { addDays, addMonths, lookUpPolicy, requireDate, type CivilDate } from '@cunguan/domain';
import {
  correcting,
  mentorshipEnded,
  mentorshipWithdrawn,
  type DomainEvent,
  type MentorshipEndReason,
  type MentorshipWithdrawalReason,
} from '@cunguan/events';
import type { Office } from '../cadre/cadre.js';
import { mentorUntil } from '../cadre/mentor-office.js';
import { departureFrom, servesOn, type Official, type Placement } from '../official/official.js';
import { mentorshipRepairMonths } from '../policies.js';
import { refuse } from '../refusals.js';
import type { Mentorship, MentorshipRecord, Proposal } from '../mentorship/mentorship.js';

export type MentorshipEndDecision = Extract<MentorshipEndReason, 'COMPLETED' | 'CHANGED_MENTOR'>;

interface Ending<Reason = MentorshipEndReason> {
  readonly on: CivilDate;
  readonly reason: Reason;
}

export interface Ended<Which extends MentorshipRecord = MentorshipRecord> {
  readonly mentorship: Which;
  readonly event: DomainEvent;
}

/** Re-pairing is due where a village pair ends and the official goes on serving. */
const repairOf = ({ level }: Mentorship, { on, reason }: Ending) => {
  if (level !== 'VILLAGE' || reason === 'OFFICIAL_LEFT_SERVICE') return { repairDueOn: null, repairPolicy: null };
  const rule = lookUpPolicy(mentorshipRepairMonths, 'MENTORSHIP_REPAIR_MONTHS', [], on);
  return { repairDueOn: addMonths(on, rule.value), repairPolicy: `${rule.code}@${rule.validFrom}` };
};

const end = (mentorship: Mentorship, ending: Ending): Ended<Mentorship> => {
  const { id, officialId, mentorId, villageId, townId } = mentorship;
  const { on, reason } = ending;
  const repair = repairOf(mentorship, ending);
  const version = mentorship.version + 1;
  const event = mentorshipEnded.of(id, version, {
    mentorshipId: id,
    officialId,
    mentorId,
    villageId,
    townId,
    endedOn: on,
    reason,
    repairDueOn: repair.repairDueOn,
  });
  return {
    mentorship: { ...mentorship, ...repair, endedOn: on, endReason: reason, version },
    event: mentorship.endedOn === null ? event : correcting(event),
  };
};

/** A proposal ends without ever having been a pair: nothing is due for it. */
export const withdraw = (proposal: Proposal, { on, reason }: Ending<MentorshipWithdrawalReason>): Ended<Proposal> => {
  const { id, officialId, mentorId } = proposal;
  const version = proposal.version + 1;
  const event = mentorshipWithdrawn.of(id, version, {
    ...{ mentorshipId: id, officialId, mentorId },
    withdrawnOn: on,
    withdrawalReason: reason,
  });
  return {
    mentorship: { ...proposal, endedOn: on, endReason: reason, version },
    event: proposal.endedOn === null ? event : correcting(event),
  };
};

type Leaving = Extract<MentorshipEndReason, MentorshipWithdrawalReason>;

const isProposal = (mentorship: MentorshipRecord): mentorship is Proposal => mentorship.startedOn === null;

/**
 * Ends the pair on the day, unless it has ended by then; news can come late, so that an end only moves earlier. A
 * proposal is withdrawn, unless somebody did so.
 */
const cutShort = (mentorship: MentorshipRecord, ending: Ending<Leaving> | null): Ended | null => {
  const { endedOn, endReason } = mentorship;
  if (ending === null || endReason === 'WITHDRAWN' || (endedOn !== null && endedOn <= ending.on)) return null;
  return isProposal(mentorship) ? withdraw(mentorship, ending) : end(mentorship, ending);
};

/** What is known of an official. */
export interface OfficialRecord {
  readonly official: Official;
  readonly placements: readonly Placement[];
}

const firstDayOf = (mentorship: MentorshipRecord): CivilDate =>
  isProposal(mentorship) ? mentorship.proposedOn : mentorship.startedOn;

/** Ends the pair on the day on which its official leaves the unit of its level; null when nothing changes. */
export const endWhenOfficialLeaves = (
  mentorship: MentorshipRecord,
  { official, placements }: OfficialRecord,
): Ended | null => cutShort(mentorship, departureFrom(official, placements, mentorship, firstDayOf(mentorship)));

/** Ends the pair on the day from which its mentor holds no office that counts at its level; null when nothing changes. */
export const endWhenMentorLeavesOffice = (mentorship: MentorshipRecord, offices: readonly Office[]): Ended | null => {
  const { level, villageId } = mentorship;
  const on = mentorUntil(level, offices, villageId, firstDayOf(mentorship));
  return cutShort(mentorship, on === null ? null : { on, reason: 'MENTOR_LEFT_OFFICE' });
};

/**
 * Ends a pair whose official's contract had run out before a day; null when nothing changes. Of itself such a pair only
 * reads as ended (`endOf`): this is for whoever acts on that end.
 */
export const endWhenContractRanOut = (
  mentorship: MentorshipRecord,
  { servingTo }: Pick<Official, 'servingTo'>,
  before: CivilDate,
): Ended | null => {
  if (servingTo === null || servingTo >= before) return null;
  const [after, first] = [addDays(servingTo, 1), firstDayOf(mentorship)];
  return cutShort(mentorship, { on: after < first ? first : after, reason: 'OFFICIAL_LEFT_SERVICE' });
};

/**
 * The contract of a pair that had ended with it was renewed after all, and told late: the mentor has been paired anew
 * since, so that the pair stays ended, but by that; a new mentor is due. Null when the end is as it was told.
 */
export const explainAnewWhenRenewed = (mentorship: MentorshipRecord, official: Official): Ended | null => {
  const { endedOn, endReason } = mentorship;
  if (isProposal(mentorship) || endReason !== 'OFFICIAL_LEFT_SERVICE' || endedOn === null) return null;
  if (official.leftOn !== null || !servesOn(official, endedOn)) return null;
  return end(mentorship, { on: endedOn, reason: 'CHANGED_MENTOR' });
};

interface End {
  readonly endedOn: CivilDate;
  readonly reason: MentorshipEndDecision;
  readonly today: CivilDate;
}

const DECISIONS: readonly (MentorshipRecord['endReason'] | null)[] = [
  'COMPLETED',
  'CHANGED_MENTOR',
] satisfies MentorshipEndDecision[];

/** What is known of a pair when it is ended. */
export interface EndingRecord {
  readonly mentorship: Mentorship;
  /** The last day of its official's service. */
  readonly servingTo: CivilDate | null;
  readonly lastTalkOn: CivilDate | null;
}

/** Ends a pair by decision, once. A pair that only ends because somebody leaves may be ended before that day. */
export const endMentorship = ({ mentorship, servingTo, lastTalkOn }: EndingRecord, input: End): Ended<Mentorship> => {
  const on = requireDate('endedOn', input.endedOn, mentorship.startedOn, input.today);
  const { endedOn, endReason } = mentorship;
  if (endedOn !== null && (endedOn <= on || DECISIONS.includes(endReason))) {
    throw refuse('MENTORSHIP.ALREADY_ENDED', { on: endedOn });
  }
  const lapsedOn = servingTo === null ? null : addDays(servingTo, 1);
  if (lapsedOn !== null && lapsedOn < on) throw refuse('MENTORSHIP.ALREADY_ENDED', { on: lapsedOn });
  if (lastTalkOn !== null && lastTalkOn >= on) throw refuse('MENTORSHIP.TALK_AFTER_END', { on: lastTalkOn });
  return end(mentorship, { on, reason: input.reason });
};
