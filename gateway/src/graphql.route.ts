import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { HttpRequest, HttpResponse, Logger, Route } from '@cunguan/http';
import { errorResponse } from './error.response.js';
import { countOperation } from './gateway.metrics.js';
import type { GraphqlServer } from './graphql.server.js';
import type { UserTokenVerifier } from './user-token.verifier.js';

interface Options {
  readonly server: GraphqlServer;
  readonly verifier: UserTokenVerifier;
  readonly log: Logger;
}

const unauthenticated = (requestId: string, hadToken: boolean): HttpResponse =>
  errorResponse({
    status: 401,
    code: 'UNAUTHENTICATED',
    zh:
      (hadToken ? '令牌无效或已过期' : '请求没有令牌') +
      '，请登录取得令牌，放在请求头 Authorization: Bearer <令牌> 中；演示环境：npm run token -- --as <人员>，GraphiQL 刷新页面即可',
    en:
      (hadToken ? 'the token is not valid or has expired' : 'the request has no token') +
      '; sign in and send yours in the header Authorization: Bearer <token>; demo: npm run token -- --as <person>, in GraphiQL reload the page',
    requestId,
    headers: { 'www-authenticate': hadToken ? 'Bearer error="invalid_token"' : 'Bearer' },
  });

const issuerAway = (requestId: string): HttpResponse =>
  errorResponse({
    status: 503,
    code: 'ISSUER_UNAVAILABLE',
    zh: '身份认证服务暂时不可用，无法核对令牌，请稍后重试',
    en: 'the identity provider is away, so that no token can be checked; try again later',
    requestId,
    headers: { 'retry-after': '5' },
  });

const notJson = (requestId: string): HttpResponse =>
  errorResponse({
    status: 400,
    code: 'BAD_REQUEST',
    zh: '请求正文不是有效的 JSON',
    en: 'the body is not valid JSON',
    requestId,
  });

const bearerOf = ({ headers }: HttpRequest): string | null =>
  /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;

const headersOf = (request: HttpRequest): HeaderMap => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
};

/** Undefined for a body that does not call itself JSON: the server refuses it, and a forged form post with it. */
const parseBody = ({ headers, body }: HttpRequest): unknown =>
  /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '') && body.length > 0
    ? JSON.parse(body.toString('utf8'))
    : undefined;

const toResponse = async (answer: ReturnType<GraphqlServer['executeHTTPGraphQLRequest']>): Promise<HttpResponse> => {
  const { status, headers, body } = await answer;
  return {
    status: status ?? 200,
    headers: { 'cache-control': 'no-store', ...Object.fromEntries(headers) },
    body: body.kind === 'complete' ? body.string : body.asyncIterator,
  };
};

/** `/graphql` by POST and GET. Who has no valid token is refused before the query is looked at. */
export const graphqlRoutes = ({ server, verifier, log }: Options): readonly Route[] => {
  const handle = async (request: HttpRequest): Promise<HttpResponse> => {
    const { requestId } = request;
    const token = bearerOf(request);
    const verdict = token === null ? null : await verifier.verify(token);
    if (verdict?.kind === 'issuer-away') {
      log.error({ err: verdict.cause }, 'the identity provider is away');
      countOperation('failed');
      return issuerAway(requestId);
    }
    if (verdict?.kind !== 'viewer') {
      log.info({ reason: verdict?.reason ?? 'no token' }, 'a request was not authenticated');
      countOperation('unauthenticated');
      return unauthenticated(requestId, token !== null);
    }
    let body: unknown;
    try {
      body = parseBody(request);
    } catch {
      countOperation('refused');
      return notJson(requestId);
    }
    const httpGraphQLRequest: HTTPGraphQLRequest = {
      method: request.method,
      headers: headersOf(request),
      search: request.search,
      body,
    };
    const { viewer } = verdict;
    return toResponse(
      server.executeHTTPGraphQLRequest({
        httpGraphQLRequest,
        context: () => Promise.resolve({ kind: 'request', viewer, requestId }),
      }),
    );
  };
  return (['POST', 'GET'] as const).map((method) => ({ method, path: '/graphql', handle }));
};
