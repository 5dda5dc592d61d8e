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
    status: { type: 'text', default: 'ENROLLED' },
    statusOn: { type: 'date', nullable: true },
    reason: { type: 'text', nullable: true },
    queueNumber: { type: 'integer', default: 0 },
    makeUpOf: { type: 'uuid', nullable: true },
    version: { type: 'integer' },
  },
});

export const VerificationEntity = new EntitySchema<Verification>({
  name: 'Verification',
  tableName: 'attendance_verifications',
  columns: {
    attendanceId: { type: 'uuid', primary: true },
    sequence: { type: 'smallint', primary: true, default: 1 },
    trainingSessionId: { type: 'uuid' },
    officialId: { type: 'uuid' },
    verifierId: { type: 'uuid' },
    verifiedOn: { type: 'date' },
    halfDays: { type: 'smallint' },
    reason: { type: 'text', nullable: true },
  },
});
