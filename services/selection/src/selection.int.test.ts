import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onStatement, runMigrations } from '@cunguan/database';
import {
  createSubgraphClient,
  createTestDatabase,
  deliverEvents,
  type SubgraphClient,
  type TestDatabase,
} from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { clock, leaving, newCadre, newOfficial, newTown, receiverOf, type Village } from '../test/invented-town.js';
import { createContext } from './context.js';
import { createServiceDataSource } from './data-source.js';
import { resolvers } from './resolvers.js';

let database: TestDatabase;
let dataSource: DataSource;
let selection: SubgraphClient;

const { districtId, townId, villages, events: townEvents } = newTown(12);
const chair = newCadre(townId, { body: 'TOWN_PARTY_COMMITTEE' });
const rival = newCadre(townId);
const village = (n: number): Village => villages[n] ?? { id: '', townId, districtId };
const officials = Array.from({ length: 24 }, (_, n) => newOfficial(village(n % 12)));
const official = (n: number): string => officials[n]?.id ?? '';

const run = async <T>(mutation: string, input: object, answer: string): Promise<T> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} } }`;
  const { data, errors } = await selection.ask(text, { input });
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data?.[mutation] as T;
};

interface Called {
  readonly partyElection: { readonly id: string; readonly candidacies: readonly { readonly id: string }[] };
}

/** Elects the official in a vote of the village, 12 of 20 against 8. */
const elect = async (n: number, office = 'COMMITTEE_MEMBER', body = 'GENERAL_PARTY_BRANCH', heldOn = '2015-05-20') => {
  const candidates = [{ officialId: official(n) }, { cadreId: rival.id }];
  const contest = { villageId: village(n % 12).id, body, office, seats: 1, heldOn, candidates };
  const { partyElection } = await run<Called>('callPartyElection', contest, 'partyElection { id candidacies { id } }');
  const [winner, loser] = partyElection.candidacies.map(({ id }) => id);
  const votes = [
    { candidacyId: winner, yes: 12 },
    { candidacyId: loser, yes: 8 },
  ];
  const counts = { eligible: 25, present: 20, issued: 20, collected: 20 };
  const declaration = { partyElectionId: partyElection.id, ...counts, votes, declaredOn: heldOn };
  await run('declarePartyElection', declaration, 'partyElection { id }');
  return { electionId: partyElection.id, candidacyId: winner };
};

const enterPool = async (n: number, on = '2015-06-15'): Promise<string> => {
  const nomination = { officialId: official(n), villageId: village(n % 12).id, nominatedOn: '2015-03-01' };
  const { reserveEntry } = await run<{ reserveEntry: { id: string } }>(
    'nominateForReserve',
    nomination,
    'reserveEntry { id }',
  );
  for (const to of ['UNDER_INVESTIGATION', 'PROPOSED', 'DECIDED', 'IN_POOL']) {
    await run('advanceReserveEntry', { reserveEntryId: reserveEntry.id, to, on }, 'reserveEntry { id }');
  }
  return reserveEntry.id;
};

let deputy: { electionId: string; candidacyId: string | undefined };
let annulled = '';
let entryOfDeputy = '';

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.systemUrl).initialize();
  const service = {
    name: 'selection',
    moduleUrl: import.meta.url,
    dataSource,
    resolvers,
    createContext,
    clock,
    rowSecurity: true,
  };
  selection = await createSubgraphClient(service);
  const events = [...townEvents, ...chair.events, ...rival.events, ...officials.flatMap((one) => one.events)];
  await deliverEvents(receiverOf(dataSource), events);
  deputy = await elect(0, 'DEPUTY_SECRETARY');
  await elect(0);
  for (const n of [1, 2, 3, 4]) await elect(n);
  // A deputy secretary of a branch is none of a general branch; this one is annulled, the next is of another year.
  annulled = (await elect(5, 'DEPUTY_SECRETARY', 'PARTY_BRANCH')).electionId;
  const annulment = { partyElectionId: annulled, annulledOn: '2015-08-01', reason: '候选人资格有误（虚构）' };
  await run('annulPartyElection', annulment, 'partyElection { status }');
  await elect(6, 'COMMITTEE_MEMBER', 'PARTY_BRANCH', '2016-05-20');
  const approval = { candidacyId: deputy.candidacyId, approvedOn: '2015-06-01', approverId: chair.id };
  await run('approvePartyOffice', approval, 'candidacy { approvedOn }');
  entryOfDeputy = await enterPool(0);
  for (const n of [7, 8, 9, 10, 11]) await enterPool(n);
  const leaver = await enterPool(12);
  await run(
    'removeFromReserve',
    { reserveEntryId: leaver, on: '2015-12-31', reason: 'WITHDREW' },
    'reserveEntry { id }',
  );
  await enterPool(13, '2016-01-10');
}, 60_000);

afterAll(async () => {
  await selection.stop();
  await dataSource.destroy();
  await database.drop();
});

const ENTITIES = 'query ($refs: [_Any!]!, $year: Int!) { _entities(representations: $refs) {';
const FIGURES = `year electedToVillagePartyOrganisations electedDeputySecretariesOfGeneralBranches reserveCadres
                 electedOfficials { id } reserveOfficials { id }`;
const ids = (...numbers: number[]) => numbers.map((n) => ({ id: official(n) })).sort((a, b) => (a.id < b.id ? -1 : 1));

const figures = async (typename: string, id: string, year: number): Promise<unknown> => {
  const refs = [{ __typename: typename, id }];
  const { data } = await selection.ask(`${ENTITIES} ... on ${typename} { selection(year: $year) { ${FIGURES} } } } }`, {
    refs,
    year,
  });
  return (data?.['_entities'] as { selection: unknown }[])[0]?.selection;
};

describe('the figures of a year', () => {
  it.each([
    ['Town', townId],
    ['District', districtId],
  ])('of a %s are counted from the records: 5 elected, 1 deputy secretary, 6 reserve cadres', async (typename, id) => {
    expect(await figures(typename, id, 2015)).toEqual({
      year: 2015,
      electedToVillagePartyOrganisations: 5,
      electedDeputySecretariesOfGeneralBranches: 1,
      reserveCadres: 6,
      electedOfficials: ids(0, 1, 2, 3, 4),
      reserveOfficials: ids(0, 7, 8, 9, 10, 11),
    });
  });

  it('of a running year count the pool today', async () => {
    expect(await figures('Town', townId, 2016)).toMatchObject({
      electedToVillagePartyOrganisations: 1,
      reserveCadres: 7,
      electedOfficials: ids(6),
    });
  });

  it('of a village count its own, and of an unknown unit nothing', async () => {
    expect(await figures('Village', village(0).id, 2015)).toMatchObject({ reserveCadres: 1, electedOfficials: ids(0) });
    expect(await figures('Village', districtId, 2015)).toMatchObject({ reserveCadres: 0, electedOfficials: [] });
    expect(await figures('Town', 'no uuid', 2015)).toBeNull();
  });

  it('of a year to come are refused', async () => {
    const query = `${ENTITIES} ... on Town { selection(year: $year) { year } } } }`;
    const refs = [{ __typename: 'Town', id: townId }];
    expect(await selection.codes(query, { refs, year: 2017 })).toEqual(['INPUT.NUMBER_INVALID']);
    expect(await selection.codes(query, { refs, year: 2_147_483_647 })).toEqual(['INPUT.NUMBER_INVALID']);
  });
});

describe('the tracks of an official', () => {
  const TRACKS = `query ($refs: [_Any!]!, $asOf: Date) { _entities(representations: $refs) { ... on Official {
    selection(asOf: $asOf) { track stage since election { id office } reserveEntry { id stage(asOf: $asOf) } } } } }`;
  const tracks = async (id: string, asOf: string): Promise<unknown> => {
    const { data } = await selection.ask(TRACKS, { refs: [{ __typename: 'Official', id }], asOf });
    return (data?.['_entities'] as { selection: { stage: string; since: string }[] }[])[0]?.selection;
  };

  it('are those of the day, newest first', async () => {
    expect(await tracks(official(0), '2015-12-31')).toEqual([
      {
        track: 'RESERVE_POOL',
        stage: 'IN_POOL',
        since: '2015-06-15',
        election: null,
        reserveEntry: { id: entryOfDeputy, stage: 'IN_POOL' },
      },
      {
        track: 'VILLAGE_PARTY_ORGANISATION',
        stage: 'APPROVED',
        since: '2015-06-01',
        election: { id: deputy.electionId, office: 'DEPUTY_SECRETARY' },
        reserveEntry: null,
      },
      {
        track: 'VILLAGE_PARTY_ORGANISATION',
        stage: 'ELECTED',
        since: '2015-05-20',
        election: expect.objectContaining({ office: 'COMMITTEE_MEMBER' }),
        reserveEntry: null,
      },
    ]);
    expect(await tracks(official(0), '2015-05-19')).toMatchObject([{ stage: 'NOMINATED', since: '2015-03-01' }]);
    expect(await tracks(official(0), '2015-02-28')).toEqual([]);
  });

  it('end with an annulment, a removal and the expiry of a place in the pool', async () => {
    expect(await tracks(official(5), '2015-07-31')).toMatchObject([{ stage: 'ELECTED' }]);
    expect(await tracks(official(5), '2015-08-01')).toEqual([]);
    expect(await tracks(official(12), '2015-12-30')).toMatchObject([{ stage: 'IN_POOL' }]);
    expect(await tracks(official(12), '2015-12-31')).toEqual([]);
    expect(await tracks(official(7), '2018-06-14')).toMatchObject([{ stage: 'IN_POOL' }]);
    expect(await tracks(official(7), '2018-06-15')).toEqual([]);
  });

  it('of 20 officials take one statement per entity type', async () => {
    const refs = officials.slice(0, 20).map(({ id }) => ({ __typename: 'Official', id }));
    const statements: string[] = [];
    const stop = onStatement((sql) => statements.push(sql));
    await selection.ask(TRACKS, { refs: [...refs, { __typename: 'Official', id: 'no uuid' }], asOf: '2015-12-31' });
    stop();
    // The tracks, the elections, the entries, their steps.
    expect(statements).toHaveLength(4);
  });
});

describe('an election', () => {
  const ELECTION = `query ($id: ID!) { partyElection(id: $id) { status vacantSeats majorityBase policy present town { id }
    candidacies { yes outcome reason approvedOn official { id } cadre { id } approver { id } } } }`;

  it('says who was elected and why', async () => {
    const { data } = await selection.ask(ELECTION, { id: deputy.electionId });
    expect(data?.['partyElection']).toEqual({
      status: 'DECLARED',
      vacantSeats: 0,
      majorityBase: 'PRESENT',
      policy: 'PARTY_ELECTION_MAJORITY_BASE@1990-06-27',
      present: 20,
      town: { id: townId },
      candidacies: [
        {
          yes: 12,
          outcome: 'ELECTED',
          reason: '赞成 12 票，实到 20 人，超过一半，当选 / 12 votes of 20 present: more than half, elected',
          approvedOn: '2015-06-01',
          official: { id: official(0) },
          cadre: null,
          approver: { id: chair.id },
        },
        expect.objectContaining({ yes: 8, outcome: 'NOT_HALF', official: null, cadre: { id: rival.id } }),
      ],
    });
  });

  it('keeps its counts when annulled, and has no vacant seats then', async () => {
    const { data } = await selection.ask(ELECTION, { id: annulled });
    expect(data?.['partyElection']).toMatchObject({ status: 'ANNULLED', present: 20, vacantSeats: null });
  });

  it('is null for an id that names none', async () => {
    expect((await selection.ask(ELECTION, { id: 'no uuid' })).data).toEqual({ partyElection: null });
    expect((await selection.ask(ELECTION, { id: townId })).data).toEqual({ partyElection: null });
  });

  it('is listed by town and year, page by page, newest first, without a gap', async () => {
    const list = `query ($after: String) { partyElections(townId: "${townId}", year: 2015, first: 3, after: $after) {
      nodes { id heldOn } pageInfo { hasNextPage endCursor } } }`;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await selection.ask(list, { after });
      const page = data?.['partyElections'] as {
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      seen.push(...page.nodes.map(({ id }) => id));
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });

  it.each([
    ['a year beyond all bounds', 'year: 2147483647'],
    ['a cursor made up', `year: 2015, after: "${Buffer.from('["x","y"]').toString('base64url')}"`],
    ['101 at once', 'year: 2015, first: 101'],
  ])('is not listed for %s, and that is no fault', async (_what, args) => {
    const codes = await selection.codes(`{ partyElections(townId: "${townId}", ${args}) { nodes { id } } }`);
    expect(codes).toHaveLength(1);
    expect(codes).not.toContain('INTERNAL');
  });
});

describe('the reserve', () => {
  const list = async (args: string): Promise<readonly { id: string; stage: string | null }[]> => {
    const { data } = await selection.ask(
      `{ reserveEntries(townId: "${townId}", ${args}) { nodes { id stage(asOf: "2015-12-31") } } }`,
    );
    return (data?.['reserveEntries'] as { nodes: { id: string; stage: string | null }[] }).nodes;
  };

  it('lists entries by the stage of a day', async () => {
    expect(await list('asOf: "2015-12-31", stage: IN_POOL')).toHaveLength(6);
    expect(await list('asOf: "2015-12-31", stage: REMOVED')).toHaveLength(1);
    expect(await list('asOf: "2015-12-31", stage: NOMINATED')).toHaveLength(1);
    expect(await list('asOf: "2015-03-01", stage: NOMINATED')).toHaveLength(8);
    expect(await list('asOf: "2015-02-28"')).toEqual([]);
  });

  it('shows the file of an entry with its chain', async () => {
    const { data } = await selection.ask(`{ reserveEntry(id: "${entryOfDeputy}") { nominatedOn expiresOn chainIntact
      official { id } village { id } steps { sequence stage on reason policy previousHash hash } } }`);
    expect(data?.['reserveEntry']).toMatchObject({
      nominatedOn: '2015-03-01',
      expiresOn: '2018-06-15',
      chainIntact: true,
      official: { id: official(0) },
      steps: ['NOMINATED', 'UNDER_INVESTIGATION', 'PROPOSED', 'DECIDED', 'IN_POOL'].map((stage) => ({ stage })),
    });
  });

  it.each([
    ['expires_on', "'2019-01-01'", 'IN_POOL'],
    ['taken_on', "'2015-01-05'", 'NOMINATED'],
    ['note', "'afterwards'", 'DECIDED'],
    ['policy', "'OTHER@2015-01-01'", 'IN_POOL'],
    ['recorded_by', "'somebody'", 'PROPOSED'],
  ])('shows that somebody past the trigger changed %s', async (column, value, stage) => {
    const owner = await createServiceDataSource(database.ownerUrl).initialize();
    const where = `reserve_entry_id = '${entryOfDeputy}' AND stage = '${stage}'`;
    const set = (to: string) =>
      owner.transaction(async (tx) => {
        await tx.query(`SELECT set_config('cunguan.system', 'on', true)`);
        await tx.query('ALTER TABLE reserve_steps DISABLE TRIGGER USER');
        await tx.query(`UPDATE reserve_steps SET ${column} = ${to} WHERE ${where}`);
        await tx.query('ALTER TABLE reserve_steps ENABLE TRIGGER USER');
      });
    const intact = async () =>
      (await selection.ask(`{ reserveEntry(id: "${entryOfDeputy}") { chainIntact } }`)).data?.['reserveEntry'];
    const [before] = await dataSource.query<{ was: string | null }[]>(
      `SELECT ${column}::text AS was FROM reserve_steps WHERE ${where}`,
    );
    await set(value);
    expect(await intact()).toEqual({ chainIntact: false });
    await set(before?.was ? `'${before.was}'` : 'NULL');
    expect(await intact()).toEqual({ chainIntact: true });
    await owner.destroy();
  });

  it('loses who leaves the service, from the day after', async () => {
    await deliverEvents(receiverOf(dataSource), [leaving(official(13), '2016-06-29')]);
    expect(await list('asOf: "2016-06-29", stage: IN_POOL')).toHaveLength(7);
    expect(await list('asOf: "2016-06-30", stage: IN_POOL')).toHaveLength(6);
  });
});

it('has no mutation that appoints', () => {
  expect(Object.keys(resolvers.Mutation ?? {}).sort()).toEqual([
    'advanceReserveEntry',
    'annulPartyElection',
    'approvePartyOffice',
    'callPartyElection',
    'decideAssessmentGrade',
    'decideAssessmentReview',
    'declarePartyElection',
    'grantCaseRole',
    'nominateForReserve',
    'notifyAssessment',
    'openAssessment',
    'proposeAssessmentGrade',
    'recordAssessmentTalks',
    'recordDemocraticAppraisal',
    'removeFromReserve',
    'requestAssessmentReview',
    'revokeCaseRole',
    'submitSelfReport',
  ]);
});
