import { EntitySchema } from 'typeorm';
import type { Score } from './score.js';

export const ScoreEntity = new EntitySchema<Score>({
  name: 'Score',
  tableName: 'attendance_scores',
  columns: {
    attendanceId: { type: 'uuid', primary: true },
    sequence: { type: 'smallint', primary: true },
    trainingSessionId: { type: 'uuid' },
    officialId: { type: 'uuid' },
    score: { type: 'smallint' },
    recorderId: { type: 'uuid' },
    recordedOn: { type: 'date' },
    reason: { type: 'text', nullable: true },
  },
});
