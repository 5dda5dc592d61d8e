import { addMonths, lookUpPolicy, stateMachine, type CivilDate } from '@cunguan/domain';
import type { MembershipEndReason, PartyStatus } from '@cunguan/events';
import { refuse } from '../career/career-refusals.js';
import {
  leagueMemberAge,
  partyMemberAge,
  partyProbationExtensionMonths,
  partyProbationMonths,
} from '../career/career-policies.js';
import type { PartyStatusRecord } from './party-status.js';

/** What is held from a day, as the rules look at it. */
type Held = Pick<PartyStatusRecord, 'status' | 'heldFrom' | 'probationTo' | 'endReason'>;

const states = stateMachine<PartyStatus>({
  NONE: ['LEAGUE_MEMBER', 'PROBATIONARY_MEMBER'],
  LEAGUE_MEMBER: ['PROBATIONARY_MEMBER', 'NONE'],
  // A probation follows a probation where it is extended.
  PROBATIONARY_MEMBER: ['FULL_MEMBER', 'PROBATIONARY_MEMBER', 'NONE'],
  FULL_MEMBER: ['NONE'],
});

const ENDS: Readonly<Record<PartyStatus, readonly MembershipEndReason[]>> = {
  FULL_MEMBER: ['WITHDREW', 'STRUCK_OFF', 'EXPELLED'],
  PROBATIONARY_MEMBER: ['PROBATION_CANCELLED', 'WITHDREW', 'EXPELLED'],
  LEAGUE_MEMBER: ['LEAGUE_AGE', 'LEFT_LEAGUE'],
  NONE: [],
};

const NATIONWIDE: readonly string[] = [];

const nameOf = ({ code, validFrom }: { readonly code: string; readonly validFrom: CivilDate }): string =>
  `${code}@${validFrom}`;

const birthday = (birthDate: CivilDate, age: number): CivilDate => addMonths(birthDate, age * 12);

/** Party members are 18 at least, members of the League 14 to 27. */
export const requireAge = (status: PartyStatus, birthDate: CivilDate, on: CivilDate): void => {
  if (status === 'LEAGUE_MEMBER') {
    const rule = lookUpPolicy(leagueMemberAge, 'LEAGUE_MEMBER_AGE', NATIONWIDE, on);
    const { min, max } = rule.value;
    if (on < birthday(birthDate, min) || on >= birthday(birthDate, max)) {
      throw refuse('PARTY_STATUS.LEAGUE_AGE', { min, max, policy: nameOf(rule) });
    }
  } else if (status !== 'NONE') {
    const rule = lookUpPolicy(partyMemberAge, 'PARTY_MEMBER_AGE', NATIONWIDE, on);
    if (on < birthday(birthDate, rule.value)) {
      throw refuse('PARTY_STATUS.TOO_YOUNG', { min: rule.value, policy: nameOf(rule) });
    }
  }
};

/** The first day on which the probation may end in full membership, or be extended. */
const probationOver = ({ heldFrom, probationTo }: Held, on: CivilDate): { day: CivilDate; policy: string } => {
  const rule = lookUpPolicy(partyProbationMonths, 'PARTY_PROBATION_MONTHS', NATIONWIDE, on);
  return { day: probationTo ?? addMonths(heldFrom, rule.value), policy: nameOf(rule) };
};

/** A probation may be extended once, when its year is over (发展党员工作细则). */
const requireExtension = (before: Held, after: Held, over: CivilDate): string => {
  if (before.probationTo !== null) throw refuse('PARTY_STATUS.EXTENDED_ALREADY', { to: before.probationTo });
  const rule = lookUpPolicy(
    partyProbationExtensionMonths,
    'PARTY_PROBATION_EXTENSION_MONTHS',
    NATIONWIDE,
    after.heldFrom,
  );
  const [from, to] = [addMonths(over, rule.value.min), addMonths(over, rule.value.max)];
  const policy = nameOf(rule);
  if (after.probationTo === null || after.probationTo < from || after.probationTo > to) {
    throw refuse('PARTY_STATUS.EXTENSION', { from, to, policy });
  }
  return policy;
};

const requireEndReason = (before: Held, after: Held, birthDate: CivilDate): void => {
  if (after.status !== 'NONE') {
    if (after.endReason !== null) throw refuse('PARTY_STATUS.END_REASON_UNFIT', { reasons: '—' });
    return;
  }
  const fit = ENDS[before.status];
  if (after.endReason === null || !fit.includes(after.endReason)) {
    throw refuse('PARTY_STATUS.END_REASON_UNFIT', { reasons: fit.join(', ') });
  }
  const { max } = lookUpPolicy(leagueMemberAge, 'LEAGUE_MEMBER_AGE', NATIONWIDE, after.heldFrom).value;
  if (after.endReason === 'LEAGUE_AGE' && after.heldFrom < birthday(birthDate, max)) {
    throw refuse('PARTY_STATUS.END_REASON_UNFIT', { reasons: 'LEFT_LEAGUE' });
  }
};

/** Whether a status may follow another (党章第七条); answers the policy by which, where one decided. */
export const requireSuccession = (before: Held, after: Held, birthDate: CivilDate): string | null => {
  if (!states.can(before.status, after.status)) {
    const next = states.next(before.status).join(', ');
    throw refuse('PARTY_STATUS.NOT_NEXT', { status: before.status, next });
  }
  requireAge(after.status, birthDate, after.heldFrom);
  requireEndReason(before, after, birthDate);
  const isExtension = before.status === 'PROBATIONARY_MEMBER' && after.status === before.status;
  if (after.probationTo !== null && !isExtension) throw refuse('PARTY_STATUS.PROBATION_TO_UNFIT');
  if (before.status !== 'PROBATIONARY_MEMBER' || after.status === 'NONE') return null;
  const { day, policy } = probationOver(before, after.heldFrom);
  if (after.heldFrom < day) throw refuse('PARTY_STATUS.PROBATION_RUNS', { day, policy });
  return isExtension ? requireExtension(before, after, day) : policy;
};

/** What can be the first that is known of somebody. */
export const requireFirst = ({ status, heldFrom, probationTo, endReason }: Held, birthDate: CivilDate): void => {
  if (probationTo !== null) throw refuse('PARTY_STATUS.PROBATION_TO_UNFIT');
  if (endReason !== null) throw refuse('PARTY_STATUS.END_REASON_UNFIT', { reasons: '—' });
  requireAge(status, birthDate, heldFrom);
};
