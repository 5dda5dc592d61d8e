import type { HttpRequest, HttpResponse, Route } from '@cunguan/http';
import type { createAuthentication } from './authentication.js';
import { withDeadline } from './deadline.js';
import type { createDocumentGate } from './document.gate.js';
import { errorResponse } from './error.response.js';
import { countOperation } from './gateway.metrics.js';
import { readRequest, type ReadRequest } from './graphql.request.js';
import type { GraphqlServer } from './graphql.server.js';
import type { RateLimits } from './rate.limits.js';
import type { Refusal } from './refusal.js';

interface Options {
  readonly server: GraphqlServer;
  readonly authenticate: ReturnType<typeof createAuthentication>;
  readonly gate: ReturnType<typeof createDocumentGate>;
  readonly rates: RateLimits;
  readonly deadlineMs: number;
}

const NOT_JSON: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  zh: '请求正文不是有效的 UTF-8 JSON，请更正',
  en: 'the body is not valid JSON in UTF-8; mend it',
};

const read = (request: HttpRequest): ReadRequest | null => {
  try {
    return readRequest(request);
  } catch {
    return null;
  }
};

const toResponse = async (answer: ReturnType<GraphqlServer['executeHTTPGraphQLRequest']>): Promise<HttpResponse> => {
  const { status, headers, body } = await answer;
  return {
    status: status ?? 200,
    headers: { 'cache-control': 'no-store', ...Object.fromEntries(headers) },
    body: body.kind === 'complete' ? body.string : body.asyncIterator,
  };
};

/**
 * `/graphql` by POST and GET. Who has no valid token is refused before the query is looked at; then it is looked at,
 * and its cost taken from the person's minute, before it is run.
 */
export const graphqlRoutes = ({ server, authenticate, gate, rates, deadlineMs }: Options): readonly Route[] => {
  const handle = async (request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> => {
    const { requestId } = request;
    const authenticated = await authenticate(request);
    if ('refusal' in authenticated) return errorResponse(authenticated.refusal, requestId);
    const { viewer } = authenticated;
    const refuse = (refusal: Refusal): HttpResponse => {
      countOperation('refused');
      return errorResponse(refusal, requestId);
    };
    const given = read(request);
    const admission = given && gate(given.asked);
    const limited = await rates.take(viewer.id, admission?.cost ?? 1);
    if (limited) return refuse(limited);
    if (!given || !admission) return refuse(NOT_JSON);
    if (admission.refusal) return refuse(admission.refusal);
    return toResponse(
      server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: given.forServer(admission.query),
        context: () => Promise.resolve({ kind: 'request', viewer, requestId, signal }),
      }),
    );
  };
  return (['POST', 'GET'] as const).map((method) => ({
    method,
    path: '/graphql',
    handle: (request) => withDeadline(deadlineMs, (signal) => handle(request, signal)),
  }));
};
