import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds } from '@cunguan/domain';
import { viewerAccess } from '@cunguan/subgraph';
import {
  createSubgraphClient,
  createTestDatabase,
  type Answer,
  type Asker,
  type SubgraphClient,
} from '@cunguan/testing';
import { newPlace, openWorld, OTHER_DISTRICT_ID, transferred, type World } from '../test/world.js';
import { createContext } from './context.js';
import { resolvers } from './resolvers.js';

let world: World;
let client: SubgraphClient;

// Two towns of a district and one of another: villages a and neighbour in town A, b in town B, far elsewhere.
const a = newPlace();
const neighbour = newPlace({ townId: a.townId });
const b = newPlace();
const far = newPlace({ districtId: OTHER_DISTRICT_ID });
const PLACES = { a, neighbour, b, far };
type Where = keyof typeof PLACES;
interface Cast {
  readonly pair: string;
  readonly official: string;
  readonly mentor: string;
  readonly talk: string;
}
const nobody = (): Cast => ({
  pair: randomIds.next(),
  official: randomIds.next(),
  mentor: randomIds.next(),
  talk: randomIds.next(),
});
let casts: Readonly<Record<Where, Cast>>;
let askers: Readonly<Record<string, Asker>>;

const make = async (where: Where): Promise<Cast> => {
  const { id, officialId, leader } = await world.newPair(PLACES[where], '2015-01-01');
  const talk = await world.talk(id, '2015-03-02');
  return { pair: id, official: officialId, mentor: leader.id, talk: talk.id };
};

beforeAll(async () => {
  world = await openWorld(createTestDatabase);
  const { dataSource, clock } = world;
  client = await createSubgraphClient({
    name: 'mentoring',
    moduleUrl: import.meta.url,
    ...{ dataSource, clock, resolvers, createContext },
  });
  casts = {
    a: await make('a'),
    neighbour: await make('neighbour'),
    b: await make('b'),
    far: await make('far'),
  };
  await world.newOfficial(neighbour);
  const [town, village] = [await world.codeOf(a.townId), await world.codeOf(a.villageId)];
  askers = {
    district: { grants: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }] },
    town: { grants: [{ role: 'TOWN_ORGANISER', unit: town }] },
    auditor: { grants: [{ role: 'AUDITOR', unit: town }] },
    analyst: { grants: [{ role: 'ANALYST', unit: town }] },
    village: { grants: [{ role: 'VILLAGE_LEADER', unit: village }] },
    mentor: { grants: [{ role: 'MENTOR', unit: village }], cadreId: casts.a.mentor },
    official: { grants: [{ role: 'OFFICIAL', unit: village }], officialId: casts.a.official },
    // A role does not reach whoever the viewer happens to be.
    stranger: { grants: [{ role: 'OFFICIAL', unit: village }], officialId: randomIds.next(), cadreId: casts.a.mentor },
    unknownTown: { grants: [{ role: 'TOWN_ORGANISER', unit: '999999999' }] },
  };
}, 60_000);
afterAll(async () => {
  await client.stop();
  await world.close();
});

const ask = (asker: string, query: string, variables: object): Promise<Answer> =>
  client.ask(query, variables, askers[asker]);

/** The answer as text, in which the ids of the question do not show. */
const blank = (answer: unknown, ids: object): string =>
  Object.entries(ids).reduce((text, [name, id]) => text.replaceAll(String(id), `<${name}>`), JSON.stringify(answer));

const READ = `query ($pair: ID!, $r: [_Any!]!) {
  mentorship(id: $pair) { id official { id } mentor { id } village { id } status startedOn lastTalk { id } talks { nodes { id } } }
  _entities(representations: $r) {
    __typename
    ... on Mentorship { id startedOn lastTalk { topics } }
    ... on Official { id mentorship { id } mentorships { id } }
    ... on Cadre { id mentorship { id } }
  }
}`;
const readVariables = ({ pair, official, mentor }: Cast) => ({
  pair,
  r: [
    { __typename: 'Mentorship', id: pair },
    { __typename: 'Official', id: official },
    { __typename: 'Cadre', id: mentor },
  ],
});

describe('reading a pair', () => {
  const inside: Readonly<Record<string, readonly Where[]>> = {
    district: ['a', 'neighbour', 'b'],
    town: ['a', 'neighbour'],
    auditor: ['a', 'neighbour'],
    village: ['a'],
    mentor: ['a'],
    official: ['a'],
    stranger: [],
    unknownTown: [],
  };
  const cells = Object.entries(inside).flatMap(([asker, reached]) =>
    (Object.keys(PLACES) as Where[]).map((where) => [asker, where, reached.includes(where)] as const),
  );

  it.each(cells)('%s, %s: %s', async (asker, where, reached) => {
    const cast = casts[where];
    const answer = await ask(asker, READ, readVariables(cast));
    const unknown = nobody();
    const nothing = blank(await ask(asker, READ, readVariables(unknown)), unknown);
    if (!reached) {
      expect(blank(answer, cast)).toBe(nothing);
      return;
    }
    const { pair, official, mentor, talk } = cast;
    expect(answer).toMatchObject({
      data: {
        mentorship: { id: pair, official: { id: official }, lastTalk: { id: talk }, talks: { nodes: [{ id: talk }] } },
        _entities: [
          { id: pair, startedOn: '2015-01-01' },
          { mentorship: { id: pair }, mentorships: [{ id: pair }] },
          { id: mentor, mentorship: { id: pair } },
        ],
      },
    });
  });

  it('is not for an analyst at all', async () => {
    expect((await ask('analyst', READ, readVariables(casts.a))).errors?.[0]?.extensions.code).toBe(
      'ACCESS.READ_DENIED',
    );
  });
});

describe('the figures of a unit', () => {
  const FIGURES = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Village { mentoring { ...all } } ... on Town { mentoring { ...all } } ... on District { mentoring { ...all } } } }
    fragment all on MentoringSummary { activePairs officialsWithoutMentor pairsWithoutRecentTalk talksThisYear talkPolicy }`;
  const representations = () => [
    { __typename: 'Village', id: a.villageId },
    { __typename: 'Village', id: neighbour.villageId },
    { __typename: 'Town', id: a.townId },
    { __typename: 'Town', id: b.townId },
    { __typename: 'District', id: a.districtId },
    { __typename: 'District', id: far.districtId },
    { __typename: 'District', id: randomIds.next() },
  ];

  // Of a unit above, what is within reach; of any other one, what there is of a unit that does not exist.
  it.each([
    ['district', [1, 1, 2, 1, 3, 0, 0], [0, 1, 1, 0, 1, 0, 0]],
    ['town', [1, 1, 2, 0, 2, 0, 0], [0, 1, 1, 0, 1, 0, 0]],
    ['analyst', [1, 1, 2, 0, 2, 0, 0], [0, 1, 1, 0, 1, 0, 0]],
    ['auditor', [1, 1, 2, 0, 2, 0, 0], [0, 1, 1, 0, 1, 0, 0]],
    ['village', [1, 0, 1, 0, 1, 0, 0], [0, 0, 0, 0, 0, 0, 0]],
    ['unknownTown', [0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]],
  ])('%s', async (asker, pairs, alone) => {
    const { data } = await ask(asker, FIGURES, { r: representations() });
    interface Row {
      readonly mentoring: Readonly<Record<string, unknown>>;
    }
    const rows = (data?.['_entities'] as readonly Row[]).map(({ mentoring }) => mentoring);
    const talkPolicy = 'TALK_INTERVAL_DAYS@1995-01-01';
    expect(rows).toEqual(
      pairs.map((n, unit) => ({
        ...{
          activePairs: n,
          officialsWithoutMentor: alone[unit],
          pairsWithoutRecentTalk: n,
          talksThisYear: n,
          talkPolicy,
        },
      })),
    );
  });

  it.each(['mentor', 'official'])('are not for %s', async (asker) => {
    const { errors } = await ask(asker, FIGURES, { r: representations() });
    expect(errors?.[0]?.extensions.code).toBe('ACCESS.READ_DENIED');
  });
});

describe('a page of a town', () => {
  const LIST = `query ($townId: ID!, $first: Int!, $after: String) {
    pairsWithoutRecentTalk(townId: $townId, asOf: "2015-06-01", first: $first, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor } } }`;
  interface List {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }
  const page = async (asker: string, townId: string, first: number, after?: string): Promise<List> =>
    (await ask(asker, LIST, { townId, first, ...(after === undefined ? {} : { after }) })).data?.[
      'pairsWithoutRecentTalk'
    ] as List;

  it('is made of what is within reach, whatever lies between', async () => {
    const town = newPlace();
    const other = newPlace({ townId: town.townId });
    const own: string[] = [];
    for (const month of ['2014-08', '2014-10', '2014-12']) {
      await world.newPair(other, `${month}-02`);
      own.push((await world.newPair(town, `${month}-15`)).id);
      await world.newPair(other, `${month}-28`);
    }
    askers = {
      ...askers,
      leader: { grants: [{ role: 'VILLAGE_LEADER', unit: await world.codeOf(town.villageId) }] },
    };
    const first = await page('leader', town.townId, 2);
    const second = await page('leader', town.townId, 2, first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(own);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect((await page('leader', town.townId, 3)).pageInfo.hasNextPage).toBe(false);
    expect((await page('district', town.townId, 20)).nodes).toHaveLength(9);
  });

  it.each(['town', 'auditor', 'village', 'mentor', 'official', 'stranger'])(
    'of another town is empty for %s, as of an unknown one',
    async (asker) => {
      const nothing = await page(asker, randomIds.next(), 20);
      expect(await page(asker, b.townId, 20)).toEqual(nothing);
      expect(nothing).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    },
  );
});

const talkInput = { heldOn: '2015-04-01', minutes: 30, topics: '话题（虚构）' };
const COMMANDS = {
  endMentorship: ({ pair }: Cast) => ({ mentorshipId: pair, endedOn: '2015-11-30', reason: 'COMPLETED' }),
  // Each time about something else: the same is not told twice.
  recordGuidanceTalk: ({ pair }: Cast) => ({ mentorshipId: pair, ...talkInput, topics: randomIds.next() }),
  correctGuidanceTalk: ({ talk }: Cast) => ({ guidanceTalkId: talk, expectedVersion: 9, ...talkInput }),
  startMentorship: ({ official, mentor }: Cast) => ({
    officialId: official,
    mentorId: mentor,
    startedOn: '2015-05-01',
  }),
};
type Command = keyof typeof COMMANDS;

const command = (asker: string, name: Command, cast: Cast): Promise<Answer> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { mentorship { id } } }`;
  return ask(asker, query, { input: COMMANDS[name](cast) });
};
const codeOf = ({ errors }: Answer): string => errors?.[0]?.extensions.code ?? 'done';
const written = async () =>
  JSON.stringify(
    await world.dataSource.query<object[]>(
      `SELECT (SELECT count(*) FROM outbox), (SELECT count(*) FROM guidance_talks), (SELECT count(*) FROM mentorships)`,
    ),
  );

it('talks are held to the reach by their own statements too', async () => {
  const viewer = {
    id: 'leader',
    grants: [{ role: 'VILLAGE_LEADER', unit: '1' }],
    officialId: null,
    cadreId: null,
  } as const;
  const access = viewerAccess(viewer, new Map([['1', { id: a.villageId, above: [] }]]));
  const { loaders } = createContext({ ...world.context, viewer, access });
  const read = async ({ pair, talk }: Cast) => [
    (await loaders.guidanceTalk.load(talk))?.id,
    (await loaders.lastTalk.load({ id: pair, asOf: '2015-03-31', knownAt: null }))?.id,
    (await loaders.talks.load({ id: pair, asOf: '2015-03-31', knownAt: null, first: 5, after: null })).length,
  ];
  expect(await read(casts.a)).toEqual([casts.a.talk, casts.a.talk, 1]);
  expect(await read(casts.neighbour)).toEqual([undefined, undefined, 0]);
});

describe('a command', () => {
  const reachOf: Readonly<Record<string, Where>> = {
    district: 'far',
    town: 'b',
    village: 'neighbour',
    mentor: 'neighbour',
  };
  const UNKNOWN: Readonly<Record<Command, string>> = {
    endMentorship: 'MENTORSHIP.UNKNOWN',
    recordGuidanceTalk: 'MENTORSHIP.UNKNOWN',
    correctGuidanceTalk: 'GUIDANCE_TALK.UNKNOWN',
    startMentorship: 'MENTORSHIP.OFFICIAL_UNKNOWN',
  };
  const names = Object.keys(COMMANDS) as Command[];
  const deniedTo = (asker: string, name: Command): boolean =>
    !['district', 'town'].includes(asker) && (name === 'endMentorship' || name === 'startMentorship');
  const cells = Object.keys(reachOf).flatMap((asker) => names.map((name) => [asker, name] as const));

  it.each(cells)('of %s, %s: nothing out of reach, as of an unknown id', async (asker, name) => {
    const [cast, unknown, before] = [casts[reachOf[asker] ?? 'far'], nobody(), await written()];
    const answer = await command(asker, name, cast);
    expect(codeOf(answer)).toBe(deniedTo(asker, name) ? 'ACCESS.COMMAND_DENIED' : UNKNOWN[name]);
    expect(blank(answer, cast)).toBe(blank(await command(asker, name, unknown), unknown));
    expect(await written()).toBe(before);
  });

  // The version that is expected is wrong, and nobody is paired twice: so much is told within reach only.
  it.each(['district', 'town', 'village', 'mentor'])('of %s, within reach', async (asker) => {
    const may = ['district', 'town'].includes(asker);
    const codes = [];
    for (const name of ['recordGuidanceTalk', 'correctGuidanceTalk', 'startMentorship'] as const) {
      codes.push(codeOf(await command(asker, name, casts.a)));
    }
    const start = may ? 'MENTORSHIP.ALREADY_PAIRED' : 'ACCESS.COMMAND_DENIED';
    expect(codes).toEqual(['done', 'GUIDANCE_TALK.CHANGED', start]);
  });

  it.each(['auditor', 'analyst', 'official'])('is not for %s', async (asker) => {
    for (const name of names) expect(codeOf(await command(asker, name, casts.a))).toBe('ACCESS.COMMAND_DENIED');
  });

  it('takes a mentor of another town for unknown', async () => {
    const official = await world.newOfficial(a);
    const start = (mentor: string) => command('town', 'startMentorship', { ...nobody(), official, mentor });
    const refused = await start(casts.b.mentor);
    expect(codeOf(refused)).toBe('MENTORSHIP.MENTOR_UNKNOWN');
    expect(refused).toEqual(await start(randomIds.next()));
  });

  it('is for nobody about themselves', async () => {
    const grants = [{ role: 'TOWN_ORGANISER' as const, unit: await world.codeOf(a.townId) }];
    askers = {
      ...askers,
      self: { grants, officialId: casts.a.official },
      farSelf: { grants, officialId: casts.b.official },
    };
    const before = await written();
    for (const name of names) {
      expect(codeOf(await command('self', name, casts.a))).toBe('ACCESS.OWN_CASE');
      expect(codeOf(await command('farSelf', name, casts.b))).toBe(UNKNOWN[name]);
    }
    expect(await written()).toBe(before);
    expect(codeOf(await command('self', 'recordGuidanceTalk', casts.neighbour))).toBe('done');
  });
});

it('an official who moved leaves each town what happened there', async () => {
  const here = newPlace({ townId: a.townId });
  const { id, officialId } = await world.newPair(here);
  const there = await world.place(newPlace());
  await world.deliver(transferred(officialId, here, there, '2015-06-01'));
  const leader = await world.newLeader(there);
  askers = { ...askers, thither: { grants: [{ role: 'TOWN_ORGANISER', unit: await world.codeOf(there.townId) }] } };
  const start = { ...nobody(), official: officialId, mentor: leader.id };
  // In May the official served here: the town there does not learn it.
  expect(codeOf(await command('thither', 'startMentorship', start))).toBe('MENTORSHIP.OFFICIAL_NOT_SERVING');
  const started = await client.ask(
    'mutation ($i: StartMentorshipInput!) { startMentorship(input: $i) { mentorship { id } } }',
    { i: { officialId, mentorId: leader.id, startedOn: '2015-06-02' } },
    askers['thither'],
  );
  const next = (started.data?.['startMentorship'] as { readonly mentorship: { readonly id: string } }).mentorship.id;
  const pairsFor = async (asker: string) =>
    (
      await ask(
        asker,
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Official { mentorships { id } } } }',
        {
          r: [{ __typename: 'Official', id: officialId }],
        },
      )
    ).data?.['_entities'];
  expect(await pairsFor('town')).toEqual([{ mentorships: [{ id }] }]);
  expect(await pairsFor('thither')).toEqual([{ mentorships: [{ id: next }] }]);
  expect(await pairsFor('district')).toEqual([{ mentorships: [{ id }, { id: next }] }]);
});
