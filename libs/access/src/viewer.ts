import { z } from 'zod';

export const ROLES = [
  'DISTRICT_ORGANISER',
  'TOWN_ORGANISER',
  'VILLAGE_LEADER',
  'MENTOR',
  'OFFICIAL',
  'ANALYST',
  'AUDITOR',
] as const;
export type Role = (typeof ROLES)[number];

/** A role within a unit, named by its administrative division code. */
export interface Grant {
  readonly role: Role;
  readonly unit: string;
}

/** Who asks. */
export interface Viewer {
  readonly id: string;
  readonly grants: readonly Grant[];
}

const claims = z.object({
  sub: z.string().min(1).max(200),
  roles: z.array(z.object({ role: z.enum(ROLES), unit: z.string().min(1).max(40) })).max(50),
});

/** The viewer whom verified token claims name; null when they name none. */
export const viewerFromClaims = (payload: unknown): Viewer | null => {
  const parsed = claims.safeParse(payload);
  return parsed.success ? { id: parsed.data.sub, grants: parsed.data.roles } : null;
};

const READERS: readonly Role[] = ['DISTRICT_ORGANISER', 'AUDITOR'];
const WRITERS: readonly Role[] = ['DISTRICT_ORGANISER'];

/** Deny by default: roles whose narrower scope is not built yet read nothing. */
export const mayRead = (viewer: Viewer): boolean => viewer.grants.some(({ role }) => READERS.includes(role));

export const mayWrite = (viewer: Viewer): boolean => viewer.grants.some(({ role }) => WRITERS.includes(role));
