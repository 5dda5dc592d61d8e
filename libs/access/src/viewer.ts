import { isCivilDate, isUuid, type CivilDate } from '@cunguan/domain';
import { z } from 'zod';
import { isUnitOf, ROLES, type BuiltInRole, type Role } from './matrix.js';

/** A role within a unit, named by its administrative division code. */
export interface Grant {
  readonly role: Role | BuiltInRole;
  readonly unit: string;
}

/** Who asks. */
export interface Viewer {
  readonly id: string;
  readonly grants: readonly Grant[];
  /** Who the viewer is as an official; null for everybody else. */
  readonly officialId: string | null;
  /** Who the viewer is as a cadre; null for everybody else. */
  readonly cadreId: string | null;
}

const day = z.string().refine(isCivilDate);
const id = z.string().refine(isUuid).nullish();

const claimsWith = <AnyRole extends string>(roles: readonly AnyRole[]) =>
  z.object({
    sub: z.string().min(1).max(200),
    roles: z
      .array(z.object({ role: z.enum(roles), unit: z.string().min(1).max(40), from: day.nullish(), to: day.nullish() }))
      .max(50),
    official_id: id,
    cadre_id: id,
  });

const claimsOfUsers = claimsWith(ROLES);
const claimsOfGateway = claimsWith<Role | BuiltInRole>([...ROLES, 'PUBLIC_VERIFIER']);

/** Whoever verifies a code without an account: the only viewer with this role, made by the gateway and by no token. */
export const PUBLIC_VERIFIER: Viewer = {
  id: 'public-verifier',
  grants: [{ role: 'PUBLIC_VERIFIER', unit: '-' }],
  officialId: null,
  cadreId: null,
};

/**
 * The viewer whom verified token claims name; null when they name none. A role counts from its first to its last day,
 * both included, and only in a unit of its kind: a town organiser of a district has no reach at all.
 */
export const viewerFromClaims = (payload: unknown, today: CivilDate): Viewer | null =>
  viewerBy(claimsOfUsers, payload, today);

/** The same of the gateway's own token, which may also say that nobody in particular asks. */
export const viewerFromGateway = (payload: unknown, today: CivilDate): Viewer | null =>
  viewerBy(claimsOfGateway, payload, today);

const viewerBy = (
  claims: typeof claimsOfUsers | typeof claimsOfGateway,
  payload: unknown,
  today: CivilDate,
): Viewer | null => {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return null;
  const { sub, roles, official_id: officialId = null, cadre_id: cadreId = null } = parsed.data;
  const grants = roles
    .filter(({ role, unit, from, to }) => isUnitOf(role, unit) && (from ?? today) <= today && today <= (to ?? today))
    .map(({ role, unit }) => ({ role, unit }));
  return { id: sub, grants, officialId, cadreId };
};
