import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role, Viewer } from '@cunguan/access';
import { onStatement, runMigrations } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import {
  createSubgraphClient,
  createTestDatabase,
  deliverEvents,
  pendingEvents,
  type SubgraphClient,
  type TestDatabase,
} from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { clock, newCadre, newOfficial, newTown, receiverOf, TOWN_CODE, villageCode } from '../test/invented-town.js';
import { createContext } from './context.js';
import { createServiceDataSource } from './data-source.js';
import { resolvers } from './resolvers.js';

let database: TestDatabase;
let dataSource: DataSource;
let client: SubgraphClient;

const THERE_CODE = '310114904';
const towns = [newTown(2), newTown(1, THERE_CODE)] as const;

/** An election and a reserve entry of a village's official, and the cadres who stand and approve. */
interface Records {
  readonly villageId: string;
  readonly townId: string;
  readonly officialId: string;
  readonly rivalId: string;
  readonly chairId: string;
  readonly partyElectionId: string;
  readonly candidacyId: string;
  readonly rivalCandidacyId: string;
  readonly reserveEntryId: string;
  readonly caseRoleId: string;
}
let mine: Records;
let theirs: Records;

const viewer = (role: Role, unit: string, officialId: string | null = null, cadreId: string | null = null): Viewer => ({
  id: `${role} ${unit}`,
  grants: [{ role, unit }],
  officialId,
  cadreId,
});
const HERE = villageCode(0);
const NEXT_DOOR = villageCode(1);
const inCase = (cadreId: string): Viewer => ({ id: 'somebody', grants: [], officialId: null, cadreId });

const mutation = (name: string): string => {
  const payload = /Election$/.test(name) ? 'partyElection' : 'reserveEntry';
  const fields: Readonly<Record<string, string>> = {
    callPartyElection: 'partyElection { id candidacies { id } }',
    approvePartyOffice: 'candidacy { id }',
    grantCaseRole: 'caseRole { id }',
    revokeCaseRole: 'caseRole { id }',
  };
  return `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { ${fields[name] ?? `${payload} { id }`} } }`;
};
const give = (name: string, input: object, as: Viewer) => client.ask(mutation(name), { input }, as);
interface Done {
  readonly id: string;
  readonly candidacies?: readonly { readonly id: string }[];
}
const done = async (name: string, input: object, as: Viewer): Promise<Done> => {
  const { data, errors } = await give(name, input, as);
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return Object.values(data?.[name] as Record<string, Done>)[0] ?? { id: '' };
};

const CALL = { body: 'GENERAL_PARTY_BRANCH', office: 'DEPUTY_SECRETARY', seats: 1, heldOn: '2015-05-20' };
const COUNTS = { eligible: 25, present: 20, issued: 20, collected: 20, declaredOn: '2015-05-20' };

/** All by the commands, as whom the matrix says may give them in the place. */
const keepRecords = async (town: (typeof towns)[number], townCode: string): Promise<Records> => {
  const [village] = town.villages;
  if (!village) throw new Error('a town without a village');
  const official = newOfficial(village);
  const [rival, chair] = [newCadre(town.townId), newCadre(town.townId, { body: 'TOWN_PARTY_COMMITTEE' })];
  await deliverEvents(receiverOf(dataSource), [...official.events, ...rival.events, ...chair.events]);
  const organiser = viewer('TOWN_ORGANISER', townCode);
  const { id: officialId } = official;
  const candidates = [{ officialId }, { cadreId: rival.id }];
  const { id, candidacies = [] } = await done(
    'callPartyElection',
    { ...CALL, villageId: village.id, candidates },
    organiser,
  );
  const [candidacyId = '', rivalCandidacyId = ''] = candidacies.map((candidacy) => candidacy.id);
  const votes = [
    { candidacyId, yes: 12 },
    { candidacyId: rivalCandidacyId, yes: 8 },
  ];
  await done('declarePartyElection', { partyElectionId: id, ...COUNTS, votes }, organiser);
  const nomination = { officialId, villageId: village.id, nominatedOn: '2015-03-01' };
  const entry = await done('nominateForReserve', nomination, viewer('VILLAGE_LEADER', villageCode(0, townCode)));
  const grant = { reserveEntryId: entry.id, cadreId: chair.id, role: 'COMMITTEE_MEMBER', on: '2015-03-01' };
  return {
    villageId: village.id,
    townId: town.townId,
    officialId,
    rivalId: rival.id,
    chairId: chair.id,
    partyElectionId: id,
    candidacyId,
    rivalCandidacyId,
    reserveEntryId: entry.id,
    caseRoleId: (await done('grantCaseRole', grant, organiser)).id,
  };
};

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
  const service = {
    name: 'selection',
    moduleUrl: import.meta.url,
    dataSource,
    resolvers,
    createContext,
    clock,
    rowSecurity: true,
  };
  client = await createSubgraphClient(service);
  await deliverEvents(
    receiverOf(dataSource),
    towns.flatMap(({ events }) => events),
  );
  mine = await keepRecords(towns[0], TOWN_CODE);
  theirs = await keepRecords(towns[1], THERE_CODE);
}, 60_000);

afterAll(async () => {
  await client.stop();
  await dataSource.destroy();
  await database.drop();
});

const entity = (type: string, fields: string): string =>
  `query ($id: ID!) { _entities(representations: [{ __typename: "${type}", id: $id }]) { ... on ${type} { ${fields} } } }`;
const COUNTED = 'selection(year: 2015) { electedToVillagePartyOrganisations reserveCadres }';
const ENTRY = 'nominatedOn chainIntact official { id } steps { stage }';

/** Each question, and the id of whose it is. */
const QUESTIONS: Readonly<Record<string, readonly [string, (of: Records) => string]>> = {
  partyElection: [
    'query ($id: ID!) { partyElection(id: $id) { seats vacantSeats candidacies { yes } } }',
    (of) => of.partyElectionId,
  ],
  partyElections: [
    'query ($id: ID!) { partyElections(townId: $id, year: 2015) { nodes { id } pageInfo { hasNextPage } } }',
    (of) => of.townId,
  ],
  PartyElection: [entity('PartyElection', 'seats'), (of) => of.partyElectionId],
  reserveEntry: [`query ($id: ID!) { reserveEntry(id: $id) { ${ENTRY} } }`, (of) => of.reserveEntryId],
  reserveEntries: [
    'query ($id: ID!) { reserveEntries(townId: $id) { nodes { id } pageInfo { hasNextPage } } }',
    (of) => of.townId,
  ],
  ReserveEntry: [entity('ReserveEntry', ENTRY), (of) => of.reserveEntryId],
  caseRoles: [
    'query ($id: ID!) { reserveEntry(id: $id) { caseRoles { role cadre { id } } } }',
    (of) => of.reserveEntryId,
  ],
  Official: [entity('Official', 'selection { track stage }'), (of) => of.officialId],
  Village: [entity('Village', COUNTED), (of) => of.villageId],
  Town: [entity('Town', COUNTED), (of) => of.townId],
  elected: [entity('Village', 'selection(year: 2015) { electedOfficials { id } }'), (of) => of.villageId],
};

/** `+` sees, `-` is answered as for an id that is unknown, `x` is denied by the role. */
const seen = async (question: string, id: string, as: Viewer): Promise<string> => {
  const [query] = QUESTIONS[question] ?? [''];
  const answer = await client.ask(query, { id }, as);
  if (answer.errors?.[0]?.extensions.code === 'ACCESS.READ_DENIED') return 'x';
  const unknown = await client.ask(query, { id: randomIds.next() }, as);
  return JSON.stringify(answer) === JSON.stringify(unknown) ? '-' : '+';
};

const ALL = Object.keys(QUESTIONS);
const FIGURES = ['Village', 'Town', 'elected'];
const ELECTIONS = ['partyElection', 'partyElections', 'PartyElection'];
const RESERVE = ['reserveEntry', 'reserveEntries', 'ReserveEntry', 'Official'];
const marksOf = (sees: readonly string[], denied: readonly string[] = []): string =>
  ALL.map((name) => (denied.includes(name) ? 'x' : sees.includes(name) ? '+' : '-')).join('');
const OF_CASE = [...RESERVE, 'caseRoles'];

describe('a question', () => {
  it.each<[string, () => Viewer, string, string]>([
    ['DISTRICT_ORGANISER', () => viewer('DISTRICT_ORGANISER', '310114'), marksOf(ALL), marksOf(ALL)],
    ['TOWN_ORGANISER', () => viewer('TOWN_ORGANISER', TOWN_CODE), marksOf(ALL), marksOf([])],
    ['VILLAGE_LEADER', () => viewer('VILLAGE_LEADER', HERE), marksOf(ALL, ['caseRoles']), marksOf([], ['caseRoles'])],
    [
      'VILLAGE_LEADER of another village',
      () => viewer('VILLAGE_LEADER', NEXT_DOOR),
      marksOf([], ['caseRoles']),
      marksOf([], ['caseRoles']),
    ],
    ['AUDITOR of the other town', () => viewer('AUDITOR', THERE_CODE), marksOf([]), marksOf(ALL)],
    [
      'OFFICIAL',
      () => viewer('OFFICIAL', HERE, mine.officialId),
      marksOf(ALL, [...FIGURES, 'caseRoles']),
      marksOf([], [...FIGURES, 'caseRoles']),
    ],
    [
      'OFFICIAL of the village, and another one,',
      () => viewer('OFFICIAL', HERE, randomIds.next()),
      marksOf([], [...FIGURES, 'caseRoles']),
      marksOf([], [...FIGURES, 'caseRoles']),
    ],
    ['MENTOR', () => viewer('MENTOR', HERE), marksOf([], ALL), marksOf([], ALL)],
    [
      'ANALYST',
      () => viewer('ANALYST', TOWN_CODE),
      marksOf(['Village', 'Town'], [...ELECTIONS, ...OF_CASE, 'elected']),
      marksOf([], [...ELECTIONS, ...OF_CASE, 'elected']),
    ],
    [
      'COMMITTEE_MEMBER of the case',
      () => inCase(mine.chairId),
      marksOf(OF_CASE, [...ELECTIONS, ...FIGURES]),
      marksOf([], [...ELECTIONS, ...FIGURES]),
    ],
    [
      'cadre without a case',
      () => inCase(mine.rivalId),
      marksOf([], [...ELECTIONS, ...FIGURES]),
      marksOf([], [...ELECTIONS, ...FIGURES]),
    ],
    ['organiser of nowhere', () => viewer('TOWN_ORGANISER', '999999999'), marksOf([]), marksOf([])],
  ])('of a %s is answered within reach, and as for an unknown id beyond', async (_who, as, inside, outside) => {
    const marks = async (records: Records): Promise<string> => {
      const found: string[] = [];
      for (const [name, [, idOf]] of Object.entries(QUESTIONS)) found.push(await seen(name, idOf(records), as()));
      return found.join('');
    };
    expect([await marks(mine), await marks(theirs)]).toEqual([inside, outside]);
  });

  it('of an official about the election in which the official stands shows it whole', async () => {
    const query = 'query ($id: ID!) { partyElection(id: $id) { vacantSeats candidacies { yes cadre { id } } } }';
    const { data } = await client.ask(query, { id: mine.partyElectionId }, viewer('OFFICIAL', HERE, mine.officialId));
    const candidacies = [
      { yes: 12, cadre: null },
      { yes: 8, cadre: { id: mine.rivalId } },
    ];
    expect(data).toEqual({ partyElection: { vacantSeats: 0, candidacies } });
  });

  it('about a unit above counts what is within reach', async () => {
    const ask = async (as: Viewer) => {
      const { data } = await client.ask(entity('District', COUNTED), { id: towns[0].districtId }, as);
      return (data?.['_entities'] as { selection: { electedToVillagePartyOrganisations: number } }[])[0]?.selection;
    };
    expect(await ask(viewer('DISTRICT_ORGANISER', '310114'))).toMatchObject({ electedToVillagePartyOrganisations: 2 });
    expect(await ask(viewer('VILLAGE_LEADER', HERE))).toMatchObject({ electedToVillagePartyOrganisations: 1 });
    expect(await ask(viewer('VILLAGE_LEADER', NEXT_DOOR))).toMatchObject({ electedToVillagePartyOrganisations: 0 });
  });

  it('for figures of one town names nobody whom another role reaches elsewhere only', async () => {
    const grants = [
      { role: 'ANALYST', unit: TOWN_CODE },
      { role: 'VILLAGE_LEADER', unit: NEXT_DOOR },
    ] as const;
    const both: Viewer = { id: 'both', grants, officialId: null, cadreId: null };
    const query = entity('Town', COUNTED.replace(' }', ' electedOfficials { id } reserveOfficials { id } }'));
    const { data } = await client.ask(query, { id: mine.townId }, both);
    expect(data?.['_entities']).toEqual([
      {
        selection: {
          electedToVillagePartyOrganisations: 1,
          reserveCadres: 0,
          electedOfficials: [],
          reserveOfficials: [],
        },
      },
    ]);
  });

  it('for a page is neither cut nor prolonged by what is beyond', async () => {
    const other = newOfficial({
      id: towns[0].villages[1]?.id ?? '',
      townId: mine.townId,
      districtId: towns[0].districtId,
    });
    await deliverEvents(receiverOf(dataSource), other.events);
    const villageId = towns[0].villages[1]?.id ?? '';
    const nomination = { officialId: other.id, villageId, nominatedOn: '2015-02-01' };
    const earlier = await done('nominateForReserve', nomination, viewer('VILLAGE_LEADER', NEXT_DOOR));
    const query = `query ($id: ID!) { reserveEntries(townId: $id, first: 1) { nodes { id } pageInfo { hasNextPage } } }`;
    const page = async (as: Viewer) => (await client.ask(query, { id: mine.townId }, as)).data?.['reserveEntries'];
    const of = (id: string, hasNextPage: boolean) => ({ nodes: [{ id }], pageInfo: { hasNextPage } });
    expect(await page(viewer('TOWN_ORGANISER', TOWN_CODE))).toEqual(of(earlier.id, true));
    expect(await page(viewer('VILLAGE_LEADER', HERE))).toEqual(of(mine.reserveEntryId, false));
    expect(await page(inCase(mine.chairId))).toEqual(of(mine.reserveEntryId, false));
  });

  it('takes one statement for what is within reach and what is not', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ReserveEntry { nominatedOn } } }`;
    const leader = viewer('VILLAGE_LEADER', HERE);
    await client.ask(query, { of: [] }, leader);
    const of = [mine, theirs].map(({ reserveEntryId: id }) => ({ __typename: 'ReserveEntry', id }));
    const statements: string[] = [];
    const stop = onStatement((sql) => statements.push(sql));
    await client.ask(query, { of }, leader);
    stop();
    expect(statements.filter((sql) => sql.includes('reserve_entries'))).toHaveLength(1);
  });
});

const COMMANDS: Readonly<Record<string, readonly [(of: Records) => object, keyof Records]>> = {
  callPartyElection: [
    ({ villageId, officialId, rivalId }) => ({
      ...CALL,
      villageId,
      candidates: [{ officialId }, { cadreId: rivalId }],
    }),
    'villageId',
  ],
  declarePartyElection: [
    ({ partyElectionId, candidacyId }) => ({ partyElectionId, ...COUNTS, votes: [{ candidacyId, yes: 1 }] }),
    'partyElectionId',
  ],
  annulPartyElection: [
    ({ partyElectionId }) => ({ partyElectionId, annulledOn: '2015-08-01', reason: '有误' }),
    'partyElectionId',
  ],
  approvePartyOffice: [
    ({ candidacyId, chairId }) => ({ candidacyId, approvedOn: '2015-06-01', approverId: chairId }),
    'candidacyId',
  ],
  nominateForReserve: [
    ({ officialId, villageId }) => ({ officialId, villageId, nominatedOn: '2015-03-02' }),
    'officialId',
  ],
  advanceReserveEntry: [
    ({ reserveEntryId }) => ({ reserveEntryId, to: 'UNDER_INVESTIGATION', on: '2015-04-01' }),
    'reserveEntryId',
  ],
  removeFromReserve: [
    ({ reserveEntryId }) => ({ reserveEntryId, on: '2015-04-01', reason: 'WITHDREW' }),
    'reserveEntryId',
  ],
  grantCaseRole: [
    ({ reserveEntryId, rivalId }) => ({ reserveEntryId, cadreId: rivalId, role: 'INVESTIGATOR', on: '2015-04-01' }),
    'reserveEntryId',
  ],
  revokeCaseRole: [({ caseRoleId }) => ({ caseRoleId, on: '2015-04-01' }), 'caseRoleId'],
};

describe('a command', () => {
  const refusalOf = async (name: string, input: object, as: Viewer) => (await give(name, input, as)).errors;
  /** The input with one id changed to a stranger's; the text of a refusal may say the id that was asked for. */
  const withoutIds = (errors: unknown): string => JSON.stringify(errors).replaceAll(/[0-9a-f-]{36}/g, 'id');

  it.each(Object.keys(COMMANDS))(
    '%s is refused beyond reach as for an unknown id, and writes nothing',
    async (name) => {
      const [inputOf, subject] = COMMANDS[name] ?? [() => ({}), 'villageId'];
      const before = await pendingEvents(dataSource);
      const strangers = [viewer('TOWN_ORGANISER', THERE_CODE)];
      if (name === 'nominateForReserve') strangers.push(viewer('VILLAGE_LEADER', NEXT_DOOR));
      for (const stranger of strangers) {
        const beyond = await refusalOf(name, inputOf(mine), stranger);
        expect(beyond?.[0]?.extensions.code).toMatch(/UNKNOWN$/);
        const unknown = await refusalOf(name, inputOf({ ...mine, [subject]: randomIds.next() }), stranger);
        expect(withoutIds(beyond)).toEqual(withoutIds(unknown));
      }
      expect(await pendingEvents(dataSource)).toEqual(before);
    },
  );

  it.each(Object.keys(COMMANDS))('%s is denied to roles that do not give it', async (name) => {
    const [inputOf] = COMMANDS[name] ?? [() => ({})];
    const denied = [
      ...(['MENTOR', 'OFFICIAL', 'ANALYST', 'AUDITOR'] as const).map((role) => viewer(role, HERE, mine.officialId)),
      ...(name === 'nominateForReserve' ? [] : [viewer('VILLAGE_LEADER', HERE)]),
      inCase(mine.chairId),
    ];
    for (const as of denied) {
      const [error] = (await refusalOf(name, inputOf(mine), as)) ?? [];
      expect([as.id, error?.extensions.code]).toEqual([as.id, 'ACCESS.COMMAND_DENIED']);
    }
  });

  it.each([
    ['callPartyElection', 'officialId', 'ELECTION.OFFICIAL_UNKNOWN'],
    ['callPartyElection', 'rivalId', 'ELECTION.CADRE_UNKNOWN'],
    ['approvePartyOffice', 'chairId', 'ELECTION.CADRE_UNKNOWN'],
    ['nominateForReserve', 'villageId', 'RESERVE.VILLAGE_UNKNOWN'],
    ['grantCaseRole', 'rivalId', 'CASE_ROLE.CADRE_UNKNOWN'],
  ] as const)('%s knows no %s beyond reach', async (name, field, code) => {
    const [inputOf] = COMMANDS[name] ?? [() => ({})];
    const town = viewer('TOWN_ORGANISER', TOWN_CODE);
    const beyond = await refusalOf(name, inputOf({ ...mine, [field]: theirs[field] }), town);
    expect(beyond?.[0]?.extensions.code).toBe(code);
    const unknown = await refusalOf(name, inputOf({ ...mine, [field]: randomIds.next() }), town);
    expect(withoutIds(beyond)).toEqual(withoutIds(unknown));
  });

  it.each(Object.keys(COMMANDS))('%s about oneself is refused', async (name) => {
    const [inputOf] = COMMANDS[name] ?? [() => ({})];
    const oneself = viewer('TOWN_ORGANISER', TOWN_CODE, mine.officialId);
    expect((await refusalOf(name, inputOf(mine), oneself))?.[0]?.extensions.code).toBe('ACCESS.OWN_CASE');
  });

  it.each([
    ['grantCaseRole', 'rivalId'],
    ['revokeCaseRole', 'chairId'],
    ['declarePartyElection', 'rivalId'],
  ] as const)('%s about oneself as a cadre is refused', async (name, self) => {
    const [inputOf] = COMMANDS[name] ?? [() => ({})];
    const oneself = viewer('TOWN_ORGANISER', TOWN_CODE, null, mine[self]);
    expect((await refusalOf(name, inputOf(mine), oneself))?.[0]?.extensions.code).toBe('ACCESS.OWN_CASE');
  });
});
