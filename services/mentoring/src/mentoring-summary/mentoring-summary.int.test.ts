import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds } from '@cunguan/domain';
import { createSubgraphClient, createTestDatabase, type SubgraphClient } from '@cunguan/testing';
import { askEntities } from '../../test/entities.js';
import { contractOver, newPlace, openWorld, type World } from '../../test/world.js';
import { createContext } from '../context.js';
import { resolvers } from '../resolvers.js';

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

const summary = async (__typename: string, id: string, asOf: string) => {
  const counts = 'activePairs officialsWithoutMentor pairsWithoutRecentTalk talksThisYear';
  const fields = `... on ${__typename} { mentoring(asOf: "${asOf}") { ${counts} } }`;
  const answer = (await askEntities(client, [{ __typename, id }], fields)) as { mentoring: Record<string, number> }[];
  return Object.values(answer[0]?.mentoring ?? {});
};

describe('the summary', () => {
  it('counts a unit from history, on any day', async () => {
    const village = newPlace();
    const neighbour = newPlace({ townId: village.townId, districtId: village.districtId });
    const pair = await world.newPair(village, '2015-01-01');
    const quiet = await world.newPair(neighbour, '2015-01-01');
    await world.newOfficial(village);
    for (const day of ['2015-03-01', '2015-03-31', '2015-04-15']) await world.talk(pair.id, day);
    await world.deliver(contractOver(quiet.officialId, neighbour, '2015-04-30'));
    const of = (day: string) =>
      Promise.all([
        summary('Village', village.villageId, day),
        summary('Village', neighbour.villageId, day),
        summary('Town', village.townId, day),
        summary('District', village.districtId, day),
      ]);
    // Pairs, officials without a mentor, pairs without a recent talk, talks of the year.
    expect(await of('2014-12-31')).toEqual([
      [0, 2, 0, 0],
      [0, 1, 0, 0],
      [0, 3, 0, 0],
      [0, 3, 0, 0],
    ]);
    // Thirty days after the start no talk is overdue yet; a day later it is.
    expect(await of('2015-01-31')).toEqual([
      [1, 1, 0, 0],
      [1, 0, 0, 0],
      [2, 1, 0, 0],
      [2, 1, 0, 0],
    ]);
    expect(await of('2015-02-01')).toEqual([
      [1, 1, 1, 0],
      [1, 0, 1, 0],
      [2, 1, 2, 0],
      [2, 1, 2, 0],
    ]);
    expect(await of('2015-04-30')).toEqual([
      [1, 1, 0, 3],
      [1, 0, 1, 0],
      [2, 1, 1, 3],
      [2, 1, 1, 3],
    ]);
    expect(await of('2015-05-01')).toEqual([
      [1, 1, 0, 3],
      [0, 0, 0, 0],
      [1, 1, 0, 3],
      [1, 1, 0, 3],
    ]);
    expect(await of('2016-01-01')).toEqual([
      [1, 1, 1, 0],
      [0, 0, 0, 0],
      [1, 1, 1, 0],
      [1, 1, 1, 0],
    ]);
  });

  it('names the rule that it counts by', async () => {
    const town = { __typename: 'Town', id: randomIds.next() };
    expect(await askEntities(client, [town], '... on Town { mentoring { activePairs talkPolicy } }')).toEqual([
      { __typename: 'Town', mentoring: { activePairs: 0, talkPolicy: 'TALK_INTERVAL_DAYS@1995-01-01' } },
    ]);
  });
});

describe('pairs without a recent talk', () => {
  const list = `query ($townId: ID!, $asOf: Date, $first: Int!, $after: String) {
    pairsWithoutRecentTalk(townId: $townId, asOf: $asOf, first: $first, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor } } }`;
  interface List {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }
  const ask = async (variables: object): Promise<List> =>
    (await client.ask(list, variables)).data?.['pairsWithoutRecentTalk'] as List;

  it('are listed for a town, the longest first, page by page', async () => {
    const town = newPlace();
    const village = () => newPlace({ townId: town.townId });
    const never = await world.newPair(village(), '2015-01-01');
    const once = await world.newPair(village(), '2014-09-01');
    const lately = await world.newPair(village(), '2014-09-01');
    await world.talk(once.id, '2015-02-01');
    await world.talk(lately.id, '2015-05-15');
    const where = { townId: town.townId, asOf: '2015-06-01', first: 1 };
    const first = await ask(where);
    const second = await ask({ ...where, after: first.pageInfo.endCursor });
    expect([first.nodes, second.nodes]).toEqual([[{ id: never.id }], [{ id: once.id }]]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect((await ask({ ...where, asOf: undefined, first: 20 })).nodes).toHaveLength(3);
  });

  it.each([
    [{ townId: 'x', first: 20 }, 'INPUT.ID_INVALID'],
    [{ townId: randomIds.next(), first: 0 }, 'PAGE.FIRST_OUT_OF_RANGE'],
    [{ townId: randomIds.next(), first: 20, after: 'e30' }, 'PAGE.CURSOR_INVALID'],
    [
      { townId: randomIds.next(), first: 20, after: Buffer.from('["x","y"]').toString('base64url') },
      'PAGE.CURSOR_INVALID',
    ],
    [{ townId: randomIds.next(), first: 20, asOf: '1994-12-31' }, 'INPUT.DATE_INVALID'],
  ])('refuse %j with %s', async (variables, code) => {
    expect(await client.codes(list, variables)).toEqual([code]);
  });
});
