import { EntitySchema } from 'typeorm';
import type { Attendance, Verification } from './attendance.js';

export const AttendanceEntity = new EntitySchema<Attendance>({
  name: 'Attendance',
  tableName: 'attendances',
  columns: {
    id: { type: 'uuid', primary: true },
    trainingSessionId: { type: 'uuid' },
    kind: { type: 'text' },
    officialId: { type: 'uuid' },
    role: { type: 'text' },
    version: { type: 'integer' },
  },
});

export const VerificationEntity = new EntitySchema<Verification>({
  name: 'Verification',
  tableName: 'attendance_verifications',
  columns: {
    attendanceId: { type: 'uuid', primary: true },
    trainingSessionId: { type: 'uuid' },
    officialId: { type: 'uuid' },
    verifierId: { type: 'uuid' },
    verifiedOn: { type: 'date' },
  },
});
