import type { Viewer } from '@cunguan/access';
import type { HttpRequest, Logger } from '@cunguan/http';
import { countOperation } from './gateway.metrics.js';
import type { RateLimits } from './rate.limits.js';
import type { Refusal } from './refusal.js';
import type { UserTokenVerifier } from './user-token.verifier.js';

interface Options {
  readonly verifier: UserTokenVerifier;
  readonly rates: RateLimits;
  readonly log: Logger;
}

type Authenticated = { readonly viewer: Viewer } | { readonly refusal: Refusal };

const WHERE_TO_GET_ONE = {
  zh: '请登录取得令牌，放在请求头 Authorization: Bearer <令牌> 中；演示环境：npm run token -- --as <人员>，GraphiQL 刷新页面即可',
  en: 'sign in and send yours in the header Authorization: Bearer <token>; demo: npm run token -- --as <person>, in GraphiQL reload the page',
};

const unauthenticated = (what: { readonly zh: string; readonly en: string }, challenge: string): Refusal => ({
  status: 401,
  code: 'UNAUTHENTICATED',
  zh: `${what.zh}，${WHERE_TO_GET_ONE.zh}`,
  en: `${what.en}; ${WHERE_TO_GET_ONE.en}`,
  headers: { 'www-authenticate': challenge },
});

const NO_TOKEN = unauthenticated({ zh: '请求没有令牌', en: 'the request has no token' }, 'Bearer');
const NOT_VALID = unauthenticated(
  { zh: '令牌无效或已过期', en: 'the token is not valid or has expired' },
  'Bearer error="invalid_token"',
);
const REVOKED = unauthenticated(
  { zh: '令牌已被撤销', en: 'the token has been revoked' },
  'Bearer error="invalid_token"',
);

const ISSUER_AWAY: Refusal = {
  status: 503,
  code: 'ISSUER_UNAVAILABLE',
  zh: '身份认证服务暂时不可用，无法核对令牌，请稍后重试',
  en: 'the identity provider is away, so that no token can be checked; try again later',
  headers: { 'retry-after': '5' },
};
const REVOCATIONS_AWAY: Refusal = {
  status: 503,
  code: 'REVOCATION_UNAVAILABLE',
  zh: '撤销名单暂时不可读，无法核对令牌，请稍后重试，并告知管理员',
  en: 'the list of revoked tokens cannot be read, so that no token can be checked; try again later and tell the administrator',
  headers: { 'retry-after': '5' },
};

const bearerOf = ({ headers }: HttpRequest): string | null =>
  /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;

/** Who asks, or why nobody is let in. What fails counts against the address that it came from. */
export const createAuthentication =
  ({ verifier, rates, log }: Options): ((request: HttpRequest) => Promise<Authenticated>) =>
  async (request) => {
    const refuse = async (reason: string, refusal: Refusal): Promise<Authenticated> => {
      log.info({ reason }, 'a request was not authenticated');
      countOperation('unauthenticated');
      return { refusal: (await rates.takeUnauthenticated(request.remoteAddress ?? '')) ?? refusal };
    };
    const token = bearerOf(request);
    if (token === null) return refuse('no token', request.headers.authorization === undefined ? NO_TOKEN : NOT_VALID);
    const verdict = await verifier.verify(token);
    switch (verdict.kind) {
      case 'viewer':
        return { viewer: verdict.viewer };
      case 'refused':
        return refuse(verdict.reason, verdict.reason === 'revoked' ? REVOKED : NOT_VALID);
      case 'issuer-away':
        log.error({ err: verdict.cause }, 'the identity provider is away');
        countOperation('failed');
        return { refusal: ISSUER_AWAY };
      case 'revocations-away':
        countOperation('failed');
        return { refusal: REVOCATIONS_AWAY };
    }
  };
