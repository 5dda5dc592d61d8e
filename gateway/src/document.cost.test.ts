import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { costOf } from './document.cost.js';
import { exceededLimit } from './document.limits.js';

const schema = buildSchema(`
  type Query { towns(first: Int! = 20, after: String): Towns town: Town }
  type Mutation { rename: Town }
  type Towns { nodes: [Town!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  type Town { name: String neighbours: [Town!] towns(first: Int! = 20): Towns }
`);

const cost = (text: string, variables: Record<string, unknown> = {}) => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return costOf(schema, document, operation, variables);
};

describe('the cost of an operation', () => {
  it.each([
    ['one for each field', '{ town { name } }', 2],
    ['times the page', '{ towns(first: 10) { nodes { name } } }', 1 + 10 * 2],
    ['times the page that the schema gives by default', '{ towns { nodes { name } } }', 1 + 20 * 2],
    [
      'times both pages',
      '{ towns(first: 10) { nodes { towns(first: 10) { nodes { name } } } } }',
      1 + 10 * (1 + 1 + 10 * 2),
    ],
    ['times five for a list without pages', '{ town { neighbours { name } } }', 1 + 1 + 5],
    [
      'the same in fragments',
      '{ ...A } fragment A on Query { towns(first: 10) { ...B } } fragment B on Towns { nodes { ... { name } } }',
      21,
    ],
    [
      'no page below one or above a hundred',
      '{ a: towns(first: 0) { nodes { name } } b: towns(first: 99999) { nodes { name } } }',
      3 + 201,
    ],
    ['ten more for a change', 'mutation { rename { name } }', 12],
    ['and nothing of what is not in the schema but itself', '{ unknown { deeper } }', 2],
  ])('is %s', (_what, text, expected) => {
    expect(cost(text)).toEqual({ cost: expected, varies: false });
  });

  it('follows the variable of a page, its default, and no inherited name', () => {
    const text = 'query ($n: Int = 10) { towns(first: $n) { nodes { name } } }';
    expect(cost(text)).toEqual({ cost: 21, varies: true });
    expect(cost(text, { n: 50 })).toEqual({ cost: 101, varies: true });
    expect(cost(text, { n: 'many' })).toEqual({ cost: 41, varies: true });
    expect(cost(text.replaceAll('$n', '$toString'))).toEqual({ cost: 21, varies: true });
  });

  it('comes to an end with circles, and with what doubles at each step', () => {
    expect(cost('{ ...A } fragment A on Query { town { name } ...A }').cost).toBe(2);
    const steps = Array.from(
      { length: 100 },
      (_one, n) => `fragment F${String(n)} on Query { ...F${String(n + 1)} ...F${String(n + 1)} }`,
    );
    expect(cost(`{ ...F0 } ${steps.join(' ')} fragment F100 on Query { town { name } }`).cost).toBeGreaterThan(1e9);
  });
});

describe('the limits of a document', () => {
  it('leave room for what GraphiQL asks, and for the README’s query of whole pages', () => {
    const full = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
    };
    expect(exceededLimit(schema, parse(getIntrospectionQuery(full)))).toBeNull();
    const example = readFileSync('gateway/examples/01-anting-2015.graphql', 'utf8');
    expect(exceededLimit(schema, parse(example.replace('first: 20', 'first: 100')))).toBeNull();
  });
});
