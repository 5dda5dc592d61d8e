import { EntitySchema } from 'typeorm';
import type { Mentorship } from './mentorship.js';

export const MentorshipEntity = new EntitySchema<Mentorship>({
  name: 'Mentorship',
  tableName: 'mentorships',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    mentorId: { type: 'uuid' },
    villageId: { type: 'uuid' },
    version: { type: 'integer' },
  },
});
