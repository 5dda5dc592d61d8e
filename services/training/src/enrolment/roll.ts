import type { CivilDate } from '@cunguan/domain';
import { enrolmentWithdrawn, officialEnrolled, type DomainEvent, type WithdrawalReason } from '@cunguan/events';
import type { Attendance } from '../attendance/attendance.js';
import { refuse } from '../refusals.js';
import type { TrainingSession } from '../training-session/training-session.js';

/** Whom a rule enrols, of those who serve on the day of the session. */
export type EnrolmentRule = 'NEW_OFFICIALS' | 'ALL_SERVING' | 'WITHOUT_REQUIRED_DAYS' | 'NEVER_SAT_IN';

/** What a command on a session or its roll touched; attendances by id, in the order of the command's list. */
export interface RollAnswer {
  readonly trainingSessionId: string;
  readonly attendanceIds: readonly string[];
  readonly promotedIds: readonly string[];
  readonly withdrawnIds: readonly string[];
  readonly alreadyEnrolledIds: readonly string[];
  readonly policy: string | null;
}

/** What a command touched of a session, where it says no more. */
export const rollAnswer = (trainingSessionId: string, more: Partial<RollAnswer> = {}): RollAnswer => ({
  trainingSessionId,
  attendanceIds: [],
  promotedIds: [],
  withdrawnIds: [],
  alreadyEnrolledIds: [],
  policy: null,
  ...more,
});

/** An attendance as a command leaves it, and what tells of it. */
export interface RollChange {
  readonly attendance: Attendance;
  readonly event: DomainEvent;
}

type Queued = Pick<Attendance, 'status' | 'queueNumber'>;

/** Who was absent had a place too. */
const holdsPlace = ({ status }: Pick<Attendance, 'status'>): boolean => status === 'ENROLLED' || status === 'ABSENT';

export const placesTaken = (roll: readonly Queued[]): number => roll.filter(holdsPlace).length;

/** How many more there is room for; Infinity without a limit. */
export const freePlaces = (capacity: number | null, roll: readonly Queued[]): number =>
  capacity === null ? Infinity : Math.max(0, capacity - placesTaken(roll));

const waiting = <One extends Queued>(roll: readonly One[]): readonly One[] =>
  roll.filter(({ status }) => status === 'WAITING').sort((a, b) => a.queueNumber - b.queueNumber);

/** The number of whoever comes next; it is never used again, whatever becomes of the enrolment. */
export const nextNumber = (roll: readonly Queued[]): number =>
  roll.reduce((highest, { queueNumber }) => Math.max(highest, queueNumber), 0) + 1;

/** The status of whoever comes next: nobody overtakes who waits. */
export const statusOfNext = (capacity: number | null, roll: readonly Queued[]): 'ENROLLED' | 'WAITING' =>
  freePlaces(capacity, roll) > waiting(roll).length ? 'ENROLLED' : 'WAITING';

/** Whom the free places are for, the longest waiting first. */
export const nextInLine = <One extends Queued>(capacity: number | null, roll: readonly One[]): readonly One[] =>
  waiting(roll).slice(0, freePlaces(capacity, roll));

/** Whether a rule may enrol the official: not who is in, nor who withdrew; but who was not there and is again. */
export const mayBePicked = (officialId: string, roll: readonly Attendance[]): boolean =>
  roll
    .filter((one) => one.officialId === officialId)
    .every(({ status, reason }) => status === 'WITHDRAWN' && reason === 'NO_LONGER_THERE');

/** The roll after some of it changed. */
export const after = (roll: readonly Attendance[], changes: readonly RollChange[]): readonly Attendance[] => {
  const changed = new Map(changes.map(({ attendance }) => [attendance.id, attendance]));
  const kept = roll.map((one) => changed.get(one.id) ?? one);
  return [...kept, ...[...changed.values()].filter(({ id }) => !roll.some((one) => one.id === id))];
};

/** Those waiting who move up; into a session whose day is over or that is cancelled nobody does. */
export const promotions = (
  { id: trainingSessionId, capacity, heldOn, cancelledOn }: TrainingSession,
  roll: readonly Attendance[],
  today: CivilDate,
): readonly RollChange[] => {
  if (heldOn < today || cancelledOn !== null) return [];
  return nextInLine(capacity, roll).map((one) => {
    const attendance: Attendance = { ...one, status: 'ENROLLED', statusOn: today, version: one.version + 1 };
    const { id: attendanceId, officialId, role } = attendance;
    const payload = { attendanceId, trainingSessionId, officialId, role };
    return { attendance, event: officialEnrolled.of(attendanceId, attendance.version, payload) };
  });
};

/** Takes an enrolment back, by whoever may or because the official is not there on the day. */
export const withdraw = (one: Attendance, reason: WithdrawalReason, today: CivilDate): RollChange => {
  const attendance: Attendance = { ...one, status: 'WITHDRAWN', reason, statusOn: today, version: one.version + 1 };
  const { id: attendanceId, trainingSessionId, officialId } = attendance;
  const event = enrolmentWithdrawn.of(attendanceId, attendance.version, {
    ...{ attendanceId, trainingSessionId, officialId, withdrawalReason: reason },
  });
  return { attendance, event };
};

/** Withdraws on somebody's word: by one who has seen it as it stands, up to the day of the session. */
export const withdrawEnrolment = (
  { heldOn }: TrainingSession,
  one: Attendance,
  input: { readonly reason: WithdrawalReason; readonly expectedVersion: number; readonly today: CivilDate },
  { verified }: { readonly verified: boolean },
): RollChange => {
  if (one.version !== input.expectedVersion) throw refuse('ATTENDANCE.CHANGED', { version: one.version });
  if (one.status === 'WITHDRAWN') throw refuse('ATTENDANCE.ALREADY_WITHDRAWN');
  if (verified) throw refuse('ATTENDANCE.ALREADY_VERIFIED', { official: one.officialId });
  if (heldOn < input.today) throw refuse('ATTENDANCE.SESSION_OVER', { on: heldOn });
  if (input.reason === 'NO_LONGER_THERE') throw refuse('ATTENDANCE.REASON_OF_SYSTEM');
  return withdraw(one, input.reason, input.today);
};
