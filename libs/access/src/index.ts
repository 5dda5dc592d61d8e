export { INTERNAL_TOKEN_LIFE_MS, signInternalToken, verifyInternalToken } from './internal-token.js';
export type { InternalSigningKey, InternalVerifyingKey } from './internal-token.js';
export { privateKeyShape, publicKeyShape } from './keys.js';
export { mayRead, mayWrite, ROLES, viewerFromClaims } from './viewer.js';
export type { Grant, Role, Viewer } from './viewer.js';
