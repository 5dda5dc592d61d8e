import { EntitySchema } from 'typeorm';
import type { CaseRole } from './case-role.js';

export const CaseRoleEntity = new EntitySchema<CaseRole>({
  name: 'CaseRole',
  tableName: 'case_roles',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    cadreId: { type: 'uuid' },
    givenOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    version: { type: 'integer' },
  },
});
