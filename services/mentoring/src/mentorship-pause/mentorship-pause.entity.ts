import { EntitySchema } from 'typeorm';
import type { MentorshipPause } from './mentorship-pause.js';

export const MentorshipPauseEntity = new EntitySchema<MentorshipPause>({
  name: 'MentorshipPause',
  tableName: 'mentorship_pauses',
  columns: {
    id: { type: 'uuid', primary: true },
    mentorshipId: { type: 'uuid' },
    pausedFrom: { type: 'date' },
    resumedOn: { type: 'date', nullable: true },
    reason: { type: 'text' },
  },
});
