import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { graphql, GraphQLError, parse, type GraphQLFormattedError } from 'graphql';

/** One call as it reached the subgraph. */
interface SeenCall {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface DemoServer {
  readonly url: URL;
  readonly seen: SeenCall[];
  /** Breaks off every call that is running. */
  readonly closeConnections: () => void;
  /** Resolves once a caller has broken off a call that was running. */
  readonly hungUp: () => Promise<void>;
  readonly close: () => Promise<void>;
}

type Answer = (call: SeenCall, path: string) => Promise<{ readonly status: number; readonly body: string }>;

/** A real HTTP server on a free port, or on the given one. */
export const startServer = async (answer: Answer, port = 0): Promise<DemoServer> => {
  const seen: SeenCall[] = [];
  const hangUps = new EventEmitter();
  const hungUp = once(hangUps, 'call');
  const server: Server = createServer((incoming, outgoing) => {
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) hangUps.emit('call');
    });
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const call = { headers: incoming.headers, body: Buffer.concat(chunks).toString('utf8') };
      seen.push(call);
      void answer(call, incoming.url ?? '').then(({ status, body }) => {
        outgoing.writeHead(status, { 'content-type': 'application/json' }).end(body);
      });
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: new URL(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`),
    seen,
    closeConnections: () => {
      server.closeAllConnections();
    },
    hungUp: async () => {
      await hungUp;
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};

const PEOPLE = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
  type Query {
    officials(born: Int): [Official!] secret: String slow: String never: String
    completion(code: String!): Completion
  }
  type Completion {
    status: String! year: Int edition: Int verifiedDays: Float issuedOn: String issuerCode: String villageCode: String
    townCode: String revokedOn: String requirements: [Requirement!] sessions: [Session!] official: Official code: String
  }
  type Requirement { code: String zh: String en: String policy: String required: Float done: Float }
  type Session { kind: String heldOn: String halfDays: Int }
  type Mutation { endContract(id: ID!): Official stall(id: ID!): Official }
  type Official @key(fields: "id") { id: ID! village: String }
`;

const MENTORING = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
  type Official @key(fields: "id") { id: ID! mentor: String }
`;

const refusal = new GraphQLError('已有导师 / already has a mentor', {
  extensions: { code: 'MENTORSHIP.ALREADY_PAIRED', zh: '已有导师', en: 'already has a mentor', table: 'mentorships' },
});

const mistyped = new GraphQLError('有误 / mistyped', {
  extensions: { code: 'COMPLETION.CODE_MISTYPED', zh: '有误', en: 'mistyped' },
});

const PEOPLE_RESOLVERS = {
  Query: {
    officials: () => [
      { id: '1', village: '甲村' },
      { id: '2', village: '乙村' },
    ],
    secret: () => {
      throw new GraphQLError('password of 10.1.2.3 is hunter2', {
        extensions: { stacktrace: ['at /srv/people.js'], url: 'http://10.1.2.3:4001' },
      });
    },
    completion: (_root: unknown, { code }: { code: string }) => {
      if (code === 'MISTYPED') throw mistyped;
      return code === 'UNKNOWN'
        ? null
        : { status: code, year: 2015, verifiedDays: 7.5, requirements: [], sessions: [] };
    },
    never: () => new Promise(() => undefined),
    slow: () => new Promise((resolve) => setTimeout(resolve, 400, 'done')),
  },
  Mutation: {
    stall: () => new Promise(() => undefined),
    endContract: () => {
      throw refusal;
    },
  },
};

const MENTORING_RESOLVERS = { Official: { mentor: ({ id }: { id: string }) => `mentor of ${id}` } };

const serve = async (typeDefs: string, resolvers: object, port?: number): Promise<DemoServer> => {
  const schema = buildSubgraphSchema({
    typeDefs: parse(typeDefs),
    resolvers: resolvers as GraphQLResolverMap<unknown>,
  });
  return startServer(async ({ body }, path) => {
    if (path === '/health/ready') return { status: 200, body: '{}' };
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    const result = await graphql({ schema, source: query, variableValues: variables });
    const errors: readonly GraphQLFormattedError[] | undefined = result.errors?.map((error) => error.toJSON());
    return { status: 200, body: JSON.stringify({ ...result, ...(errors ? { errors } : {}) }) };
  }, port);
};

export const startPeople = (): Promise<DemoServer> => serve(PEOPLE, PEOPLE_RESOLVERS);

export const startMentoring = (port?: number): Promise<DemoServer> => serve(MENTORING, MENTORING_RESOLVERS, port);

export const composeDemo = (): string => {
  const services = Object.entries({ people: PEOPLE, mentoring: MENTORING });
  const result = composeServices(
    services.map(([name, sdl]) => ({ name, typeDefs: parse(sdl), url: `http://${name}.invalid/graphql` })),
  );
  if (result.supergraphSdl === undefined) throw new Error(String(result.errors));
  return result.supergraphSdl;
};
