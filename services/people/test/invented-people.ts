import type { Viewer } from '@cunguan/access';
import { runMigrations } from '@cunguan/database';
import { fixedClock, type Clock } from '@cunguan/domain';
import { createSubgraphClient, createTestDatabase, type Asker, type SubgraphClient } from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { createContext } from '../src/context.js';
import { createServiceDataSource } from '../src/data-source.js';
import { checkCharacterOf } from '../src/personal-data/id-number.js';
import { resolvers } from '../src/resolvers.js';
import { testVault } from './test-vault.js';

/** People as a subgraph over a database of its own, with two towns of one village each. */
export interface InventedPeople {
  readonly people: SubgraphClient;
  /** Sees every row, as the system does. */
  readonly dataSource: DataSource;
  readonly towns: readonly string[];
  /** The village of each town. */
  readonly villages: readonly string[];
  /** Gives a command and answers its payload; throws the code of a refusal. */
  readonly run: (
    mutation: string,
    input: object,
    fields: string,
    by?: Asker,
  ) => Promise<Readonly<Record<string, unknown>>>;
  readonly codes: (mutation: string, input: object, by?: Asker) => Promise<readonly string[]>;
  /** Registers an official, a woman born on 1988-03-03, in the village of the first or second town, unless told otherwise. */
  readonly newOfficial: (town?: 0 | 1, change?: object) => Promise<string>;
  /** Strikes the database as the owner of its tables. */
  readonly asOwner: (sql: string) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

export const DISTRICT = {
  id: 'district',
  grants: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }],
} as const satisfies Asker;
export const AUDITOR: Asker = { id: 'auditor', grants: [{ role: 'AUDITOR', unit: '310114' }] };
export const townOrganiser = (n: 0 | 1, id = `town ${String(n)}`): Partial<Viewer> => ({
  id,
  grants: [{ role: 'TOWN_ORGANISER', unit: `31011410${String(n + 3)}` }],
});
export const oneself = (officialId: string): Asker => ({
  id: `self ${officialId}`,
  grants: [{ role: 'OFFICIAL', unit: '310114103901' }],
  officialId,
});

/** A number with the right check character, of a part of a province that there is not: nobody's. */
export const nobodysIdNumber = (sequence: number, born = '19880303', sexDigit = 2): string => {
  const first17 = `319999${born}${String(sequence).padStart(2, '0')}${String(sexDigit)}`;
  return `${first17}${checkCharacterOf(first17)}`;
};

const inputType = (mutation: string): string => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;

export const createInventedPeople = async (now: string | Clock = '2016-01-05T02:00:00Z'): Promise<InventedPeople> => {
  const database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  const service = await createServiceDataSource(database.url).initialize();
  const dataSource = await createServiceDataSource(database.systemUrl).initialize();
  const owner = await createServiceDataSource(database.ownerUrl).initialize();
  const people = await createSubgraphClient({
    name: 'people',
    moduleUrl: new URL('../src/main.js', import.meta.url).href,
    dataSource: service,
    resolvers,
    createContext: (base) => createContext(base, testVault),
    clock: typeof now === 'string' ? fixedClock(now) : now,
    rowSecurity: true,
  });
  const document = (mutation: string, fields: string): string =>
    `mutation ($input: ${inputType(mutation)}) { ${mutation}(input: $input) { ${fields} } }`;
  const run: InventedPeople['run'] = async (mutation, input, fields, by = DISTRICT) => {
    const { data, errors } = await people.ask(document(mutation, fields), { input }, by);
    if (errors) throw new Error(errors[0]?.extensions.code);
    return data?.[mutation] as Readonly<Record<string, unknown>>;
  };
  const idOf = async (mutation: string, input: object, noun: string): Promise<string> =>
    ((await run(mutation, input, `${noun} { id }`))[noun] as { id: string }).id;

  const districtId = await idOf('registerDistrict', { code: '310114', name: '嘉定区' }, 'district');
  const towns: string[] = [];
  const villages: string[] = [];
  for (const code of ['310114103', '310114104']) {
    const townId = await idOf('registerTown', { districtId, code, name: '镇（虚构）' }, 'town');
    towns.push(townId);
    villages.push(await idOf('registerVillage', { townId, code: `${code}901`, name: '村（虚构）' }, 'village'));
  }
  const graduate = {
    ...{ name: '丁晓岚（化名）', sex: 'FEMALE', birthDate: '1988-03-03', education: 'MASTER', specialties: ['LAW'] },
    ...{ partyStatus: 'FULL_MEMBER', arrivedOn: '2012-07-01' },
  };
  return {
    people,
    dataSource,
    towns,
    villages,
    run,
    codes: (mutation, input, by = DISTRICT) => people.codes(document(mutation, '__typename'), { input }, by),
    newOfficial: (town = 0, change = {}) =>
      idOf('registerOfficial', { ...graduate, villageId: villages[town], ...change }, 'official'),
    asOwner: (sql) => owner.query(sql),
    stop: async () => {
      await people.stop();
      await Promise.all([service, dataSource, owner].map((one) => one.destroy()));
      await database.drop();
    },
  };
};
