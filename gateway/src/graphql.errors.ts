import { currentRequest, type Logger } from '@cunguan/http';
import type { GraphQLFormattedError } from 'graphql';

const READ_THE_SCHEMA = {
  zh: '请求不符合接口定义，请对照 /graphiql 中的说明更正',
  en: 'the request does not fit the schema; mend it by the documentation in GraphiQL',
};
const ASK_BY_POST = {
  zh: '请以 POST 发送一个 JSON 对象（query、variables、operationName），不支持批量与持久化查询',
  en: 'send one JSON object (query, variables, operationName) by POST; batches and persisted queries are not taken',
};

/**
 * What the client itself got wrong in the request, with what to do. A subgraph says so too: only it knows the custom
 * scalars. The message keeps the detail.
 */
const CLIENT_MISTAKES: ReadonlyMap<unknown, { readonly zh: string; readonly en: string }> = new Map([
  ['BAD_REQUEST', ASK_BY_POST],
  ['BAD_USER_INPUT', READ_THE_SCHEMA],
  ['GRAPHQL_PARSE_FAILED', READ_THE_SCHEMA],
  ['GRAPHQL_VALIDATION_FAILED', READ_THE_SCHEMA],
  [
    'OPERATION_RESOLUTION_FAILURE',
    {
      zh: '请用 operationName 指明要执行的查询或变更；不支持订阅',
      en: 'name the query or mutation to run by operationName; there are no subscriptions',
    },
  ],
  ['PERSISTED_QUERY_NOT_SUPPORTED', ASK_BY_POST],
]);

/** `MENTORSHIP.ALREADY_PAIRED`: a rule said no. */
const REFUSAL = /^[A-Z][A-Z_]*\.[A-Z][A-Z_]*$/;

/** graphql-js names what the schema has instead; so does a subgraph. */
const withoutSuggestions = (message: string): string => message.replaceAll(/ ?Did you mean [^?]*\?/g, '');

const NO_INTROSPECTION =
  '本网关不提供内省，接口说明见 gateway/supergraph.graphql / there is no introspection here; the documentation is in gateway/supergraph.graphql';

const INTROSPECTION_CODE = 'INTROSPECTION_DISABLED';

const mayPass = (code: unknown): boolean =>
  CLIENT_MISTAKES.has(code) || (typeof code === 'string' && (REFUSAL.test(code) || code === 'SUBGRAPH_UNAVAILABLE'));

/**
 * The last gate before the client: refusals, client mistakes and absent subgraphs pass with code and texts and nothing
 * else; whatever remains is a fault, logged and masked as INTERNAL with the request's id.
 */
export const formatErrors =
  ({ log, hideSchema }: { readonly log: Logger; readonly hideSchema: boolean }) =>
  ({ message, path, locations, extensions = {} }: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, zh, en, serviceName } = extensions;
    const requestId = currentRequest()?.requestId ?? null;
    const where = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
    const origin = { requestId, ...(typeof serviceName === 'string' ? { service: serviceName } : {}) };
    if (mayPass(code)) {
      const texts = typeof zh === 'string' && typeof en === 'string' ? { zh, en } : CLIENT_MISTAKES.get(code);
      const said = extensions['validationErrorCode'] === INTROSPECTION_CODE ? NO_INTROSPECTION : message;
      const shown = hideSchema ? withoutSuggestions(said) : said;
      return { message: shown, ...where, extensions: { code, ...texts, ...origin } };
    }
    log.error({ err: error, path, ...origin }, 'an operation failed');
    const text = {
      zh: `内部错误，请稍后重试，并报告编号 ${String(requestId)}`,
      en: `internal error; try again later and report id ${String(requestId)}`,
    };
    return { message: `${text.zh} / ${text.en}`, ...where, extensions: { code: 'INTERNAL', ...text, ...origin } };
  };
