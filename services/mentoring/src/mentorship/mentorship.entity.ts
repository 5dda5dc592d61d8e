import { EntitySchema } from 'typeorm';
import type { MentorshipRecord } from './mentorship.js';

export const MentorshipEntity = new EntitySchema<MentorshipRecord>({
  name: 'Mentorship',
  tableName: 'mentorships',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    mentorId: { type: 'uuid' },
    level: { type: 'text', default: 'VILLAGE' },
    villageId: { type: 'uuid' },
    townId: { type: 'uuid' },
    districtId: { type: 'uuid' },
    proposedOn: { type: 'date', nullable: true },
    startedOn: { type: 'date', nullable: true },
    endedOn: { type: 'date', nullable: true },
    endReason: { type: 'text', nullable: true },
    repairDueOn: { type: 'date', nullable: true },
    repairPolicy: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
