import { viewerFromClaims, type Viewer } from '@cunguan/access';
import { systemClock, today } from '@cunguan/domain';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { RevocationList } from './revocation.list.js';

interface Issuer {
  /** The value of `iss`. */
  readonly name: string;
  readonly audience: string;
  readonly jwksUrl: URL;
}

interface KeyCache {
  /** A token with an unknown key id makes us ask the issuer again, but not more often than this. */
  readonly cooldownMs: number;
  /** For as long a key that the issuer has withdrawn may still count. */
  readonly maxAgeMs: number;
  readonly timeoutMs: number;
}

interface Options {
  readonly issuer: Issuer;
  /** Null where no tokens are revoked. */
  readonly revocations: RevocationList | null;
  readonly keyCache?: Partial<KeyCache>;
}

type Verdict =
  | { readonly kind: 'viewer'; readonly viewer: Viewer }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'issuer-away'; readonly cause: unknown }
  | { readonly kind: 'revocations-away' };

export interface UserTokenVerifier {
  readonly verify: (token: string) => Promise<Verdict>;
  /** Rejects until the issuer's keys were read once. */
  readonly checkIssuer: () => Promise<void>;
}

const ALGORITHMS = ['EdDSA', 'ES256', 'RS256'];
/** RFC 9068 and the plain form; an ID token or a proof of another kind is no access token. */
const TYPES = new Set(['at+jwt', 'application/at+jwt', 'jwt']);
const CLOCK_TOLERANCE_S = 30;
/** Whatever `exp` says, an older token is not taken. */
const MAX_AGE_S = 86_400;

const KEY_CACHE: KeyCache = { cooldownMs: 5_000, maxAgeMs: 600_000, timeoutMs: 2_000 };

class IssuerAway extends Error {}

/** The key set was read and holds no key for this token. */
const isTokensFault = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

const refused = (reason: string): Verdict => ({ kind: 'refused', reason });

const judgeRevocation = (list: RevocationList, { jti, sub = '', iat = 0 }: JWTPayload): Verdict | null => {
  if (typeof jti !== 'string' || jti === '') return refused('jti');
  const verdict = list.verdict({ tokenId: jti, subject: sub, issuedAt: iat });
  if (verdict === 'unknown') return { kind: 'revocations-away' };
  return verdict === 'revoked' ? refused('revoked') : null;
};

/** Verifies the users' tokens against the issuer's published keys, which are cached for ten minutes. */
export const createUserTokenVerifier = ({ issuer, revocations, keyCache }: Options): UserTokenVerifier => {
  const { cooldownMs, maxAgeMs, timeoutMs } = { ...KEY_CACHE, ...keyCache };
  const keys = createRemoteJWKSet(issuer.jwksUrl, {
    cooldownDuration: cooldownMs,
    cacheMaxAge: maxAgeMs,
    timeoutDuration: timeoutMs,
  });
  const keyFor: JWTVerifyGetKey = async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      throw isTokensFault(error) ? error : new IssuerAway('the key set could not be read', { cause: error });
    }
  };
  return {
    verify: async (token) => {
      try {
        const { payload, protectedHeader } = await jwtVerify(token, keyFor, {
          algorithms: ALGORITHMS,
          issuer: issuer.name,
          audience: issuer.audience,
          requiredClaims: ['exp', 'iat', 'sub'],
          maxTokenAge: MAX_AGE_S,
          clockTolerance: CLOCK_TOLERANCE_S,
        });
        if (!TYPES.has((protectedHeader.typ ?? 'JWT').toLowerCase())) return refused('typ');
        const revoked = revocations && judgeRevocation(revocations, payload);
        if (revoked) return revoked;
        const viewer = viewerFromClaims(payload, today(systemClock));
        return viewer === null ? refused('roles') : { kind: 'viewer', viewer };
      } catch (error) {
        if (error instanceof IssuerAway) return { kind: 'issuer-away', cause: error.cause };
        return refused(error instanceof errors.JOSEError ? error.code : 'malformed');
      }
    },
    checkIssuer: async () => {
      if (keys.jwks() === undefined) await keys.reload();
    },
  };
};
