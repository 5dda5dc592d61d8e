import { DomainError } from '@cunguan/domain';
import { currentRequest, type Logger } from '@cunguan/http';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** What the client itself got wrong in the request, said by graphql-js or the server. */
const CLIENT_CODES = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

const AWAY = {
  zh: '数据库暂时无法访问，请稍后以同一 clientMutationId 重试',
  en: 'the database is away for the moment; try again shortly, a change with the same clientMutationId',
};

// Connection refused or lost, or PostgreSQL starting, stopping or recovering (class 57P, 08).
const AWAY_CODE = /^(ECONN(REFUSED|RESET)|EPIPE|ETIMEDOUT|57P0\d|08\w{3})$/;

// What pg and TypeORM say of a connection that broke, or that never came about.
const AWAY_MESSAGE =
  /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|Driver not Connected|query runner (was )?already released|DataSource is not (yet )?(initialized|established)/i;

const isDatabaseAway = (cause: unknown): boolean => {
  if (!(cause instanceof Error)) return false;
  const { code } = cause as { readonly code?: unknown };
  if (typeof code === 'string' && AWAY_CODE.test(code)) return true;
  return AWAY_MESSAGE.test(cause.message);
};

/** What was thrown, below however many layers GraphQL wrapped it in. */
const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;

/**
 * The one place where errors become answers: a refusal keeps its code and texts, a client's mistake stays as it is,
 * everything else is a fault, logged with its cause and masked as INTERNAL with the request's id.
 */
export const formatErrors =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const requestId = currentRequest()?.requestId ?? null;
    const cause = causeOf(error);
    if (cause instanceof DomainError) {
      return { ...formatted, message: cause.message, extensions: { code: cause.code, ...cause.text, requestId } };
    }
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && CLIENT_CODES.has(code)) {
      return { ...formatted, extensions: { code, requestId } };
    }
    if (isDatabaseAway(cause)) {
      log.warn({ err: cause }, 'the database is away');
      return {
        ...formatted,
        message: `${AWAY.zh} / ${AWAY.en}`,
        extensions: { code: 'SERVICE.DATABASE_AWAY', ...AWAY, requestId },
      };
    }
    log.error({ err: cause, path: formatted.path }, 'a resolver failed');
    const zh = `内部错误，请稍后重试，并报告编号 ${String(requestId)}`;
    const en = `internal error; try again later and report id ${String(requestId)}`;
    return {
      message: `${zh} / ${en}`,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL', zh, en, requestId },
    };
  };
