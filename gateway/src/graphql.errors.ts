import { currentRequest, type Logger } from '@cunguan/http';
import type { GraphQLFormattedError } from 'graphql';

/** What the client itself got wrong in the request. A subgraph says so too: only it knows the custom scalars. */
const CLIENT_CODES = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** `MENTORSHIP.ALREADY_PAIRED`: a rule said no. */
const REFUSAL = /^[A-Z][A-Z_]*\.[A-Z][A-Z_]*$/;

const mayPass = (code: unknown): boolean =>
  typeof code === 'string' && (CLIENT_CODES.has(code) || REFUSAL.test(code) || code === 'SUBGRAPH_UNAVAILABLE');

/**
 * The last gate before the client: refusals, client mistakes and absent subgraphs pass with code and texts and nothing
 * else; whatever remains is a fault, logged and masked as INTERNAL with the request's id.
 */
export const formatErrors =
  (log: Logger) =>
  ({ message, path, locations, extensions = {} }: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, zh, en, serviceName } = extensions;
    const requestId = currentRequest()?.requestId ?? null;
    const where = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
    const origin = { requestId, ...(typeof serviceName === 'string' ? { service: serviceName } : {}) };
    if (mayPass(code)) {
      const texts = typeof zh === 'string' && typeof en === 'string' ? { zh, en } : {};
      return { message, ...where, extensions: { code, ...texts, ...origin } };
    }
    log.error({ err: error, path, ...origin }, 'an operation failed');
    const text = {
      zh: `内部错误，请稍后重试，并报告编号 ${String(requestId)}`,
      en: `internal error; try again later and report id ${String(requestId)}`,
    };
    return { message: `${text.zh} / ${text.en}`, ...where, extensions: { code: 'INTERNAL', ...text, ...origin } };
  };
