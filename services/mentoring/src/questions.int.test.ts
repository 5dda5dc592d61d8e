import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixedClock, randomIds } from '@cunguan/domain';
import { onStatement } from '@cunguan/database';
import { recusalDeclared } from '@cunguan/events';
import { createSubgraphClient, createTestDatabase, type Asker, type SubgraphClient } from '@cunguan/testing';
import { askEntities } from '../test/entities.js';
import { contractOver, gaveUpOffice, newPlace, openWorld, transferred, type World } from '../test/world.js';
import { createContext } from './context.js';
import { createServiceDataSource } from './data-source.js';
import { endMentorshipCommand } from './mentorship-end/mentorship-end.service.js';
import { pauseMentorshipCommand, resumeMentorshipCommand } from './mentorship-pause/mentorship-pause.service.js';
import { planMentorshipCommand } from './mentorship-plan/mentorship-plan.service.js';
import { proposeMentorshipCommand, startMentorshipCommand } from './mentorship-start/mentorship-start.service.js';
import { resolvers } from './resolvers.js';

let world: World;
let client: SubgraphClient;

// Two towns: villages a1 to a3 and b1, b2. The day on which all is asked is 2015-11-30, where no other is named.
const a1 = newPlace();
const [a2, a3] = [newPlace({ townId: a1.townId }), newPlace({ townId: a1.townId })];
const b1 = newPlace();
const b2 = newPlace({ townId: b1.townId });

interface Cast {
  readonly id: string;
  readonly officialId: string;
  readonly mentorId: string;
}
const pairs: Record<'talking' | 'handedOver' | 'paused' | 'quiet' | 'completed' | 'over' | 'planned', Cast> =
  {} as never;
const officials = { never: '' };
let ownerUrl: string;
let proposal: string;
let askers: Readonly<Record<'district' | 'townA' | 'townB' | 'villageA2' | 'mentor', Asker>>;

const pair = async (at: typeof a1, startedOn: string): Promise<Cast & { readonly officeId: string }> => {
  const { id, officialId, leader } = await world.newPair(at, startedOn);
  return { id, officialId, mentorId: leader.id, officeId: leader.officeId };
};

const at = (instant: string) => createContext({ ...world.context, clock: fixedClock(instant) });

const enter = async (): Promise<void> => {
  pairs.talking = await pair(a1, '2015-01-05');
  await world.talk(pairs.talking.id, '2015-05-20');
  await world.talk(pairs.talking.id, '2015-11-20');
  const handedOver = await pair(a2, '2014-09-01');
  pairs.handedOver = handedOver;
  await world.deliver(gaveUpOffice(handedOver.mentorId, handedOver.officeId, a2, '2015-10-01'));
  officials.never = await world.newOfficial(a3);
  const leader = await world.newLeader(a3);
  const { context } = world;
  const proposed = { officialId: officials.never, mentorId: leader.id, proposedOn: '2015-11-02' };
  proposal = (await proposeMentorshipCommand(context, proposed)).id;
  pairs.paused = await pair(a1, '2015-01-05');
  await world.talk(pairs.paused.id, '2015-08-20');
  const rest = { mentorshipId: pairs.paused.id, from: '2015-09-01', expectedVersion: 1 };
  await pauseMentorshipCommand(context, { ...rest, reason: 'OFFICIAL_POSTED_AWAY' });
  pairs.quiet = await pair(b1, '2014-09-01');
  await world.talk(pairs.quiet.id, '2015-05-05');
  await world.talk(pairs.quiet.id, '2015-10-20');
  pairs.completed = await pair(b1, '2014-09-01');
  const end = { mentorshipId: pairs.completed.id, endedOn: '2015-11-16', reason: 'COMPLETED' } as const;
  await endMentorshipCommand(context, end);
  pairs.over = await pair(b2, '2014-09-01');
  await world.deliver(contractOver(pairs.over.officialId, b2, '2015-06-30'));
  pairs.planned = await pair(b2, '2015-11-10');
  await planMentorshipCommand(context, {
    ...{ mentorshipId: pairs.planned.id, from: '2015-11-10', goals: '每两周谈心一次（虚构）' },
    ...{ talkEveryDays: 14, expectedVersion: 1 },
  });
};

beforeAll(async () => {
  world = await openWorld(async (migrate) => {
    const database = await createTestDatabase(migrate);
    ({ ownerUrl } = database);
    return database;
  });
  const { dataSource, clock } = world;
  const service = { name: 'mentoring', moduleUrl: import.meta.url, dataSource, clock, resolvers, createContext };
  client = await createSubgraphClient(service);
  await enter();
  const grant = (role: string, unit: string): Asker => ({ grants: [{ role, unit }] as never });
  askers = {
    district: 'DISTRICT_ORGANISER',
    townA: grant('TOWN_ORGANISER', await world.codeOf(a1.townId)),
    townB: grant('TOWN_ORGANISER', await world.codeOf(b1.townId)),
    villageA2: grant('VILLAGE_LEADER', await world.codeOf(a2.villageId)),
    mentor: {
      grants: [{ role: 'MENTOR', unit: await world.codeOf(a1.villageId) }],
      cadreId: pairs.talking.mentorId,
    },
  };
}, 60_000);
afterAll(async () => {
  await client.stop();
  await world.close();
});

const ask = async (field: string, who: keyof typeof askers = 'district'): Promise<unknown> => {
  const { data, errors } = await client.ask(`{ ${field} }`, {}, askers[who]);
  if (errors) throw new Error(errors.map(({ extensions, message }) => `${extensions.code} ${message}`).join());
  return Object.values(data ?? {})[0];
};
interface Nodes {
  readonly nodes: readonly { readonly id?: string; readonly official?: { readonly id: string } }[];
}
const idsOf = async (query: string, who?: keyof typeof askers): Promise<readonly (string | undefined)[]> =>
  ((await ask(query, who)) as Nodes).nodes.map(({ id, official }) => id ?? official?.id);

describe('question 3: serving officials without an active village mentor, and since when', () => {
  const unpaired = (args = '') => `unpairedOfficials${args} { nodes { official { id } } }`;

  it('is answered with the reason, and by when a new pair is due', async () => {
    const answer = await ask(
      'unpairedOfficials { nodes { official { id } since endReason repairDueOn repairPolicy overdue } }',
    );
    expect(answer).toEqual({
      nodes: [
        {
          ...{ official: { id: officials.never }, since: '2014-07-01', endReason: null },
          ...{ repairDueOn: null, repairPolicy: null, overdue: false },
        },
        {
          ...{ official: { id: pairs.handedOver.officialId }, since: '2015-10-01', endReason: 'MENTOR_LEFT_OFFICE' },
          ...{ repairDueOn: '2015-11-01', repairPolicy: 'MENTORSHIP_REPAIR_MONTHS@1995-01-01', overdue: true },
        },
        {
          ...{ official: { id: pairs.completed.officialId }, since: '2015-11-16', endReason: 'COMPLETED' },
          ...{ repairDueOn: '2015-12-16', repairPolicy: 'MENTORSHIP_REPAIR_MONTHS@1995-01-01', overdue: false },
        },
      ],
    });
  });

  it('is answered to a town for the own town, and to a village for the own village', async () => {
    expect(await idsOf(unpaired(), 'townA')).toEqual([officials.never, pairs.handedOver.officialId]);
    expect(await idsOf(unpaired(), 'townB')).toEqual([pairs.completed.officialId]);
    expect(await idsOf(unpaired(), 'villageA2')).toEqual([pairs.handedOver.officialId]);
    expect(await idsOf(unpaired(`(filter: { townId: "${b1.townId}" })`), 'townA')).toEqual([]);
  });

  it('is answered as of another day, and for a unit', async () => {
    const then = await idsOf(unpaired('(asOf: "2015-09-30")'));
    expect([...then].sort()).toEqual([officials.never, pairs.planned.officialId].sort());
    expect(await idsOf(unpaired(`(filter: { villageId: "${a2.villageId}" })`))).toEqual([pairs.handedOver.officialId]);
    expect(await idsOf(unpaired(`(filter: { townId: "${a1.townId}", overdue: true })`))).toEqual([
      pairs.handedOver.officialId,
    ]);
  });

  it('lists the re-pairings that are due, the earliest first, page by page', async () => {
    const page = 'repairsDue(first: 1 AFTER) { nodes { official { id } } pageInfo { hasNextPage endCursor } }';
    const first = (await ask(page.replace('AFTER', ''))) as Nodes & { pageInfo: { endCursor: string } };
    const second = (await ask(page.replace('AFTER', `, after: "${first.pageInfo.endCursor}"`))) as Nodes;
    const found = [...first.nodes, ...second.nodes].map(({ official }) => official?.id);
    expect(found).toEqual([pairs.handedOver.officialId, pairs.completed.officialId]);
    expect(second).toMatchObject({ pageInfo: { hasNextPage: false } });
    expect(
      await client.codes(`{ unpairedOfficials(after: "${first.pageInfo.endCursor}") { nodes { since } } }`),
    ).toEqual(['PAGE.CURSOR_INVALID']);
  });

  it('tells the unit to which somebody came that a new pair is due, and nothing else of where they came from', async () => {
    const from = newPlace();
    const { officialId, place } = await world.newPair(from, '2015-01-05');
    const to = await world.place(newPlace());
    await world.deliver(transferred(officialId, place, to, '2015-11-09'));
    const asker: Asker = { grants: [{ role: 'TOWN_ORGANISER', unit: await world.codeOf(to.townId) }] };
    const { data } = await client.ask(
      '{ unpairedOfficials { nodes { since endReason repairDueOn } } mentorships { nodes { id } } }',
      {},
      asker,
    );
    expect(data).toEqual({
      unpairedOfficials: {
        nodes: [{ since: '2015-11-09', endReason: 'OFFICIAL_LEFT_VILLAGE', repairDueOn: '2015-12-09' }],
      },
      mentorships: { nodes: [] },
    });
    // Back out of the fixture.
    await world.deliver(contractOver(officialId, to, '2015-11-10', 4));
  });
});

describe('question 4: pairs without a talk in 30 days, and talks of the half-year', () => {
  it('lists the pairs of a town, a stricter plan of their own counts, and a pause does not', async () => {
    const quiet = (townId: string, more = '') => `pairsWithoutRecentTalk(townId: "${townId}"${more}) { nodes { id } }`;
    expect(await idsOf(quiet(b1.townId))).toEqual([pairs.quiet.id, pairs.planned.id]);
    expect(await idsOf(quiet(a1.townId))).toEqual([]);
    expect(await idsOf(quiet(b1.townId), 'townA')).toEqual([]);
    // Fourteen days after its start the planned pair is not overdue yet, a day later it is.
    expect(await idsOf(quiet(b1.townId, ', asOf: "2015-11-24"'))).toEqual([pairs.quiet.id]);
    expect(await idsOf(quiet(b1.townId, ', asOf: "2015-11-25"'))).toEqual([pairs.quiet.id, pairs.planned.id]);
    const august = [pairs.handedOver.id, pairs.talking.id];
    expect(await idsOf(quiet(a1.townId, ', asOf: "2015-08-31"'))).toEqual(august);
  });

  it('counts the talks of each town of the district', async () => {
    const towns = [a1.townId, b1.townId].map((id) => ({ __typename: 'Town', id }));
    const fields = '... on Town { mentoring(asOf: "2015-11-30") { talksThisHalfYear talksThisYear } }';
    expect(await askEntities(client, towns, fields)).toEqual([
      { __typename: 'Town', mentoring: { talksThisHalfYear: 2, talksThisYear: 3 } },
      { __typename: 'Town', mentoring: { talksThisHalfYear: 1, talksThisYear: 2 } },
    ]);
  });

  it('has in the summary what the lists have', async () => {
    const town = (id: string) => [{ __typename: 'Town', id }];
    const levels = 'pairsByLevel { level activePairs pausedPairs proposedPairs }';
    const fields = `... on Town { mentoring { activePairs pausedPairs proposedPairs ${levels} officialsWithoutMentor
      repairsOverdue pairsWithoutRecentTalk pairsWithoutTalkThisHalfYear halfYearPolicy } }`;
    const none = { activePairs: 0, pausedPairs: 0, proposedPairs: 0 };
    const byLevel = (village: object) => [
      { level: 'VILLAGE', ...village },
      { level: 'TOWN', ...none },
      { level: 'DISTRICT', ...none },
    ];
    const inA = { activePairs: 1, pausedPairs: 1, proposedPairs: 1 };
    expect(await askEntities(client, town(a1.townId), fields)).toEqual([
      {
        __typename: 'Town',
        mentoring: {
          ...{ ...inA, pairsByLevel: byLevel(inA), officialsWithoutMentor: 2, repairsOverdue: 1 },
          ...{ pairsWithoutRecentTalk: 0, pairsWithoutTalkThisHalfYear: 0 },
          halfYearPolicy: 'TALKS_PER_HALF_YEAR@1995-01-01',
        },
      },
    ]);
    const inB = { activePairs: 2, pausedPairs: 0, proposedPairs: 0 };
    expect(await askEntities(client, town(b1.townId), fields)).toEqual([
      {
        __typename: 'Town',
        mentoring: {
          ...{ ...inB, pairsByLevel: byLevel(inB), officialsWithoutMentor: 1, repairsOverdue: 0 },
          ...{ pairsWithoutRecentTalk: 2, pairsWithoutTalkThisHalfYear: 1 },
          halfYearPolicy: 'TALKS_PER_HALF_YEAR@1995-01-01',
        },
      },
    ]);
  });
});

describe('the list of talks', () => {
  const heldOn = async (args: string, who?: keyof typeof askers) => {
    const { nodes } = (await ask(`guidanceTalks(${args}) { nodes { heldOn } }`, who)) as {
      readonly nodes: readonly { readonly heldOn: string }[];
    };
    return nodes.map((talk) => talk.heldOn);
  };

  it('is asked for by unit, pair, mentor and time, and each sees the own', async () => {
    expect(await heldOn(`filter: { townId: "${a1.townId}" }`)).toEqual(['2015-11-20', '2015-08-20', '2015-05-20']);
    expect(await heldOn(`filter: { villageId: "${b1.villageId}" }, orderBy: HELD_ON_ASC`)).toEqual([
      '2015-05-05',
      '2015-10-20',
    ]);
    expect(await heldOn(`filter: { mentorshipId: "${pairs.paused.id}" }`)).toEqual(['2015-08-20']);
    expect(await heldOn(`filter: { mentorId: "${pairs.talking.mentorId}", from: "2015-06-01" }`)).toEqual([
      '2015-11-20',
    ]);
    expect(await heldOn(`filter: { townId: "${a1.townId}", to: "2015-08-20" }`)).toEqual(['2015-08-20', '2015-05-20']);
    expect(await heldOn(`filter: { townId: "${a1.townId}" }, asOf: "2015-08-19"`)).toEqual(['2015-05-20']);
    expect(await heldOn(`filter: { townId: "${a1.townId}" }, knownAt: "2015-11-29"`)).toEqual([]);
    expect(await heldOn('first: 10', 'townB')).toEqual(['2015-10-20', '2015-05-05']);
    expect(await heldOn('first: 10', 'mentor')).toEqual(['2015-11-20', '2015-05-20']);
  });

  it('comes page by page', async () => {
    const page = `guidanceTalks(filter: { townId: "${a1.townId}" }, first: 2AFTER) { nodes { heldOn } pageInfo { hasNextPage endCursor } }`;
    const first = (await ask(page.replace('AFTER', ''))) as { readonly pageInfo: { readonly endCursor: string } };
    const second = await ask(page.replace('AFTER', `, after: "${first.pageInfo.endCursor}"`));
    expect(second).toMatchObject({ nodes: [{ heldOn: '2015-05-20' }], pageInfo: { hasNextPage: false } });
  });
});

describe('the list of mentorships', () => {
  const list = (args: string) => `mentorships(${args}) { nodes { id } }`;
  it.each<[string, () => readonly string[]]>([
    [`filter: { statuses: [PROPOSED] }`, () => [proposal]],
    [`filter: { statuses: [PAUSED] }`, () => [pairs.paused.id]],
    [`filter: { talkOverdue: true }, orderBy: LAST_TALK_ASC`, () => [pairs.planned.id, pairs.quiet.id]],
    [`filter: { withoutTalkThisHalfYear: true }`, () => [pairs.planned.id]],
    [`filter: { endReasons: [COMPLETED] }`, () => [pairs.completed.id]],
    [`filter: { endReasons: [COMPLETED] }, asOf: "2015-11-15"`, () => []],
    [`filter: { levels: [TOWN, DISTRICT] }`, () => []],
    [`filter: { startedFrom: "2015-11-10", startedTo: "2015-11-10" }`, () => [pairs.planned.id]],
    [`filter: { villageId: "${a2.villageId}" }`, () => [pairs.handedOver.id]],
    [
      `filter: { statuses: [ACTIVE], townId: "${b1.townId}" }, orderBy: STARTED_ON_DESC`,
      () => [pairs.planned.id, pairs.quiet.id],
    ],
    [
      `filter: { statuses: [ACTIVE], districtId: "${a1.districtId}" }, orderBy: LAST_TALK_DESC`,
      () => [pairs.talking.id, pairs.quiet.id, pairs.planned.id],
    ],
  ])('answers %s', async (args, expected) => {
    expect(await idsOf(list(args))).toEqual(expected());
  });

  it('is asked for by mentor and official, and a mentor sees the own pairs only', async () => {
    expect(await idsOf(list(`filter: { mentorId: "${pairs.quiet.mentorId}" }`))).toEqual([pairs.quiet.id]);
    expect(await idsOf(list(`filter: { officialId: "${pairs.quiet.officialId}" }`))).toEqual([pairs.quiet.id]);
    expect(await idsOf(list('first: 50'), 'mentor')).toEqual([pairs.talking.id]);
  });

  it('comes page by page in each order, and a cursor is good for its own order', async () => {
    for (const order of ['STARTED_ON_ASC', 'STARTED_ON_DESC', 'LAST_TALK_ASC', 'LAST_TALK_DESC']) {
      const all = await idsOf(list(`orderBy: ${order}, first: 100, filter: { townId: "${b1.townId}" }`));
      const found: (string | undefined)[] = [];
      let after = '';
      for (let n = 0; n < all.length; n += 1) {
        const args = `orderBy: ${order}, first: 1, filter: { townId: "${b1.townId}" }${after}`;
        const page = (await ask(`mentorships(${args}) { nodes { id } pageInfo { endCursor } }`)) as Nodes & {
          readonly pageInfo: { readonly endCursor: string };
        };
        found.push(page.nodes[0]?.id);
        after = `, after: "${page.pageInfo.endCursor}"`;
      }
      expect(found).toEqual(all);
      const other = order === 'LAST_TALK_ASC' ? 'LAST_TALK_DESC' : 'LAST_TALK_ASC';
      expect(await client.codes(`{ mentorships(orderBy: ${other}${after}) { nodes { id } } }`)).toEqual([
        'PAGE.CURSOR_INVALID',
      ]);
    }
  });

  it.each([
    ['filter: { statuses: [] }', 'INPUT.LIST_INVALID'],
    ['filter: { levels: [TOWN, TOWN] }', 'INPUT.LIST_INVALID'],
    ['filter: { townId: "x" }', 'INPUT.ID_INVALID'],
    ['filter: { startedFrom: "2015-02-01", startedTo: "2015-01-31" }', 'INPUT.DATE_INVALID'],
    ['asOf: "1994-12-31"', 'INPUT.DATE_INVALID'],
    ['first: 0', 'PAGE.FIRST_OUT_OF_RANGE'],
    ['knownAt: "yesterday"', 'INPUT.MOMENT_INVALID'],
  ])('refuses %s with %s', async (args, code) => {
    expect(await client.codes(`{ ${list(args)} }`)).toEqual([code]);
  });

  it('takes one statement for each kind of row, however many pairs a page has', async () => {
    const statements: string[] = [];
    const stop = onStatement((sql) => statements.push(sql));
    await ask(
      'mentorships(first: 50) { nodes { status version pauses { pausedFrom } plan { goals } lastTalk { heldOn } talks { nodes { id } } } }',
    );
    stop();
    // The pairs with their pauses, the plans, the last talks, the pages of talks.
    expect(statements).toHaveLength(4);
  });
});

describe('what was known when', () => {
  it('is found again after it was corrected', async () => {
    const place = newPlace();
    const [officialId, leader] = [await world.newOfficial(place), await world.newLeader(place)];
    const started = { officialId, mentorId: leader.id, startedOn: '2015-01-05' };
    const { id } = await startMentorshipCommand(at('2015-12-01T04:00:00Z'), started);
    const plan = { mentorshipId: id, from: '2015-02-02', talkEveryDays: 20 };
    await planMentorshipCommand(at('2015-12-02T04:00:00Z'), { ...plan, goals: '初稿（虚构）', expectedVersion: 1 });
    await planMentorshipCommand(at('2015-12-03T04:00:00Z'), { ...plan, goals: '定稿（虚构）', expectedVersion: 2 });
    const pause = { mentorshipId: id, from: '2015-06-01', reason: 'MENTOR_ON_LEAVE', expectedVersion: 3 } as const;
    await pauseMentorshipCommand(at('2015-12-04T04:00:00Z'), pause);
    await endMentorshipCommand(at('2015-12-05T04:00:00Z'), {
      mentorshipId: id,
      endedOn: '2015-09-01',
      reason: 'COMPLETED',
    });
    const seen = (knownAt: string) =>
      ask(
        `mentorship(id: "${id}"${knownAt}) { version endedOn june: status(asOf: "2015-06-01") october: status(asOf: "2015-10-01")
           pauses { pausedFrom resumedOn } plan(asOf: "2015-03-01") { goals } }`,
      );
    expect(await seen(', knownAt: "2015-11-30"')).toBeNull();
    const [bare, pauses] = [{ endedOn: null, pauses: [] }, [{ pausedFrom: '2015-06-01', resumedOn: null }]];
    const active = { june: 'ACTIVE', october: 'ACTIVE' };
    expect(await seen(', knownAt: "2015-12-01"')).toEqual({ version: 1, ...bare, ...active, plan: null });
    expect(await seen(', knownAt: "2015-12-02"')).toEqual({
      version: 2,
      ...bare,
      ...active,
      plan: { goals: '初稿（虚构）' },
    });
    const settled = { plan: { goals: '定稿（虚构）' } };
    expect(await seen(', knownAt: "2015-12-03T12:00:00Z"')).toEqual({ version: 3, ...bare, ...active, ...settled });
    const paused = { endedOn: null, june: 'PAUSED', october: 'PAUSED', pauses };
    expect(await seen(', knownAt: "2015-12-04"')).toEqual({ version: 4, ...paused, ...settled });
    const ended = { endedOn: '2015-09-01', june: 'PAUSED', october: 'ENDED' };
    expect(await seen('')).toEqual({
      ...{ version: 5, ...ended, ...settled },
      pauses: [{ pausedFrom: '2015-06-01', resumedOn: '2015-09-01' }],
    });
    const village = [{ __typename: 'Village', id: place.villageId }];
    const summary =
      '... on Village { before: mentoring(asOf: "2015-06-01", knownAt: "2015-12-03") { activePairs pausedPairs } now: mentoring(asOf: "2015-06-01") { activePairs pausedPairs } }';
    expect(await askEntities(client, village, summary)).toEqual([
      { __typename: 'Village', before: { activePairs: 1, pausedPairs: 0 }, now: { activePairs: 0, pausedPairs: 1 } },
    ]);
    const official = [{ __typename: 'Official', id: officialId }];
    const known =
      '... on Official { then: mentorship(asOf: "2015-10-01", knownAt: "2015-12-04") { id } now: mentorship(asOf: "2015-10-01") { id } mentorships(knownAt: "2015-11-30") { id } }';
    expect(await askEntities(client, official, known)).toEqual([
      { __typename: 'Official', then: { id }, now: null, mentorships: [] },
    ]);
  });
});

describe('suggestions of mentors', () => {
  interface Suggestion {
    readonly mentor: { readonly id: string };
    readonly points: number;
    readonly parts: readonly {
      readonly code: string;
      readonly points: number;
      readonly zh: string;
      readonly en: string;
    }[];
    readonly bar: { readonly code: string; readonly zh: string } | null;
    readonly policy: string;
  }
  const suggested = async (officialId: string, args = '') => {
    const fields = 'mentor { id } points parts { code points zh en } bar { code zh } policy';
    const answer = await askEntities(
      client,
      [{ __typename: 'Official', id: officialId }],
      `... on Official { mentorSuggestions${args} { ${fields} } }`,
    );
    return (answer as { mentorSuggestions: readonly Suggestion[] }[])[0]?.mentorSuggestions ?? [];
  };

  it('rank who is free by what speaks for them, and name what bars the others', async () => {
    const place = newPlace();
    const experienced = await world.newPair(place, '2014-09-01');
    for (const day of ['2014-10-01', '2014-11-01', '2014-12-01']) await world.talk(experienced.id, day);
    const { context } = world;
    await endMentorshipCommand(context, { mentorshipId: experienced.id, endedOn: '2014-12-30', reason: 'COMPLETED' });
    const officialId = await world.newOfficial(place);
    const fresh = await world.newLeader(place);
    const paired = (await world.newPair(place, '2015-01-05')).leader;
    const kin = await world.newLeader(place);
    const recusalId = randomIds.next();
    const kinds = { personKind: 'CADRE', relativeKind: 'OFFICIAL' } as const;
    await world.deliver(
      recusalDeclared.of(recusalId, 1, { recusalId, ...kinds, personId: kin.id, relativeId: officialId }),
    );
    const proposed = await world.newLeader(place);
    const other = await world.newOfficial(place);
    await proposeMentorshipCommand(context, { officialId: other, mentorId: proposed.id, proposedOn: '2015-11-02' });
    const found = await suggested(officialId);
    expect(found.slice(0, 2).map(({ mentor, points, bar }) => [mentor.id, points, bar])).toEqual([
      // Three full years, one pair completed, three of four talks held, party secretary.
      [experienced.leader.id, 3 + 2 + 4 + 2, null],
      [fresh.id, 3 + 2, null],
    ]);
    expect(found[0]?.parts.map(({ code, points }) => [code, points])).toEqual([
      ...[
        ['OFFICE_TENURE', 3],
        ['COMPLETED_PAIRS', 2],
        ['REGULAR_TALKS', 4],
        ['PARTY_SECRETARY', 2],
      ],
    ]);
    expect(Object.fromEntries(found.slice(2).map(({ mentor, bar }) => [mentor.id, bar?.code]))).toEqual({
      [paired.id]: 'ALREADY_PAIRED',
      [kin.id]: 'RECUSED',
      [proposed.id]: 'PROPOSAL_PENDING',
    });
    expect(found.find(({ mentor }) => mentor.id === kin.id)?.bar?.zh).toBe('须回避');
    expect(new Set(found.map(({ policy }) => policy))).toEqual(new Set(['MENTOR_SUGGESTION_POINTS@1995-01-01']));
    // Whoever is paired, does not serve or is not known gets no suggestion.
    expect(await suggested(pairs.talking.officialId)).toEqual([]);
    expect(await suggested(officialId, '(asOf: "2014-06-30")')).toEqual([]);
    expect(await suggested(randomIds.next())).toEqual([]);
  });

  it('are for those who organise, and not for leaders, mentors or officials', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Official { mentorSuggestions { points } } } }`;
    const variables = { r: [{ __typename: 'Official', id: officials.never }] };
    for (const role of ['VILLAGE_LEADER', 'MENTOR', 'OFFICIAL', 'ANALYST'] as const) {
      expect(await client.codes(query, variables, role)).toEqual(['ACCESS.READ_DENIED']);
    }
    expect((await client.ask(query, variables, askers.townB)).data).toEqual({ _entities: [{ mentorSuggestions: [] }] });
    expect(await client.codes(query, variables, 'AUDITOR')).toEqual([]);
  });
});

describe('a talk', () => {
  it('is due after thirty days of which no pause takes any', async () => {
    const place = newPlace();
    const { id } = await pair(place, '2015-01-05');
    await world.talk(id, '2015-08-20');
    const rest = { mentorshipId: id, from: '2015-09-01', reason: 'OFFICIAL_ON_LEAVE', expectedVersion: 1 } as const;
    await pauseMentorshipCommand(world.context, rest);
    await resumeMentorshipCommand(world.context, { mentorshipId: id, on: '2015-11-16', expectedVersion: 2 });
    const quietOn = (day: string) =>
      idsOf(`pairsWithoutRecentTalk(townId: "${place.townId}", asOf: "${day}") { nodes { id } }`);
    // Twelve days before the pause, and eighteen after it.
    expect(await quietOn('2015-11-15')).toEqual([]);
    expect(await quietOn('2015-12-04')).toEqual([]);
    expect(await quietOn('2015-12-05')).toEqual([id]);
  });
});

describe('mentors with two pairs', () => {
  const several = 'mentorsWithSeveralPairs { nodes { mentor { id } mentorships { id } } }';

  it('are none, and are counted from the rows', async () => {
    expect(await ask(several)).toEqual({ nodes: [] });
    // Only with the constraint away can there be one.
    const owner = await createServiceDataSource(ownerUrl).initialize();
    await owner.query('ALTER TABLE mentorships DROP CONSTRAINT ex_mentorships_one_per_mentor');
    const second = randomIds.next();
    await owner.query(
      `INSERT INTO mentorships (id, official_id, mentor_id, village_id, town_id, district_id, started_on, version)
       SELECT $1, $2, mentor_id, village_id, town_id, district_id, '2015-06-01', 1 FROM mentorships WHERE id = $3`,
      [second, officials.never, pairs.talking.id],
    );
    await owner.destroy();
    const found = {
      nodes: [{ mentor: { id: pairs.talking.mentorId }, mentorships: [{ id: pairs.talking.id }, { id: second }] }],
    };
    expect(await ask(several)).toEqual(found);
    expect(await ask(several, 'townA')).toEqual(found);
    expect(await ask(several, 'townB')).toEqual({ nodes: [] });
    expect(await ask(several.replace('Pairs {', 'Pairs(asOf: "2015-05-31") {'))).toEqual({ nodes: [] });
    expect(await ask(several.replace('Pairs {', `Pairs(filter: { villageId: "${a2.villageId}" }) {`))).toEqual({
      nodes: [],
    });
  });
});
