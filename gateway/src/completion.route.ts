import { PUBLIC_VERIFIER } from '@cunguan/access';
import type { HttpRequest, HttpResponse, Route } from '@cunguan/http';
import { withDeadline } from './deadline.js';
import { errorResponse } from './error.response.js';
import type { GraphqlServer } from './graphql.server.js';
import type { RateLimits } from './rate.limits.js';
import type { Refusal } from './refusal.js';

interface Options {
  readonly server: GraphqlServer;
  readonly rates: RateLimits;
  readonly deadlineMs: number;
}

/** All that whoever has no account may ask: what a code certifies, and of nobody's name. */
const DOCUMENT = `query VerifyCompletion($code: String!) {
  completion(code: $code) {
    status year edition verifiedDays issuedOn issuerCode villageCode townCode revokedOn
    requirements { code zh en policy required done }
    sessions { kind heldOn halfDays }
  }
}`;

const PATH = '/completions/';
const MISTYPED = 'COMPLETION.CODE_MISTYPED';

const MEANINGS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  VALID: {
    zh: '证明有效：持有此码的大学生村官已达到该年度的培训要求',
    en: 'valid: the official who holds this code met the training requirements of the year',
  },
  SUPERSEDED: { zh: '证明已由新版替代，请索取新码', en: 'superseded by a newer edition; ask the holder for its code' },
  REVOKED: { zh: '证明已撤销', en: 'revoked' },
  NO_LONGER_COVERED: {
    zh: '所依据的出勤其后有更正，证明不再有效',
    en: 'no longer valid: an attendance on which it is founded was corrected since',
  },
};

const UNKNOWN: Refusal = {
  status: 404,
  code: 'COMPLETION.UNKNOWN',
  zh: '没有此核验码的培训证明：码的写法无误，但从未出具',
  en: 'there is no completion with this code: it is well-formed, and was never issued',
};
const AWAY: Refusal = {
  status: 503,
  code: 'COMPLETION_UNAVAILABLE',
  zh: '暂时无法核验，请稍后重试',
  en: 'codes cannot be verified just now; try again later',
  headers: { 'retry-after': '5' },
};

/** The path's last segment as text; the empty text, which is no code, where it is broken. */
const codeOf = ({ path }: HttpRequest): string => {
  try {
    return decodeURIComponent(path.slice(PATH.length));
  } catch {
    return '';
  }
};

interface Completion {
  readonly status: string;
}

const found = (completion: Completion): HttpResponse => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify({ ...completion, meaning: MEANINGS[completion.status] ?? null }),
});

/** `GET /completions/<code>`: verifies a completion of training, for anybody, without a token and without a name. */
export const completionRoute = ({ server, rates, deadlineMs }: Options): Route => {
  const verify = async (request: HttpRequest, signal: AbortSignal): Promise<HttpResponse | Refusal> => {
    const limited = await rates.takeVerification(request.remoteAddress ?? '');
    if (limited) return limited;
    const { body } = await server.executeOperation<{ completion: Completion | null }>(
      { query: DOCUMENT, variables: { code: codeOf(request) } },
      { contextValue: { kind: 'request', viewer: PUBLIC_VERIFIER, requestId: request.requestId, signal } },
    );
    if (body.kind !== 'single') return AWAY;
    const { data, errors = [] } = body.singleResult;
    const mistyped = errors.find(({ extensions }) => extensions?.['code'] === MISTYPED);
    if (mistyped) {
      const { zh, en } = mistyped.extensions as Pick<Refusal, 'zh' | 'en'>;
      return { status: 400, code: MISTYPED, zh, en };
    }
    if (errors.length > 0 || !data) return AWAY;
    return data.completion ? found(data.completion) : UNKNOWN;
  };
  return {
    method: 'GET',
    path: `${PATH}*`,
    handle: async (request) => {
      const answer = await withDeadline(deadlineMs, (signal) => verify(request, signal));
      return 'body' in answer ? answer : errorResponse(answer, request.requestId);
    },
  };
};
