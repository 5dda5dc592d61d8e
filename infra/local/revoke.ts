import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { decodeJwt } from 'jose';
import { TOKEN_SECONDS } from './access-token.js';
import { LaunchError } from './launch-error.js';

/** An id as issuers give it; whatever else is given must be a token. */
const TOKEN_ID = /^[\w-]{8,200}$/;

const isoAfter = (milliseconds: number): string => new Date(milliseconds).toISOString();

const entryOf = (tokenOrId: string): { readonly jti: string; readonly until: string } => {
  if (TOKEN_ID.test(tokenOrId)) return { jti: tokenOrId, until: isoAfter(Date.now() + TOKEN_SECONDS * 1000) };
  try {
    const { jti, exp } = decodeJwt(tokenOrId);
    if (typeof jti === 'string' && typeof exp === 'number') return { jti, until: isoAfter(exp * 1000) };
  } catch {
    // Said below.
  }
  throw new LaunchError(
    '--revoke 之后须为一个令牌，或其 jti（至少 8 个字符）',
    '--revoke takes a token, or the jti of one (at least 8 characters)',
  );
};

/**
 * Adds a token, or the id of one, to the revoked tokens of the local system; answers the id.
 * @throws LaunchError when it is neither
 */
export const revokeToken = (file: string, tokenOrId: string): string => {
  const entry = entryOf(tokenOrId);
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
  return entry.jti;
};
