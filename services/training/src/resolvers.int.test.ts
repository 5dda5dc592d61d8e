import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onStatement, runMigrations } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import { officialTransferred, type TrainingRole, type TrainingSessionKind } from '@cunguan/events';
import {
  createSubgraphClient,
  createTestDatabase,
  deliverEvents,
  type Asker,
  type SubgraphClient,
  type TestDatabase,
} from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import {
  cadreEvent,
  clockOn,
  newPlace,
  OTHER_DISTRICT_ID,
  placeEvents,
  receiverOf,
  registeredEvent,
  servingEvents,
  type Place,
} from '../test/world.js';
import { createContext } from './context.js';
import { createServiceDataSource } from './data-source.js';
import { resolvers } from './resolvers.js';

const TODAY = '2015-11-30';

let database: TestDatabase;
let dataSource: DataSource;
let subgraph: SubgraphClient;

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
  await deliverEvents(receiverOf(dataSource), placeEvents(newPlace({ districtId: OTHER_DISTRICT_ID })));
  subgraph = await createSubgraphClient({
    name: 'training',
    moduleUrl: import.meta.url,
    dataSource,
    resolvers,
    createContext,
    clock: clockOn(TODAY),
  });
});

afterAll(async () => {
  await subgraph.stop();
  await dataSource.destroy();
  await database.drop();
});

/** A place of the test's own, with somebody to hold sessions. */
interface World {
  readonly place: Place;
  readonly organiserId: string;
}

const newWorld = async (place = newPlace()): Promise<World> => {
  const organiserId = randomIds.next();
  await deliverEvents(receiverOf(dataSource), [...placeEvents(place), cadreEvent(organiserId, place)]);
  return { place, organiserId };
};

const newOfficials = async ({ place }: World, count: number): Promise<readonly string[]> => {
  const ids = Array.from({ length: count }, () => randomIds.next());
  const events = ids.flatMap((id) => servingEvents(id, place));
  await deliverEvents(receiverOf(dataSource), events);
  return ids;
};

/** An organiser of both districts. */
const EVERYWHERE: Asker = {
  grants: ['310114', '310115'].map((unit) => ({ role: 'DISTRICT_ORGANISER', unit })),
};

const must = async <Data = unknown>(query: string, variables: object): Promise<Data> => {
  const answer = await subgraph.ask(query, variables, EVERYWHERE);
  expect(answer.errors).toBeUndefined();
  return answer.data as Data;
};

const SCHEDULE = `mutation ($input: ScheduleTrainingSessionInput!) {
  entered: scheduleTrainingSession(input: $input) { trainingSession { id } }
}`;
const RECORD = `mutation ($input: RecordHeldTrainingSessionInput!) {
  entered: recordHeldTrainingSession(input: $input) { trainingSession { id } }
}`;
const ENROL = `mutation ($input: EnrolOfficialsInput!) {
  enrolOfficials(input: $input) { attendances { official { id } role verified verifiedOn verifier { id } } }
}`;
const VERIFY = `mutation ($input: VerifyAttendanceInput!) {
  verifyAttendance(input: $input) { trainingSession { id } attendances { verified verifiedOn verifier { id } } }
}`;

const schedule = async (
  { place, organiserId }: World,
  kind: TrainingSessionKind,
  heldOn: string,
  halfDays = 1,
): Promise<string> => {
  const villageId = kind === 'TOWN_COURSE' ? null : place.villageId;
  const input = {
    townId: place.townId,
    villageId,
    kind,
    title: `培训 ${randomIds.next()}`,
    heldOn,
    halfDays,
    organiserId,
  };
  const mutation = heldOn > TODAY ? SCHEDULE : RECORD;
  const data = await must<{ entered: { trainingSession: { id: string } } }>(mutation, { input });
  return data.entered.trainingSession.id;
};

const enrol = (trainingSessionId: string, officialIds: readonly string[], role: TrainingRole) =>
  must(ENROL, { input: { trainingSessionId, officialIds, role } });

const verify = ({ organiserId }: World, trainingSessionId: string, officialIds: readonly string[]) =>
  must(VERIFY, { input: { trainingSessionId, officialIds, verifierId: organiserId } });

/** A town course that the officials attended. */
const course = async (world: World, officialIds: readonly string[], heldOn: string, halfDays: number) => {
  const session = await schedule(world, 'TOWN_COURSE', heldOn, halfDays);
  await enrol(session, officialIds, 'ATTENDEE');
  await verify(world, session, officialIds);
};

const entities = async (typename: string, ids: readonly string[], selection: string): Promise<readonly unknown[]> => {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on ${typename} { ${selection} } }
  }`;
  const representations = ids.map((id) => ({ __typename: typename, id }));
  return (await must<{ _entities: readonly unknown[] }>(query, { representations }))._entities;
};

const statementsOf = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
  const statements: string[] = [];
  const stop = onStatement((sql) => statements.push(sql));
  try {
    await work();
  } finally {
    stop();
  }
  return statements;
};

describe('a training session', () => {
  it('is scheduled, attended and verified through the API', async () => {
    const world = await newWorld();
    const [official = ''] = await newOfficials(world, 1);
    const session = await schedule(world, 'COMMITTEE_SIT_IN', '2015-03-10');
    expect(await enrol(session, [official], 'OBSERVER')).toEqual({
      enrolOfficials: {
        attendances: [
          { official: { id: official }, role: 'OBSERVER', verified: false, verifiedOn: null, verifier: null },
        ],
      },
    });
    expect(await verify(world, session, [official])).toEqual({
      verifyAttendance: {
        trainingSession: { id: session },
        attendances: [{ verified: true, verifiedOn: TODAY, verifier: { id: world.organiserId } }],
      },
    });
  });

  it('names town, village and organiser by id, and pages through its attendances', async () => {
    const world = await newWorld();
    const officials = await newOfficials(world, 3);
    const id = await schedule(world, 'VILLAGE_LECTURE', '2015-03-10');
    await enrol(id, officials, 'ATTENDEE');
    const query = `query ($id: ID!, $after: String) { trainingSession(id: $id) {
      town { id } village { id } organiser { id }
      attendances(first: 2, after: $after) { nodes { official { id } } pageInfo { hasNextPage endCursor } } } }`;
    interface Data {
      readonly trainingSession: {
        readonly attendances: {
          readonly nodes: readonly { readonly official: { readonly id: string } }[];
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
        };
      };
    }
    const { trainingSession: first } = await must<Data>(query, { id });
    const { endCursor: after } = first.attendances.pageInfo;
    const { trainingSession: second } = await must<Data>(query, { id, after });
    expect(first).toMatchObject({
      town: { id: world.place.townId },
      village: { id: world.place.villageId },
      organiser: { id: world.organiserId },
      attendances: { pageInfo: { hasNextPage: true } },
    });
    const listed = [...first.attendances.nodes, ...second.attendances.nodes].map(({ official }) => official.id);
    expect(listed).toEqual([...officials].sort());
    expect(second.attendances.pageInfo.hasNextPage).toBe(false);
  });

  it("is found in its town's year, by kind and page by page in the order of days", async () => {
    const world = await newWorld();
    const later = await schedule(world, 'TUTORING', '2015-06-01');
    const earlier = await schedule(world, 'TUTORING', '2015-02-01');
    await schedule(world, 'TOWN_COURSE', '2015-04-01');
    await schedule(world, 'TUTORING', '2014-12-31');
    const query = `query ($townId: ID!, $after: String) {
      trainingSessions(townId: $townId, year: 2015, kind: TUTORING, first: 1, after: $after) {
        nodes { id } pageInfo { hasNextPage endCursor } } }`;
    interface Data {
      readonly trainingSessions: { readonly pageInfo: { readonly endCursor: string } };
    }
    const first = await must<Data>(query, { townId: world.place.townId });
    expect(first).toMatchObject({ trainingSessions: { nodes: [{ id: earlier }], pageInfo: { hasNextPage: true } } });
    const after = first.trainingSessions.pageInfo.endCursor;
    expect(await must(query, { townId: world.place.townId, after })).toMatchObject({
      trainingSessions: { nodes: [{ id: later }], pageInfo: { hasNextPage: false } },
    });
  });

  it.each([
    ['a cursor of another list', { after: Buffer.from('["x","y"]').toString('base64url') }, 'PAGE.CURSOR_INVALID'],
    ['a year out of range', { year: 2007 }, 'INPUT.NUMBER_INVALID'],
    ['a town that is no id', { townId: 'x' }, 'INPUT.ID_INVALID'],
    ['a page of none', { first: 0 }, 'PAGE.FIRST_OUT_OF_RANGE'],
  ])('refuses %s', async (_what, change, code) => {
    const query = `query ($townId: ID!, $year: Int!, $first: Int!, $after: String) {
      trainingSessions(townId: $townId, year: $year, first: $first, after: $after) { nodes { id } } }`;
    const variables = { townId: randomIds.next(), year: 2015, first: 20, ...change };
    expect(await subgraph.codes(query, variables)).toEqual([code]);
  });

  it('is null for an id that is none or unknown', async () => {
    expect(await must('{ a: trainingSession(id: "x") { id } }', {})).toEqual({ a: null });
    expect(await entities('TrainingSession', ['x', randomIds.next()], 'id')).toEqual([null, null]);
  });
});

describe('an official’s training of a year', () => {
  it('counts verified half-days of the year, and sit-ins, against the required seven days', async () => {
    const world = await newWorld();
    const officials = await newOfficials(world, 1);
    await course(world, officials, '2015-01-01', 9);
    await course(world, officials, '2014-12-31', 2);
    const sitIn = await schedule(world, 'COMMITTEE_SIT_IN', '2015-11-30');
    await enrol(sitIn, officials, 'OBSERVER');
    await verify(world, sitIn, officials);
    const unverified = await schedule(world, 'TUTORING', '2015-05-05', 4);
    await enrol(unverified, officials, 'TUTEE');
    const selection = `training(year: 2015) { year verifiedDays requiredDays missingDays policy sitIns
      attendances { role verified session { heldOn } } }`;
    expect(await entities('Official', officials, selection)).toEqual([
      {
        training: {
          year: 2015,
          verifiedDays: 5,
          requiredDays: 7,
          missingDays: 2,
          policy: 'TRAINING_DAYS_PER_YEAR@2008-04-10',
          sitIns: 1,
          attendances: [
            { role: 'OBSERVER', verified: true, session: { heldOn: '2015-11-30' } },
            { role: 'TUTEE', verified: false, session: { heldOn: '2015-05-05' } },
            { role: 'ATTENDEE', verified: true, session: { heldOn: '2015-01-01' } },
          ],
        },
      },
    ]);
  });

  it('is null for a year without service, for somebody without a contract, and for an id that is none', async () => {
    const world = await newWorld();
    const [serving = ''] = await newOfficials(world, 1);
    const waiting = randomIds.next();
    await deliverEvents(receiverOf(dataSource), [registeredEvent(waiting, world.place)]);
    const ids = [serving, waiting, randomIds.next(), 'x'];
    expect(await entities('Official', ids, 'training(year: 2013) { year }')).toEqual(
      ids.map(() => ({ training: null })),
    );
    expect(await entities('Official', ids, 'training(year: 2014) { year }')).toMatchObject([
      { training: { year: 2014 } },
      { training: null },
      { training: null },
      { training: null },
    ]);
  });

  it('lists the enrolments of the year as they stood on a day, and as they were known', async () => {
    const world = await newWorld();
    const [official = ''] = await newOfficials(world, 1);
    const march = await schedule(world, 'TOWN_COURSE', '2015-03-10', 2);
    const may = await schedule(world, 'VILLAGE_LECTURE', '2015-05-05');
    const december = await schedule(world, 'TUTORING', '2015-12-05');
    await enrol(march, [official], 'ATTENDEE');
    await enrol(may, [official], 'ATTENDEE');
    await enrol(december, [official], 'TUTEE');
    await verify(world, march, [official]);
    const absences = [{ officialId: official, reason: 'ILLNESS' }];
    await must('mutation ($input: RecordAbsenceInput!) { recordAbsence(input: $input) { attendances { id } } }', {
      input: { trainingSessionId: may, absences, verifierId: world.organiserId },
    });
    const ENROLMENTS = 'verified verifiedHalfDays status statusOn statusReason session { id state }';
    const query = `query ($id: ID!, $filter: AttendanceFilter!, $may: ID!, $asOf: Date, $knownAt: Moment) {
      attendances(filter: $filter, asOf: $asOf, knownAt: $knownAt) { nodes { ${ENROLMENTS} } }
      trainingSession(id: $may, asOf: $asOf, knownAt: $knownAt) { enrolled attendances { nodes { ${ENROLMENTS} } } }
      _entities(representations: [{ __typename: "Official", id: $id }]) { ... on Official {
        training(year: 2015, asOf: $asOf, knownAt: $knownAt) { verifiedDays attendances { ${ENROLMENTS} } } } }
    }`;
    interface Answered {
      readonly attendances: { readonly nodes: readonly object[] };
      readonly trainingSession: { readonly attendances: { readonly nodes: readonly object[] } } | null;
      readonly _entities: readonly {
        readonly training: { readonly verifiedDays: number; readonly attendances: readonly object[] } | null;
      }[];
    }
    const at = async (day: { readonly asOf?: string; readonly knownAt?: string }) => {
      const asked = { id: official, filter: { officialId: official }, may, ...day };
      const { attendances, trainingSession, _entities: found } = await must<Answered>(query, asked);
      const training = found[0]?.training;
      return { attendances: attendances.nodes, ofSession: trainingSession?.attendances.nodes, training };
    };
    const open = { verified: false, verifiedHalfDays: null, status: 'ENROLLED', statusOn: TODAY, statusReason: null };
    const scheduled = { ...open, session: { id: december, state: 'SCHEDULED' } };
    const absent = { ...open, status: 'ABSENT', statusReason: 'ILLNESS', session: { id: may, state: 'HELD' } };
    const attended = { ...open, verified: true, verifiedHalfDays: 2, session: { id: march, state: 'HELD' } };
    const toCome = { ...open, statusOn: null, session: { id: may, state: 'SCHEDULED' } };
    const now = [scheduled, absent, attended];
    expect(await at({})).toEqual({
      ...{ attendances: now, ofSession: [absent], training: { verifiedDays: 1, attendances: now } },
    });
    const april = [scheduled, toCome, attended];
    expect(await at({ asOf: '2015-04-01' })).toEqual({
      ...{ attendances: april, ofSession: [toCome], training: { verifiedDays: 1, attendances: april } },
    });
    const { training, attendances } = await at({ asOf: '2015-03-01' });
    expect(training).toMatchObject({ verifiedDays: 0, attendances });
    expect(attendances[2]).toMatchObject({ verified: false, session: { state: 'SCHEDULED' } });
    expect((await at({ knownAt: '2015-01-01' })).attendances).toEqual([]);
    const verifiedFilter = await must<Pick<Answered, 'attendances'>>(
      `query ($filter: AttendanceFilter!) { attendances(filter: $filter, asOf: "2015-03-01") { nodes { ${ENROLMENTS} } } }`,
      { filter: { officialId: official, verified: true } },
    );
    expect(verifiedFilter.attendances.nodes).toEqual([]);
  });

  it('takes one statement per kind of thing for a page of twenty', async () => {
    const world = await newWorld();
    const officials = await newOfficials(world, 20);
    await course(world, officials, '2015-03-10', 2);
    const statements = await statementsOf(() =>
      entities('Official', officials, 'training(year: 2015) { verifiedDays attendances { session { title } } }'),
    );
    expect(statements).toHaveLength(3);
  });
});

const SUMMARY = `training(year: 2015) {
  sessions sessionsByKind { kind sessions } verifiedDays officialsMeetingRequirement officialsShort }`;

describe("a unit's training of a year", () => {
  it('counts sessions held, days verified and officials with and without enough', async () => {
    const world = await newWorld(newPlace({ districtId: OTHER_DISTRICT_ID }));
    const { townId, districtId, villageId } = world.place;
    const [trained = '', short = '', idle = ''] = await newOfficials(world, 3);
    await course(world, [trained], '2015-03-10', 14);
    await course(world, [short], '2015-03-10', 13);
    await schedule(world, 'VILLAGE_LECTURE', '2015-04-01');
    await schedule(world, 'VILLAGE_LECTURE', '2015-12-01');
    expect(idle).not.toBe('');
    const kinds = (courses: number) => [
      { kind: 'VILLAGE_LECTURE', sessions: 1 },
      { kind: 'COMMITTEE_SIT_IN', sessions: 0 },
      { kind: 'PARTY_MEMBER_TRAINING', sessions: 0 },
      { kind: 'TUTORING', sessions: 0 },
      { kind: 'TOWN_COURSE', sessions: courses },
    ];
    const officials = { verifiedDays: 13.5, officialsMeetingRequirement: 1, officialsShort: 2 };
    const whole = { training: { sessions: 3, sessionsByKind: kinds(2), ...officials } };
    expect(await entities('Town', [townId], SUMMARY)).toEqual([whole]);
    expect(await entities('District', [districtId], SUMMARY)).toEqual([whole]);
    const village = { training: { sessions: 1, sessionsByKind: kinds(0), ...officials } };
    expect(await entities('Village', [villageId], SUMMARY)).toEqual([village]);
  });

  it('credits each village with the days of its time, and counts the official where the year ended', async () => {
    const first = await newWorld();
    const { townId, districtId } = first.place;
    const second = await newWorld(newPlace({ townId, districtId }));
    const [official = ''] = await newOfficials(first, 1);
    await course(first, [official], '2015-03-10', 4);
    const fromVillageId = first.place.villageId;
    const move = { officialId: official, fromVillageId, ...second.place, on: '2015-06-01' };
    await deliverEvents(receiverOf(dataSource), [officialTransferred.of(official, 3, move)]);
    await course(first, [official], '2015-06-01', 10);
    const villages = [first.place.villageId, second.place.villageId];
    const selection = 'training(year: 2015) { verifiedDays officialsMeetingRequirement officialsShort }';
    expect(await entities('Village', villages, selection)).toEqual([
      { training: { verifiedDays: 2, officialsMeetingRequirement: 0, officialsShort: 0 } },
      { training: { verifiedDays: 5, officialsMeetingRequirement: 1, officialsShort: 0 } },
    ]);
    expect(await entities('Town', [townId], selection)).toEqual([
      { training: { verifiedDays: 7, officialsMeetingRequirement: 1, officialsShort: 0 } },
    ]);
  });

  it('counts those who serve at the end of a year that is over', async () => {
    const world = await newWorld();
    await newOfficials(world, 2);
    const selection = (year: number) => `training(year: ${String(year)}) { officialsShort }`;
    const ids = [world.place.townId];
    expect(await entities('Town', ids, selection(2013))).toEqual([{ training: { officialsShort: 0 } }]);
    expect(await entities('Town', ids, selection(2014))).toEqual([{ training: { officialsShort: 2 } }]);
  });

  it('is null for a unit that is unknown, none, or of another kind', async () => {
    const { place } = await newWorld();
    const ids = [randomIds.next(), 'x', place.villageId];
    expect(await entities('Town', ids, SUMMARY)).toEqual(ids.map(() => ({ training: null })));
  });

  it('takes one statement for a page of villages', async () => {
    const { place } = await newWorld();
    const statements = await statementsOf(() =>
      entities('Village', [place.villageId, ...Array.from({ length: 19 }, () => randomIds.next())], SUMMARY),
    );
    expect(statements).toHaveLength(1);
  });
});
