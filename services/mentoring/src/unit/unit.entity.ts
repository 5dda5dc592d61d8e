import { EntitySchema } from 'typeorm';
import type { Unit } from './unit.js';

export const UnitEntity = new EntitySchema<Unit>({
  name: 'Unit',
  tableName: 'units',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    code: { type: 'text' },
    townId: { type: 'uuid', nullable: true },
    districtId: { type: 'uuid' },
    version: { type: 'integer' },
  },
});
