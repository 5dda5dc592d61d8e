import { attendanceState, type DomainEvent } from '@cunguan/events';
import type { TrainingSession } from '../training-session/training-session.js';
import type { Attendance, Verification } from './attendance.js';

/** What is published of an attendance of the session as it stands, verified or not yet. */
export const stateOfAttendance = (
  { id, trainingSessionId, officialId, role, version }: Attendance,
  { heldOn, halfDays }: TrainingSession,
  verification: Verification | null,
): DomainEvent =>
  attendanceState.of(id, version, {
    attendanceId: id,
    trainingSessionId,
    officialId,
    role,
    heldOn,
    halfDays,
    verifiedOn: verification?.verifiedOn ?? null,
    verifierId: verification?.verifierId ?? null,
  });
