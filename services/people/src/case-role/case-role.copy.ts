import { caseRoleState } from '@cunguan/events';
import { copyOf } from '@cunguan/messaging';

/** Who has a part in the case of an official; ids and days alone, so that it stays when the official is erased. */
export const caseRoleCopy = copyOf(caseRoleState, {
  root: 'case_roles',
  rowsOf: ({ caseRoleId, officialId, cadreId, grantedOn, endedOn }, version) => ({
    case_roles: [
      { id: caseRoleId, official_id: officialId, cadre_id: cadreId, given_on: grantedOn, ended_on: endedOn, version },
    ],
  }),
});
