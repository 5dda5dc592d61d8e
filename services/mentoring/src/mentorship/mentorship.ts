import { stateMachine, type CivilDate } from '@cunguan/domain';
import type { MentorshipEndReason, MentorshipLevel, MentorshipWithdrawalReason } from '@cunguan/events';
import { refuse } from '../refusals.js';

/** The first programmes for graduates in villages began in 1995. */
export const EARLIEST = '1995-01-01';

/** One mentor with one official, at a level: the mentor leads in the official's village, town or district. */
interface Pairing {
  readonly id: string;
  readonly officialId: string;
  readonly mentorId: string;
  readonly level: MentorshipLevel;
  /** The official's village on the first day, with its town and district. */
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
  readonly version: number;
}

/** A pair on [startedOn, endedOn). */
export interface Mentorship extends Pairing {
  /** Null where it started without a proposal. */
  readonly proposedOn: CivilDate | null;
  readonly startedOn: CivilDate;
  /** The first day on which the pair no longer holds. */
  readonly endedOn: CivilDate | null;
  readonly endReason: MentorshipEndReason | null;
  readonly repairDueOn: CivilDate | null;
  /** The policy rule and version that set `repairDueOn`. */
  readonly repairPolicy: string | null;
}

/** What may become a pair; it binds nobody. It stands on [proposedOn, endedOn). */
export interface Proposal extends Pairing {
  readonly proposedOn: CivilDate;
  readonly startedOn: null;
  readonly endedOn: CivilDate | null;
  readonly endReason: MentorshipWithdrawalReason | null;
  readonly repairDueOn: null;
  readonly repairPolicy: null;
}

export type MentorshipRecord = Mentorship | Proposal;

export type MentorshipStatus = 'PROPOSED' | 'ACTIVE' | 'PAUSED' | 'ENDED';

/** PROPOSED → ACTIVE ⇄ PAUSED → ENDED; whatever ends stays so. */
const mentorshipStatuses = stateMachine<MentorshipStatus>({
  PROPOSED: ['ACTIVE', 'ENDED'],
  ACTIVE: ['PAUSED', 'ENDED'],
  PAUSED: ['ACTIVE', 'ENDED'],
  ENDED: [],
});

/** A rest of the pair on [pausedFrom, resumedOn). */
export interface PauseTerm {
  readonly pausedFrom: CivilDate;
  readonly resumedOn: CivilDate | null;
}

/** The time of a pair, with the last day of its official's service where contracts give one. */
interface Term {
  readonly proposedOn?: CivilDate | null;
  readonly startedOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
  readonly servingTo?: CivilDate | null;
  readonly pauses?: readonly PauseTerm[];
}

/** Whether a day lies in the pause. */
export const covers = ({ pausedFrom, resumedOn }: PauseTerm, day: CivilDate): boolean =>
  pausedFrom <= day && (resumedOn === null || day < resumedOn);

/** The status on a day; null before the pair was proposed or started. Who no longer serves is in no pair. */
export const statusOn = (term: Term, day: CivilDate): MentorshipStatus | null => {
  const { proposedOn = null, startedOn, endedOn, servingTo = null, pauses = [] } = term;
  const first = proposedOn ?? startedOn;
  if (first === null || day < first) return null;
  if (servingTo !== null && servingTo < day) return 'ENDED';
  if (endedOn !== null && endedOn <= day) return 'ENDED';
  if (startedOn === null || day < startedOn) return 'PROPOSED';
  return pauses.some((pause) => covers(pause, day)) ? 'PAUSED' : 'ACTIVE';
};

/** The status in the words of whoever reads a refusal. */
const STATUS_WORDS: Readonly<Record<MentorshipStatus, string>> = {
  PROPOSED: '已拟定 PROPOSED',
  ACTIVE: '结对中 ACTIVE',
  PAUSED: '已暂停 PAUSED',
  ENDED: '已结束 ENDED',
};

/** Refuses a step that the pair's status on the day of it does not allow. */
export const requireStep = (term: Term, to: MentorshipStatus, on: CivilDate): MentorshipStatus => {
  const from = statusOn(term, on);
  if (from !== null && mentorshipStatuses.can(from, to)) return from;
  throw refuse('MENTORSHIP.STEP_REFUSED', {
    on,
    status: from === null ? '尚未拟定或开始 / not yet proposed or started' : STATUS_WORDS[from],
    to: STATUS_WORDS[to],
  });
};

/** Refuses whatever would go on with what has ended by today: the ended stays ended. */
export const requireOpen = ({ endedOn }: Pick<MentorshipRecord, 'endedOn'>, today: CivilDate): void => {
  if (endedOn !== null && endedOn <= today) throw refuse('MENTORSHIP.ALREADY_ENDED', { on: endedOn });
};

/** Refuses what was decided on a state of the pair that is no longer its state. */
export const requireVersion = (
  { version }: Pick<MentorshipRecord, 'version'>,
  expected: number | null | undefined,
): void => {
  if (expected !== null && expected !== undefined && expected !== version) {
    throw refuse('MENTORSHIP.CHANGED', { version });
  }
};
