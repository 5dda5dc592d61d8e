import { EntitySchema } from 'typeorm';
import type { Wish } from './wish.js';

export const WishEntity = new EntitySchema<Wish>({
  name: 'Wish',
  tableName: 'wishes',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    choice: { type: 'smallint' },
    kind: { type: 'text' },
    departmentId: { type: 'uuid', nullable: true },
    villageId: { type: 'uuid', nullable: true },
    note: { type: 'text', nullable: true },
    statedFrom: { type: 'date' },
    statedTo: { type: 'date', nullable: true },
  },
});
