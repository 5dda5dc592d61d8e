import type { CivilDate } from '@cunguan/domain';
import {
  attendanceVerified,
  officialEnrolled,
  type DomainEvent,
  type TrainingRole,
  type TrainingSessionKind,
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
  readonly version: number;
}

/** The organiser's word that the official attended; never changed, never taken back. */
export interface Verification {
  readonly attendanceId: string;
  readonly trainingSessionId: string;
  readonly officialId: string;
  readonly verifierId: string;
  readonly verifiedOn: CivilDate;
}

/** An official as a session's list names them. */
export interface Listed {
  readonly official: Official;
  readonly placements: readonly Placement[];
  readonly attendance: Attendance | null;
}

/** Where the official is on the day of the session, as far as it is known to whoever asks. */
const requireServing = ({ heldOn }: TrainingSession, { official, placements }: Listed): Placement => {
  const placement = placementOn(placements, heldOn);
  if (!placement || !servesOn(official, heldOn)) {
    throw refuse('ATTENDANCE.OFFICIAL_NOT_SERVING', { official: official.id, on: heldOn });
  }
  return placement;
};

/** Enrols an official of the session's town who serves on its day. */
export const enrolOfficial = (
  session: TrainingSession,
  listed: Listed,
  { id, role }: { readonly id: string; readonly role: TrainingRole },
): { readonly attendance: Attendance; readonly event: DomainEvent } => {
  const { kind, heldOn } = session;
  const { official, attendance: present } = listed;
  if (role !== roleIn(kind)) throw refuse('ATTENDANCE.ROLE_UNFIT', { kind, role: roleIn(kind) });
  if (present) throw refuse('ATTENDANCE.ALREADY_ENROLLED', { official: official.id });
  if (requireServing(session, listed).townId !== session.townId) {
    throw refuse('ATTENDANCE.OFFICIAL_OTHER_TOWN', { official: official.id, on: heldOn });
  }
  const attendance = { id, trainingSessionId: session.id, kind, officialId: official.id, role, version: 1 };
  const event = officialEnrolled.of(id, attendance.version, {
    attendanceId: id,
    trainingSessionId: session.id,
    officialId: official.id,
    role,
  });
  return { attendance, event };
};

/** Only the organiser verifies, never an attendee, and not before the session is held. */
export const requireVerifier = (
  { organiserId, heldOn }: TrainingSession,
  officialIds: readonly string[],
  verifierId: string,
  on: CivilDate,
): void => {
  if (officialIds.includes(verifierId)) throw refuse('ATTENDANCE.VERIFIER_IS_ATTENDEE');
  if (verifierId !== organiserId) throw refuse('ATTENDANCE.VERIFIER_NOT_ORGANISER');
  if (heldOn > on) throw refuse('TRAINING_SESSION.NOT_YET_HELD', { on: heldOn });
};

/** Verifies the attendance of an enrolled official; one who left before the session cannot have attended. */
export const verifyAttendance = (
  session: TrainingSession,
  listed: Listed,
  verified: ReadonlySet<string>,
  on: CivilDate,
): { readonly attendance: Attendance; readonly verification: Verification; readonly event: DomainEvent } => {
  const { official, attendance } = listed;
  const officialId = official.id;
  if (!attendance) throw refuse('ATTENDANCE.NOT_ENROLLED', { official: officialId });
  if (verified.has(attendance.id)) throw refuse('ATTENDANCE.ALREADY_VERIFIED', { official: officialId });
  requireServing(session, listed);
  const { id: trainingSessionId, organiserId: verifierId, heldOn, halfDays } = session;
  const { id: attendanceId, role } = attendance;
  const version = attendance.version + 1;
  return {
    attendance: { ...attendance, version },
    verification: { attendanceId, trainingSessionId, officialId, verifierId, verifiedOn: on },
    event: attendanceVerified.of(attendanceId, version, {
      attendanceId,
      trainingSessionId,
      officialId,
      role,
      heldOn,
      halfDays,
      verifierId,
    }),
  };
};
