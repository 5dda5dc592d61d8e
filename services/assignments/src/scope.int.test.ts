import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role, Viewer } from '@cunguan/access';
import { onStatement } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import { createSubgraphClient, pendingEvents, type SubgraphClient } from '@cunguan/testing';
import { createWorld, type CodedPlace, type World } from '../test/world.js';
import { createContext } from './context.js';
import { resolvers } from './resolvers.js';

let world: World;
let client: SubgraphClient;
let here: CodedPlace;
let nextDoor: CodedPlace;
let there: CodedPlace;

/** Somebody's post, duty and posting, and the cadre who gave, checks and approves. */
interface Records {
  readonly officialId: string;
  readonly cadreId: string;
  readonly dutyPostId: string;
  readonly dutyPostHoldingId: string;
  readonly dutyId: string;
  readonly frontlinePostingId: string;
}
let mine: Records;
let theirs: Records;
/** Of an official of `there`, hosted by the village `here`. */
let hosted = '';

const viewer = (role: Role, unit: string, officialId: string | null = null): Viewer => ({
  id: `${role} ${unit}`,
  grants: [{ role, unit }],
  officialId,
  cadreId: null,
});
const townOf = ({ code }: CodedPlace): string => code.slice(0, 9);

const PAYLOADS: Readonly<Record<string, string>> = {
  createDutyPost: 'dutyPost',
  takeDutyPost: 'dutyPostHolding',
  leaveDutyPost: 'dutyPostHolding',
  giveDuty: 'duty',
  reportDutyDone: 'duty',
  checkDuty: 'duty',
};
const mutation = (name: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
     ${name}(input: $input) { ${PAYLOADS[name] ?? 'frontlinePosting'} { id } } }`;
const give = (name: string, input: object, as: Viewer) => client.ask(mutation(name), { input }, as);
const done = async (name: string, input: object, as: Viewer): Promise<string> => {
  const { data, errors } = await give(name, input, as);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data?.[name] as Record<string, { id: string }>)[0]?.id ?? '';
};

const POST = { lineOfWork: 'CIVIL_AFFAIRS', title: '民政助理', specialties: ['LAW'], createdOn: '2015-01-01' };
const PLAN = { kind: 'ECONOMIC_CENSUS', from: '2015-02-01', to: '2015-07-31', reason: '普查' };
const GIFT = { title: '低保复核', measure: '入户', givenOn: '2015-03-01', dueOn: '2015-04-30' };
const MARKS = {
  communicationAndCoordination: 4,
  complexAndSuddenEvents: 4,
  massWork: 4,
  solvingPracticalProblems: 4,
  comment: '好',
};

/** All by the commands, as whom the matrix says may give them in the place. */
const keepRecords = async (place: CodedPlace, hostUnitId: string): Promise<Records> => {
  const leader = viewer('VILLAGE_LEADER', place.code);
  const town = viewer('TOWN_ORGANISER', townOf(place));
  const officialId = await world.newOfficial(place);
  const cadreId = await world.newTownLeader(place);
  const dutyPostId = await done('createDutyPost', { ...POST, villageId: place.villageId }, leader);
  const dutyPostHoldingId = await done('takeDutyPost', { dutyPostId, officialId, from: '2015-01-05' }, leader);
  const dutyId = await done('giveDuty', { ...GIFT, dutyPostId, giverId: cadreId }, leader);
  const report = { dutyId, on: '2015-04-01', evidence: '登记表' };
  await done('reportDutyDone', report, viewer('OFFICIAL', place.code, officialId));
  const by = place === here ? town : viewer('DISTRICT_ORGANISER', '310114');
  const frontlinePostingId = await done('planFrontlinePosting', { ...PLAN, officialId, hostUnitId }, by);
  await done('approveFrontlinePosting', { frontlinePostingId, approverId: cadreId, on: '2015-01-20' }, town);
  await done('startFrontlinePosting', { frontlinePostingId, on: '2015-02-01' }, town);
  return { officialId, cadreId, dutyPostId, dutyPostHoldingId, dutyId, frontlinePostingId };
};

beforeAll(async () => {
  world = await createWorld();
  const { dataSource, context } = world;
  const service = { name: 'assignments', moduleUrl: import.meta.url, dataSource, resolvers, createContext };
  client = await createSubgraphClient({ ...service, clock: context.clock });
  here = await world.newVillage();
  nextDoor = await world.newVillage({ townId: here.townId });
  there = await world.newVillage();
  mine = await keepRecords(here, here.townId);
  theirs = await keepRecords(there, here.villageId);
  hosted = theirs.frontlinePostingId;
}, 60_000);

afterAll(async () => {
  await client.stop();
  await world.close();
});

const entity = (type: string, fields: string): string =>
  `query ($id: ID!) { _entities(representations: [{ __typename: "${type}", id: $id }]) { ... on ${type} { ${fields} } } }`;
const COUNTS = 'assignments { dutyPosts dutyPostsHeld dutiesOpen dutiesToCheck activePostings }';

/** Each question, and the id of whose it is in a place. */
const QUESTIONS: Readonly<Record<string, readonly [string, (records: Records, place: CodedPlace) => string]>> = {
  dutyPost: ['query ($id: ID!) { dutyPost(id: $id) { title } }', (of) => of.dutyPostId],
  holder: ['query ($id: ID!) { dutyPost(id: $id) { holder { id } holding { id } } }', (of) => of.dutyPostId],
  dutyPosts: ['query ($id: ID!) { dutyPosts(villageId: $id) { nodes { id } } }', (_of, place) => place.villageId],
  duty: ['query ($id: ID!) { duty(id: $id) { title post { id } trail { kind } } }', (of) => of.dutyId],
  posting: ['query ($id: ID!) { frontlinePosting(id: $id) { reason } }', (of) => of.frontlinePostingId],
  DutyPost: [entity('DutyPost', 'title'), (of) => of.dutyPostId],
  FrontlinePosting: [entity('FrontlinePosting', 'reason'), (of) => of.frontlinePostingId],
  Official: [
    entity(
      'Official',
      'posts { id } duties { nodes { id } } postings { id } currentPosting { id } frontlineKindsServed',
    ),
    (of) => of.officialId,
  ],
  Village: [entity('Village', COUNTS), (_of, place) => place.villageId],
  Town: [entity('Town', COUNTS), (_of, place) => place.townId],
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
const only = (...named: readonly string[]): string => ALL.map((name) => (named.includes(name) ? '+' : '-')).join('');
const denied = (marks: string, ...named: readonly string[]): string =>
  ALL.map((name, n) => (named.includes(name) ? 'x' : (marks[n] ?? ''))).join('');
const OF_PERSONS = ['holder', 'duty', 'posting', 'FrontlinePosting', 'Official'];
const POSTS = ['dutyPost', 'dutyPosts', 'DutyPost'];
const FIGURES = ['Village', 'Town'];
const WITHOUT_FIGURES = ALL.filter((name) => !FIGURES.includes(name));

describe('a question', () => {
  it.each<[string, () => Viewer, string, string]>([
    ['DISTRICT_ORGANISER', () => viewer('DISTRICT_ORGANISER', '310114'), only(...ALL), only(...ALL)],
    [
      'TOWN_ORGANISER, also of the host,',
      () => viewer('TOWN_ORGANISER', townOf(here)),
      only(...ALL),
      only('posting', 'FrontlinePosting', 'Official'),
    ],
    [
      'VILLAGE_LEADER, also of the host,',
      () => viewer('VILLAGE_LEADER', here.code),
      only(...ALL),
      only('posting', 'FrontlinePosting', 'Official'),
    ],
    ['VILLAGE_LEADER of another village', () => viewer('VILLAGE_LEADER', nextDoor.code), only(), only()],
    ['AUDITOR of a village', () => viewer('AUDITOR', there.code), only(), only(...ALL)],
    [
      'OFFICIAL',
      () => viewer('OFFICIAL', here.code, mine.officialId),
      denied(only(...WITHOUT_FIGURES), ...FIGURES),
      denied(only(), ...FIGURES),
    ],
    [
      'OFFICIAL of the village, and another one,',
      () => viewer('OFFICIAL', here.code, randomIds.next()),
      denied(only(...POSTS, 'holder'), ...FIGURES),
      denied(only(), ...FIGURES),
    ],
    [
      'MENTOR',
      () => viewer('MENTOR', here.code),
      denied(only(...POSTS), ...OF_PERSONS, ...FIGURES),
      denied(only(), ...OF_PERSONS, ...FIGURES),
    ],
    [
      'ANALYST',
      () => viewer('ANALYST', townOf(here)),
      denied(only(...FIGURES), ...WITHOUT_FIGURES),
      denied(only(), ...WITHOUT_FIGURES),
    ],
    ['organiser of nowhere', () => viewer('TOWN_ORGANISER', '999999999'), only(), only()],
  ])('of a %s is answered within reach, and as for an unknown id beyond', async (_who, as, inside, outside) => {
    const marks = async (records: Records, place: CodedPlace): Promise<string> => {
      const found: string[] = [];
      for (const [name, [, idIn]] of Object.entries(QUESTIONS))
        found.push(await seen(name, idIn(records, place), as()));
      return found.join('');
    };
    expect([await marks(mine, here), await marks(theirs, there)]).toEqual([inside, outside]);
  });

  it('of an official about a post of the village does not tell of another holder', async () => {
    const query = `query ($id: ID!) { dutyPost(id: $id) { holder { id } holding { id } duties { nodes { id } } } }`;
    const stranger = viewer('OFFICIAL', here.code, randomIds.next());
    const { data } = await client.ask(query, { id: mine.dutyPostId }, stranger);
    expect(data).toEqual({ dutyPost: { holder: null, holding: null, duties: { nodes: [] } } });
  });

  it('about a unit above counts what is within reach', async () => {
    const count = async (as: Viewer) =>
      (await client.ask(entity('District', 'assignments { dutyPosts activePostings }'), { id: here.districtId }, as))
        .data?.['_entities'];
    expect(await count(viewer('DISTRICT_ORGANISER', '310114'))).toEqual([
      { assignments: { dutyPosts: 2, activePostings: 2 } },
    ]);
    expect(await count(viewer('VILLAGE_LEADER', here.code))).toEqual([
      { assignments: { dutyPosts: 1, activePostings: 1 } },
    ]);
    expect(await count(viewer('VILLAGE_LEADER', nextDoor.code))).toEqual([
      { assignments: { dutyPosts: 0, activePostings: 0 } },
    ]);
  });

  it('for a page is neither cut nor prolonged by what is beyond', async () => {
    const page = `query ($id: ID!) { dutyPost(id: $id) { duties(first: 1) { nodes { id } pageInfo { hasNextPage } } } }`;
    const { dutyPostId, dutyPostHoldingId } = mine;
    const leader = viewer('VILLAGE_LEADER', here.code);
    await done('leaveDutyPost', { dutyPostHoldingId, on: '2015-05-01' }, leader);
    const officialId = await world.newOfficial(here);
    await done('takeDutyPost', { dutyPostId, officialId, from: '2015-05-01' }, leader);
    const gift = { ...GIFT, givenOn: '2015-06-01', dueOn: '2015-06-30', dutyPostId, giverId: mine.cadreId };
    const latest = await done('giveDuty', gift, leader);
    const duties = async (as: Viewer) => (await client.ask(page, { id: dutyPostId }, as)).data?.['dutyPost'];
    expect(await duties(leader)).toEqual({ duties: { nodes: [{ id: latest }], pageInfo: { hasNextPage: true } } });
    const own = { duties: { nodes: [{ id: mine.dutyId }], pageInfo: { hasNextPage: false } } };
    expect(await duties(viewer('OFFICIAL', here.code, mine.officialId))).toEqual(own);
  });

  it('takes one statement for what is within reach and what is not', async () => {
    const leader = viewer('VILLAGE_LEADER', here.code);
    const query = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on FrontlinePosting { reason } } }`;
    await client.ask(query, { ids: [] }, leader);
    const ids = [mine, theirs].map(({ frontlinePostingId: id }) => ({ __typename: 'FrontlinePosting', id }));
    const statements: string[] = [];
    const stop = onStatement((sql) => statements.push(sql));
    await client.ask(query, { ids }, leader);
    stop();
    expect(statements).toHaveLength(1);
  });
});

type Ids = Records & Pick<CodedPlace, 'villageId'>;
const COMMANDS: Readonly<Record<string, readonly [(ids: Ids) => object, keyof Ids]>> = {
  createDutyPost: [({ villageId }) => ({ ...POST, villageId }), 'villageId'],
  takeDutyPost: [({ dutyPostId, officialId }) => ({ dutyPostId, officialId, from: '2015-01-06' }), 'dutyPostId'],
  leaveDutyPost: [({ dutyPostHoldingId }) => ({ dutyPostHoldingId, on: '2015-06-02' }), 'dutyPostHoldingId'],
  giveDuty: [({ dutyPostId, cadreId }) => ({ ...GIFT, dutyPostId, giverId: cadreId }), 'dutyPostId'],
  reportDutyDone: [({ dutyId }) => ({ dutyId, on: '2015-04-02', evidence: '表' }), 'dutyId'],
  checkDuty: [
    ({ dutyId, cadreId }) => ({ dutyId, checkerId: cadreId, on: '2015-04-02', result: 'VERIFIED' }),
    'dutyId',
  ],
  planFrontlinePosting: [({ officialId, villageId }) => ({ ...PLAN, officialId, hostUnitId: villageId }), 'officialId'],
  approveFrontlinePosting: [
    ({ frontlinePostingId, cadreId }) => ({ frontlinePostingId, approverId: cadreId, on: '2015-01-20' }),
    'frontlinePostingId',
  ],
  startFrontlinePosting: [({ frontlinePostingId }) => ({ frontlinePostingId, on: '2015-02-01' }), 'frontlinePostingId'],
  endFrontlinePosting: [
    ({ frontlinePostingId, cadreId }) => ({ frontlinePostingId, appraiserId: cadreId, on: '2015-06-01', ...MARKS }),
    'frontlinePostingId',
  ],
  recallFrontlinePosting: [
    ({ frontlinePostingId }) => ({ frontlinePostingId, on: '2015-06-01', reason: '另有任务' }),
    'frontlinePostingId',
  ],
};
const ORGANISERS = ['planFrontlinePosting', 'approveFrontlinePosting', 'startFrontlinePosting', 'endFrontlinePosting'];
const TOWN_ALONE = [...ORGANISERS, 'recallFrontlinePosting'];

describe('a command', () => {
  const theirIds = (): Ids => ({ ...mine, villageId: here.villageId });
  const refusalOf = async (name: string, input: object, as: Viewer) => (await give(name, input, as)).errors;

  it.each(Object.keys(COMMANDS))(
    '%s is refused beyond reach as for an unknown id, and writes nothing',
    async (name) => {
      const [inputOf, subject] = COMMANDS[name] ?? [() => ({}), 'dutyId'];
      const before = await pendingEvents(world.dataSource);
      const strangers = [
        viewer('TOWN_ORGANISER', townOf(there)),
        ...(TOWN_ALONE.includes(name) ? [] : [viewer('VILLAGE_LEADER', nextDoor.code)]),
        ...(name === 'reportDutyDone' ? [viewer('OFFICIAL', here.code, randomIds.next())] : []),
      ];
      for (const stranger of strangers) {
        const beyond = await refusalOf(name, inputOf(theirIds()), stranger);
        const unknown = await refusalOf(name, inputOf({ ...theirIds(), [subject]: randomIds.next() }), stranger);
        expect(beyond?.[0]?.extensions.code).toMatch(/\.UNKNOWN$/);
        expect(beyond).toEqual(unknown);
      }
      expect(await pendingEvents(world.dataSource)).toEqual(before);
    },
  );

  it.each(Object.keys(COMMANDS))('%s is denied to roles that do not give it', async (name) => {
    const [inputOf] = COMMANDS[name] ?? [() => ({})];
    const roles: Role[] = ['MENTOR', 'ANALYST', 'AUDITOR'];
    if (TOWN_ALONE.includes(name)) roles.push('VILLAGE_LEADER');
    if (name !== 'reportDutyDone') roles.push('OFFICIAL');
    for (const role of roles) {
      const [error] = (await refusalOf(name, inputOf(theirIds()), viewer(role, here.code, mine.officialId))) ?? [];
      expect([role, error?.extensions.code]).toEqual([role, 'ACCESS.COMMAND_DENIED']);
    }
  });

  it.each([
    ['takeDutyPost', 'officialId', 'OFFICIAL.UNKNOWN'],
    ['giveDuty', 'cadreId', 'CADRE.UNKNOWN'],
    ['checkDuty', 'cadreId', 'CADRE.UNKNOWN'],
    ['approveFrontlinePosting', 'cadreId', 'CADRE.UNKNOWN'],
    ['endFrontlinePosting', 'cadreId', 'CADRE.UNKNOWN'],
    ['planFrontlinePosting', 'villageId', 'UNIT.UNKNOWN'],
  ] as const)('%s knows no %s beyond reach', async (name, field, code) => {
    const [inputOf] = COMMANDS[name] ?? [() => ({})];
    const town = viewer('TOWN_ORGANISER', townOf(here));
    const strange = field === 'villageId' ? there.villageId : theirs[field];
    const beyond = await refusalOf(name, inputOf({ ...theirIds(), [field]: strange }), town);
    expect(beyond?.[0]?.extensions.code).toBe(code);
    expect(beyond).toEqual(await refusalOf(name, inputOf({ ...theirIds(), [field]: randomIds.next() }), town));
  });

  it('about oneself is refused, but for the report that a duty is done', async () => {
    const oneself: Viewer = { ...viewer('TOWN_ORGANISER', townOf(here)), officialId: mine.officialId };
    const named = Object.keys(COMMANDS).filter(
      (name) => !['createDutyPost', 'reportDutyDone', 'giveDuty'].includes(name),
    );
    for (const name of named) {
      const [inputOf] = COMMANDS[name] ?? [() => ({})];
      const [error] = (await refusalOf(name, inputOf(theirIds()), oneself)) ?? [];
      expect([name, error?.extensions.code]).toEqual([name, 'ACCESS.OWN_CASE']);
    }
  });

  it('of the host starts and ends a posting, and leaves approval and recall to the home', async () => {
    const host = viewer('TOWN_ORGANISER', townOf(here));
    const recall = { frontlinePostingId: hosted, on: '2015-06-01', reason: '另有任务' };
    expect((await refusalOf('recallFrontlinePosting', recall, host))?.[0]?.extensions.code).toBe(
      'FRONTLINE_POSTING.HOME_DECIDES',
    );
    const end = { frontlinePostingId: hosted, appraiserId: mine.cadreId, on: '2015-06-01', ...MARKS };
    expect(await done('endFrontlinePosting', end, host)).toBe(hosted);
  });

  it('whose answer is asked for again by a key is unknown to who no longer reaches it', async () => {
    const leader = viewer('VILLAGE_LEADER', here.code);
    const input = { ...POST, villageId: here.villageId, clientMutationId: randomIds.next() };
    await done('createDutyPost', input, leader);
    const moved = { ...viewer('VILLAGE_LEADER', nextDoor.code), id: leader.id };
    expect((await refusalOf('createDutyPost', input, moved))?.[0]?.extensions.code).toBe('DUTY_POST.UNKNOWN');
  });
});
