import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@cunguan/access';
import { runMigrations } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import { officialTransferred } from '@cunguan/events';
import {
  createSubgraphClient,
  createTestDatabase,
  deliverEvents,
  type Answer,
  type Asker,
  type SubgraphClient,
  type TestDatabase,
} from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import {
  cadreEvent,
  clockOn,
  codeOf,
  contextOn,
  newPlace,
  OTHER_DISTRICT_ID,
  placeEvents,
  receiverOf,
  servingEvents,
  type Place,
} from '../test/world.js';
import { verifyAttendanceCommand } from './attendance/attendance.service.js';
import { enrolOfficialsCommand } from './enrolment/enrolment.service.js';
import { createContext } from './context.js';
import { createServiceDataSource } from './data-source.js';
import { resolvers } from './resolvers.js';
import { recordHeldTrainingSessionCommand } from './training-session/training-session.service.js';

const TODAY = '2015-11-30';

let database: TestDatabase;
let dataSource: DataSource;
let client: SubgraphClient;

// Two towns of a district and one of another: villages a and neighbour in town A, b in town B, far elsewhere.
const a = newPlace();
const neighbour = newPlace({ townId: a.townId });
const b = newPlace();
const far = newPlace({ districtId: OTHER_DISTRICT_ID });
const PLACES = { a, neighbour, b, far };
type Where = keyof typeof PLACES;
const WHERE = Object.keys(PLACES) as Where[];

interface Cast {
  readonly town: string;
  readonly village: string;
  readonly official: string;
  readonly organiser: string;
  readonly lecture: string;
  readonly course: string;
}
const nobody = (): Cast => ({
  ...{ town: randomIds.next(), village: randomIds.next() },
  ...{ official: randomIds.next(), organiser: randomIds.next() },
  ...{ lecture: randomIds.next(), course: randomIds.next() },
});
let casts: Readonly<Record<Where, Cast>>;
let askers: Record<string, Asker>;

const deliver = (...events: Parameters<typeof deliverEvents>[1]) => deliverEvents(receiverOf(dataSource), events);
const newOfficial = async (place: Place): Promise<string> => {
  const id = randomIds.next();
  await deliver(...placeEvents(place), ...servingEvents(id, place));
  return id;
};
const newOrganiser = async (place: Place): Promise<string> => {
  const id = randomIds.next();
  await deliver(...placeEvents(place), cadreEvent(id, place));
  return id;
};
const session = async (
  { townId, villageId }: Place,
  organiserId: string,
  more: { readonly heldOn?: string; readonly course?: boolean } = {},
): Promise<string> => {
  const where = more.course ? { villageId: null, kind: 'TOWN_COURSE' as const, halfDays: 2 } : { villageId };
  const lecture = {
    kind: 'VILLAGE_LECTURE' as const,
    title: `讲座 ${randomIds.next()}`,
    halfDays: 1,
    townId,
    organiserId,
  };
  const input = { ...lecture, heldOn: more.heldOn ?? '2015-03-10', ...where };
  return (await recordHeldTrainingSessionCommand(contextOn(dataSource, TODAY), input)).trainingSessionId;
};
const attend = async (trainingSessionId: string, officialIds: readonly string[], verifierId: string): Promise<void> => {
  const context = contextOn(dataSource, TODAY);
  await enrolOfficialsCommand(context, { trainingSessionId, officialIds, role: 'ATTENDEE' });
  await verifyAttendanceCommand(context, { trainingSessionId, officialIds, verifierId });
};
/** An official who attended a lecture of half a day in the village and a course of a day in the town. */
const make = async (place: Place): Promise<Cast> => {
  const [official, organiser] = [await newOfficial(place), await newOrganiser(place)];
  const lecture = await session(place, organiser);
  const course = await session(place, organiser, { heldOn: '2015-03-11', course: true });
  for (const one of [lecture, course]) await attend(one, [official], organiser);
  return { town: place.townId, village: place.villageId, official, organiser, lecture, course };
};

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
  client = await createSubgraphClient({
    name: 'training',
    moduleUrl: import.meta.url,
    ...{ dataSource, resolvers, createContext, clock: clockOn(TODAY) },
  });
  casts = { a: await make(a), neighbour: await make(neighbour), b: await make(b), far: await make(far) };
  const [town, village] = [codeOf(a.townId, 9), codeOf(a.villageId, 12)];
  askers = {
    district: { grants: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }] },
    town: { grants: [{ role: 'TOWN_ORGANISER', unit: town }] },
    auditor: { grants: [{ role: 'AUDITOR', unit: town }] },
    analyst: { grants: [{ role: 'ANALYST', unit: town }] },
    village: { grants: [{ role: 'VILLAGE_LEADER', unit: village }] },
    mentor: { grants: [{ role: 'MENTOR', unit: village }], cadreId: casts.a.organiser },
    official: { grants: [{ role: 'OFFICIAL', unit: village }], officialId: casts.a.official },
    stranger: { grants: [{ role: 'OFFICIAL', unit: '999999999999' }], officialId: randomIds.next() },
    unknownTown: { grants: [{ role: 'TOWN_ORGANISER', unit: '999999999' }] },
  };
}, 60_000);
afterAll(async () => {
  await client.stop();
  await dataSource.destroy();
  await database.drop();
});

const ask = (asker: string, query: string, variables: object): Promise<Answer> =>
  client.ask(query, variables, askers[asker]);
const codeOfAnswer = ({ errors }: Answer): string => errors?.[0]?.extensions.code ?? 'done';

/** The answer as text, in which the ids of the question do not show. */
const blank = (answer: unknown, ids: object): string =>
  Object.entries(ids).reduce((text, [name, id]) => text.replaceAll(String(id), `<${name}>`), JSON.stringify(answer));
const cellsOf = (inside: Readonly<Record<string, readonly Where[]>>) =>
  Object.entries(inside).flatMap(([asker, reached]) =>
    WHERE.map((where) => [asker, where, reached.includes(where)] as const),
  );

describe('reading a session', () => {
  const READ = `query ($id: ID!, $r: [_Any!]!) {
    trainingSession(id: $id) { id title organiser { id } }
    _entities(representations: $r) { ... on TrainingSession { id heldOn village { id } town { id } } }
  }`;
  const read = (asker: string, id: string) => ask(asker, READ, { id, r: [{ __typename: 'TrainingSession', id }] });
  const whole: Readonly<Record<string, readonly Where[]>> = {
    district: ['a', 'neighbour', 'b'],
    town: ['a', 'neighbour'],
    auditor: ['a', 'neighbour'],
    stranger: [],
    unknownTown: [],
  };
  const ofVillage = (reached: readonly Where[]) => ({ ...whole, village: reached, mentor: reached, official: reached });
  const cells = [
    ...cellsOf(ofVillage(['a'])).map((cell) => ['lecture', ...cell] as const),
    // The courses of one's town are for all its villages.
    ...cellsOf(ofVillage(['a', 'neighbour'])).map((cell) => ['course', ...cell] as const),
  ];

  it.each(cells)('%s: %s, %s: %s', async (kind, asker, where, reached) => {
    const id = casts[where][kind];
    const answer = await read(asker, id);
    const unknown = randomIds.next();
    if (reached) expect(answer).toMatchObject({ data: { trainingSession: { id }, _entities: [{ id }] } });
    else expect(blank(answer, { id })).toBe(blank(await read(asker, unknown), { id: unknown }));
  });

  it('is not for an analyst at all', async () => {
    expect(codeOfAnswer(await read('analyst', casts.a.lecture))).toBe('ACCESS.READ_DENIED');
  });
});

describe("reading an official's year", () => {
  const READ = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Official { id training(year: 2015) { verifiedDays attendances { official { id } verified session { id } } } } } }`;
  const read = (asker: string, id: string) => ask(asker, READ, { r: [{ __typename: 'Official', id }] });

  it.each(
    cellsOf({
      district: ['a', 'neighbour', 'b'],
      town: ['a', 'neighbour'],
      auditor: ['a', 'neighbour'],
      village: ['a'],
      official: ['a'],
      stranger: [],
      unknownTown: [],
    }),
  )('%s, %s: %s', async (asker, where, reached) => {
    const id = casts[where].official;
    const answer = await read(asker, id);
    const unknown = randomIds.next();
    const nothing = await read(asker, unknown);
    expect(nothing).toEqual({ data: { _entities: [{ id: unknown, training: null }] } });
    if (reached) expect(answer).toMatchObject({ data: { _entities: [{ id, training: { verifiedDays: 1.5 } }] } });
    else expect(blank(answer, { id })).toBe(blank(nothing, { id: unknown }));
  });

  it.each(['analyst', 'mentor'])('is not for %s at all', async (asker) => {
    expect(codeOfAnswer(await read(asker, casts.a.official))).toBe('ACCESS.READ_DENIED');
  });
});

describe('the figures of a unit', () => {
  const FIGURES = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Village { training(year: 2015) { ...all } } ... on Town { training(year: 2015) { ...all } }
    ... on District { training(year: 2015) { ...all } } } }
    fragment all on TrainingSummary { sessions verifiedDays officialsMeetingRequirement officialsShort }`;
  const representations = () => [
    { __typename: 'Village', id: a.villageId },
    { __typename: 'Village', id: neighbour.villageId },
    { __typename: 'Town', id: a.townId },
    { __typename: 'Town', id: b.townId },
    { __typename: 'District', id: a.districtId },
    { __typename: 'District', id: far.districtId },
    { __typename: 'District', id: randomIds.next() },
  ];
  const figures = (sessions: number, officials: number) => ({
    training: { sessions, verifiedDays: officials * 1.5, officialsMeetingRequirement: 0, officialsShort: officials },
  });
  const village = figures(1, 1);
  const none = { training: null };
  const ofTown = [village, village, figures(4, 2), none, figures(4, 2), none, none];

  // Of a unit above, what is within reach; of any other one, what there is of a unit that does not exist.
  it.each([
    ['district', [village, village, figures(4, 2), figures(2, 1), figures(6, 3), none, none]],
    ['town', ofTown],
    ['analyst', ofTown],
    ['auditor', ofTown],
    ['village', [village, none, village, none, village, none, none]],
    ['unknownTown', [none, none, none, none, none, none, none]],
  ])('%s', async (asker, expected) => {
    expect((await ask(asker, FIGURES, { r: representations() })).data?.['_entities']).toEqual(expected);
  });

  it.each(['mentor', 'official'])('are not for %s', async (asker) => {
    expect(codeOfAnswer(await ask(asker, FIGURES, { r: representations() }))).toBe('ACCESS.READ_DENIED');
  });
});

interface List {
  readonly nodes: readonly Record<string, unknown>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('a page', () => {
  const SESSIONS = `query ($id: ID!, $first: Int!, $after: String) {
    trainingSessions(townId: $id, year: 2015, first: $first, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const ATTENDANCES = `query ($id: ID!, $first: Int!, $after: String) { trainingSession(id: $id) {
    attendances(first: $first, after: $after) { nodes { official { id } } pageInfo { hasNextPage endCursor } } } }`;
  const sessions = async (asker: string, id: string, first = 20, after: string | null = null): Promise<List> =>
    (await ask(asker, SESSIONS, { id, first, after })).data?.['trainingSessions'] as List;
  const attendances = async (asker: string, id: string, first: number, after: string | null = null): Promise<List> =>
    ((await ask(asker, ATTENDANCES, { id, first, after })).data?.['trainingSession'] as { attendances: List })
      .attendances;

  it('of sessions and of attendances is made of what is within reach, whatever lies between', async () => {
    const here = newPlace();
    const beside = newPlace({ townId: here.townId });
    const organiser = await newOrganiser(here);
    await newOrganiser(beside);
    const own: string[] = [];
    for (const month of ['2015-02', '2015-04', '2015-06']) {
      await session(beside, organiser, { heldOn: `${month}-02` });
      own.push(await session(here, organiser, { heldOn: `${month}-10`, course: month === '2015-04' }));
      await session(beside, organiser, { heldOn: `${month}-20` });
    }
    const course = own[1] ?? '';
    const officials: string[] = [];
    for (const place of [beside, here, beside, here, beside]) officials.push(await newOfficial(place));
    await attend(course, officials, organiser);
    askers['leader'] = { grants: [{ role: 'VILLAGE_LEADER', unit: codeOf(here.villageId, 12) }] };

    const first = await sessions('leader', here.townId, 2);
    const second = await sessions('leader', here.townId, 2, first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(own);
    expect([first, second].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
    expect((await sessions('leader', here.townId, 3)).pageInfo.hasNextPage).toBe(false);
    expect((await sessions('district', here.townId)).nodes).toHaveLength(9);

    const one = await attendances('leader', course, 1);
    const two = await attendances('leader', course, 1, one.pageInfo.endCursor);
    const seen = [...one.nodes, ...two.nodes].map(({ official }) => (official as { readonly id: string }).id);
    expect(seen).toEqual([officials[1], officials[3]].sort());
    expect([one, two].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
    expect((await attendances('district', course, 20)).nodes).toHaveLength(5);
  });

  it.each(['town', 'auditor', 'village', 'mentor', 'official', 'stranger'])(
    'of another town is empty for %s, as of an unknown one',
    async (asker) => {
      const nothing = await sessions(asker, randomIds.next());
      expect(await sessions(asker, b.townId)).toEqual(nothing);
      expect(nothing).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    },
  );
});

const newLecture = () => ({
  ...{ kind: 'VILLAGE_LECTURE', title: `讲座 ${randomIds.next()}`, heldOn: '2015-05-05', halfDays: 1 },
});
/** Each command, with one id of the cast given and the others within the town's reach. */
const COMMANDS = {
  'recordHeldTrainingSession, town': ({ town, village, organiser }: Cast) => ({
    ...newLecture(),
    ...{ townId: town, villageId: village, organiserId: organiser },
  }),
  'recordHeldTrainingSession, village': ({ village }: Cast) => ({
    ...newLecture(),
    ...{ townId: a.townId, villageId: village, organiserId: casts.a.organiser },
  }),
  'recordHeldTrainingSession, organiser': ({ organiser }: Cast) => ({
    ...newLecture(),
    ...{ townId: a.townId, villageId: a.villageId, organiserId: organiser },
  }),
  'enrolOfficials, session': ({ course, official }: Cast) => ({
    ...{ trainingSessionId: course, officialIds: [official], role: 'ATTENDEE' },
  }),
  'enrolOfficials, official': ({ official }: Cast) => ({
    ...{ trainingSessionId: casts.neighbour.course, officialIds: [official], role: 'ATTENDEE' },
  }),
  'verifyAttendance, session': ({ course, official, organiser }: Cast) => ({
    ...{ trainingSessionId: course, officialIds: [official], verifierId: organiser },
  }),
  'verifyAttendance, official': ({ official }: Cast) => ({
    ...{ trainingSessionId: casts.a.course, officialIds: [official], verifierId: casts.a.organiser },
  }),
};
type Command = keyof typeof COMMANDS;
const UNKNOWN: Readonly<Record<Command, string>> = {
  'recordHeldTrainingSession, town': 'TRAINING_SESSION.TOWN_UNKNOWN',
  'recordHeldTrainingSession, village': 'TRAINING_SESSION.VILLAGE_UNKNOWN',
  'recordHeldTrainingSession, organiser': 'TRAINING_SESSION.ORGANISER_UNKNOWN',
  'enrolOfficials, session': 'TRAINING_SESSION.UNKNOWN',
  'enrolOfficials, official': 'ATTENDANCE.OFFICIAL_UNKNOWN',
  'verifyAttendance, session': 'TRAINING_SESSION.UNKNOWN',
  'verifyAttendance, official': 'ATTENDANCE.OFFICIAL_UNKNOWN',
};
const commands = Object.keys(COMMANDS) as Command[];

const command = (asker: string, name: Command, cast: Cast): Promise<Answer> => {
  const mutation = name.split(',')[0] ?? '';
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { trainingSession { id } } }`;
  return ask(asker, query, { input: COMMANDS[name](cast) });
};
const written = async () =>
  JSON.stringify(
    await dataSource.query<object[]>(
      `SELECT (SELECT count(*) FROM outbox), (SELECT count(*) FROM training_sessions), (SELECT count(*) FROM attendances),
              (SELECT count(*) FROM attendance_verifications)`,
    ),
  );

describe('a command', () => {
  const cells = (['district', 'town'] as const).flatMap((asker) => commands.map((name) => [asker, name] as const));

  it.each(cells)('of %s, %s: nothing out of reach, as of an unknown id', async (asker, name) => {
    const [cast, unknown, before] = [casts[asker === 'town' ? 'b' : 'far'], nobody(), await written()];
    const answer = await command(asker, name, cast);
    expect(codeOfAnswer(answer)).toBe(UNKNOWN[name]);
    expect(blank(answer, cast)).toBe(blank(await command(asker, name, unknown), unknown));
    expect(await written()).toBe(before);
  });

  it.each(['district', 'town'])('of %s, within reach', async (asker) => {
    const codes = [];
    for (const name of [
      'recordHeldTrainingSession, town',
      'enrolOfficials, session',
      'verifyAttendance, session',
    ] as const) {
      codes.push(codeOfAnswer(await command(asker, name, casts.neighbour)));
    }
    expect(codes).toEqual(['done', 'ATTENDANCE.ALREADY_ENROLLED', 'ATTENDANCE.ALREADY_VERIFIED']);
  });

  it.each(['auditor', 'analyst', 'village', 'mentor', 'official'])('is not for %s', async (asker) => {
    // Who holds a session in the village verifies its attendance.
    const holders = ['village', 'mentor'].includes(asker);
    for (const name of commands.filter((one) => !(holders && one.startsWith('verify')))) {
      expect(codeOfAnswer(await command(asker, name, casts.a))).toBe('ACCESS.COMMAND_DENIED');
    }
  });

  it('on attendance is for the cadre who holds the session, and for no other of the village', async () => {
    const [here, host] = [newPlace(), randomIds.next()];
    const organiser = await newOrganiser(here);
    const official = await newOfficial(here);
    const enrolled = await session(here, organiser);
    const listed = { trainingSessionId: enrolled, officialIds: [official] };
    await enrolOfficialsCommand(contextOn(dataSource, TODAY), { ...listed, role: 'ATTENDEE' });
    const unit = codeOf(here.villageId, 12);
    askers['host'] = { grants: [{ role: 'MENTOR', unit }], cadreId: organiser };
    askers['other'] = { grants: [{ role: 'MENTOR', unit }], cadreId: host };
    askers['head'] = { grants: [{ role: 'VILLAGE_LEADER', unit }], cadreId: host };
    askers['leader'] = { grants: [{ role: 'VILLAGE_LEADER', unit }] };
    const codes: Record<string, string> = {};
    for (const asker of ['other', 'head', 'leader', 'host']) {
      const query = `mutation ($input: VerifyAttendanceInput!) { verifyAttendance(input: $input) {
        attendances { official { id } verified } } }`;
      codes[asker] = codeOfAnswer(await ask(asker, query, { input: { ...listed, verifierId: organiser } }));
    }
    expect(codes).toEqual({
      other: 'TRAINING_SESSION.UNKNOWN',
      head: 'ATTENDANCE.VERIFIER_NOT_ORGANISER',
      leader: 'ATTENDANCE.VERIFIER_NOT_ORGANISER',
      host: 'done',
    });
  });

  it('on attendance is for the organiser herself or a clerk of the office over the session; it is on record who', async () => {
    const [here, there] = [newPlace(), newPlace()];
    const [organiser, another, stranger] = [
      await newOrganiser(here),
      await newOrganiser(here),
      await newOfficial(there),
    ];
    const unit = codeOf(here.townId, 9);
    const clerk = (role: Role, ofUnit = unit) => ({ grants: [{ role, unit: ofUnit }] });
    askers['herself'] = { ...clerk('TOWN_ORGANISER'), cadreId: organiser, id: 'account:herself' };
    askers['another cadre'] = { ...clerk('TOWN_ORGANISER'), cadreId: another };
    askers['clerk'] = { ...clerk('TOWN_ORGANISER'), id: 'account:clerk' };
    askers['clerk of the district'] = { ...clerk('DISTRICT_ORGANISER', '310114'), id: 'account:district' };
    askers['clerk elsewhere'] = clerk('TOWN_ORGANISER', codeOf(there.townId, 9));
    askers['reader'] = clerk('AUDITOR');
    askers['attendee'] = { ...clerk('TOWN_ORGANISER'), officialId: stranger };
    const query = `mutation ($input: VerifyAttendanceInput!) { verifyAttendance(input: $input) {
      attendances { verifier { id } } } }`;
    const tried: Record<string, string> = {};
    for (const asker of [
      ...['another cadre', 'clerk elsewhere', 'reader', 'attendee'],
      ...['herself', 'clerk', 'clerk of the district'],
    ]) {
      const [trainingSessionId, official] = [await session(here, organiser), await newOfficial(here)];
      const listed = { trainingSessionId, officialIds: [official] };
      await enrolOfficialsCommand(contextOn(dataSource, TODAY), { ...listed, role: 'ATTENDEE' });
      const answer = await ask(asker, query, { input: { ...listed, verifierId: organiser } });
      tried[asker] = codeOfAnswer(answer);
      if (tried[asker] === 'done') {
        const attendances = [{ verifier: { id: organiser } }];
        expect(answer.data).toEqual({ verifyAttendance: { attendances } });
      }
    }
    expect(tried).toEqual({
      'another cadre': 'ATTENDANCE.VERIFIER_NOT_ORGANISER',
      'clerk elsewhere': 'TRAINING_SESSION.UNKNOWN',
      reader: 'ACCESS.COMMAND_DENIED',
      attendee: 'ATTENDANCE.VERIFIER_IS_OFFICIAL',
      ...{ herself: 'done', clerk: 'done', 'clerk of the district': 'done' },
    });
    const recorded = await dataSource.query<
      { readonly id: string; readonly roles: string; readonly cadre: string | null }[]
    >(
      `SELECT actor_id AS id, roles, actor_cadre_id AS cadre FROM audit_log WHERE command = 'verifyAttendance' ORDER BY sequence DESC LIMIT 3`,
    );
    expect(recorded.map(({ id, roles, cadre }) => [id, JSON.parse(roles) as unknown, cadre])).toEqual([
      ['account:district', ['DISTRICT_ORGANISER@310114'], null],
      ['account:clerk', [`TOWN_ORGANISER@${unit}`], null],
      ['account:herself', [`TOWN_ORGANISER@${unit}`], organiser],
    ]);
  });

  it("of an official on the official's own attendance is refused", async () => {
    askers['self'] = {
      grants: [{ role: 'TOWN_ORGANISER', unit: codeOf(a.townId, 9) }],
      officialId: casts.a.official,
    };
    const before = await written();
    expect(codeOfAnswer(await command('self', 'verifyAttendance, session', casts.a))).toBe('ACCESS.OWN_CASE');
    expect(codeOfAnswer(await command('self', 'verifyAttendance, session', casts.b))).toBe('TRAINING_SESSION.UNKNOWN');
    expect(await written()).toBe(before);
  });
});

describe('what an official attended', () => {
  const YEAR = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Official { training(year: 2015) { verifiedDays attendances { session { id } } } } } }`;
  const yearOf = async (asker: string, id: string) =>
    ((await ask(asker, YEAR, { r: [{ __typename: 'Official', id }] })).data?.['_entities'] as readonly unknown[])[0];

  it('stays with the town in which it was, when the official moves', async () => {
    const [here, there] = [newPlace({ townId: a.townId }), newPlace()];
    const [official, host, organiser] = [await newOfficial(here), await newOrganiser(here), await newOrganiser(there)];
    const before = await session(here, host, { course: true });
    await attend(before, [official], host);
    await deliver(
      officialTransferred.of(official, 3, {
        officialId: official,
        fromVillageId: here.villageId,
        ...there,
        on: '2015-06-01',
      }),
    );
    const after = await session(there, organiser, { heldOn: '2015-07-01' });
    await attend(after, [official], organiser);
    askers['thither'] = { grants: [{ role: 'TOWN_ORGANISER', unit: codeOf(there.townId, 9) }] };
    const year = (verifiedDays: number, ...ids: string[]) => ({
      training: { verifiedDays, attendances: ids.map((id) => ({ session: { id } })) },
    });
    expect(await yearOf('town', official)).toEqual(year(1, before));
    expect(await yearOf('thither', official)).toEqual(year(0.5, after));
    expect(await yearOf('district', official)).toEqual(year(1.5, after, before));
  });

  it('shows its session, in another village too', async () => {
    const [official, before] = [await newOfficial(a), await session(neighbour, casts.a.organiser)];
    const find = async (asker: string) =>
      (await ask(asker, 'query ($id: ID!) { trainingSession(id: $id) { id } }', { id: before })).data?.[
        'trainingSession'
      ];
    expect(await find('village')).toBeNull();
    await attend(before, [official], casts.a.organiser);
    expect(await find('village')).toEqual({ id: before });
    // The mentor is who holds it.
    expect(await find('mentor')).toEqual({ id: before });
    expect(await yearOf('village', official)).toEqual({
      training: { verifiedDays: 0.5, attendances: [{ session: { id: before } }] },
    });
  });
});
