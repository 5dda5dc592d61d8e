import { getOperationAST, GraphQLError, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { costOf } from './document.cost.js';
import { DOCUMENT_LIMITS, exceededLimit, TOO_COSTLY, TOO_LONG } from './document.limits.js';
import type { Refusal } from './refusal.js';
import { createSizedCache } from './sized.cache.js';
import type { TrustedDocuments } from './trusted.documents.js';

/** What a request asks for, as it came. */
export interface Asked {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

export interface Admission {
  /** Null when the request may go on. */
  readonly refusal: Refusal | null;
  /** The document to run; undefined when there is none that we could read, which the server then says. */
  readonly query: string | undefined;
  readonly cost: number;
}

interface Options {
  readonly schema: GraphQLSchema;
  readonly trusted: TrustedDocuments;
  readonly trustedOnly: boolean;
}

interface Known {
  /** Null for a text that is no GraphQL. */
  readonly document: DocumentNode | null;
  readonly refusal: Refusal | null;
  /** By operation name; only of operations that cost the same whatever the variables. */
  readonly costs: Map<string | null, number>;
}

/** What a request costs that is refused before it runs: the work of looking at it. */
const REFUSED_COST = 10;
const KNOWN_CHARACTERS = 200_000;

const UNKNOWN: Refusal = {
  status: 400,
  code: 'DOCUMENT.UNKNOWN',
  zh: '没有此 documentId 的受信文档，请核对，或改为发送 query',
  en: 'there is no trusted document of this documentId; check it, or send the query',
};
const BOTH: Refusal = {
  status: 400,
  code: 'DOCUMENT.GIVEN_TWICE',
  zh: '请只发送 documentId 与 query 之一',
  en: 'send either documentId or query, not both',
};
const NOT_TRUSTED: Refusal = {
  status: 403,
  code: 'DOCUMENT.NOT_TRUSTED',
  zh: '本网关只运行受信文档，请发送其 documentId，或请管理员登记该查询',
  en: 'this gateway runs trusted documents only; send the documentId of one, or have yours added',
};

const isTooLong = (error: unknown): boolean =>
  error instanceof GraphQLError && /Document contains more tha[nt] \d+ tokens/.test(error.message);

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** Looks at a request's document before the server does: which one it is, whether it may run, and what it costs. */
export const createDocumentGate = ({ schema, trusted, trustedOnly }: Options): ((asked: Asked) => Admission) => {
  const known = createSizedCache<Known>(KNOWN_CHARACTERS);

  const look = (query: string): Known => {
    try {
      const document = parse(query, { maxLexicalTokens: DOCUMENT_LIMITS.tokens, noLocation: true });
      return { document, refusal: exceededLimit(schema, document), costs: new Map() };
    } catch (error) {
      return { document: null, refusal: isTooLong(error) ? TOO_LONG : null, costs: new Map() };
    }
  };

  const lookOnce = (query: string): Known => {
    const found = known.get(query) ?? look(query);
    known.set(query, found, query.length);
    return found;
  };

  const costIn = ({ document, costs }: Known, { operationName, variables }: Asked): number => {
    const name = typeof operationName === 'string' && operationName !== '' ? operationName : null;
    const operation = document && getOperationAST(document, name);
    if (!document || !operation) return REFUSED_COST;
    const before = costs.get(name);
    if (before !== undefined) return before;
    const { cost, varies } = costOf(schema, document, operation, record(variables));
    if (!varies) costs.set(name, cost);
    return cost;
  };

  const refused = (refusal: Refusal): Admission => ({ refusal, query: undefined, cost: REFUSED_COST });

  return (asked) => {
    const { documentId, query: sent } = asked;
    if (documentId !== undefined && documentId !== null && sent !== undefined && sent !== null) return refused(BOTH);
    const query = typeof documentId === 'string' ? trusted.find(documentId) : sent;
    if (documentId !== undefined && documentId !== null && query === undefined) return refused(UNKNOWN);
    if (typeof query !== 'string' || query === '') return { refusal: null, query: undefined, cost: REFUSED_COST };
    if (trustedOnly && !trusted.includes(query)) return refused(NOT_TRUSTED);
    const found = lookOnce(query);
    if (found.refusal) return refused(found.refusal);
    const cost = costIn(found, asked);
    return cost > DOCUMENT_LIMITS.cost ? refused(TOO_COSTLY) : { refusal: null, query, cost };
  };
};
