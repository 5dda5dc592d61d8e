import { EntitySchema } from 'typeorm';
import type { Unit } from './unit.js';
import type { UnitRenaming } from '../unit-change/unit-change.js';

export const UnitEntity = new EntitySchema<Unit>({
  name: 'Unit',
  tableName: 'units',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    code: { type: 'text', unique: true },
    name: { type: 'text' },
    parentId: { type: 'uuid', nullable: true },
    townId: { type: 'uuid', nullable: true },
    districtId: { type: 'uuid' },
    closedOn: { type: 'date', nullable: true },
    version: { type: 'integer' },
  },
});

export const UnitRenamingEntity = new EntitySchema<UnitRenaming>({
  name: 'UnitRenaming',
  tableName: 'unit_renamings',
  columns: {
    id: { type: 'uuid', primary: true },
    unitId: { type: 'uuid' },
    name: { type: 'text' },
    renamedFrom: { type: 'date' },
  },
});
