import { randomUUID } from 'node:crypto';
import {
  CASE_ROLES,
  commandersOf,
  readersOf,
  ROLES,
  type CaseRole,
  type DataGroup,
  type Role,
  type Viewer,
} from '@cunguan/access';
import type { TokenHolder } from '../../infra/local/access-token.js';
import { CODES, type World } from './world.js';

/** A role of a token, or one of a case that somebody has by their id as a cadre alone. */
export type AnyRole = Role | Exclude<CaseRole, 'SURVEY_ORGANISER'>;

export const ALL_ROLES: readonly AnyRole[] = [...ROLES, 'INVESTIGATOR', 'COMMITTEE_MEMBER'];

/** Somebody with one role. */
export interface TestViewer {
  readonly grants: readonly {
    readonly role: Role;
    readonly unit: string;
    readonly from?: string;
    readonly to?: string;
  }[];
  readonly officialId: string | null;
  readonly cadreId: string | null;
}

type UnitName = 'district' | 'town' | 'village';

/** Where each role is held; all are at home on the world's own side. */
export const HOME: Readonly<Record<AnyRole, UnitName>> = {
  DISTRICT_ORGANISER: 'district',
  TOWN_ORGANISER: 'town',
  VILLAGE_LEADER: 'village',
  MENTOR: 'village',
  OFFICIAL: 'village',
  ANALYST: 'district',
  AUDITOR: 'town',
  INVESTIGATOR: 'village',
  COMMITTEE_MEMBER: 'village',
};

const CADRES = { MENTOR: 'cadre', INVESTIGATOR: 'investigator', COMMITTEE_MEMBER: 'committeeMember' } as const;

const cadreOf = (role: AnyRole) => (Object.hasOwn(CADRES, role) ? CADRES[role as keyof typeof CADRES] : null);

const isCaseRole = (role: AnyRole): role is AnyRole & CaseRole => CASE_ROLES.some((one) => one === role);

export const viewerOf = (role: AnyRole, { own }: World): TestViewer => {
  const cadre = cadreOf(role);
  return {
    grants: isCaseRole(role) ? [] : [{ role, unit: CODES[HOME[role]] }],
    officialId: role === 'OFFICIAL' ? own.official : null,
    cadreId: cadre && own[cadre],
  };
};

/** Whoever is a cadre may have a part in a case, which only the rows tell. */
const mayByCase = (role: AnyRole, cells: ReturnType<typeof readersOf>): boolean =>
  cadreOf(role) !== null && CASE_ROLES.some((one) => cells[one] !== undefined);

/** Whether a role reads a kind of data of anybody. */
export const reads = (role: AnyRole, group: DataGroup): boolean =>
  readersOf(group)[role] !== undefined || mayByCase(role, readersOf(group));

/** Whether a role may give a command about anybody. */
export const commands = (role: AnyRole, command: string): boolean =>
  commandersOf(command)[role] !== undefined || mayByCase(role, commandersOf(command));

/** As a token names them; each time somebody else, so that no limit per person is met. */
export const holderOf = ({ grants, officialId, cadreId }: TestViewer): TokenHolder => ({
  id: randomUUID(),
  roles: grants,
  officialId,
  cadreId,
});

/** As the gateway names them to a subgraph. */
export const internalViewerOf = (viewer: TestViewer): Viewer => ({ ...viewer, id: randomUUID() });
