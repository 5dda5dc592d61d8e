import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runMigrations } from '@cunguan/database';
import { randomIds, systemClock } from '@cunguan/domain';
import { caseRoleGranted, caseRoleRevoked, mentorshipEnded, mentorshipStarted } from '@cunguan/events';
import {
  createSubgraphClient,
  createTestDatabase,
  deliverEvents,
  type Asker,
  type SubgraphClient,
  type TestDatabase,
} from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { createHandlers } from './consumers.js';
import { testVault } from '../test/test-vault.js';
import { assessLastTerm } from '../test/told-by-selection.js';
import { createContext } from './context.js';
import { createServiceDataSource } from './data-source.js';
import { resolvers } from './resolvers.js';

let database: TestDatabase;
let dataSource: DataSource;
let people: SubgraphClient;
/** The ids of all that was registered, by the name it has below. */
const ids: Record<string, string> = {};

const DISTRICT: Asker = { grants: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }] };
const OTHER_DISTRICT: Asker = { grants: [{ role: 'DISTRICT_ORGANISER', unit: '310115' }] };
const TOWN_1: Asker = { grants: [{ role: 'TOWN_ORGANISER', unit: '310114103' }] };
const TOWN_2: Asker = { grants: [{ role: 'TOWN_ORGANISER', unit: '310114104' }] };
const VILLAGE_1: Asker = { grants: [{ role: 'VILLAGE_LEADER', unit: '310114103901' }] };
const VILLAGE_2: Asker = { grants: [{ role: 'VILLAGE_LEADER', unit: '310114103902' }] };
const NOWHERE: Asker = { grants: [{ role: 'DISTRICT_ORGANISER', unit: '310116' }] };
const mentor = (): Asker => ({ grants: [{ role: 'MENTOR', unit: '310114103901' }], cadreId: ids['head 1'] ?? '' });
const strangeMentor = (): Asker => ({ grants: [{ role: 'MENTOR', unit: '310114103901' }], cadreId: randomUUID() });
const member = (): Asker => ({ grants: [], cadreId: ids['head 3'] ?? '' });
const formerMember = (): Asker => ({ grants: [], cadreId: ids['town leader 1'] ?? '' });
const self = (): Asker => ({ grants: [{ role: 'OFFICIAL', unit: '310114104901' }], officialId: ids['mover'] ?? '' });
const ASKERS: Readonly<Record<string, () => Asker>> = {
  DISTRICT: () => DISTRICT,
  OTHER_DISTRICT: () => OTHER_DISTRICT,
  TOWN_1: () => TOWN_1,
  TOWN_2: () => TOWN_2,
  VILLAGE_1: () => VILLAGE_1,
  VILLAGE_2: () => VILLAGE_2,
  NOWHERE: () => NOWHERE,
  mentor,
  'strange mentor': strangeMentor,
  self,
};
const asker = (name: string): Asker => ASKERS[name]?.() ?? NOWHERE;

const run = async (mutation: string, input: object, noun: string, by: Asker = DISTRICT): Promise<string> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${noun} { id } } }`;
  const { data, errors } = await people.ask(document, { input }, by);
  if (errors) throw new Error(`${mutation}: ${errors[0]?.message ?? ''}`);
  return (data?.[mutation] as Record<string, { id: string }>)[noun]?.id ?? '';
};

const codes = (mutation: string, input: object, by: Asker): Promise<readonly string[]> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  return people.codes(`mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, { input }, by);
};

const newOfficial = (name: string, villageId = ''): Promise<string> =>
  run(
    'registerOfficial',
    {
      villageId,
      name,
      sex: 'FEMALE',
      birthDate: '1988-03-03',
      education: 'MASTER',
      specialties: ['LAW'],
      partyStatus: 'FULL_MEMBER',
      arrivedOn: '2012-07-01',
    },
    'official',
  );

const newCadre = (name: string, townId = ''): Promise<string> =>
  run('registerCadre', { townId, name, partyStatus: 'FULL_MEMBER' }, 'cadre');

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
  ids['district'] = await run('registerDistrict', { code: '310114', name: '嘉定区' }, 'district');
  ids['other district'] = await run('registerDistrict', { code: '310115', name: '别区' }, 'district', OTHER_DISTRICT);
  for (const [town, code] of [
    ['1', '310114103'],
    ['2', '310114104'],
  ] as const) {
    const townId = await run('registerTown', { districtId: ids['district'], code, name: `镇${town}` }, 'town');
    ids[`town ${town}`] = townId;
    const department = { townId, code: `${code}D1`, name: '农办' };
    ids[`department ${town}`] = await run('registerDepartment', department, 'department');
    for (const village of town === '1' ? ['1', '2'] : ['3']) {
      const input = { townId, code: `${code}90${village === '3' ? '1' : village}`, name: `村${village}（虚构）` };
      ids[`village ${village}`] = await run('registerVillage', input, 'village');
    }
  }
  const from = '2012-01-01';
  for (const [village, town] of [
    ['1', '1'],
    ['3', '2'],
  ] as const) {
    const cadreId = await newCadre('甲（化名）', ids[`town ${town}`]);
    ids[`head ${village}`] = cadreId;
    const villageId = ids[`village ${village}`];
    await run('takeOffice', { cadreId, body: 'VILLAGE_COMMITTEE', rank: 'HEAD', villageId, from }, 'office');
  }
  ids['town leader 1'] = await newCadre('乙（化名）', ids['town 1']);
  const office = { cadreId: ids['town leader 1'], body: 'TOWN_GOVERNMENT', rank: 'HEAD', from };
  await run('takeOffice', office, 'office');
  ids['cadre without office 2'] = await newCadre('丙（化名）', ids['town 2']);

  const mover = await newOfficial('丁（化名）', ids['village 1']);
  ids['mover'] = mover;
  await run('signContract', { officialId: mover, from: '2012-07-01', to: '2015-06-30' }, 'official');
  await run('transferOfficial', { officialId: mover, villageId: ids['village 3'], on: '2014-01-01' }, 'official');
  await assessLastTerm(dataSource, { officialId: mover, notifiedOn: '2015-05-20' });
  await run('signContract', { officialId: mover, from: '2015-07-01', to: '2018-06-30' }, 'official');
  ids['stayer'] = await newOfficial('戊（化名）', ids['village 1']);
  await run('signContract', { officialId: ids['stayer'], from: '2012-07-01', to: '2015-06-30' }, 'official');

  const pair = {
    mentorshipId: randomUUID(),
    officialId: mover,
    mentorId: ids['head 1'] ?? '',
    villageId: ids['village 1'] ?? '',
    townId: ids['town 1'] ?? '',
  };
  const receiver = {
    service: 'people',
    dataSource,
    handlers: createHandlers(),
    clock: systemClock,
    ids: randomIds,
  };
  const ended = { endedOn: '2014-01-01', reason: 'OFFICIAL_LEFT_VILLAGE', repairDueOn: '2014-01-31' } as const;
  await deliverEvents(receiver, [
    mentorshipStarted.of(pair.mentorshipId, 1, { ...pair, startedOn: '2012-08-01' }),
    mentorshipEnded.of(pair.mentorshipId, 2, { ...pair, ...ended }),
  ]);
  const part = { reserveEntryId: randomUUID(), officialId: mover, caseRole: 'INVESTIGATOR' } as const;
  for (const [name, granted] of [
    ['head 3', true],
    ['town leader 1', false],
  ] as const) {
    const of = { ...part, caseRoleId: randomUUID(), cadreId: ids[name] ?? '' };
    await deliverEvents(receiver, [
      caseRoleGranted.of(of.caseRoleId, 1, { ...of, on: '2016-01-01' }),
      ...(granted ? [] : [caseRoleRevoked.of(of.caseRoleId, 2, { ...of, on: '2016-02-01' })]),
    ]);
  }
});

afterAll(async () => {
  await people.stop();
  await dataSource.destroy();
  await database.drop();
});

const EVERYTHING = [
  'district',
  'town 1',
  'town 2',
  'village 1',
  'village 2',
  'village 3',
  'department 1',
  'department 2',
];
const UP_FROM_TOWN_1 = ['district', 'town 1'];
const OF_TOWN_1 = [...UP_FROM_TOWN_1, 'village 1', 'village 2', 'department 1'];

describe('a unit is reached by those within, above and below it', () => {
  it.each([
    ['DISTRICT', EVERYTHING],
    ['OTHER_DISTRICT', ['other district']],
    ['TOWN_1', OF_TOWN_1],
    ['TOWN_2', ['district', 'town 2', 'village 3', 'department 2']],
    // A department is its town's, and reached as the town above is.
    ['VILLAGE_1', [...UP_FROM_TOWN_1, 'village 1', 'department 1']],
    ['mentor', [...UP_FROM_TOWN_1, 'village 1', 'department 1']],
    // Of where she was before, she knows the village.
    ['self', ['district', 'town 1', 'town 2', 'village 1', 'village 3', 'department 2']],
    ['NOWHERE', []],
  ])('by %s, by id and by reference', async (who, reached) => {
    const units = [...EVERYTHING, 'other district'];
    const typeOf = (name: string): string => {
      const noun = /district|town|village|department/.exec(name)?.[0] ?? '';
      return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
    };
    for (const name of units) {
      const query = `query ($id: ID!, $of: [_Any!]!) {
        unit: ${typeOf(name).toLowerCase()}(id: $id) { id }
        _entities(representations: $of) { __typename } }`;
      const of = [{ __typename: typeOf(name), id: ids[name] }];
      const { data, errors } = await people.ask(query, { id: ids[name], of }, asker(who));
      expect(errors).toBeUndefined();
      const isReached = reached.includes(name);
      expect([who, name, data]).toEqual([
        who,
        name,
        {
          unit: isReached ? { id: ids[name] } : null,
          _entities: [isReached ? { __typename: typeOf(name) } : null],
        },
      ]);
    }
  });

  it.each([
    [
      'DISTRICT',
      { towns: { nodes: [{ code: '310114103' }, { code: '310114104' }], pageInfo: { hasNextPage: false } } },
    ],
    ['TOWN_2', { towns: { nodes: [{ code: '310114104' }], pageInfo: { hasNextPage: false } } }],
    ['VILLAGE_1', { towns: { nodes: [{ code: '310114103' }], pageInfo: { hasNextPage: false } } }],
    ['OTHER_DISTRICT', null],
  ])('by %s in lists and by code', async (who, district) => {
    const query = '{ district(code: "310114") { towns(first: 2) { nodes { code } pageInfo { hasNextPage } } } }';
    expect(await people.ask(query, {}, asker(who))).toEqual({ data: { district } });
  });

  it('by a list of villages that ends where reach ends', async () => {
    const query = '{ town(code: "310114103") { villages(first: 1) { nodes { code } pageInfo { hasNextPage } } } }';
    const villages = (code: string, hasNextPage: boolean) => ({
      data: { town: { villages: { nodes: [{ code }], pageInfo: { hasNextPage } } } },
    });
    expect(await people.ask(query, {}, TOWN_1)).toEqual(villages('310114103901', true));
    expect(await people.ask(query, {}, VILLAGE_2)).toEqual(villages('310114103902', false));
  });
});

describe('a cadre is reached by their offices', () => {
  it.each([
    ['DISTRICT', ['head 1', 'head 3', 'town leader 1', 'cadre without office 2']],
    ['TOWN_1', ['head 1', 'town leader 1']],
    ['TOWN_2', ['head 3', 'cadre without office 2']],
    ['VILLAGE_1', ['head 1', 'town leader 1']],
    ['VILLAGE_2', ['town leader 1']],
    ['OTHER_DISTRICT', []],
    ['NOWHERE', []],
  ])('by %s', async (who, reached) => {
    for (const name of ['head 1', 'head 3', 'town leader 1', 'cadre without office 2']) {
      const query = `query ($id: ID!, $of: [_Any!]!) {
        cadre(id: $id) { id offices(asOf: "2013-01-01") { cadre { id } } }
        _entities(representations: $of) { __typename } }`;
      const of = [{ __typename: 'Cadre', id: ids[name] }];
      const { data, errors } = await people.ask(query, { id: ids[name], of }, asker(who));
      expect(errors).toBeUndefined();
      const offices = name === 'cadre without office 2' ? [] : [{ cadre: { id: ids[name] } }];
      const isReached = reached.includes(name);
      expect([name, data]).toEqual([
        name,
        {
          cadre: isReached ? { id: ids[name], offices } : null,
          _entities: [isReached ? { __typename: 'Cadre' } : null],
        },
      ]);
    }
  });

  it('and the offices of a village by those who reach the village', async () => {
    const query = '{ village(code: "310114104901") { offices(asOf: "2013-01-01") { cadre { id } } } }';
    expect(await people.ask(query, {}, TOWN_2)).toEqual({
      data: { village: { offices: [{ cadre: { id: ids['head 3'] } }] } },
    });
    expect(await people.ask(query, {}, TOWN_1)).toEqual({ data: { village: null } });
  });
});

const CARD = `query ($id: ID!) { official(id: $id) { id
  then: village(asOf: "2013-01-01") { name } now: village(asOf: "2016-01-01") { name }
  served: serving(asOf: "2013-01-01") serves: serving(asOf: "2016-01-01") } }`;
const then = { name: '村1（虚构）' };
const now = { name: '村3（虚构）' };

describe('an official is reached by any placement, and each placement by its own unit', () => {
  it.each([
    ['DISTRICT', { then, now, served: true, serves: true }],
    ['TOWN_1', { then, now: null, served: true, serves: false }],
    ['VILLAGE_1', { then, now: null, served: true, serves: false }],
    ['mentor', { then, now: null, served: true, serves: false }],
    ['TOWN_2', { then: null, now, served: false, serves: true }],
    ['self', { then, now, served: true, serves: true }],
    ['VILLAGE_2', null],
    ['strange mentor', null],
    ['OTHER_DISTRICT', null],
    ['NOWHERE', null],
  ])('by %s', async (who, card) => {
    const id = ids['mover'];
    const answer = await people.ask(CARD, { id }, asker(who));
    expect(answer).toEqual({ data: { official: card && { id, ...card } } });
    const reference = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
    const of = [{ __typename: 'Official', id }];
    const entity = card && { __typename: 'Official' };
    expect(await people.ask(reference, { of }, asker(who))).toEqual({ data: { _entities: [entity] } });
  });

  it('by who has a part in the official’s case, while it is held', async () => {
    const query = 'query ($id: ID!) { official(id: $id) { name serving(asOf: "2016-01-01") } }';
    const card = { name: '丁（化名）', serving: true };
    const answers = await Promise.all(
      [member(), formerMember()].map((who) => people.ask(query, { id: ids['mover'] }, who)),
    );
    expect(answers).toEqual([{ data: { official: card } }, { data: { official: null } }]);
    expect(await people.ask(query, { id: ids['stayer'] }, member())).toEqual({ data: { official: null } });
  });

  it('nobody else is by an official or a mentor', async () => {
    for (const who of ['self', 'mentor']) {
      expect(await people.ask(CARD, { id: ids['stayer'] }, asker(who))).toEqual({ data: { official: null } });
    }
  });

  it.each([
    ['DISTRICT', '2013-01-01', ['mover', 'stayer']],
    ['VILLAGE_1', '2013-01-01', ['mover', 'stayer']],
    ['mentor', '2013-01-01', ['mover']],
    ['self', '2013-01-01', ['mover']],
    ['VILLAGE_2', '2013-01-01', []],
    ['VILLAGE_1', '2015-01-01', ['stayer']],
  ])('in the lists of a town and a village, %s on %s', async (who, asOf, reached) => {
    const list = 'officials(asOf: $asOf, first: 1) { nodes { id } pageInfo { hasNextPage endCursor } }';
    const query = `query ($asOf: Date!) { town(code: "310114103") { ${list} } }`;
    const { data } = await people.ask(query, { asOf }, asker(who));
    const first = reached.slice(0, 1).map((name) => ({ id: ids[name] }));
    expect(data).toMatchObject({
      town: { officials: { nodes: first, pageInfo: { hasNextPage: reached.length > 1 } } },
    });
    const ofVillage = `query ($asOf: Date!) { village(code: "310114103901") { officials(asOf: $asOf) { nodes { id } } } }`;
    const village = await people.ask(ofVillage, { asOf }, asker(who));
    const nodes = reached.map((name) => ({ id: ids[name] }));
    expect(village.data).toEqual({ village: who === 'VILLAGE_2' ? null : { officials: { nodes } } });
  });
});

describe('contract terms are reached while the official was there', () => {
  it.each([
    ['DISTRICT', [1, 2]],
    ['TOWN_1', [1]],
    ['TOWN_2', [1, 2]],
    ['self', [1, 2]],
  ])('by %s', async (who, ordinals) => {
    const query = `query ($id: ID!) { official(id: $id) { contracts { ordinal } contract(asOf: "2016-01-01") { ordinal } } }`;
    expect(await people.ask(query, { id: ids['mover'] }, asker(who))).toEqual({
      data: {
        official: {
          contracts: ordinals.map((ordinal) => ({ ordinal })),
          contract: ordinals.includes(2) ? { ordinal: 2 } : null,
        },
      },
    });
  });

  it('and not by a mentor', async () => {
    const query = 'query ($id: ID!) { official(id: $id) { contracts { ordinal } } }';
    expect(await people.codes(query, { id: ids['mover'] }, mentor())).toEqual(['ACCESS.READ_DENIED']);
  });
});

describe('a command out of reach is refused as one about nobody', () => {
  const term = { from: '2018-07-01', to: '2021-06-30' };
  const office = { body: 'VILLAGE_COMMITTEE', rank: 'MEMBER', from: '2014-01-01' };
  const graduate = {
    name: '己（化名）',
    sex: 'MALE',
    birthDate: '1988-03-03',
    education: 'MASTER',
    specialties: ['LAW'],
    partyStatus: 'NONE',
    arrivedOn: '2012-07-01',
  };
  it.each([
    ['registerDistrict', 'TOWN_1', () => ({ code: '310117', name: '区' }), 'ACCESS.COMMAND_DENIED'],
    ['registerDistrict', 'OTHER_DISTRICT', () => ({ code: '310114', name: '区' }), 'UNIT.CODE_OUT_OF_REACH'],
    ['registerTown', 'OTHER_DISTRICT', () => ({ districtId: ids['district'], code: 'x', name: '镇' }), 'UNIT.UNKNOWN'],
    ['registerVillage', 'OTHER_DISTRICT', () => ({ townId: ids['town 1'], code: 'x', name: '村' }), 'UNIT.UNKNOWN'],
    ['registerDepartment', 'TOWN_2', () => ({ townId: ids['town 1'], code: 'x', name: '办' }), 'UNIT.UNKNOWN'],
    ['registerCadre', 'TOWN_2', () => ({ townId: ids['town 1'], name: '庚', partyStatus: 'NONE' }), 'UNIT.UNKNOWN'],
    ['takeOffice', 'TOWN_2', () => ({ ...office, cadreId: ids['head 1'] }), 'CADRE.UNKNOWN'],
    [
      'takeOffice',
      'TOWN_2',
      () => ({ ...office, cadreId: ids['head 3'], villageId: ids['village 1'] }),
      'UNIT.UNKNOWN',
    ],
    ['leaveOffice', 'TOWN_2', () => ({ cadreId: ids['head 1'], officeId: 'x', on: '2014-01-01' }), 'CADRE.UNKNOWN'],
    ['registerOfficial', 'TOWN_2', () => ({ ...graduate, villageId: ids['village 1'] }), 'UNIT.UNKNOWN'],
    // She was there, and is no longer.
    ['signContract', 'TOWN_1', () => ({ ...term, officialId: ids['mover'] }), 'OFFICIAL.UNKNOWN'],
    [
      'endContract',
      'TOWN_1',
      () => ({ officialId: ids['mover'], on: '2016-01-01', exitRoute: 'RESIGNED' }),
      'OFFICIAL.UNKNOWN',
    ],
    [
      'transferOfficial',
      'TOWN_1',
      () => ({ officialId: ids['mover'], villageId: ids['village 1'], on: '2016-01-01' }),
      'OFFICIAL.UNKNOWN',
    ],
    [
      'transferOfficial',
      'TOWN_2',
      () => ({ officialId: ids['mover'], villageId: ids['village 1'], on: '2016-01-01' }),
      'UNIT.UNKNOWN',
    ],
    ['eraseOfficial', 'OTHER_DISTRICT', () => ({ officialId: ids['mover'] }), 'OFFICIAL.UNKNOWN'],
  ] as const)('%s by %s', async (mutation, who, input, refusal) => {
    const before = await dataSource.query<object[]>('SELECT count(*) FROM outbox');
    expect(await codes(mutation, input(), asker(who))).toEqual([refusal]);
    expect(await dataSource.query('SELECT count(*) FROM outbox')).toEqual(before);
  });
});
