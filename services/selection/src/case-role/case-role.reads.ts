import { today, type CivilDate } from '@cunguan/domain';
import type { CaseRoleKind } from '@cunguan/events';
import { rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { hasCaseRole } from '../reserve-entry/reserve-entry.reads.js';

export interface CaseRoleRow {
  readonly id: string;
  readonly cadreId: string;
  readonly role: CaseRoleKind;
  readonly givenOn: CivilDate;
  readonly endedOn: CivilDate | null;
}

/** Not those of an official's own entry: who investigates is for the organisers and the case to know. */
const caseRolesBy = (name: string, column: 'id' | 'reserve_entry_id') => ({
  name,
  text: `SELECT k.n::int AS n, c.id, c.cadre_id AS "cadreId", c.role, c.given_on AS "givenOn", c.ended_on AS "endedOn"
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n)
           JOIN case_roles c ON c.${column} = k.id
           JOIN reserve_entries r ON r.id = c.reserve_entry_id
          WHERE ARRAY[r.village_id, r.town_id, r.district_id] && $2::uuid[] OR ${hasCaseRole('$3', '$4')}
          ORDER BY k.n, c.given_on, c.id`,
});

export interface CaseRoleLoaders {
  readonly caseRole: DataLoader<string, CaseRoleRow | null, string>;
  readonly caseRolesOfEntry: DataLoader<string, readonly CaseRoleRow[], string>;
}

export const caseRoleLoaders = (source: ServiceContext): CaseRoleLoaders => {
  const { within, cases } = source.access.read('cases');
  const values = (ids: readonly string[]) => [ids, within, cases, today(source.clock)];
  return {
    caseRole: rowLoader({ source, statement: caseRolesBy('case-roles-by-id', 'id'), values }),
    caseRolesOfEntry: rowsLoader({
      source,
      statement: caseRolesBy('case-roles-of-reserve-entry', 'reserve_entry_id'),
      values,
    }),
  };
};
