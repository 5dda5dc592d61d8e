import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Refusal } from './refusal.js';

/** What a document may hold. Of our own the longest has 146 tokens and is 6 deep, and the introspection is 15 deep. */
export const DOCUMENT_LIMITS = { tokens: 2_000, depth: 15, aliases: 50, directives: 50, cost: 20_000 } as const;

/** graphql-armor's count of a reasonable document is up to some three times ours. */
const ARMOR_MARGIN = 5;

const refusal = (code: string, zh: string, en: string): Refusal => ({ status: 400, code, zh, en });

export const TOO_LONG = refusal(
  'QUERY.TOO_LONG',
  `查询超过 ${String(DOCUMENT_LIMITS.tokens)} 个词元，请拆成几个查询，值放入 variables`,
  `the document has over ${String(DOCUMENT_LIMITS.tokens)} tokens; split it, and put values into variables`,
);
export const TOO_COSTLY = refusal(
  'QUERY.TOO_COSTLY',
  `查询开销超过 ${String(DOCUMENT_LIMITS.cost)}，请减小 first、减少层数或分次查询`,
  `the document costs over ${String(DOCUMENT_LIMITS.cost)}; ask with a smaller first, fewer levels, or in parts`,
);
const TOO_DEEP = refusal(
  'QUERY.TOO_DEEP',
  `查询超过 ${String(DOCUMENT_LIMITS.depth)} 层，请减少嵌套或分次查询`,
  `the document is over ${String(DOCUMENT_LIMITS.depth)} levels deep; nest less, or ask in parts`,
);
const TOO_MANY_ALIASES = refusal(
  'QUERY.TOO_MANY_ALIASES',
  `查询的别名超过 ${String(DOCUMENT_LIMITS.aliases)} 个，请分次查询`,
  `the document has over ${String(DOCUMENT_LIMITS.aliases)} aliases; ask in parts`,
);
const TOO_MANY_DIRECTIVES = refusal(
  'QUERY.TOO_MANY_DIRECTIVES',
  `查询的指令超过 ${String(DOCUMENT_LIMITS.directives)} 个，请减少 @include 与 @skip`,
  `the document has over ${String(DOCUMENT_LIMITS.directives)} directives; use fewer @include and @skip`,
);

/**
 * What a document exceeds first, by graphql-armor's rules; null when nothing. Introspection counts as anything else
 * does, and a limit that is exceeded is told and not thrown: thrown, it would be answered as a fault.
 */
export const exceededLimit = (schema: GraphQLSchema, document: DocumentNode): Refusal | null => {
  const exceeded: Refusal[] = [];
  const telling = (refused: Refusal) => ({
    onReject: [() => void exceeded.push(refused)],
    propagateOnRejection: false,
  });
  const { depth, aliases, directives, cost } = DOCUMENT_LIMITS;
  validate(schema, document, [
    maxDepthRule({ n: depth, flattenFragments: true, ignoreIntrospection: false, ...telling(TOO_DEEP) }),
    maxAliasesRule({ n: aliases, allowList: [], ...telling(TOO_MANY_ALIASES) }),
    maxDirectivesRule({ n: directives, ...telling(TOO_MANY_DIRECTIVES) }),
    costLimitRule({
      // It counts objects twice: a backstop behind our own count, which sees variables too.
      maxCost: ARMOR_MARGIN * cost,
      depthCostFactor: 1,
      flattenFragments: true,
      ignoreIntrospection: false,
      ...telling(TOO_COSTLY),
    }),
  ]);
  return exceeded[0] ?? null;
};
