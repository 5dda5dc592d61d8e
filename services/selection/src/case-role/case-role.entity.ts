import { EntitySchema } from 'typeorm';
import type { CaseRole } from './case-role.js';

export const CaseRoleEntity = new EntitySchema<CaseRole>({
  name: 'CaseRole',
  tableName: 'case_roles',
  columns: {
    id: { type: 'uuid', primary: true },
    reserveEntryId: { type: 'uuid' },
    cadreId: { type: 'uuid' },
    role: { type: 'text' },
    givenOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    givenBy: { type: 'text' },
    version: { type: 'integer' },
  },
});
