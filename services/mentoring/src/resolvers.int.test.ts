import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onStatement } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import { createSubgraphClient, createTestDatabase, type SubgraphClient } from '@cunguan/testing';
import { askEntities } from '../test/entities.js';
import { newPlace, openWorld, transferred, type World } from '../test/world.js';
import { createContext } from './context.js';
import { resolvers } from './resolvers.js';

let world: World;
let client: SubgraphClient;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
  const { dataSource, clock } = world;
  client = await createSubgraphClient({
    name: 'mentoring',
    moduleUrl: import.meta.url,
    ...{ dataSource, clock, resolvers, createContext },
  });
});
afterAll(async () => {
  await client.stop();
  await world.close();
});

const change = async <T>(mutation: string, input: object, answer: string): Promise<T> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await client.ask(`mutation ($i: ${type}!) { ${mutation}(input: $i) { ${answer} } }`, {
    i: input,
  });
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data?.[mutation] as T;
};
const entities = (representations: readonly object[], fields: string) => askEntities(client, representations, fields);

describe('a mentorship', () => {
  it('goes from start to end through the mutations', async () => {
    const place = newPlace();
    const [officialId, leader] = [await world.newOfficial(place), await world.newLeader(place)];
    const input = { officialId, mentorId: leader.id, startedOn: '2015-01-05' };
    const started = await change<{ mentorship: { id: string } }>('startMentorship', input, 'mentorship { id endedOn }');
    const mentorshipId = started.mentorship.id;
    const recorded = await change(
      'recordGuidanceTalk',
      { mentorshipId, heldOn: '2015-02-02', minutes: 60, topics: '征地信访（虚构）', nextSteps: '一起走访（虚构）' },
      'guidanceTalk { heldOn minutes topics advice nextSteps } mentorship { id }',
    );
    expect(recorded).toEqual({
      guidanceTalk: {
        ...{ heldOn: '2015-02-02', minutes: 60, topics: '征地信访（虚构）' },
        ...{ advice: null, nextSteps: '一起走访（虚构）' },
      },
      mentorship: { id: mentorshipId },
    });
    await change('endMentorship', { mentorshipId, endedOn: '2015-07-01', reason: 'CHANGED_MENTOR' }, '__typename');
    const { data } = await client.ask(
      `query ($id: ID!) { mentorship(id: $id) { official { id } mentor { id } village { id }
         early: status(asOf: "2015-01-04") first: status(asOf: "2015-01-05") last: status(asOf: "2015-06-30") now: status
         startedOn endedOn endReason repairDueOn repairPolicy lastTalk { heldOn } none: lastTalk(asOf: "2015-02-01") { id } } }`,
      { id: mentorshipId },
    );
    expect(data?.['mentorship']).toEqual({
      official: { id: officialId },
      mentor: { id: leader.id },
      village: { id: place.villageId },
      ...{ early: null, first: 'ACTIVE', last: 'ACTIVE', now: 'ENDED' },
      ...{ startedOn: '2015-01-05', endedOn: '2015-07-01', endReason: 'CHANGED_MENTOR' },
      ...{ repairDueOn: '2015-08-01', repairPolicy: 'MENTORSHIP_REPAIR_MONTHS@1995-01-01' },
      ...{ lastTalk: { heldOn: '2015-02-02' }, none: null },
    });
  });

  it('cannot be ended for a reason that only an event has', async () => {
    const { id } = await world.newPair();
    const mutation = `mutation { endMentorship(input: { mentorshipId: "${id}", endedOn: "2015-06-01", reason: MENTOR_LEFT_OFFICE }) { __typename } }`;
    expect(await client.codes(mutation)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('is found from the official and from the mentor, as of a day', async () => {
    const { id, officialId, leader, place } = await world.newPair();
    await world.deliver(transferred(officialId, place, newPlace(), '2015-05-04'));
    const dated =
      'mentorship(asOf: "2015-05-03") { id } after: mentorship(asOf: "2015-05-04") { id } now: mentorship { id }';
    const answer = await entities(
      [
        { __typename: 'Official', id: officialId },
        { __typename: 'Cadre', id: leader.id },
        { __typename: 'Mentorship', id },
      ],
      `... on Official { ${dated} mentorships { id endReason } } ... on Cadre { ${dated} } ... on Mentorship { endedOn }`,
    );
    const found = { mentorship: { id }, after: null, now: null };
    expect(answer).toEqual([
      { __typename: 'Official', ...found, mentorships: [{ id, endReason: 'OFFICIAL_LEFT_VILLAGE' }] },
      { __typename: 'Cadre', ...found },
      { __typename: 'Mentorship', endedOn: '2015-05-04' },
    ]);
  });
});

describe('the talks of a pair', () => {
  it('come newest first, page by page', async () => {
    const { id } = await world.newPair();
    for (const day of ['2015-03-01', '2015-05-01', '2015-05-01', '2015-04-01']) await world.talk(id, day);
    const page = `query ($id: ID!, $after: String) { mentorship(id: $id) { talks(first: 2, after: $after) {
      nodes { heldOn } pageInfo { hasNextPage endCursor } } } }`;
    interface Talks {
      readonly talks: { nodes: { heldOn: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const first = (await client.ask(page, { id })).data?.['mentorship'] as Talks;
    const after = first.talks.pageInfo.endCursor;
    const second = (await client.ask(page, { id, after })).data?.['mentorship'] as Talks;
    const days = [first, second].map(({ talks }) => talks.nodes.map(({ heldOn }) => heldOn));
    expect(days).toEqual([
      ['2015-05-01', '2015-05-01'],
      ['2015-04-01', '2015-03-01'],
    ]);
    expect([first, second].map(({ talks }) => talks.pageInfo.hasNextPage)).toEqual([true, false]);
  });
});

describe('a page of twenty officials', () => {
  it('takes one statement per entity type', async () => {
    const pairs = [];
    for (let n = 0; n < 20; n += 1) pairs.push(await world.newPair());
    for (const { id } of pairs.slice(0, 10)) await world.talk(id, '2015-06-01');
    const representations = pairs.map(({ officialId: id }) => ({ __typename: 'Official', id }));
    const statements: string[] = [];
    const stop = onStatement((sql) => statements.push(sql));
    const answer = await entities(
      representations,
      `... on Official { mentorship { status mentor { id } lastTalk { heldOn } talks { nodes { id } } } mentorships { id } }`,
    );
    stop();
    expect(answer).toHaveLength(20);
    // The active pairs, all pairs, the last talks, the pages of talks.
    expect(statements).toHaveLength(4);
  });

  it('and of twenty villages one statement for their summaries', async () => {
    const representations = Array.from({ length: 20 }, () => ({ __typename: 'Village', id: randomIds.next() }));
    const statements: string[] = [];
    const stop = onStatement((sql) => statements.push(sql));
    await entities(representations, '... on Village { mentoring { activePairs } }');
    stop();
    expect(statements).toHaveLength(1);
  });
});

describe('ids that name nothing', () => {
  it.each(['nonsense', '00000000-0000-4000-8000-000000000099'])('answer null or nothing: %s', async (id) => {
    const { data } = await client.ask(`{ mentorship(id: "${id}") { id } }`);
    expect(data).toEqual({ mentorship: null });
    const answer = await entities(
      ['Official', 'Cadre', 'Mentorship'].map((__typename) => ({ __typename, id })),
      '... on Official { mentorship { id } mentorships { id } } ... on Cadre { mentorship { id } }',
    );
    expect(answer).toEqual([
      { __typename: 'Official', mentorship: null, mentorships: [] },
      { __typename: 'Cadre', mentorship: null },
      null,
    ]);
  });

  it('have no summary when they are no ids', async () => {
    expect(
      await entities([{ __typename: 'Town', id: 'nonsense' }], '... on Town { mentoring { activePairs } }'),
    ).toEqual([{ __typename: 'Town', mentoring: null }]);
  });
});

describe('access', () => {
  it('lets an auditor read and not write', async () => {
    const { id } = await world.newPair();
    expect(await client.codes(`{ mentorship(id: "${id}") { id } }`, {}, 'AUDITOR')).toEqual([]);
    const mutation = `mutation { endMentorship(input: { mentorshipId: "${id}", endedOn: "2015-06-01", reason: COMPLETED }) { __typename } }`;
    expect(await client.codes(mutation, {}, 'AUDITOR')).toEqual(['ACCESS.COMMAND_DENIED']);
  });
});
