import { caseRoleState, type DomainEvent } from '@cunguan/events';
import type { CaseRole } from './case-role.js';

/** What is published of a case role as it stands. */
export const stateOfCaseRole = (
  { id, reserveEntryId, cadreId, role, givenOn, endedOn, version }: CaseRole,
  { officialId }: { readonly officialId: string },
): DomainEvent =>
  caseRoleState.of(id, version, {
    caseRoleId: id,
    reserveEntryId,
    officialId,
    cadreId,
    caseRole: role,
    grantedOn: givenOn,
    endedOn,
  });
