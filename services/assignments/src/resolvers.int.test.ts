import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@cunguan/access';
import { onStatement } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import { createSubgraphClient, type SubgraphClient } from '@cunguan/testing';
import { createWorld, endedEvent, TODAY, type CodedPlace, type World } from '../test/world.js';
import { createContext } from './context.js';
import { resolvers } from './resolvers.js';

let world: World;
let client: SubgraphClient;
let place: CodedPlace;
let leaderId: string;

beforeAll(async () => {
  world = await createWorld();
  const { dataSource, context } = world;
  const moduleUrl = import.meta.url;
  client = await createSubgraphClient({
    name: 'assignments',
    moduleUrl,
    dataSource,
    resolvers,
    createContext,
    clock: context.clock,
  });
});

beforeEach(async () => {
  place = await world.newVillage();
  leaderId = await world.newTownLeader(place);
});

afterAll(async () => {
  await client.stop();
  await world.close();
});

const must = async (query: string, variables: object = {}, as?: Viewer): Promise<Readonly<Record<string, unknown>>> => {
  const { data, errors } = await client.ask(query, variables, as);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
};

/** Runs a mutation and answers what was asked of its result, under the payload's one name. */
const run = async <Result = { id: string }>(mutation: string, input: object, result = '{ id }'): Promise<Result> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const noun = {
    createDutyPost: 'dutyPost',
    takeDutyPost: 'dutyPostHolding',
    leaveDutyPost: 'dutyPostHolding',
    giveDuty: 'duty',
    reportDutyDone: 'duty',
    checkDuty: 'duty',
  }[mutation];
  const name = noun ?? 'frontlinePosting';
  const data = await must(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${name} ${result} } }`, {
    input,
  });
  return (data[mutation] as Record<string, Result>)[name] as Result;
};

const entities = async (type: string, ids: readonly string[], fields: string, as?: Viewer): Promise<unknown> => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
  return (await must(query, { of: ids.map((id) => ({ __typename: type, id })) }, as))['_entities'];
};

const newPost = (title = '民政助理', specialties = ['LAW']) =>
  run('createDutyPost', {
    villageId: place.villageId,
    lineOfWork: 'CIVIL_AFFAIRS',
    title,
    specialties,
    createdOn: '2015-01-01',
  });

const takePost = async (officialId: string, dutyPostId: string, from = '2015-01-05') =>
  run('takeDutyPost', { dutyPostId, officialId, from });

const newDuty = (dutyPostId: string, dueOn = '2015-04-30', givenOn = '2015-03-01') =>
  run('giveDuty', { dutyPostId, giverId: leaderId, title: '低保复核', measure: '全部入户', givenOn, dueOn });

const newPosting = async (officialId: string, kind = 'PETITION_RECEPTION', start = true): Promise<string> => {
  const plan = { officialId, kind, hostUnitId: place.townId, from: '2015-02-01', to: '2015-07-31', reason: '积案' };
  const { id: frontlinePostingId } = await run('planFrontlinePosting', plan);
  await run('approveFrontlinePosting', { frontlinePostingId, approverId: leaderId, on: '2015-01-20' });
  if (start) await run('startFrontlinePosting', { frontlinePostingId, on: '2015-02-01' });
  return frontlinePostingId;
};

describe('a duty post', () => {
  it('answers who held it on a day, and whether the specialty fits', async () => {
    const [first, second] = [await world.newOfficial(place), await world.newOfficial(place, ['ARTS'])];
    const { id } = await newPost();
    const { id: dutyPostHoldingId } = await takePost(first, id);
    await run('leaveDutyPost', { dutyPostHoldingId, on: '2015-03-01' });
    await takePost(second, id, '2015-04-01');
    const answer = await must(
      `query ($id: ID!) { dutyPost(id: $id) {
      village { id } lineOfWork title specialties createdOn
      a: holder(asOf: "2015-01-04") { id } b: holding(asOf: "2015-02-28") { official { id } from to fitsSpecialty }
      c: holder(asOf: "2015-03-01") { id } holder { id } holding { fitsSpecialty to post { id } } } }`,
      { id },
    );
    expect(answer['dutyPost']).toEqual({
      village: { id: place.villageId },
      lineOfWork: 'CIVIL_AFFAIRS',
      title: '民政助理',
      specialties: ['LAW'],
      createdOn: '2015-01-01',
      a: null,
      b: { official: { id: first }, from: '2015-01-05', to: '2015-03-01', fitsSpecialty: true },
      c: null,
      holder: { id: second },
      holding: { fitsSpecialty: false, to: null, post: { id } },
    });
  });

  it('is vacant once the contract of its holder has run out, though nobody said so', async () => {
    const { id } = await newPost();
    await takePost(await world.newOfficial(place), id);
    const query =
      'query ($id: ID!) { dutyPost(id: $id) { a: holder(asOf: "2016-06-30") { id } b: holder(asOf: "2016-07-01") { id } } }';
    expect(await must(query, { id })).toMatchObject({ dutyPost: { a: { id: expect.any(String) }, b: null } });
    const held =
      'a: assignments(asOf: "2016-06-30") { dutyPostsHeld } b: assignments(asOf: "2016-07-01") { dutyPostsHeld }';
    expect(await entities('Village', [place.villageId], held)).toEqual([
      { a: { dutyPostsHeld: 1 }, b: { dutyPostsHeld: 0 } },
    ]);
  });

  it('stands in the list of its village, page by page', async () => {
    const ids = [(await newPost('甲')).id, (await newPost('乙')).id, (await newPost('丙')).id];
    const query = `query ($villageId: ID!, $after: String) { dutyPosts(villageId: $villageId, first: 2, after: $after) {
      nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }`;
    const { villageId } = place;
    interface Page {
      readonly dutyPosts: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const one = (await must(query, { villageId })) as unknown as Page;
    const two = (await must(query, { villageId, after: one.dutyPosts.pageInfo.endCursor })) as unknown as Page;
    expect([one.dutyPosts.pageInfo.hasNextPage, two.dutyPosts.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...one.dutyPosts.nodes, ...two.dutyPosts.nodes].map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it.each([
    ['no page', 'first: 0', 'PAGE.FIRST_OUT_OF_RANGE'],
    ['a page of 101', 'first: 101', 'PAGE.FIRST_OUT_OF_RANGE'],
    ['a cursor that is none', 'after: "x"', 'PAGE.CURSOR_INVALID'],
    ['a cursor made up', `after: "${Buffer.from('["x","y"]').toString('base64url')}"`, 'PAGE.CURSOR_INVALID'],
  ])('is refused %s', async (_what, args, code) => {
    expect(await client.codes(`{ dutyPosts(villageId: "${place.villageId}", ${args}) { nodes { id } } }`)).toEqual([
      code,
    ]);
  });
});

describe('a duty', () => {
  it('answers where it stood on a day, and its trail', async () => {
    const officialId = await world.newOfficial(place);
    const post = await newPost();
    await takePost(officialId, post.id);
    const { id: dutyId } = await newDuty(post.id);
    await run('reportDutyDone', { dutyId, on: '2015-05-10', evidence: '登记表' });
    const check = { dutyId, checkerId: leaderId, on: '2015-05-12', result: 'RETURNED', note: '缺两户' };
    await run('checkDuty', check);
    const answer = await must(
      `query ($id: ID!) { duty(id: $id) {
      post { id } official { id } giver { id } checker { id } evidence dueOn
      a: status(asOf: "2015-02-28") b: status(asOf: "2015-04-30") c: status(asOf: "2015-05-10") status
      x: overdue(asOf: "2015-04-30") y: overdue(asOf: "2015-05-01") z: overdue(asOf: "2015-05-10") overdue
      trail { kind on official { id } cadre { id } note } } }`,
      { id: dutyId },
    );
    expect(answer['duty']).toEqual({
      post,
      official: { id: officialId },
      giver: { id: leaderId },
      checker: { id: leaderId },
      evidence: '登记表',
      dueOn: '2015-04-30',
      a: null,
      b: 'OPEN',
      c: 'DONE',
      status: 'RETURNED',
      x: false,
      y: true,
      z: false,
      overdue: true,
      trail: [
        { kind: 'GIVEN', on: '2015-03-01', official: null, cadre: { id: leaderId }, note: null },
        { kind: 'DONE', on: '2015-05-10', official: { id: officialId }, cadre: null, note: '登记表' },
        { kind: 'RETURNED', on: '2015-05-12', official: null, cadre: { id: leaderId }, note: '缺两户' },
      ],
    });
  });
});

describe('a frontline posting', () => {
  it('answers its plan, approval and appraisal, and its status on a day', async () => {
    const officialId = await world.newOfficial(place);
    const frontlinePostingId = await newPosting(officialId);
    const marks = {
      communicationAndCoordination: 4,
      complexAndSuddenEvents: 3,
      massWork: 5,
      solvingPracticalProblems: 4,
    };
    await run('endFrontlinePosting', { frontlinePostingId, on: TODAY, appraiserId: leaderId, ...marks, comment: '好' });
    const answer = await must(
      `query ($id: ID!) { frontlinePosting(id: $id) {
      official { id } kind homeVillage { id } hostVillage { id } hostDepartment { id } hostTown { id }
      approver { id } approvedOn startedOn endedOn recalledOn policies status
      a: status(asOf: "2015-01-31") daysLeft b: daysLeft(asOf: "2015-06-29")
      appraisal { appraiser { id } communicationAndCoordination massWork comment } } }`,
      { id: frontlinePostingId },
    );
    expect(answer['frontlinePosting']).toMatchObject({
      official: { id: officialId },
      homeVillage: { id: place.villageId },
      hostVillage: null,
      hostDepartment: null,
      hostTown: { id: place.townId },
      approver: { id: leaderId },
      policies: ['POSTING_MAX_MONTHS@1995-01-01', 'POSTING_APPROVAL_BODIES@2008-04-10'],
      status: 'ENDED',
      a: 'APPROVED',
      daysLeft: null,
      b: 32,
      appraisal: { appraiser: { id: leaderId }, massWork: 5, comment: '好' },
    });
  });
});

const OFFICIAL = `id posts { post { title village { id } } official { id } fitsSpecialty }
  duties { nodes { title status overdue giver { id } post { id } trail { kind } } }
  postings { status appraisal { comment } } currentPosting { kind hostTown { id } daysLeft } frontlineKindsServed`;
const SUMMARY = `assignments { dutyPosts dutyPostsHeld dutyPostsVacant dutyPostsUnfit dutiesOpen dutiesOverdue
  dutiesToCheck activePostings activePostingsByKind { kind postings } }`;

describe('an official', () => {
  it('answers posts, duties and postings', async () => {
    const id = await world.newOfficial(place);
    const post = await newPost();
    await takePost(id, post.id);
    await newDuty(post.id);
    await newPosting(id, 'ECONOMIC_CENSUS');
    expect(await entities('Official', [id], OFFICIAL)).toEqual([
      {
        id,
        posts: [
          { post: { title: '民政助理', village: { id: place.villageId } }, official: { id }, fitsSpecialty: true },
        ],
        duties: {
          nodes: [
            {
              title: '低保复核',
              status: 'OPEN',
              overdue: true,
              giver: { id: leaderId },
              post,
              trail: [{ kind: 'GIVEN' }],
            },
          ],
        },
        postings: [{ status: 'ACTIVE', appraisal: null }],
        currentPosting: { kind: 'ECONOMIC_CENSUS', hostTown: { id: place.townId }, daysLeft: 31 },
        frontlineKindsServed: ['ECONOMIC_CENSUS'],
      },
    ]);
  });

  it('lists duties latest first, page by page', async () => {
    const id = await world.newOfficial(place);
    const post = await newPost();
    await takePost(id, post.id);
    const days = ['2015-03-01', '2015-03-02', '2015-03-02', '2015-03-03'];
    for (const day of days) await newDuty(post.id, '2015-04-30', day);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const args: string = after === null ? 'first: 2' : `first: 2, after: "${after}"`;
      const [official] = (await entities(
        'Official',
        [id],
        `duties(${args}) { nodes { givenOn } pageInfo { hasNextPage endCursor } }`,
      )) as {
        duties: { nodes: { givenOn: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }[];
      seen.push(...(official?.duties.nodes ?? []).map(({ givenOn }) => givenOn));
      after = official?.duties.pageInfo.endCursor ?? null;
      more = official?.duties.pageInfo.hasNextPage ?? false;
    }
    expect(seen).toEqual(days.toReversed());
  });

  it('costs one statement per entity type for a page of 20', async () => {
    const officials = await Promise.all(Array.from({ length: 20 }, () => world.newOfficial(place)));
    for (const id of officials) {
      const post = await newPost();
      await takePost(id, post.id);
      await newDuty(post.id);
      await newPosting(id);
    }
    const statements: string[] = [];
    const stop = onStatement((sql) => statements.push(sql));
    await entities('Official', officials, OFFICIAL);
    stop();
    // Holdings, duties, postings; then the posts of them and the steps of the duties.
    expect(statements).toHaveLength(5);
  });
});

describe('the summary of a unit', () => {
  it('counts posts, duties and postings as they stood on the day', async () => {
    const [first, second, third] = [
      await world.newOfficial(place),
      await world.newOfficial(place, ['ARTS']),
      await world.newOfficial(place),
    ];
    const posts = [await newPost('甲'), await newPost('乙'), await newPost('丙')].map(({ id }) => id);
    const [one = '', two = ''] = posts;
    await takePost(first, one);
    await takePost(second, two, '2015-03-01');
    await newDuty(one);
    const { id: dutyId } = await newDuty(one, '2015-07-31');
    await run('reportDutyDone', { dutyId, on: '2015-06-01', evidence: '表' });
    await newPosting(first);
    await newPosting(second, 'ECONOMIC_CENSUS');
    await newPosting(third, 'ECONOMIC_CENSUS', false);
    await world.deliver(endedEvent(first, 3, '2015-06-20'));

    const now = {
      dutyPosts: 3,
      dutyPostsHeld: 1,
      dutyPostsVacant: 2,
      dutyPostsUnfit: 1,
      dutiesOpen: 1,
      dutiesOverdue: 1,
      dutiesToCheck: 1,
      activePostings: 1,
      activePostingsByKind: [{ kind: 'ECONOMIC_CENSUS', postings: 1 }],
    };
    const inApril = {
      dutyPosts: 3,
      dutyPostsHeld: 2,
      dutyPostsVacant: 1,
      dutyPostsUnfit: 1,
      dutiesOpen: 2,
      dutiesOverdue: 0,
      dutiesToCheck: 0,
      activePostings: 2,
      activePostingsByKind: [
        { kind: 'ECONOMIC_CENSUS', postings: 1 },
        { kind: 'PETITION_RECEPTION', postings: 1 },
      ],
    };
    // The district has other places; to the village's leader it counts as much as the village.
    const grants = [{ role: 'VILLAGE_LEADER', unit: place.code }] as const;
    const leader = { id: 'leader', grants, officialId: null, cadreId: null };
    for (const [type, id] of [
      ['Village', place.villageId],
      ['Town', place.townId],
      ['District', place.districtId],
    ] as const) {
      expect(await entities(type, [id], SUMMARY, leader)).toEqual([{ assignments: now }]);
      const then = SUMMARY.replace('assignments', 'assignments(asOf: "2015-04-15")');
      expect(await entities(type, [id], then, leader)).toEqual([{ assignments: inApril }]);
    }
  });

  it('is of the unit alone, and costs one statement for 20', async () => {
    await newPost();
    const others = await Promise.all(Array.from({ length: 19 }, () => world.newVillage({ townId: place.townId })));
    const statements: string[] = [];
    const stop = onStatement((sql) => statements.push(sql));
    const answer = await entities('Village', [place.villageId, ...others.map(({ villageId }) => villageId)], SUMMARY);
    stop();
    expect(statements).toHaveLength(1);
    const counts = (answer as { assignments: { dutyPosts: number } }[]).map(({ assignments }) => assignments.dutyPosts);
    expect(counts).toEqual([1, ...Array.from({ length: 19 }, () => 0)]);
  });
});

describe('ids that name nothing', () => {
  it.each([
    ['a stranger', randomIds.next()],
    ['no id at all', "'; --"],
  ])('are answered with nothing: %s', async (_what, id) => {
    const query = 'query ($id: ID!) { dutyPost(id: $id) { id } duty(id: $id) { id } frontlinePosting(id: $id) { id } }';
    const none = { dutyPost: null, duty: null, frontlinePosting: null };
    expect(await must(query, { id })).toEqual(none);
    expect(await entities('Official', [id], OFFICIAL)).toEqual([
      { id, posts: [], duties: { nodes: [] }, postings: [], currentPosting: null, frontlineKindsServed: [] },
    ]);
    expect(await entities('DutyPost', [id], 'title')).toEqual([null]);
    expect(await entities('FrontlinePosting', [id], 'reason')).toEqual([null]);
    expect(await entities('Town', [id], 'id')).toEqual([{ id }]);
  });

  it('are refused where a list asks for a village, unless they could name one', async () => {
    const list = (id: string): string => `{ dutyPosts(villageId: "${id}") { nodes { id } } }`;
    expect(await must(list(randomIds.next()), {})).toEqual({ dutyPosts: { nodes: [] } });
    expect(await client.codes(list('x'))).toEqual(['INPUT.ID_INVALID']);
  });
});
