import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onStatement, runMigrations } from '@cunguan/database';
import {
  createSubgraphClient,
  createTestDatabase,
  pendingEvents,
  pendingStates,
  tryStatements,
  type SubgraphClient,
  type TestDatabase,
} from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { testVault } from '../test/test-vault.js';
import { assessLastTerm } from '../test/told-by-selection.js';
import { createContext } from './context.js';
import { createServiceDataSource } from './data-source.js';
import { resolvers } from './resolvers.js';

let database: TestDatabase;
let dataSource: DataSource;
let people: SubgraphClient;
const villages: string[] = [];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWX';
let townId = '';

const run = async <T>(mutation: string, input: object, answer: string): Promise<T> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await people.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} } }`,
    { input },
  );
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data?.[mutation] as T;
};

const newOfficial = async (name: string, village = villages[0], arrivedOn = '2012-07-01'): Promise<string> => {
  const input = {
    villageId: village,
    name,
    sex: 'MALE',
    birthDate: '1988-03-03',
    education: 'MASTER',
    specialties: ['LAW', 'ECONOMICS'],
    partyStatus: 'FULL_MEMBER',
    arrivedOn,
  };
  const { official } = await run<{ official: { id: string } }>('registerOfficial', input, 'official { id }');
  return official.id;
};

const newCadre = async (): Promise<string> => {
  const input = { townId, name: '王安澜（化名）', partyStatus: 'FULL_MEMBER' };
  return (await run<{ cadre: { id: string } }>('registerCadre', input, 'cadre { id }')).cadre.id;
};

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
  people = await createSubgraphClient({
    name: 'people',
    moduleUrl: import.meta.url,
    dataSource,
    resolvers,
    createContext: (base) => createContext(base, testVault),
    rowSecurity: true,
  });
  const { district } = await run<{ district: { id: string } }>(
    'registerDistrict',
    { code: '310114', name: '嘉定区' },
    'district { id }',
  );
  const { town } = await run<{ town: { id: string } }>(
    'registerTown',
    { districtId: district.id, code: '310114103', name: '安亭镇' },
    'town { id }',
  );
  townId = town.id;
  for (const n of [1, 2, 3]) {
    const input = { townId, code: `31011410390${String(n)}`, name: `村${String(n)}（虚构）` };
    villages.push((await run<{ village: { id: string } }>('registerVillage', input, 'village { id }')).village.id);
  }
});

afterAll(async () => {
  await people.stop();
  await dataSource.destroy();
  await database.drop();
});

describe('the schema of the database', () => {
  it('has every column that the entities write, of the same type', async () => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    const changesOfColumns = upQueries
      .map(({ query }) => query)
      .filter((query) => /CREATE TABLE|ADD "|DROP COLUMN|ALTER COLUMN .* TYPE/.test(query));
    expect(changesOfColumns).toEqual([]);
  });
});

describe('an official', () => {
  it('serves from the contract on, in the village of the day', async () => {
    const id = await newOfficial('李云舒（化名）');
    await run('signContract', { officialId: id, from: '2012-07-01', to: '2015-06-30' }, 'official { id }');
    await run('transferOfficial', { officialId: id, villageId: villages[1], on: '2014-01-01' }, 'official { id }');
    const { data } = await people.ask(
      `query ($id: ID!) { official(id: $id) {
         before: serving(asOf: "2012-06-30") on: serving(asOf: "2015-06-30") after: serving(asOf: "2015-07-01")
         first: village(asOf: "2013-12-31") { name } second: village(asOf: "2014-01-01") { name }
         contract(asOf: "2013-01-01") { ordinal to } birthYearBand } }`,
      { id },
    );
    expect(data?.['official']).toEqual({
      before: false,
      on: true,
      after: false,
      first: { name: '村1（虚构）' },
      second: { name: '村2（虚构）' },
      contract: { ordinal: 1, to: '2015-06-30' },
      birthYearBand: '1985-1989',
    });
  });

  it('tells each change by one event, in order, without names', async () => {
    const id = await newOfficial('赵星野（化名）');
    await run('signContract', { officialId: id, from: '2012-07-01', to: '2014-06-30' }, 'official { id }');
    await run('endContract', { officialId: id, on: '2014-01-31', exitRoute: 'OWN_BUSINESS' }, 'official { id }');
    const events = (await pendingEvents(dataSource)).filter(({ key }) => key === id);
    expect(events.map(({ type, aggregateVersion }) => `${type} ${String(aggregateVersion)}`)).toEqual([
      'cunguan.people.official-registered.v1 1',
      'cunguan.people.contract-signed.v1 2',
      'cunguan.people.contract-ended.v1 3',
    ]);
    expect(JSON.stringify(events)).not.toContain('化名');
  });

  it('signs one second term, however many try at once', async () => {
    const id = await newOfficial('周嘉禾（化名）');
    await run('signContract', { officialId: id, from: '2012-07-01', to: '2015-06-30' }, 'official { id }');
    await assessLastTerm(dataSource, { officialId: id, notifiedOn: '2015-05-20' });
    const attempts = Array.from({ length: 20 }, () =>
      people.codes(`mutation ($i: SignContractInput!) { signContract(input: $i) { official { id } } }`, {
        i: { officialId: id, from: '2015-07-01', to: '2018-06-30' },
      }),
    );
    const codes = (await Promise.all(attempts)).flat();
    expect(codes).toEqual(Array.from({ length: 19 }, () => 'CONTRACT.NOT_CONTINUOUS'));
  });
});

describe('the erasure of an official', () => {
  const erase = (officialId: string) =>
    people.codes('mutation ($i: EraseOfficialInput!) { eraseOfficial(input: $i) { officialId } }', {
      i: { officialId },
    });
  const answer = 'official { id }';

  it('leaves nothing but a tombstone and the news of it, once the official has left', async () => {
    const id = await newOfficial('何静好（化名）');
    await run('signContract', { officialId: id, from: '2012-07-01', to: '2014-06-30' }, answer);
    expect(await erase(id)).toEqual(['OFFICIAL.EXIT_NOT_RECORDED']);
    await run('endContract', { officialId: id, on: '2014-01-31', exitRoute: 'OWN_BUSINESS' }, answer);
    expect(await erase(id)).toEqual([]);
    const { data } = await people.ask('query ($id: ID!) { official(id: $id) { name } }', { id });
    expect(data).toEqual({ official: null });
    for (const table of ['placements', 'contract_terms']) {
      expect(await dataSource.query(`SELECT FROM ${table} WHERE official_id = $1`, [id])).toEqual([]);
    }
    const states = (await pendingStates(dataSource)).filter(({ key }) => key === id);
    expect(states.at(-1)).toMatchObject({ payload: null, aggregateVersion: 4 });
    const events = (await pendingEvents(dataSource)).filter(({ key }) => key === id);
    expect(events.at(-1)).toMatchObject({ type: 'cunguan.people.official-erased.v1', payload: { officialId: id } });
    expect(await erase(id)).toEqual(['OFFICIAL.UNKNOWN']);
  });

  it('is possible for whoever was registered and never signed', async () => {
    expect(await erase(await newOfficial('吴知夏（化名）'))).toEqual([]);
  });
});

describe('an idempotency key', () => {
  const mutation = 'mutation ($i: RegisterCadreInput!) { registerCadre(input: $i) { cadre { id } } }';
  const input = (name: string) => ({ i: { clientMutationId: 'key-1', townId, name, partyStatus: 'NONE' } });

  it('makes one effect and one answer of many requests', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => people.ask(mutation, input('孙雨桐（化名）'))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const asSystem = { url: database.systemUrl, wall: null };
    expect(await tryStatements(asSystem, [[`SELECT FROM cadres WHERE name = '孙雨桐（化名）'`]])).toEqual([1]);
  });

  it('is refused for another request', async () => {
    expect(await people.codes(mutation, input('胡一诺（化名）'))).toEqual(['COMMAND.KEY_REUSED']);
  });
});

describe('an office', () => {
  const take = (cadreId: string, from: string, rank = 'HEAD') =>
    people.codes('mutation ($i: TakeOfficeInput!) { takeOffice(input: $i) { office { id } } }', {
      i: { cadreId, body: 'VILLAGE_COMMITTEE', rank, villageId: villages[2], from },
    });

  it('of head is held by one at a time, under a race', async () => {
    const cadres = await Promise.all(Array.from({ length: 10 }, newCadre));
    const codes = (await Promise.all(cadres.map((cadre) => take(cadre, '2013-01-01')))).flat();
    expect(codes).toEqual(Array.from({ length: 9 }, () => 'OFFICE.HEAD_TAKEN'));
  });

  it('is not held twice by one cadre in one body', async () => {
    const cadre = await newCadre();
    expect(await take(cadre, '2014-01-01', 'MEMBER')).toEqual([]);
    expect(await take(cadre, '2014-06-01', 'DEPUTY')).toEqual(['OFFICE.ALREADY_HELD']);
  });
});

describe('a page of officials', () => {
  const page = `query ($after: String) { town(code: "310114103") { officials(asOf: "2016-01-01", first: 20, after: $after) {
    nodes { name village(asOf: "2016-01-01") { name town { name } } contract(asOf: "2016-01-01") { to } contracts { ordinal } }
    pageInfo { hasNextPage endCursor } } } }`;

  it('takes one statement per entity type and goes on where it ended', async () => {
    for (let n = 0; n < 24; n += 1) {
      const id = await newOfficial(`页${LETTERS.charAt(n)}（化名）`, villages[n % 3], '2015-07-01');
      await run('signContract', { officialId: id, from: '2015-07-01', to: '2018-06-30' }, 'official { id }');
    }
    const statements: string[] = [];
    const stop = onStatement((sql) => statements.push(sql));
    const { data } = await people.ask(page);
    stop();
    const { officials } = data?.['town'] as {
      officials: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    expect([officials.nodes.length, officials.pageInfo.hasNextPage]).toEqual([20, true]);
    // The town, its page, the placements, the villages, the contract terms, and the villages' town.
    expect(statements).toHaveLength(6);
    const rest = await people.ask(page, { after: officials.pageInfo.endCursor });
    const names = [data, rest.data].flatMap((part) =>
      (part?.['town'] as { officials: typeof officials }).officials.nodes.map(({ name }) => name),
    );
    expect(names.filter((name) => name.startsWith('页'))).toEqual(
      Array.from({ length: 24 }, (_, n) => `页${LETTERS.charAt(n)}（化名）`),
    );
  });

  it.each([
    ['{ town(code: "310114103") { officials(first: 101) { nodes { id } } } }', 'PAGE.FIRST_OUT_OF_RANGE'],
    ['{ town(code: "310114103") { officials(after: "e30") { nodes { id } } } }', 'PAGE.CURSOR_INVALID'],
    // A cursor that was made up: ["x", "no uuid"].
    [
      '{ town(code: "310114103") { officials(after: "WyJ4Iiwibm8gdXVpZCJd") { nodes { id } } } }',
      'PAGE.CURSOR_INVALID',
    ],
    ['{ town(id: "x", code: "y") { id } }', 'UNIT.ID_OR_CODE'],
    ['{ town(code: "310114103") { officials(asOf: "2015-02-30") { nodes { id } } } }', 'INPUT.DATE_INVALID'],
  ])('refuses %s', async (query, code) => {
    expect(await people.codes(query)).toEqual([code]);
  });
});

describe('what is wrongly given', () => {
  it.each([
    ['registerVillage', 'RegisterVillageInput', { townId: 'x', code: '1', name: 'x' }, 'INPUT.ID_INVALID'],
    [
      'registerVillage',
      'RegisterVillageInput',
      { townId: '00000000-0000-4000-8000-000000000099', code: '1', name: 'x' },
      'UNIT.UNKNOWN',
    ],
    ['registerDistrict', 'RegisterDistrictInput', { code: '310114', name: '嘉定区' }, 'UNIT.CODE_TAKEN'],
    [
      'signContract',
      'SignContractInput',
      { officialId: '00000000-0000-4000-8000-000000000099', from: '2012-07-01', to: '2015-06-30' },
      'OFFICIAL.UNKNOWN',
    ],
    [
      'leaveOffice',
      'LeaveOfficeInput',
      { cadreId: '00000000-0000-4000-8000-000000000099', officeId: 'x', on: '2015-06-30' },
      'CADRE.UNKNOWN',
    ],
  ])('is refused by %s(%s %j) with %s', async (mutation, type, input, code) => {
    const before = await dataSource.query<object[]>('SELECT count(*) FROM outbox');
    expect(
      await people.codes(`mutation ($i: ${type}!) { ${mutation}(input: $i) { __typename } }`, { i: input }),
    ).toEqual([code]);
    expect(await dataSource.query('SELECT count(*) FROM outbox')).toEqual(before);
  });

  it('answers null for ids that name nothing, by query and by reference', async () => {
    const { data } = await people.ask(`{ official(id: "nonsense") { id }
      _entities(representations: [{ __typename: "Official", id: "nonsense" }, { __typename: "Town", id: "${villages[0] ?? ''}" }]) { __typename } }`);
    expect(data).toEqual({ official: null, _entities: [null, null] });
  });
});

describe('access', () => {
  it('lets an auditor read and not write', async () => {
    expect(await people.codes('{ town(code: "310114103") { id } }', {}, 'AUDITOR')).toEqual([]);
    const mutation = 'mutation { registerDistrict(input: { code: "310115", name: "x" }) { district { id } } }';
    expect(await people.codes(mutation, {}, 'AUDITOR')).toEqual(['ACCESS.COMMAND_DENIED']);
  });
});
