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
    townId: { type: 'uuid' },
    districtId: { type: 'uuid' },
    startedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    endReason: { type: 'text', nullable: true },
    repairDueOn: { type: 'date', nullable: true },
    repairPolicy: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
