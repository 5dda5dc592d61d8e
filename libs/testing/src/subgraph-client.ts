import {
  personalColumns,
  privateKeyShape,
  publicKeyShape,
  signInternalToken,
  type Role,
  type Viewer,
} from '@cunguan/access';
import { createAuditor, type Auditor } from '@cunguan/database';
import { randomIds, systemClock, type Clock } from '@cunguan/domain';
import { createAccessFinder, createSubgraph, readSchema, type ServiceContext } from '@cunguan/subgraph';
import { exportJWK, generateKeyPair } from 'jose';
import type { DataSource } from 'typeorm';
import { silentLogger } from './silent-logger.js';

/** A service's subgraph, asked as the gateway asks it: with a signed token, over the whole of its code but TCP. */
interface TestedService<Context extends ServiceContext> {
  readonly name: string;
  readonly moduleUrl: string;
  readonly dataSource: DataSource;
  readonly resolvers: object;
  readonly createContext: (base: ServiceContext) => Context;
  readonly clock?: Clock;
  readonly rowSecurity?: boolean;
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly zh?: string; readonly en?: string };
  }[];
}

/** Who asks: a role in district 310114, or whoever is described. */
export type Asker = Role | Partial<Viewer>;

const viewerOf = (asker: Asker): Viewer => ({
  id: 'test',
  grants: typeof asker === 'string' ? [{ role: asker, unit: '310114' }] : [],
  officialId: null,
  cadreId: null,
  ...(typeof asker === 'string' ? {} : asker),
});

export interface SubgraphClient {
  readonly ask: (query: string, variables?: object, asker?: Asker) => Promise<Answer>;
  /** The codes of the errors; empty when there was none. */
  readonly codes: (query: string, variables?: object, asker?: Asker) => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

/** Writes the audit log in tests of a service, as the service itself does. */
export const testAuditor = (service: string): Auditor =>
  createAuditor({
    service,
    key: 'test-audit-key-test-audit-key-test-audit-key',
    personalColumns: personalColumns[service] ?? {},
  });

export const createSubgraphClient = async <Context extends ServiceContext>(
  service: TestedService<Context>,
): Promise<SubgraphClient> => {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const audit = testAuditor(service.name);
  const base = { dataSource: service.dataSource, clock: service.clock ?? systemClock, ids: randomIds, audit };
  const subgraph = await createSubgraph({
    name: service.name,
    typeDefs: readSchema(service.moduleUrl),
    resolvers: service.resolvers,
    findAccess: createAccessFinder(service.dataSource),
    createContext: (viewer, access) =>
      service.createContext({ ...base, viewer, access, wall: service.rowSecurity ? access.wall : null }),
    gatewayKey: publicKeyShape.parse(jwk),
    log: silentLogger,
  });

  const ask: SubgraphClient['ask'] = async (query, variables = {}, asker = 'DISTRICT_ORGANISER') => {
    const body = Buffer.from(JSON.stringify({ query, variables }));
    const token = await signInternalToken(privateKeyShape.parse(jwk), viewerOf(asker), {
      audience: service.name,
      body,
    });
    const response = await subgraph.route.handle({
      method: 'POST',
      path: '/graphql',
      search: '',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
      requestId: 'test-request',
    });
    if (typeof response.body !== 'string') throw new TypeError('the answer came in parts');
    return JSON.parse(response.body) as Answer;
  };
  return {
    ask,
    codes: async (...question) => (await ask(...question)).errors?.map(({ extensions }) => extensions.code) ?? [],
    stop: subgraph.stop,
  };
};
