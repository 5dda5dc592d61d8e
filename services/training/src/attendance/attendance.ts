import { requireInteger, requireText, type CivilDate } from '@cunguan/domain';
import {
  absenceRecorded,
  attendanceCorrected,
  attendanceVerified,
  correcting,
  officialEnrolled,
  officialPutOnWaitingList,
  type AbsenceReason,
  type DomainEvent,
  type EnrolmentStatus,
  type TrainingRole,
  type TrainingSessionKind,
  type WithdrawalReason,
} from '@cunguan/events';
import { placementOn, servesOn, type Official, type Placement } from '../official/official.js';
import { refuse } from '../refusals.js';
import { roleIn, type TrainingSession } from '../training-session/training-session.js';

/** An official's enrolment in a training session. */
export interface Attendance {
  readonly id: string;
  readonly trainingSessionId: string;
  readonly kind: TrainingSessionKind;
  readonly officialId: string;
  readonly role: TrainingRole;
  readonly status: EnrolmentStatus;
  /** The day since which the status holds; null where it was not kept. */
  readonly statusOn: CivilDate | null;
  /** Why it was withdrawn, or the official absent. */
  readonly reason: WithdrawalReason | AbsenceReason | null;
  /** The order of coming within the session; 0 where it was not kept. */
  readonly queueNumber: number;
  /** The absence that it makes up for. */
  readonly makeUpOf: string | null;
  readonly version: number;
}

/** The organiser's word that the official attended; the one with the highest sequence stands, none is ever changed. */
export interface Verification {
  readonly attendanceId: string;
  readonly sequence: number;
  readonly trainingSessionId: string;
  readonly officialId: string;
  readonly verifierId: string;
  readonly verifiedOn: CivilDate;
  /** 0 takes back what was said before. */
  readonly halfDays: number;
  /** Why it corrects the one before; null of the first. */
  readonly reason: string | null;
}

/** An official as a session's list names them. */
export interface Listed {
  readonly official: Official;
  readonly placements: readonly Placement[];
  readonly attendance: Attendance | null;
}

const MAX_REASON = 200;

/** Where the official is on the day of the session, as far as it is known to whoever asks. */
const requireServing = ({ heldOn }: TrainingSession, { official, placements }: Listed): Placement => {
  const placement = placementOn(placements, heldOn);
  if (!placement || !servesOn(official, heldOn)) {
    throw refuse('ATTENDANCE.OFFICIAL_NOT_SERVING', { official: official.id, on: heldOn });
  }
  return placement;
};

/** Whether the official serves in the session's town on its day. */
export const isThere = ({ heldOn, townId }: TrainingSession, { official, placements }: Listed): boolean =>
  servesOn(official, heldOn) && placementOn(placements, heldOn)?.townId === townId;

/** Enrolment closes with the session's day; one that was recorded as held is entered with whoever attended. */
export const requireEnrolmentOpen = ({ heldOn, recordedHeld }: TrainingSession, today: CivilDate): void => {
  if (heldOn < today && !recordedHeld) throw refuse('ATTENDANCE.ENROLMENT_OVER', { on: heldOn });
};

interface Enrolling {
  readonly id: string;
  readonly role: TrainingRole;
  readonly status: 'ENROLLED' | 'WAITING';
  readonly queueNumber: number;
  readonly makeUpOf: string | null;
  readonly today: CivilDate;
}

/** Enrols an official of the session's town who serves on its day, or puts the official on the waiting list. */
export const enrolOfficial = (
  session: TrainingSession,
  listed: Listed,
  { id, role, status, queueNumber, makeUpOf, today }: Enrolling,
): { readonly attendance: Attendance; readonly event: DomainEvent } => {
  const { kind, heldOn } = session;
  const { official, attendance: present } = listed;
  requireEnrolmentOpen(session, today);
  if (role !== roleIn(kind)) throw refuse('ATTENDANCE.ROLE_UNFIT', { kind, role: roleIn(kind) });
  if (present) throw refuse('ATTENDANCE.ALREADY_ENROLLED', { official: official.id });
  if (requireServing(session, listed).townId !== session.townId) {
    throw refuse('ATTENDANCE.OFFICIAL_OTHER_TOWN', { official: official.id, on: heldOn });
  }
  if (status === 'WAITING' && heldOn < today) throw refuse('ATTENDANCE.NO_PLACE_LEFT', { official: official.id });
  const about = { trainingSessionId: session.id, officialId: official.id, role };
  const attendance: Attendance = {
    ...{ id, ...about, kind, status, statusOn: today, reason: null, queueNumber, makeUpOf, version: 1 },
  };
  const contract = status === 'WAITING' ? officialPutOnWaitingList : officialEnrolled;
  return { attendance, event: contract.of(id, 1, { attendanceId: id, ...about }) };
};

/**
 * Only the organiser verifies, never an attendee, and not before the session is held. The organiser's account does it, or
 * `forOrganiser`, a clerk's of the town or the district over the session that is no cadre's own.
 */
export const requireVerifier = (
  { organiserId, heldOn }: TrainingSession,
  officialIds: readonly string[],
  { verifierId, viewer }: { readonly verifierId: string; readonly viewer: Verifying },
  on: CivilDate,
): void => {
  if (officialIds.includes(verifierId)) throw refuse('ATTENDANCE.VERIFIER_IS_ATTENDEE');
  const { cadreId, officialId, forOrganiser } = viewer;
  const speaks = cadreId === null ? forOrganiser : cadreId === organiserId;
  if (officialId !== null) throw refuse('ATTENDANCE.VERIFIER_IS_OFFICIAL');
  if (verifierId !== organiserId || !speaks) throw refuse('ATTENDANCE.VERIFIER_NOT_ORGANISER');
  if (heldOn > on) throw refuse('TRAINING_SESSION.NOT_YET_HELD', { on: heldOn });
};

/** Who is asking. */
export interface Verifying {
  readonly cadreId: string | null;
  readonly officialId: string | null;
  readonly forOrganiser: boolean;
}

interface Verified {
  readonly attendance: Attendance;
  readonly verification: Verification;
  readonly event: DomainEvent;
}

const requireEnrolled = ({ official, attendance }: Listed): Attendance => {
  if (!attendance) throw refuse('ATTENDANCE.NOT_ENROLLED', { official: official.id });
  if (attendance.status === 'WAITING') throw refuse('ATTENDANCE.WAITING', { official: official.id });
  return attendance;
};

/** Verifies the attendance of an enrolled official; one who left before the session cannot have attended. */
export const verifyAttendance = (
  session: TrainingSession,
  listed: Listed,
  earlier: ReadonlySet<string>,
  { halfDays, today }: { readonly halfDays: number; readonly today: CivilDate },
): Verified => {
  const attendance = requireEnrolled(listed);
  const { id: attendanceId, officialId, role } = attendance;
  if (earlier.has(attendanceId)) throw refuse('ATTENDANCE.ALREADY_VERIFIED', { official: officialId });
  requireServing(session, listed);
  requireInteger('halfDays', halfDays, 1, session.halfDays);
  const { id: trainingSessionId, organiserId: verifierId, heldOn } = session;
  const version = attendance.version + 1;
  const statusOn = attendance.status === 'ABSENT' ? today : attendance.statusOn;
  const about = { attendanceId, trainingSessionId, officialId };
  return {
    attendance: { ...attendance, status: 'ENROLLED', statusOn, reason: null, version },
    verification: { ...about, sequence: 1, verifierId, verifiedOn: today, halfDays, reason: null },
    event: attendanceVerified.of(attendanceId, version, { ...about, role, heldOn, halfDays, verifierId }),
  };
};

/** The organiser's word that an enrolled official was not there. */
export const recordAbsence = (
  { heldOn }: TrainingSession,
  listed: Listed,
  verified: boolean,
  { reason, today }: { readonly reason: AbsenceReason; readonly today: CivilDate },
): { readonly attendance: Attendance; readonly event: DomainEvent } => {
  const enrolled = requireEnrolled(listed);
  const { id: attendanceId, trainingSessionId, officialId } = enrolled;
  if (verified) throw refuse('ATTENDANCE.ALREADY_VERIFIED', { official: officialId });
  if (enrolled.status === 'ABSENT') throw refuse('ATTENDANCE.ALREADY_ABSENT', { official: officialId });
  const attendance: Attendance = {
    ...enrolled,
    ...{ status: 'ABSENT', reason, statusOn: today, version: enrolled.version + 1 },
  };
  const event = absenceRecorded.of(attendanceId, attendance.version, {
    ...{ attendanceId, trainingSessionId, officialId, heldOn, absenceReason: reason },
  });
  return { attendance, event };
};

/** Says anew how much was attended, 0 for nothing; by somebody who has seen what stands. */
export const correctAttendance = (
  { heldOn, organiserId: verifierId, halfDays: most }: TrainingSession,
  attendance: Attendance,
  last: Verification | null,
  input: {
    readonly halfDays: number;
    readonly reason: string;
    readonly expectedVersion: number;
    readonly today: CivilDate;
  },
): Verified => {
  if (attendance.version !== input.expectedVersion) {
    throw refuse('ATTENDANCE.CHANGED', { version: attendance.version });
  }
  const { id: attendanceId, trainingSessionId, officialId } = attendance;
  if (!last) throw refuse('ATTENDANCE.NOT_VERIFIED', { official: officialId });
  if (attendance.status !== 'ENROLLED') throw refuse('ATTENDANCE.NOT_ENROLLED', { official: officialId });
  const halfDays = requireInteger('halfDays', input.halfDays, 0, most);
  if (halfDays === last.halfDays) throw refuse('ATTENDANCE.NOTHING_TO_CORRECT', { halfDays });
  const reason = requireText('reason', input.reason, MAX_REASON);
  const version = attendance.version + 1;
  const about = { attendanceId, trainingSessionId, officialId };
  const payload = { ...about, heldOn, verifiedHalfDays: halfDays, verifierId };
  return {
    attendance: { ...attendance, version },
    verification: {
      ...{ ...about, sequence: last.sequence + 1, verifierId, verifiedOn: input.today, halfDays, reason },
    },
    event: correcting(attendanceCorrected.of(attendanceId, version, payload)),
  };
};

/** An enrolment that makes up for an absence: later, and of the same kind or topic. */
export const requireMakeUp = (
  session: TrainingSession,
  absence: Attendance,
  missed: TrainingSession,
  officialIds: readonly string[],
): string => {
  if (absence.status !== 'ABSENT') throw refuse('ATTENDANCE.NOT_ABSENT', { official: absence.officialId });
  if (officialIds.length !== 1 || officialIds[0] !== absence.officialId) {
    throw refuse('ATTENDANCE.MAKE_UP_OTHER_OFFICIAL', { official: absence.officialId });
  }
  const alike = session.kind === missed.kind || (session.topicId !== null && session.topicId === missed.topicId);
  if (!alike || session.id === missed.id || session.heldOn < missed.heldOn) {
    throw refuse('ATTENDANCE.MAKE_UP_UNFIT', { on: missed.heldOn });
  }
  return absence.id;
};
