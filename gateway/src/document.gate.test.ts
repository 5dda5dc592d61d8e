import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { createDocumentGate } from './document.gate.js';
import { readTrustedDocuments } from './trusted.documents.js';

const schema = buildSchema(`
  type Query { towns(first: Int! = 20): Towns }
  type Towns { nodes: [Town!]! }
  type Town { name: String towns(first: Int! = 20): Towns }
`);
const gate = createDocumentGate({ schema, trusted: readTrustedDocuments('{}'), trustedOnly: false });

const query =
  'query A($n: Int!) { towns(first: $n) { nodes { towns(first: $n) { nodes { towns(first: $n) { nodes { name } } } } } } } query B { towns { nodes { name } } }';

describe('the gate', () => {
  it('refuses a document for the pages that its variables ask for, and lets it pass with smaller ones', () => {
    const codeFor = (n: unknown) => gate({ query, operationName: 'A', variables: { n } }).refusal?.code;
    expect([codeFor(100), codeFor(10), codeFor(100)]).toEqual(['QUERY.TOO_COSTLY', undefined, 'QUERY.TOO_COSTLY']);
  });

  it('takes each operation of a document for itself', () => {
    expect(gate({ query, operationName: 'B' })).toMatchObject({ refusal: null, cost: 41 });
    expect(gate({ query, operationName: 'A', variables: { n: 1 } })).toMatchObject({ refusal: null, cost: 7 });
    expect(gate({ query, operationName: 'B' }).cost).toBe(41);
  });

  it('leaves to the server what it cannot read', () => {
    for (const asked of [{}, { query: '{' }, { query: 5 }, { query, operationName: 'C' }]) {
      expect(gate(asked).refusal).toBeNull();
    }
  });
});

describe('a manifest of trusted documents', () => {
  it('is refused when a document is not what its id says', () => {
    expect(() => readTrustedDocuments(JSON.stringify({ [`sha256:${'0'.repeat(64)}`]: '{ a }' }))).toThrow(
      'not the hash',
    );
    expect(() => readTrustedDocuments('{"one":"{ a }"}')).toThrow();
  });
});
