export { signInternalToken, verifyInternalToken } from './internal-token.js';
export type { InternalSigningKey, InternalVerifyingKey } from './internal-token.js';
export { privateKeyShape, publicKeyShape } from './keys.js';
export { CASE_ROLES, commandNames, groupOf, isUnitOf, readersOf, commandersOf, ROLES, GROUPS } from './matrix.js';
export type { CaseRole, DataGroup, Role } from './matrix.js';
export { commandReach, isWithin, mayCommand, mayRead, readReach, wallReach } from './reach.js';
export type { GrantedUnit, GrantedUnits, Reach } from './reach.js';
export { viewerFromClaims } from './viewer.js';
export type { Grant, Viewer } from './viewer.js';
