import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDemoGateway, TRUSTED, TRUSTED_ID, type DemoGateway } from '../test/demo-gateway.js';

interface Refused {
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly zh: string; readonly en: string };
  }[];
}

const refusalIn = async (answer: Response) => {
  const { errors } = (await answer.json()) as Refused;
  return errors[0]?.extensions;
};

const repeat = (times: number, text: (index: number) => string): string =>
  Array.from({ length: times }, (_one, index) => text(index)).join(' ');

const nested = (levels: number): string => `{ ${'officials { '.repeat(levels)}id${' }'.repeat(levels)} }`;

describe('what a document may hold', () => {
  let demo: DemoGateway;
  beforeAll(async () => {
    demo = await startDemoGateway();
  });
  afterAll(() => demo.close());

  const deep = repeat(20, (n) => `fragment F${String(n)} on Official { id ...F${String(n + 1)} }`);

  it.each([
    ['QUERY.TOO_LONG', 'tokens', `{ ${'id '.repeat(2_000)}}`, '2000'],
    ['QUERY.TOO_DEEP', 'levels', nested(15), '15'],
    ['QUERY.TOO_DEEP', 'levels in fragments', `{ ...A } fragment A on Query ${nested(15)}`, '15'],
    [
      'QUERY.TOO_DEEP',
      'levels of the schema',
      `{ __schema { types { ${'ofType { '.repeat(14)}name${' }'.repeat(14)} } } }`,
      '15',
    ],
    [
      'QUERY.TOO_MANY_ALIASES',
      'names of the type’s name',
      `{ ${repeat(51, (n) => `a${String(n)}: __typename`)} }`,
      '50',
    ],
    ['QUERY.TOO_MANY_ALIASES', 'aliases', `{ ${repeat(51, (n) => `a${String(n)}: secret`)} }`, '50'],
    [
      'QUERY.TOO_MANY_ALIASES',
      'aliases in fragments',
      `{ ${'...A '.repeat(11)}} fragment A on Query { ${repeat(5, (n) => `a${String(n)}: secret`)} }`,
      '50',
    ],
    ['QUERY.TOO_MANY_DIRECTIVES', 'directives', `{ secret ${'@include(if: true) '.repeat(51)}}`, '50'],
    ['QUERY.TOO_MANY_DIRECTIVES', 'unknown directives', `{ secret ${'@a '.repeat(51)}}`, '50'],
    ['QUERY.TOO_COSTLY', 'cost', '{ officials(first: 100) { a(first: 100) { b(first: 100) { id } } } }', '20000'],
    [
      'QUERY.TOO_COSTLY',
      'cost behind the name of the schema',
      '{ __schema(first: 100) { a(first: 100) { b(first: 100) { id } } } }',
      '20000',
    ],
    [
      'QUERY.TOO_COSTLY',
      'cost of a fragment called __schema',
      '{ ...__schema } fragment __schema on Query { officials(first: 9999) { a(first: 9999) { id } } }',
      '20000',
    ],
  ])('is refused as %s for too many %s', async (code, _what, query, limit) => {
    const answer = await demo.ask(query);
    expect(answer.status).toBe(400);
    const refusal = await refusalIn(answer);
    expect(refusal).toMatchObject({ code });
    for (const text of [refusal?.zh, refusal?.en]) expect(text).toContain(limit);
  });

  it.each([
    ['fragments in a circle', `{ officials { ...F0 } } ${deep} fragment F20 on Official { ...F0 }`],
    [
      'fragments that double at each step',
      `{ ...F0 } ${repeat(60, (n) => `fragment F${String(n)} on Query { ...F${String(n + 1)} ...F${String(n + 1)} }`)} fragment F60 on Query { secret }`,
    ],
    ['fields that repeat', `{ ${'secret '.repeat(1_990)}}`],
    ['an unknown operation', { query: 'query A { secret }', operationName: '__proto__' }],
    ['variables that are none', { query: 'query A($a: Int) { officials(born: $a) { id } }', variables: 'x' }],
    ['a document that is none', { query: { kind: 'Document' } }],
    ['a document and an id', { query: TRUSTED, documentId: TRUSTED_ID }],
    ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])],
  ])('is no fault of ours: %s', async (_what, body) => {
    const answer = Buffer.isBuffer(body)
      ? await fetch(`${demo.origin}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${await demo.issuer.token()}` },
          body,
        })
      : await demo.post(typeof body === 'string' ? { query: body } : body);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toMatch(/INTERNAL|stack|node_modules|127\.0\.0\.1/);
  });

  it('suggests nothing, and says nothing of the schema', async () => {
    for (const query of [
      '{ offcials { id } }',
      '{ officials { villag } }',
      '{ officials(bron: 1) { id } }',
      '{ __schema { types { name } } }',
      '{ __type(name: "Official") { name } }',
    ]) {
      const answer = await demo.ask(query);
      expect(answer.status).toBe(400);
      expect(await answer.text()).not.toMatch(/Did you mean|Apollo|"village|born/);
    }
  });

  it('may be named by its hash', async () => {
    const answer = await demo.post({ documentId: TRUSTED_ID });
    expect([answer.status, await answer.json()]).toMatchObject([
      200,
      { data: { officials: [{ id: '1' }, { id: '2' }] } },
    ]);
    const headers = { authorization: `Bearer ${await demo.issuer.token()}`, 'apollo-require-preflight': '1' };
    expect((await fetch(`${demo.origin}/graphql?documentId=${TRUSTED_ID}`, { headers })).status).toBe(200);
    const unknown = await demo.post({ documentId: `sha256:${'0'.repeat(64)}` });
    expect([unknown.status, await refusalIn(unknown)]).toMatchObject([400, { code: 'DOCUMENT.UNKNOWN' }]);
    for (const documentId of [1, {}, '', '__proto__', 'constructor']) {
      expect((await demo.post({ documentId })).status).toBe(400);
    }
  });
});

describe('when only trusted documents are run', () => {
  let demo: DemoGateway;
  beforeAll(async () => {
    demo = await startDemoGateway({ trustedOnly: true });
  });
  afterAll(() => demo.close());

  it('they are, by their hash and by their text', async () => {
    for (const body of [{ documentId: TRUSTED_ID }, { query: TRUSTED }, { query: `\n${TRUSTED}\n` }]) {
      expect((await demo.post(body)).status).toBe(200);
    }
  });

  it.each([
    ['another document', '{ officials { id } }'],
    ['a trusted one with something more', `${TRUSTED} query Two { secret }`],
    ['the schema', '{ __schema { types { name } } }'],
    ['no GraphQL', '{{{'],
  ])('%s is not', async (_what, query) => {
    const before = demo.people.seen.length;
    const answer = await demo.ask(query);
    expect([answer.status, await refusalIn(answer)]).toMatchObject([403, { code: 'DOCUMENT.NOT_TRUSTED' }]);
    const headers = { authorization: `Bearer ${await demo.issuer.token()}`, 'apollo-require-preflight': '1' };
    const get = await fetch(`${demo.origin}/graphql?query=${encodeURIComponent(query)}`, { headers });
    expect(get.status).toBe(403);
    expect(demo.people.seen.length).toBe(before);
  });
});

describe('what one may ask for in a minute', () => {
  it('is counted by cost and by person', async () => {
    const demo = await startDemoGateway({ rates: { costPerMinute: 30, unauthenticatedPerMinute: 100 } });
    const as = async (subject: string, query: string) =>
      demo.ask(query, { authorization: `Bearer ${await demo.issuer.token({ subject })}` });
    // Each costs 11: one, and five for each of the two fields of a list without pages.
    for (const query of ['{ officials { id village } }', '{ officials { village id } }']) {
      expect((await as('a', query)).status).toBe(200);
    }
    const limited = await as('a', '{ officials { id village } }');
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refusalIn(limited)).toMatchObject({ code: 'RATE.LIMITED', zh: expect.stringMatching(/秒后重试/) });
    expect((await as('b', '{ officials { id village } }')).status).toBe(200);
    await demo.close();
  });

  it('is used up by refused requests too', async () => {
    const demo = await startDemoGateway({ rates: { costPerMinute: 25, unauthenticatedPerMinute: 100 } });
    const statuses = [];
    for (const query of [nested(20), '{{{', nested(20)]) statuses.push((await demo.ask(query)).status);
    expect(statuses).toEqual([400, 400, 429]);
    await demo.close();
  });

  it('without a token is counted by address, and shuts nobody out who has one', async () => {
    const demo = await startDemoGateway({ rates: { costPerMinute: 1_000, unauthenticatedPerMinute: 2 } });
    const statuses = [];
    for (const authorization of ['', 'Bearer a.b.c', '', 'Bearer a.b.c']) {
      statuses.push((await demo.ask('{ officials { id } }', { authorization })).status);
    }
    expect(statuses).toEqual([401, 401, 429, 429]);
    expect((await demo.ask('{ officials { id } }')).status).toBe(200);
    await demo.close();
  });
});

describe('when the time is over', () => {
  let demo: DemoGateway;
  beforeAll(async () => {
    demo = await startDemoGateway({ pace: { deadlineMs: 300 } });
  });
  afterAll(() => demo.close());

  it('the answer has what came in time, and says what did not; the call is broken off', async () => {
    const answer = await demo.ask('{ officials { id } never }');
    expect([answer.status, await answer.json()]).toMatchObject([
      200,
      { data: { never: null }, errors: [{ extensions: { code: 'QUERY.DEADLINE', service: 'people' } }] },
    ]);
    await demo.people.hungUp();
  });

  it('nothing more is sent', async () => {
    const before = demo.people.seen.length;
    const mutation = 'mutation { first: stall(id: "1") { id } second: endContract(id: "1") { id } }';
    expect(await (await demo.ask(mutation)).json()).toMatchObject({
      errors: [{ extensions: { code: 'QUERY.DEADLINE', en: expect.stringContaining('look first') } }],
    });
    expect(demo.people.seen.length - before).toBe(1);
  });
});

describe('every answer', () => {
  it('tells a browser to be careful, and to come by TLS in production', async () => {
    for (const production of [true, false]) {
      const demo = await startDemoGateway({ production });
      const answers = [
        await demo.ask('{ officials { id } }'),
        await demo.ask('{{{'),
        await demo.ask('{ officials { id } }', { authorization: '' }),
        ...(await Promise.all(
          ['/events', '/health/live', '/metrics', '/nowhere'].map((path) => fetch(demo.origin + path)),
        )),
      ];
      for (const { headers } of answers) {
        expect(Object.fromEntries(headers)).toMatchObject({
          'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as unknown,
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'DENY',
        });
        expect(headers.has('strict-transport-security')).toBe(production);
        expect(headers.has('x-powered-by')).toBe(false);
      }
      await demo.close();
    }
  });
});
