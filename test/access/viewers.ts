import { randomUUID } from 'node:crypto';
import type { Role, Viewer } from '@cunguan/access';
import type { TokenHolder } from '../../infra/local/access-token.js';
import { CODES, type World } from './world.js';

/** Somebody with one role; what they reach is counted from `unit`. */
export interface TestViewer {
  readonly role: Role;
  readonly unit: string;
  readonly officialId: string | null;
  readonly cadreId: string | null;
}

type UnitName = 'district' | 'town' | 'village';

/** Where each role is held; all are at home on the world's own side. */
export const HOME: Readonly<Record<Role, UnitName>> = {
  DISTRICT_ORGANISER: 'district',
  TOWN_ORGANISER: 'town',
  VILLAGE_LEADER: 'village',
  MENTOR: 'village',
  OFFICIAL: 'village',
  ANALYST: 'district',
  AUDITOR: 'town',
};

export const viewerOf = (role: Role, { own }: World): TestViewer => ({
  role,
  unit: CODES[HOME[role]],
  officialId: role === 'OFFICIAL' ? own.official : null,
  cadreId: role === 'MENTOR' ? own.cadre : null,
});

const grantsOf = ({ role, unit }: TestViewer) => [{ role, unit }];

/** As a token names them; each time somebody else, so that no limit per person is met. */
export const holderOf = (viewer: TestViewer): TokenHolder => {
  const { officialId, cadreId } = viewer;
  return { id: randomUUID(), roles: grantsOf(viewer), officialId, cadreId };
};

/** As the gateway names them to a subgraph. */
export const internalViewerOf = (viewer: TestViewer): Viewer => {
  const { officialId, cadreId } = viewer;
  return { id: randomUUID(), grants: grantsOf(viewer), officialId, cadreId };
};
