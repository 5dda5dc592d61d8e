import { viewerFromClaims, type Viewer } from '@cunguan/access';
import { systemClock, today } from '@cunguan/domain';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';

interface Issuer {
  /** The value of `iss`. */
  readonly name: string;
  readonly audience: string;
  readonly jwksUrl: URL;
}

type Verdict =
  | { readonly kind: 'viewer'; readonly viewer: Viewer }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'issuer-away'; readonly cause: unknown };

export interface UserTokenVerifier {
  readonly verify: (token: string) => Promise<Verdict>;
  /** Rejects until the issuer's keys were read once. */
  readonly checkIssuer: () => Promise<void>;
}

const ALGORITHMS = ['EdDSA', 'ES256', 'RS256'];
const CLOCK_TOLERANCE_S = 30;
/** A token with an unknown key id makes us ask the issuer again, but not more often than this. */
const COOLDOWN_MS = 30_000;
const CACHE_MS = 600_000;
const TIMEOUT_MS = 2_000;

class IssuerAway extends Error {}

/** The key set was read and holds no key for this token. */
const isTokensFault = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

/** Verifies the users' tokens against the issuer's published keys, which are cached for ten minutes. */
export const createUserTokenVerifier = ({ name, audience, jwksUrl }: Issuer): UserTokenVerifier => {
  const keys = createRemoteJWKSet(jwksUrl, {
    cooldownDuration: COOLDOWN_MS,
    cacheMaxAge: CACHE_MS,
    timeoutDuration: TIMEOUT_MS,
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
        const { payload } = await jwtVerify(token, keyFor, {
          algorithms: ALGORITHMS,
          issuer: name,
          audience,
          requiredClaims: ['exp', 'sub'],
          clockTolerance: CLOCK_TOLERANCE_S,
        });
        const viewer = viewerFromClaims(payload, today(systemClock));
        return viewer === null ? { kind: 'refused', reason: 'roles' } : { kind: 'viewer', viewer };
      } catch (error) {
        if (error instanceof IssuerAway) return { kind: 'issuer-away', cause: error.cause };
        return { kind: 'refused', reason: error instanceof errors.JOSEError ? error.code : 'malformed' };
      }
    },
    checkIssuer: async () => {
      if (keys.jwks() === undefined) await keys.reload();
    },
  };
};
