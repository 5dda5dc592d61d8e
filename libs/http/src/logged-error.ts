/** What an error says in a log. */
interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly [detail: string]: unknown;
}

const DEEPEST_CAUSE = 5;

/** Of what libraries hang on their errors only these are names and codes of our own; the rest may hold a client's values. */
const DETAILS = ['code', 'errno', 'syscall', 'severity', 'schema', 'table', 'column', 'constraint', 'routine', 'query'];

/** PostgreSQL, where data has not the right form: `invalid input syntax for type date: "…"`. */
const DATA_EXCEPTION = /^22\w{3}$/;

const nameOf = ({ name, constructor }: Error): string => (name === 'Error' ? constructor.name : name);

const messageOf = ({ message }: Error, code: unknown): string => {
  if (typeof code === 'string' && DATA_EXCEPTION.test(code)) return 'the database refuses the form of a value';
  // GraphQL, where a resolver answers what does not fit the schema: `String cannot represent value: { … }`.
  return message.replace(/(cannot represent [\w -]*: ).*/s, '$1…');
};

const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

/**
 * An error for the log: its kind, codes and place, and no value of a client. A failed statement carries its parameters
 * and the row that a constraint forbids, which none but the caller may see.
 */
export const loggedError = (error: unknown, depth = 0): LoggedError | string => {
  if (!(error instanceof Error)) return typeof error;
  const known = error as Error & Readonly<Record<string, unknown>>;
  const details = DETAILS.filter((name) => ['string', 'number'].includes(typeof known[name]));
  const causes = [error.cause, ...(error instanceof AggregateError ? (error.errors as unknown[]) : [])].filter(
    (cause) => cause !== undefined && depth < DEEPEST_CAUSE,
  );
  return {
    type: nameOf(error),
    message: messageOf(error, known['code']),
    stack: framesOf(error),
    ...Object.fromEntries(details.map((name) => [name, known[name]])),
    ...(causes.length === 0 ? {} : { causes: causes.map((cause) => loggedError(cause, depth + 1)) }),
  };
};
