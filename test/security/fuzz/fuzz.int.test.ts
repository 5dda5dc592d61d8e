import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { startSystem, type System } from '../../e2e/system.js';
import { generatedOperation, type Operation } from './generated-operation.js';

const MINUTE = 60_000;
/** More of them, or those of another day: `FUZZ_RUNS=5000 FUZZ_SEED=7 npm test -- test/security/fuzz`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);
const SEED = Number(process.env['FUZZ_SEED'] ?? 2015);

const FAULTS: readonly unknown[] = ['INTERNAL', 'INTERNAL_SERVER_ERROR', 'SUBGRAPH_UNAVAILABLE', undefined];

let system: System;
let schema: GraphQLSchema;
const knownIds: string[] = [];

const create = async (mutation: string, input: object, answer: string): Promise<string> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await system.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} { id } } }`,
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { id } = (data?.[mutation] as Readonly<Record<string, { readonly id: string }>>)[answer] ?? { id: '' };
  knownIds.push(id);
  return id;
};

beforeAll(async () => {
  system = await startSystem();
  const { data } = await system.ask(getIntrospectionQuery());
  schema = buildClientSchema(data as unknown as IntrospectionQuery);
  const districtId = await create('registerDistrict', { code: '310114', name: '嘉定区' }, 'district');
  const townId = await create('registerTown', { districtId, code: '310114103', name: '虚构镇' }, 'town');
  const villageId = await create('registerVillage', { townId, code: '310114103201', name: '虚构村' }, 'village');
  await create('registerCadre', { townId, name: '王安澜（化名）', partyStatus: 'FULL_MEMBER' }, 'cadre');
  const person = { name: '李虚构', sex: 'MALE', birthDate: '1988-03-03', education: 'MASTER', specialties: ['LAW'] };
  const official = { ...person, villageId, partyStatus: 'FULL_MEMBER', arrivedOn: '2012-07-01' };
  await create('registerOfficial', official, 'official');
}, 2 * MINUTE);

afterAll(() => system.stop(), MINUTE);

interface Reply {
  readonly status: number;
  readonly codes: readonly unknown[];
}

const send = async ({ query, variables }: Operation): Promise<Reply> => {
  const response = await fetch(system.gatewayUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await system.token('district-organiser')}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: unknown } }[] };
  return { status: response.status, codes: errors.map(({ extensions }) => extensions.code) };
};

describe('any operation of the schema', () => {
  it(
    'with any values is answered or refused, and never a fault',
    async () => {
      const seen = new Map<unknown, number>();
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (g) => {
          const operation = generatedOperation(g, schema, knownIds);
          const { status, codes } = await send(operation);
          for (const code of codes.length > 0 ? codes : ['answered']) seen.set(code, (seen.get(code) ?? 0) + 1);
          const isFault = status >= 500 || codes.some((code) => FAULTS.includes(code));
          if (isFault) throw new Error(JSON.stringify({ status, codes, operation }).slice(0, 4_000));
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
      // Whoever only ever saw refusals of the same kind would have tested nothing.
      expect(seen.get('answered') ?? 0).toBeGreaterThan(0);
      expect(seen.size).toBeGreaterThan(2);
      const figures = JSON.stringify(Object.fromEntries(seen));
      process.stdout.write(`fuzz: ${String(RUNS)} operations, seed ${String(SEED)}: ${figures}\n`);
    },
    5 * MINUTE,
  );
});
