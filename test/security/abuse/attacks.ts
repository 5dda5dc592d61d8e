import { request } from 'node:http';

/** What is sent to the gateway, as an attacker would. */
export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

/** Sends it byte for byte; rejects when the connection ends without an answer. */
export const send = (port: number, { method = 'POST', path = '/graphql', headers = {}, body = '' }: Sent) =>
  new Promise<Reply>((resolve, reject) => {
    const started = performance.now();
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      incoming.on('error', reject).on('end', () => {
        resolve({ status: incoming.statusCode ?? 0, text, ms: performance.now() - started });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

export interface Tokens {
  readonly valid: string;
  readonly none: string;
  readonly forged: string;
  readonly expired: string;
  readonly symmetric: string;
  readonly otherAudience: string;
}

const repeat = (times: number, text: (index: number) => string): string =>
  Array.from({ length: times }, (_one, index) => text(index)).join(' ');

/** Each kind of abuse by name, with what is sent. */
export const attacksWith = (tokens: Tokens): Readonly<Record<string, Sent>> => {
  const json = (body: string | Buffer, headers = {}): Sent => ({
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.valid}`, ...headers },
    body,
  });
  const query = (text: string, variables: object = {}): Sent => json(JSON.stringify({ query: text, variables }));
  const withToken = (token: string): Sent => json('{"query":"{ __typename }"}', { authorization: `Bearer ${token}` });
  const nested = (levels: number): string =>
    `{ district(code: "310114") { ${'towns { nodes { district { '.repeat(levels)}id${' } } }'.repeat(levels)} } }`;

  return {
    'a flood of aliases': query(`{ ${repeat(600, (n) => `a${String(n)}: __typename`)} }`),
    'a flood of aliases in fragments': query(
      `{ ${repeat(40, () => '...A')} } fragment A on Query { a: __typename b: __typename }`,
    ),
    'a flood of directives': query(`{ __typename ${'@include(if: true) '.repeat(400)} }`),
    'a flood of unknown directives': query(`{ __typename ${'@aa '.repeat(900)} }`),
    'a flood of tokens': query(`{ ${'__typename '.repeat(3_000)} }`),
    'a flood of brackets': query('{'.repeat(5_000)),
    'a query too deep': query(nested(12)),
    'a query too costly': query(
      '{ district(code: "310114") { towns(first: 100) { nodes { villages(first: 100) { nodes { officials(first: 100) { nodes { id } } } } } } } }',
    ),
    'fragments in a circle': query('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    'a fragment within itself': query('{ ...A } fragment A on Query { __typename ...A }'),
    'fragments that double': query(
      `{ ...F0 } ${repeat(60, (n) => `fragment F${String(n)} on Query { ...F${String(n + 1)} ...F${String(n + 1)} }`)} fragment F60 on Query { __typename }`,
    ),
    'a batch': json(`[${Array.from({ length: 50 }, () => '{"query":"{ __typename }"}').join(',')}]`),
    'the schema too deep': query(`{ __schema { types { ${'ofType { '.repeat(20)}name${' }'.repeat(20)} } } }`),
    'the schema behind a fragment of its name': query(
      '{ ...__schema } fragment __schema on Query { district(code: "310114") { towns(first: 100) { nodes { villages(first: 100) { nodes { officials(first: 100) { nodes { id } } } } } } } }',
    ),
    'the entities of the subgraphs': query(
      '{ _entities(representations: [{ __typename: "Official", id: "x" }]) { __typename } }',
    ),
    'the service document of the subgraphs': query('{ _service { sdl } }'),
    'a page of a billion': query('{ district(code: "310114") { towns(first: 1000000000) { nodes { id } } } }'),
    'huge variables': query('query ($id: ID!) { official(id: $id) { id } }', { id: 'x'.repeat(1_100_000) }),
    'a huge document': query(`{ __typename #${'x'.repeat(1_100_000)}\n}`),
    'brackets without end as JSON': json(`{"query":"{ __typename }","variables":${'['.repeat(100_000)}`),
    'lists within lists as JSON': json(`{"query":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
    'a prototype for a body': json('{"__proto__":{"query":"{ __typename }"}}'),
    'a constructor for a body': json('{"constructor":{"prototype":{"query":"{ __typename }"}}}'),
    'a prototype for an operation': json('{"query":"query A { __typename }","operationName":"__proto__"}'),
    'a prototype for a variable': json(
      '{"query":"query ($v: ID!) { official(id: $v) { id } }","variables":{"__proto__":{"v":"x"}}}',
    ),
    'invalid UTF-8': json(Buffer.from([0x7b, 0x22, 0x71, 0xff, 0xfe, 0xc0, 0xaf, 0x22, 0x7d])),
    'invalid UTF-8 within a text': json(
      Buffer.concat([
        Buffer.from('{"query":"{ district(code: \\"'),
        Buffer.from([0xc0, 0xaf, 0xed, 0xa0, 0x80]),
        Buffer.from('\\") { id } }"}'),
      ]),
    ),
    'no JSON': json('{"query":'),
    'an empty body': json(''),
    'a number for a query': json('{"query":7}'),
    'a body that only says that it is packed': json('{"query":"{ __typename }"}', { 'content-encoding': 'gzip' }),
    'a form of another site': {
      ...json('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    'a text of another site': { ...json('{"query":"{ __typename }"}', { 'content-type': 'text/plain' }) },
    'a GET of another site': {
      method: 'GET',
      path: '/graphql?query=%7B__typename%7D',
      headers: { authorization: `Bearer ${tokens.valid}`, 'content-type': 'text/plain' },
    },
    'a mutation by GET': {
      method: 'GET',
      path: `/graphql?query=${encodeURIComponent('mutation { registerDistrict(input: { code: "310114", name: "x" }) { district { id } } }')}`,
      headers: { authorization: `Bearer ${tokens.valid}`, 'apollo-require-preflight': '1' },
    },
    'an unknown method': { method: 'DELETE', headers: { authorization: `Bearer ${tokens.valid}` } },
    'headers without end': {
      headers: { authorization: `Bearer ${tokens.valid}`, 'x-long': 'x'.repeat(20_000) },
      body: '{}',
    },
    'no token': json('{"query":"{ __typename }"}', { authorization: '' }),
    'a token of the algorithm none': withToken(tokens.none),
    'a forged token': withToken(tokens.forged),
    'an expired token': withToken(tokens.expired),
    'a token signed with the public key as a secret': withToken(tokens.symmetric),
    'a token for others': withToken(tokens.otherAudience),
    'a token of a megabyte': withToken('a'.repeat(12_000)),
    'a token that is none': withToken('..'),
  };
};
