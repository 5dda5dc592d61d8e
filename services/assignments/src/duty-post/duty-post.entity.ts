import { EntitySchema } from 'typeorm';
import type { DutyPost } from './duty-post.js';

export const DutyPostEntity = new EntitySchema<DutyPost>({
  name: 'DutyPost',
  tableName: 'duty_posts',
  columns: {
    id: { type: 'uuid', primary: true },
    villageId: { type: 'uuid' },
    townId: { type: 'uuid' },
    districtId: { type: 'uuid' },
    lineOfWork: { type: 'text' },
    title: { type: 'text' },
    specialties: { type: 'text', array: true },
    createdOn: { type: 'date' },
    version: { type: 'integer' },
  },
});
