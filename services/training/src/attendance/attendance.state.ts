import { attendanceState, type DomainEvent } from '@cunguan/events';
import type { TrainingSession } from '../training-session/training-session.js';
import type { Attendance, Verification } from './attendance.js';

/** What stands of an attendance beside itself. */
export interface Standing {
  readonly verification: Verification | null;
  readonly score: number | null;
}

/** What is published of an attendance of the session as it stands, verified or not yet. */
export const stateOfAttendance = (
  { id, trainingSessionId, officialId, role, status, makeUpOf, version }: Attendance,
  { heldOn, halfDays }: TrainingSession,
  { verification, score }: Standing,
): DomainEvent => {
  const stands = verification !== null && verification.halfDays > 0 ? verification : null;
  return attendanceState.of(id, version, {
    attendanceId: id,
    trainingSessionId,
    officialId,
    role,
    heldOn,
    halfDays,
    verifiedOn: stands?.verifiedOn ?? null,
    verifierId: stands?.verifierId ?? null,
    enrolmentStatus: status,
    verifiedHalfDays: stands?.halfDays ?? null,
    score: stands === null ? null : score,
    makeUpOfAttendanceId: makeUpOf,
  });
};
