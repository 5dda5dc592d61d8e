import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onStatement, runMigrations } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import {
  createSubgraphClient,
  createTestDatabase,
  deliverEvents,
  type Asker,
  type SubgraphClient,
  type TestDatabase,
} from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { cadreEvent, clockOn, codeOf, newPlace, placeEvents, receiverOf, servingEvents } from '../../test/world.js';
import { createContext } from '../context.js';
import { createServiceDataSource } from '../data-source.js';
import { resolvers } from '../resolvers.js';

const TODAY = '2015-11-30';

let database: TestDatabase;
let dataSource: DataSource;
let subgraph: SubgraphClient;
const north = newPlace();
const northWest = newPlace({ townId: north.townId });
const south = newPlace();
const [organiser, southern] = [randomIds.next(), randomIds.next()];
/** Two of the north, one of its western village, one of the south. */
const officials = { a: randomIds.next(), b: randomIds.next(), west: randomIds.next(), south: randomIds.next() };
let askers: Readonly<Record<'district' | 'town' | 'village', Asker>>;
let plan: { readonly id: string; readonly topics: readonly { readonly id: string; readonly title: string }[] };

const ask = async <Data = Record<string, never>>(
  query: string,
  variables: object = {},
  asker: Asker = askers.district,
) => {
  const answer = await subgraph.ask(query, variables, asker);
  expect(answer.errors).toBeUndefined();
  return answer.data as Data;
};
const codes = (query: string, variables: object) => subgraph.codes(query, variables);

const ADOPT = `mutation ($input: AdoptTrainingPlanInput!) { adoptTrainingPlan(input: $input) {
  trainingPlan { id year adoptedOn version topics { id title theme audience targetSessions targetHalfDays } } } }`;
const AMEND = `mutation ($input: AmendTrainingPlanInput!) { amendTrainingPlan(input: $input) {
  trainingPlan { version topics { title targetSessions } } } }`;
const topic = (title: string, more: object = {}) => ({
  ...{ theme: 'MASS_WORK_ABILITY', title, targetSessions: 3, targetHalfDays: 6 },
  ...more,
});

/** A session with those enrolled and those verified of them. */
const hold = async (heldOn: string, more: object, enrolled: readonly string[], verified: readonly string[]) => {
  const role = 'kind' in more ? 'OBSERVER' : 'ATTENDEE';
  const course = { townId: north.townId, kind: 'TOWN_COURSE', title: `课程 ${randomIds.next()}`, heldOn, halfDays: 2 };
  const type = heldOn > TODAY ? 'ScheduleTrainingSession' : 'RecordHeldTrainingSession';
  const field = type.charAt(0).toLowerCase() + type.slice(1);
  const { entered } = await ask<{ entered: { trainingSession: { id: string } } }>(
    `mutation ($input: ${type}Input!) { entered: ${field}(input: $input) { trainingSession { id } } }`,
    { input: { ...course, organiserId: organiser, ...more } },
  );
  const trainingSessionId = entered.trainingSession.id;
  const list =
    'mutation ($input: EnrolOfficialsInput!) { enrolOfficials(input: $input) { attendances { id status } } }';
  if (enrolled.length > 0) await ask(list, { input: { trainingSessionId, officialIds: enrolled, role } });
  const verify = 'mutation ($input: VerifyAttendanceInput!) { verifyAttendance(input: $input) { attendances { id } } }';
  const { organiserId: verifierId = organiser } = more as { readonly organiserId?: string };
  if (verified.length > 0) await ask(verify, { input: { trainingSessionId, officialIds: verified, verifierId } });
  return trainingSessionId;
};

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
  const cadres = [cadreEvent(organiser, north), cadreEvent(southern, south)];
  await deliverEvents(receiverOf(dataSource), [
    ...[north, northWest, south].flatMap(placeEvents),
    ...cadres,
    ...servingEvents(officials.a, north),
    ...servingEvents(officials.b, north),
    ...servingEvents(officials.west, northWest),
    ...servingEvents(officials.south, south),
  ]);
  const clock = clockOn(TODAY);
  const parts = { dataSource, resolvers, createContext, clock };
  subgraph = await createSubgraphClient({ name: 'training', moduleUrl: import.meta.url, ...parts });
  askers = {
    district: { grants: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }] },
    town: { grants: [{ role: 'TOWN_ORGANISER', unit: codeOf(north.townId, 9) }] },
    village: { grants: [{ role: 'VILLAGE_LEADER', unit: codeOf(north.villageId, 12) }] },
  };
  const input = {
    ...{ townId: north.townId, year: 2015, adoptedOn: '2015-01-15' },
    topics: [topic('群众工作'), topic('党性党风𠮷', { theme: 'PARTY_SPIRIT_AND_CONDUCT', audience: '全体' })],
  };
  plan = (await ask<{ adoptTrainingPlan: { trainingPlan: typeof plan } }>(ADOPT, { input })).adoptTrainingPlan
    .trainingPlan;
  const topicId = plan.topics[0]?.id;
  await hold('2015-03-10', { topicId }, [officials.a, officials.b, officials.west], [officials.a, officials.west]);
  await hold('2015-12-10', { topicId }, [officials.a], []);
  const sitIn = { kind: 'COMMITTEE_SIT_IN', halfDays: 1 };
  await hold('2015-05-05', { ...sitIn, villageId: north.villageId }, [officials.a, officials.b], [officials.a]);
  await hold('2015-10-10', { ...sitIn, villageId: northWest.villageId }, [officials.west], [officials.west]);
});

afterAll(async () => {
  await subgraph.stop();
  await dataSource.destroy();
  await database.drop();
});

const DELIVERED = `query ($townId: ID!, $asOf: Date) { trainingPlan(townId: $townId, year: 2015) {
  topics { title delivered(asOf: $asOf) {
    sessionsHeld halfDaysHeld sessionsPlanned halfDaysPlanned sessionsRemaining halfDaysRemaining } } } }`;
const BY_VILLAGE = `query ($townId: ID!, $topicsOnly: Boolean!) { trainingPlan(townId: $townId, year: 2015) {
  attendanceByVillage(topicsOnly: $topicsOnly) { village { id } officials enrolled verified absent percent } } }`;
const WITHOUT = `query ($asOf: Date, $filter: SitInFilter) { officialsWithoutSitIn(asOf: $asOf, filter: $filter) {
  nodes { id } pageInfo { hasNextPage } } }`;

describe('question 6', () => {
  const without = async (asOf: string, asker: Asker, filter: object = {}) => {
    const data = await ask<{ officialsWithoutSitIn: { nodes: { id: string }[] } }>(WITHOUT, { asOf, filter }, asker);
    return data.officialsWithoutSitIn.nodes.map(({ id }) => id);
  };

  it('names who never sat in up to a day, within reach', async () => {
    const { a, b, west, south: far } = officials;
    expect(await without('2015-06-30', askers.district)).toEqual([b, west, far].sort());
    expect(await without('2015-06-30', askers.town)).toEqual([b, west].sort());
    expect(await without('2015-06-30', askers.village)).toEqual([b]);
    expect(await without('2015-05-04', askers.village)).toEqual([a, b].sort());
    expect(await without(TODAY, askers.district)).toEqual([b, far].sort());
    expect(await without(TODAY, askers.district, { townId: south.townId })).toEqual([far]);
    expect(await without(TODAY, askers.town, { townId: south.townId })).toEqual([]);
    expect(await without('2020-01-01', askers.district)).toEqual([]);
  });

  it('says of each topic what was held and planned, on any day', async () => {
    const delivered = async (asOf: string) =>
      (await ask<{ trainingPlan: { topics: { delivered: object }[] } }>(DELIVERED, { townId: north.townId, asOf }))
        .trainingPlan.topics;
    const none = { sessionsHeld: 0, halfDaysHeld: 0, sessionsPlanned: 0, halfDaysPlanned: 0 };
    const untouched = { title: '党性党风𠮷', delivered: { ...none, sessionsRemaining: 3, halfDaysRemaining: 6 } };
    expect(await delivered(TODAY)).toEqual([
      {
        title: '群众工作',
        delivered: {
          ...{ sessionsHeld: 1, halfDaysHeld: 2, sessionsPlanned: 1, halfDaysPlanned: 2 },
          ...{ sessionsRemaining: 2, halfDaysRemaining: 4 },
        },
      },
      untouched,
    ]);
    expect((await delivered('2015-12-10'))[0]).toMatchObject({ delivered: { sessionsHeld: 2, sessionsPlanned: 0 } });
  });

  it('counts attendance by village, exactly', async () => {
    const of = async (asker: Asker, topicsOnly: boolean) =>
      (
        await ask<{ trainingPlan: { attendanceByVillage: object[] } }>(
          BY_VILLAGE,
          { townId: north.townId, topicsOnly },
          asker,
        )
      ).trainingPlan.attendanceByVillage;
    const village = {
      village: { id: north.villageId },
      officials: 2,
      enrolled: 4,
      verified: 2,
      absent: 0,
      percent: 50,
    };
    const west = {
      village: { id: northWest.villageId },
      officials: 1,
      enrolled: 2,
      verified: 2,
      absent: 0,
      percent: 100,
    };
    expect(await of(askers.town, false)).toEqual([village, west]);
    expect(await of(askers.village, false)).toEqual([village]);
    expect(await of(askers.town, true)).toEqual([
      { ...village, enrolled: 2, verified: 1 },
      { ...west, enrolled: 1, verified: 1 },
    ]);
  });

  it('shows the plan of the town to its villages, and none of another town', async () => {
    const find = async (townId: string, asker: Asker) =>
      (await ask<{ trainingPlan: unknown }>(DELIVERED, { townId }, asker)).trainingPlan;
    expect(await find(north.townId, askers.village)).toMatchObject({ topics: [{ title: '群众工作' }, {}] });
    expect(await find(south.townId, askers.town)).toBeNull();
    expect(await find(randomIds.next(), askers.town)).toBeNull();
  });
});

describe('a training plan', () => {
  const adopt = (more: object) => ({
    input: { townId: south.townId, year: 2015, adoptedOn: '2015-01-15', topics: [topic('一')], ...more },
  });

  it.each([
    ['a second one of the year', { townId: north.townId }, 'TRAINING_PLAN.ALREADY_ADOPTED'],
    ['no topic', { topics: [] }, 'TRAINING_PLAN.TOPICS_INVALID'],
    ['a title twice', { topics: [topic('一'), topic('一')] }, 'TRAINING_PLAN.TOPICS_INVALID'],
    ['a title of 10,000 characters', { topics: [topic('训'.repeat(10_000))] }, 'INPUT.TEXT_INVALID'],
    ['no sessions', { topics: [topic('一', { targetSessions: 0 })] }, 'INPUT.NUMBER_INVALID'],
    ['adoption tomorrow', { adoptedOn: '2015-12-01' }, 'INPUT.DATE_INVALID'],
    ['adoption long before', { adoptedOn: '2013-12-31' }, 'INPUT.DATE_INVALID'],
    ['an absurd year', { year: 2007 }, 'INPUT.NUMBER_INVALID'],
    ['a town that is none', { townId: randomIds.next() }, 'TRAINING_SESSION.TOWN_UNKNOWN'],
  ])('is refused for %s', async (_what, more, code) => {
    expect(await codes(ADOPT, adopt(more))).toEqual([code]);
  });

  it('of one town and year is adopted once of ten at a time', async () => {
    const place = newPlace();
    await deliverEvents(receiverOf(dataSource), placeEvents(place));
    const race = await Promise.all(
      Array.from({ length: 10 }, () => subgraph.ask(ADOPT, adopt({ townId: place.townId }), askers.district)),
    );
    expect(race.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });

  it('is amended by whoever has seen it as it stands; what it said before stays known', async () => {
    const [first, second] = plan.topics;
    const amend = (more: object) => ({ input: { trainingPlanId: plan.id, expectedVersion: 1, ...more } });
    expect(await codes(AMEND, amend({}))).toEqual(['TRAINING_PLAN.NOTHING_TO_AMEND']);
    expect(await codes(AMEND, amend({ expectedVersion: 2, dropTopicIds: [second?.id] }))).toEqual([
      'TRAINING_PLAN.CHANGED',
    ]);
    expect(await codes(AMEND, amend({ dropTopicIds: [first?.id] }))).toEqual(['TRAINING_TOPIC.HAS_SESSIONS']);
    expect(await codes(AMEND, amend({ dropTopicIds: [randomIds.next()] }))).toEqual(['TRAINING_TOPIC.UNKNOWN']);
    expect(await codes(AMEND, amend({ dropTopicIds: [second?.id, second?.id] }))).toEqual([
      'TRAINING_PLAN.TOPIC_NAMED_TWICE',
    ]);
    const changes = { changeTopics: [{ topicId: first?.id, targetSessions: 4 }], dropTopicIds: [second?.id] };
    expect(await ask(AMEND, amend({ ...changes, addTopics: [topic('村情')] }))).toEqual({
      amendTrainingPlan: {
        trainingPlan: {
          version: 2,
          topics: [
            { title: '群众工作', targetSessions: 4 },
            { title: '村情', targetSessions: 3 },
          ],
        },
      },
    });
    const versions = await dataSource.query<object[]>(
      `SELECT target_sessions, known_to = 'infinity' AS now FROM training_topics_history WHERE id = $1 ORDER BY known_from`,
      [first?.id],
    );
    // The clock of these tests stands still, so that what was said at the same moment was never known before.
    expect(versions.at(-1)).toEqual({ target_sessions: 4, now: true });
    expect(
      await codes(
        `mutation ($input: ScheduleTrainingSessionInput!) { scheduleTrainingSession(input: $input) { trainingSession { id } } }`,
        {
          input: {
            ...{ townId: north.townId, kind: 'TOWN_COURSE', title: '课', heldOn: '2015-12-20', halfDays: 1 },
            ...{ organiserId: organiser, topicId: second?.id },
          },
        },
      ),
    ).toEqual(['TRAINING_TOPIC.DROPPED']);
  });
});

it('is none before its adoption, and holds on a day the topics that were dropped later', async () => {
  const TOPICS = `query ($townId: ID!, $asOf: Date) { trainingPlan(townId: $townId, year: 2015, asOf: $asOf) {
    topics { title } } }`;
  const titles = async (asOf?: string) => {
    const { trainingPlan } = await ask<{ trainingPlan: { topics: { title: string }[] } | null }>(TOPICS, {
      townId: south.townId,
      asOf,
    });
    return trainingPlan?.topics.map(({ title }) => title);
  };
  const input = { townId: south.townId, year: 2015, adoptedOn: '2015-01-20', topics: [topic('甲'), topic('乙')] };
  const { adoptTrainingPlan } = await ask<{ adoptTrainingPlan: { trainingPlan: typeof plan } }>(ADOPT, { input });
  const { id, topics } = adoptTrainingPlan.trainingPlan;
  const dropping = { trainingPlanId: id, expectedVersion: 1, dropTopicIds: [topics[1]?.id] };
  await ask('mutation ($input: AmendTrainingPlanInput!) { amendTrainingPlan(input: $input) { __typename } }', {
    input: dropping,
  });
  expect([await titles('2015-01-19'), await titles('2015-01-20'), await titles()]).toEqual([
    undefined,
    ['甲', '乙'],
    ['甲'],
  ]);
});

describe('a list of sessions', () => {
  const LIST = `query ($filter: TrainingSessionFilter, $orderBy: TrainingSessionOrder! = HELD_ON_ASC, $after: String, $first: Int! = 20) {
    trainingSessions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes { id heldOn state enrolled freePlaces topic { id } attendances { nodes { verified session { id } } } }
      pageInfo { hasNextPage endCursor } } }`;
  interface Listed {
    readonly trainingSessions: {
      readonly nodes: readonly { readonly id: string; readonly heldOn: string; readonly state: string }[];
      readonly pageInfo: { readonly endCursor: string };
    };
  }
  const days = async (filter: object, orderBy = 'HELD_ON_ASC') =>
    (await ask<Listed>(LIST, { filter: { townId: north.townId, ...filter }, orderBy })).trainingSessions.nodes.map(
      ({ heldOn }) => heldOn,
    );

  it('filters by kind, day, state, village, and what is left to verify, in the order asked for', async () => {
    expect(await days({})).toEqual(['2015-03-10', '2015-05-05', '2015-10-10', '2015-12-10']);
    expect(await days({ kinds: ['COMMITTEE_SIT_IN'] }, 'HELD_ON_DESC')).toEqual(['2015-10-10', '2015-05-05']);
    expect(await days({ states: ['SCHEDULED'] })).toEqual(['2015-12-10']);
    expect(await days({ villageId: northWest.villageId })).toEqual(['2015-10-10']);
    expect(await days({ unverified: true })).toEqual(['2015-03-10', '2015-05-05']);
    expect(await days({ from: '2015-04-01', to: '2015-10-10', withFreePlaces: true })).toEqual([
      '2015-05-05',
      '2015-10-10',
    ]);
    expect(await days({ topicId: plan.topics[0]?.id })).toEqual(['2015-03-10', '2015-12-10']);
    expect(await days({}, 'TITLE_ASC')).toHaveLength(4);
  });

  it('refuses an empty list, days backwards, and a cursor of another order', async () => {
    expect(await codes(LIST, { filter: { kinds: [] } })).toEqual(['INPUT.LIST_INVALID']);
    expect(await codes(LIST, { filter: { from: '2015-02-01', to: '2015-01-01' } })).toEqual(['INPUT.DATE_INVALID']);
    const { endCursor } = (await ask<Listed>(LIST, { first: 1 })).trainingSessions.pageInfo;
    expect(await codes(LIST, { after: endCursor, orderBy: 'HELD_ON_DESC' })).toEqual(['PAGE.CURSOR_INVALID']);
  });

  it('of fifty takes one statement for each kind of thing', async () => {
    const many = newPlace();
    const host = randomIds.next();
    await deliverEvents(receiverOf(dataSource), [...placeEvents(many), cadreEvent(host, many)]);
    const more = { townId: many.townId, organiserId: host };
    for (let n = 0; n < 50; n += 1) await hold('2015-06-01', more, [], []);
    const statements: string[] = [];
    const stop = onStatement((sql) => statements.push(sql));
    const { trainingSessions } = await ask<Listed>(LIST, { filter: { townId: many.townId }, first: 50 });
    stop();
    expect(trainingSessions.nodes).toHaveLength(50);
    // Sessions, places and attendances.
    expect(statements).toHaveLength(3);
  });
});
