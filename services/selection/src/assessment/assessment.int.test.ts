import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onStatement, runMigrations } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import { assessmentConcluded, contractSigned, officialErased, recusalDeclared } from '@cunguan/events';
import {
  createSubgraphClient,
  createTestDatabase,
  deliverEvents,
  pendingEvents,
  type Asker,
  type SubgraphClient,
  type TestDatabase,
} from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { assessing, stepsTo, VOTES } from '../../test/assessed.js';
import {
  clock,
  moving,
  newCadre,
  newOfficial,
  newTown,
  receiverOf,
  TOWN_CODE,
  villageCode,
} from '../../test/invented-town.js';
import { createContext } from '../context.js';
import { createServiceDataSource } from '../data-source.js';
import { resolvers } from '../resolvers.js';

let database: TestDatabase;
let dataSource: DataSource;
let system: DataSource;
let client: SubgraphClient;
const { give, codeOf, done, take } = assessing(() => client);

const THERE_CODE = '310114904';
const [here, there] = [newTown(2), newTown(1, THERE_CODE)] as const;
const [village = { id: '', townId: '', districtId: '' }, nextDoor = village] = here.villages;
const [far = village] = there.villages;
const [proposer, decider, reviewer, stranger] = [
  newCadre(here.townId, { body: 'TOWN_PARTY_COMMITTEE' }),
  newCadre(here.townId, { body: 'TOWN_PARTY_COMMITTEE' }),
  newCadre(here.townId, { body: 'TOWN_GOVERNMENT' }),
  newCadre(there.townId, { body: 'TOWN_PARTY_COMMITTEE' }),
] as const;
const idle = newCadre(here.townId);
// Twenty of one town, of whom three may be EXCELLENT.
const officials = Array.from({ length: 20 }, (_, n) => newOfficial(n % 2 === 0 ? village : nextDoor));
const farOfficial = newOfficial(far);
const official = (n: number): string => officials[n]?.id ?? '';
const cadres = { proposerId: proposer.id, deciderId: decider.id };

const organiserHere: Asker = { grants: [{ role: 'TOWN_ORGANISER', unit: TOWN_CODE }] };
const organiserThere: Asker = { grants: [{ role: 'TOWN_ORGANISER', unit: THERE_CODE }] };
const leader: Asker = { grants: [{ role: 'VILLAGE_LEADER', unit: villageCode(0) }] };
const oneself = (officialId: string): Asker => ({ grants: [{ role: 'OFFICIAL', unit: villageCode(0) }], officialId });

const openAnnual = (officialId: string, year = 2015, openedOn = `${String(year)}-12-01`) =>
  done('openAssessment', { officialId, kind: 'ANNUAL', year, openedOn });

const FIELDS = `id kind year contractTermId village { id } openedOn status statusOn grade version
  selfReport { on text } notification { on how reviewUntil policy } review { requestedOn request decidedOn grade reviewer { id } reason }`;
const FILE = `appraisal { on issued collected invalid excellent competent basicallyCompetent incompetent }
  talks { on persons summary } gates { code met count base threshold proposes policy }
  proposal { on grade cadre { id } reason } decision { on grade cadre { id } reason policy }`;
const read = async (id: string, fields = `${FIELDS} ${FILE}`, at = '', asker?: Asker): Promise<unknown> => {
  const { data, errors } = await client.ask(`{ assessment(id: "${id}"${at}) { ${fields} } }`, {}, asker);
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data?.['assessment'];
};

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
  system = await createServiceDataSource(database.systemUrl).initialize();
  client = await createSubgraphClient({
    name: 'selection',
    moduleUrl: new URL('..', import.meta.url).href,
    dataSource,
    resolvers,
    createContext,
    clock,
    rowSecurity: true,
  });
  const people = [proposer, decider, reviewer, stranger, idle, ...officials, farOfficial];
  const events = [...here.events, ...there.events, ...people.flatMap((one) => one.events)];
  await deliverEvents(receiverOf(dataSource), events);
}, 60_000);

afterAll(async () => {
  await client.stop();
  await dataSource.destroy();
  await system.destroy();
  await database.drop();
});

describe('an assessment', () => {
  it('goes its way from the opening to the notification, and says then what it came to', async () => {
    const opened = await openAnnual(official(0));
    expect(opened).toMatchObject({ version: 1, status: 'OPEN', grade: null });
    const decided = await take(opened, stepsTo(cadres, 'COMPETENT', '2015-12-20').slice(0, 5));
    expect(decided).toMatchObject({ version: 6, status: 'DECIDED', grade: null });
    const notified = await take(decided, stepsTo(cadres, 'COMPETENT', '2015-12-30').slice(5));
    // Nobody asked for a review within 30 days.
    expect(notified).toMatchObject({ version: 7, status: 'FINAL', grade: 'COMPETENT' });
    expect(await read(opened.id)).toEqual({
      id: opened.id,
      kind: 'ANNUAL',
      year: 2015,
      contractTermId: null,
      village: { id: village.id },
      openedOn: '2015-12-01',
      status: 'FINAL',
      statusOn: '2016-01-30',
      grade: 'COMPETENT',
      version: 7,
      selfReport: { on: '2015-12-20', text: '述职（虚构）' },
      notification: {
        on: '2015-12-30',
        how: 'HANDED_OVER',
        reviewUntil: '2016-01-29',
        policy: 'ASSESSMENT_REVIEW_DAYS@2006-01-01',
      },
      review: null,
      appraisal: { on: '2015-12-20', ...VOTES },
      talks: { on: '2015-12-20', persons: 8, summary: '谈话（虚构）' },
      gates: [
        {
          ...{ code: 'LOW_VOTES', met: false, count: 5, base: 29, threshold: '> 1/3', proposes: 'INCOMPETENT' },
          policy: 'ASSESSMENT_LOW_VOTES@1995-01-01',
        },
      ],
      proposal: { on: '2015-12-20', grade: 'COMPETENT', cadre: { id: proposer.id }, reason: '理由（虚构）' },
      decision: { on: '2015-12-20', grade: 'COMPETENT', cadre: { id: decider.id }, reason: null, policy: null },
    });
    const events = (await pendingEvents(system)).filter(({ aggregateId }) => aggregateId === opened.id);
    const told = events.filter(({ topic }) => topic.endsWith('.events.v1'));
    expect(told.map(({ type }) => type.split('.').at(2))).toEqual([
      'assessment-opened',
      ...Array.from({ length: 5 }, () => 'assessment-advanced'),
      'assessment-concluded',
    ]);
    expect(told.at(-1)?.payload).toEqual(
      assessmentConcluded.schema.parse({
        ...{ assessmentId: opened.id, officialId: official(0), kind: 'ANNUAL', year: 2015, contractTermId: null },
        ...{ grade: 'COMPETENT', notifiedOn: '2015-12-30', villageId: village.id, townId: here.townId },
      }),
    );
  });

  it('is told as of a day, and as it was known', async () => {
    const opened = await openAnnual(official(1), 2014, '2015-01-05');
    await take(opened, stepsTo(cadres, 'COMPETENT', '2015-01-20'));
    const at = (day: string) => read(opened.id, `status grade talks { persons } gates { code }`, `, asOf: "${day}"`);
    expect(await at('2015-01-04')).toBeNull();
    expect(await at('2015-01-10')).toEqual({ status: 'OPEN', grade: null, talks: null, gates: [] });
    expect(await at('2015-02-19')).toMatchObject({ status: 'NOTIFIED', grade: 'COMPETENT', talks: { persons: 8 } });
    expect(await at('2015-02-20')).toMatchObject({ status: 'FINAL' });
    // Recorded at noon of 30 June 2016, as everything of this test.
    expect(await read(opened.id, 'status', ', asOf: "2015-02-19", knownAt: "2016-06-29"')).toBeNull();
    expect(await read(opened.id, 'status', ', asOf: "2015-02-19", knownAt: "2016-06-30"')).toEqual({
      status: 'NOTIFIED',
    });
  });

  it('of a term belongs to a term of the official', async () => {
    const term = String(officials[2]?.events[1]?.payload?.['contractTermId']);
    const open = { officialId: official(2), kind: 'TERM', contractTermId: term, openedOn: '2016-05-01' };
    expect(await codeOf('openAssessment', { ...open, contractTermId: randomIds.next() })).toBe(
      'ASSESSMENT.TERM_UNKNOWN',
    );
    expect(await codeOf('openAssessment', { ...open, officialId: official(3) })).toBe('ASSESSMENT.TERM_UNKNOWN');
    expect(await codeOf('openAssessment', { ...open, year: 2016 })).toBe('ASSESSMENT.PERIOD_INVALID');
    expect(await codeOf('openAssessment', { ...open, kind: 'ANNUAL' })).toBe('ASSESSMENT.PERIOD_INVALID');
    // The term runs from 2014-07-01 to 2017-06-30; before half of it a renewal would not rest on it.
    expect(await codeOf('openAssessment', { ...open, openedOn: '2015-12-30' })).toBe('ASSESSMENT.TERM_TOO_EARLY');
    const opened = await done('openAssessment', open);
    expect(await codeOf('openAssessment', open)).toBe('ASSESSMENT.ALREADY_OPENED');
    expect(await read(opened.id, 'kind year contractTermId')).toEqual({
      kind: 'TERM',
      year: null,
      contractTermId: term,
    });
  });
});

describe('what is refused', () => {
  it('is a step out of its order, an old version, a day before the last and a day to come', async () => {
    const { id, version } = await openAnnual(official(4));
    const step = { assessmentId: id, expectedVersion: version, on: '2015-12-20' };
    expect(await codeOf('notifyAssessment', { ...step, how: 'HANDED_OVER' })).toBe('ASSESSMENT.STEP_OUT_OF_ORDER');
    const report = { ...step, text: '述职' };
    expect(await codeOf('submitSelfReport', { ...report, expectedVersion: 2 })).toBe('ASSESSMENT.CHANGED');
    expect(await codeOf('submitSelfReport', { ...report, on: '2015-11-30' })).toBe('ASSESSMENT.STEP_BEFORE_LAST');
    expect(await codeOf('submitSelfReport', { ...report, on: '2016-07-01' })).toBe('INPUT.DATE_INVALID');
    expect(await codeOf('submitSelfReport', { ...report, text: '村'.repeat(10_000) })).toBe('INPUT.TEXT_INVALID');
    expect(await codeOf('submitSelfReport', { ...report, assessmentId: 'x' })).toBe('INPUT.ID_INVALID');
    expect(await codeOf('submitSelfReport', { ...report, assessmentId: randomIds.next() })).toBe('ASSESSMENT.UNKNOWN');
    expect(await read(id, 'version status')).toEqual({ version: 1, status: 'OPEN' });
  });

  it('is a decision by who proposed, by an unknown cadre, by one without office and by kin', async () => {
    const relative = newCadre(here.townId, { body: 'TOWN_GOVERNMENT' });
    const recusalId = randomIds.next();
    const kin = {
      personKind: 'CADRE',
      personId: relative.id,
      relativeKind: 'OFFICIAL',
      relativeId: official(5),
    } as const;
    await deliverEvents(receiverOf(dataSource), [
      ...relative.events,
      recusalDeclared.of(recusalId, 1, { recusalId, ...kin }),
    ]);
    const proposed = await take(await openAnnual(official(5)), stepsTo(cadres, 'COMPETENT', '2015-12-20').slice(0, 4));
    const decide = (deciderId: string, asker?: Asker) =>
      codeOf(
        'decideAssessmentGrade',
        {
          assessmentId: proposed.id,
          expectedVersion: proposed.version,
          on: '2015-12-21',
          grade: 'COMPETENT',
          deciderId,
        },
        asker,
      );
    expect(await decide(proposer.id)).toBe('ASSESSMENT.SAME_PERSON');
    expect(await decide(randomIds.next())).toBe('ASSESSMENT.CADRE_UNKNOWN');
    expect(await decide(stranger.id, organiserHere)).toBe('ASSESSMENT.CADRE_UNKNOWN');
    expect(await decide(stranger.id)).toBe('ASSESSMENT.CADRE_NOT_IN_OFFICE');
    expect(await decide(idle.id)).toBe('ASSESSMENT.CADRE_NOT_IN_OFFICE');
    expect(await decide(relative.id)).toBe('ACCESS.KIN');
    const asKin = { grants: [{ role: 'TOWN_ORGANISER', unit: TOWN_CODE }], cadreId: relative.id } as const;
    expect(await decide(decider.id, asKin)).toBe('ACCESS.KIN');
    expect(await decide(decider.id)).toBe('done');
  });

  it('is the second assessment of an official and year, however they race', async () => {
    const opening = { officialId: official(6), kind: 'ANNUAL', year: 2015, openedOn: '2015-12-01' };
    const codes = await Promise.all(Array.from({ length: 8 }, () => codeOf('openAssessment', opening)));
    expect(codes.sort()).toEqual([...Array.from({ length: 7 }, () => 'ASSESSMENT.ALREADY_OPENED'), 'done']);
  });

  it('is one of two steps that were prepared on the same version', async () => {
    const { id, version } = await openAnnual(official(7));
    const report = { assessmentId: id, expectedVersion: version, on: '2015-12-20', text: '述职' };
    const codes = await Promise.all([codeOf('submitSelfReport', report), codeOf('submitSelfReport', report)]);
    expect(codes.sort()).toEqual(['ASSESSMENT.CHANGED', 'done']);
  });

  it('is an EXCELLENT beyond 15 % of the town, however the decisions race', async () => {
    const proposed = await Promise.all(
      Array.from({ length: 10 }, async (_, n) =>
        take(
          await openAnnual(official(n + 8), 2014, '2015-01-05'),
          stepsTo(cadres, 'EXCELLENT', '2015-01-20').slice(0, 4),
        ),
      ),
    );
    const codes = await Promise.all(
      proposed.map(({ id, version }, n) =>
        codeOf(
          'decideAssessmentGrade',
          {
            ...{
              assessmentId: id,
              expectedVersion: version,
              on: '2015-01-21',
              grade: 'EXCELLENT',
              deciderId: decider.id,
            },
          },
          n % 2 === 0 ? organiserHere : undefined,
        ),
      ),
    );
    const refused = Array.from({ length: 7 }, () => 'ASSESSMENT.EXCELLENT_SHARE_USED');
    expect(codes.sort()).toEqual([...refused, 'done', 'done', 'done']);
    const [row] = await system.query<{ n: number; policies: string[] }[]>(
      `SELECT count(*)::int AS n, array_agg(DISTINCT share_policy) AS policies FROM assessments WHERE decided_grade = 'EXCELLENT'`,
    );
    expect(row).toEqual({ n: 3, policies: ['ASSESSMENT_EXCELLENT_SHARE@1995-01-01'] });
    // Another year has a share of its own, and so has another town: with one official nobody.
    const other = await openAnnual(official(8), 2016, '2016-05-01');
    expect(await take(other, stepsTo(cadres, 'EXCELLENT', '2016-06-30'))).toMatchObject({ grade: 'EXCELLENT' });
    const alone = await take(
      await openAnnual(farOfficial.id),
      stepsTo({ proposerId: stranger.id, deciderId: '' }, 'EXCELLENT', '2015-12-20').slice(0, 4),
    );
    const second = newCadre(there.townId, { body: 'TOWN_GOVERNMENT' });
    await deliverEvents(receiverOf(dataSource), second.events);
    const decide = {
      assessmentId: alone.id,
      expectedVersion: 5,
      on: '2015-12-20',
      grade: 'EXCELLENT',
      deciderId: second.id,
    };
    const { errors } = await give('decideAssessmentGrade', decide);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'ASSESSMENT.EXCELLENT_SHARE_USED',
      en: '15 % of the 1 officials of the town may be EXCELLENT, rounded down 0, and 0 are (ASSESSMENT_EXCELLENT_SHARE@1995-01-01); decide another grade',
    });
  });

  it('is what a change past the service would do', async () => {
    const { id } = await openAnnual(official(18));
    const change = (set: string) =>
      system.query(`UPDATE assessments SET ${set}, version = version + 1 WHERE id = $1`, [id]);
    await expect(change(`opened_on = '2015-12-02'`)).rejects.toThrow('a step is recorded once');
    await expect(change(`surveyed_on = '2015-12-02'`)).rejects.toThrow('check constraint');
    await expect(system.query('DELETE FROM assessments WHERE id = $1', [id])).rejects.toThrow('only ever added');
    await expect(dataSource.query('DELETE FROM assessments_history')).rejects.toThrow('permission denied');
  });
});

describe('a review', () => {
  it('is asked for by the official, decided by another cadre, never worse, and is final', async () => {
    const notified = await take(
      await openAnnual(official(19), 2015, '2016-06-01'),
      stepsTo(cadres, 'BASICALLY_COMPETENT', '2016-06-10'),
    );
    expect(notified).toMatchObject({ status: 'NOTIFIED', grade: 'BASICALLY_COMPETENT' });
    const request = {
      assessmentId: notified.id,
      expectedVersion: notified.version,
      on: '2016-06-30',
      text: '请复核（虚构）',
    };
    const own = oneself(official(19));
    expect(await codeOf('requestAssessmentReview', { ...request, on: '2016-06-20' }, own)).toBe(
      'ASSESSMENT.OWN_STEP_TODAY',
    );
    expect(await codeOf('requestAssessmentReview', request, oneself(official(17)))).toBe('ASSESSMENT.UNKNOWN');
    const asked = await done('requestAssessmentReview', request, own);
    expect(asked.status).toBe('UNDER_REVIEW');
    const decision = {
      assessmentId: notified.id,
      expectedVersion: asked.version,
      on: '2016-06-30',
      reason: '复核（虚构）',
    };
    const decide = (grade: string, reviewerId: string) =>
      codeOf('decideAssessmentReview', { ...decision, grade, reviewerId });
    expect(await decide('INCOMPETENT', reviewer.id)).toBe('ASSESSMENT.REVIEW_MAKES_WORSE');
    expect(await decide('COMPETENT', decider.id)).toBe('ASSESSMENT.SAME_DECIDER');
    expect(await decide('COMPETENT', reviewer.id)).toBe('done');
    expect(await decide('COMPETENT', reviewer.id)).toBe('ASSESSMENT.CHANGED');
    expect(await read(notified.id, 'status statusOn grade review { request decidedOn grade reason }', '', own)).toEqual(
      {
        ...{ status: 'FINAL', statusOn: '2016-06-30', grade: 'COMPETENT' },
        review: { request: '请复核（虚构）', decidedOn: '2016-06-30', grade: 'COMPETENT', reason: '复核（虚构）' },
      },
    );
    expect(await read(notified.id, 'grade', ', asOf: "2016-06-29"')).toEqual({ grade: 'BASICALLY_COMPETENT' });
    const revised = (await pendingEvents(system)).filter(({ type }) => type.includes('assessment-revised'));
    expect(revised.map(({ payload }) => payload)).toMatchObject([{ assessmentId: notified.id, grade: 'COMPETENT' }]);
  });
});

describe('two INCOMPETENT running', () => {
  it('ask about dismissal, also where the first was in another town', async () => {
    const mover = newOfficial(far, { from: '2013-07-01' });
    await deliverEvents(receiverOf(dataSource), [...mover.events, moving(mover.id, far, village, '2015-03-01')]);
    const second = newCadre(there.townId, { body: 'TOWN_GOVERNMENT' });
    await deliverEvents(receiverOf(dataSource), second.events);
    const before = { proposerId: stranger.id, deciderId: second.id };
    const first = await openAnnual(mover.id, 2014, '2014-12-20');
    await take(first, stepsTo(before, 'INCOMPETENT', '2015-01-20'));
    const later = await openAnnual(mover.id, 2015, '2015-12-20');
    await take(later, stepsTo(cadres, 'INCOMPETENT', '2016-01-20'));
    const dismissal = { code: 'DISMISSAL_REVIEW', policy: 'ASSESSMENT_DISMISSAL_YEARS@2006-01-01' };
    const gates = async (id: string, at: string, asker?: Asker) =>
      (
        (await read(id, 'gates { code met count policy }', at, asker)) as { gates: { code: string }[] } | null
      )?.gates.filter(({ code }) => code === dismissal.code);
    expect(await gates(first.id, '')).toEqual([{ ...dismissal, met: false, count: 1 }]);
    expect(await gates(later.id, '', organiserHere)).toEqual([{ ...dismissal, met: true, count: 2 }]);
    expect(await gates(later.id, ', asOf: "2016-01-19"')).toEqual([]);
    expect(await gates(first.id, '', organiserHere)).toBeUndefined();
  });
});

describe('who asks', () => {
  const LIST = `query ($filter: AssessmentFilter, $orderBy: AssessmentOrder! = OPENED_DESC, $first: Int! = 100, $after: String) {
    assessments(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes { id kind year status grade openedOn official { id } } pageInfo { hasNextPage endCursor } } }`;
  interface Listed {
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: string;
      readonly year: number;
      readonly openedOn: string;
      readonly status: string;
      readonly grade: string | null;
      readonly official: { readonly id: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }
  const list = async (variables: object, asker?: Asker): Promise<Listed> => {
    const { data, errors } = await client.ask(LIST, variables, asker);
    if (errors) throw new Error(errors[0]?.extensions.code);
    return data?.['assessments'] as Listed;
  };
  const codes = (variables: object) => client.codes(LIST, variables);

  it('lists what is within reach, filtered by all that is given', async () => {
    const all = await list({});
    const towns = await system.query<{ town: string; n: number }[]>(
      'SELECT town_id AS town, count(*)::int AS n FROM assessments GROUP BY 1',
    );
    const of = (town: string) => towns.find((one) => one.town === town)?.n ?? 0;
    expect(of(there.townId)).toBe(2);
    expect(all.nodes).toHaveLength(of(here.townId) + of(there.townId));
    expect((await list({}, organiserHere)).nodes).toHaveLength(of(here.townId));
    expect((await list({ filter: { townId: there.townId } })).nodes).toHaveLength(2);
    expect((await list({ filter: { townId: there.townId } }, organiserHere)).nodes).toEqual([]);
    expect((await list({}, oneself(official(0)))).nodes.map(({ official: { id } }) => id)).toEqual([official(0)]);
    const filter = { kinds: ['ANNUAL'], years: [2014], statuses: ['DECIDED', 'PROPOSED'], villageId: village.id };
    const expected = all.nodes.filter(
      ({ kind, year, status, official: { id } }) =>
        kind === 'ANNUAL' &&
        year === 2014 &&
        ['DECIDED', 'PROPOSED'].includes(status) &&
        officials.findIndex((o) => o.id === id) % 2 === 0,
    );
    expect(expected.length).toBeGreaterThan(2);
    expect((await list({ filter })).nodes).toEqual(expected);
    for (const status of new Set(all.nodes.map((node) => node.status))) {
      const standing = (await list({ filter: { statuses: [status] } })).nodes;
      expect(standing).toEqual(all.nodes.filter((node) => node.status === status));
    }
    const excellent = (await list({ filter: { grades: ['EXCELLENT'] } })).nodes;
    expect(excellent.map(({ grade, year }) => [grade, year])).toEqual([['EXCELLENT', 2016]]);
  });

  it('comes page by page to the same list in either order, with as many statements for one as for all', async () => {
    for (const orderBy of ['OPENED_DESC', 'OPENED_ASC'] as const) {
      const { nodes } = await list({ orderBy });
      const days = nodes.map(({ openedOn }) => openedOn);
      const sorted = [...days].sort();
      expect(days).toEqual(orderBy === 'OPENED_ASC' ? sorted : sorted.reverse());
      const paged: string[] = [];
      let after: string | null = null;
      for (let page = 0; page <= nodes.length; page += 1) {
        const { nodes: some, pageInfo }: Listed = await list({ orderBy, first: 3, after });
        paged.push(...some.map(({ id }) => id));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(paged).toEqual(nodes.map(({ id }) => id));
    }
    let statements = 0;
    const stop = onStatement(() => (statements += 1));
    const text = `{ assessments(first: 50) { nodes { ${FIELDS} ${FILE} } } }`;
    expect((await client.ask(text)).errors).toBeUndefined();
    stop();
    expect(statements).toBe(1);
  });

  it('is refused an empty list, a double and a cursor of the other order', async () => {
    expect(await codes({ filter: { grades: [] } })).toEqual(['INPUT.LIST_INVALID']);
    expect(await codes({ filter: { years: [2015, 2015] } })).toEqual(['INPUT.LIST_INVALID']);
    expect(await codes({ filter: { townId: 'x' } })).toEqual(['INPUT.ID_INVALID']);
    const { pageInfo } = await list({ first: 1 });
    expect(await codes({ orderBy: 'OPENED_ASC', after: pageInfo.endCursor })).toEqual(['PAGE.CURSOR_INVALID']);
    expect(await codes({ after: 'x' })).toEqual(['PAGE.CURSOR_INVALID']);
  });

  it('sees what the role allows: the official the own grade and not the file, a mentor nothing', async () => {
    const mine = (await list({}, oneself(official(0)))).nodes[0]?.id ?? '';
    expect(await read(mine, 'grade', '', oneself(official(0)))).toEqual({ grade: 'COMPETENT' });
    for (const field of ['appraisal { on }', 'talks { on }', 'gates { code }', 'proposal { on }', 'decision { on }']) {
      await expect(read(mine, field, '', oneself(official(0)))).rejects.toThrow('ACCESS.READ_DENIED');
    }
    expect(await read(mine, 'grade talks { persons }', '', leader)).toEqual({
      grade: 'COMPETENT',
      talks: { persons: 8 },
    });
    expect(await read(mine, 'grade', '', organiserThere)).toBeNull();
    const mentor = { grants: [{ role: 'MENTOR', unit: villageCode(0) }], cadreId: proposer.id } as const;
    await expect(read(mine, 'grade', '', mentor)).rejects.toThrow('ACCESS.READ_DENIED');
    // Who reads files elsewhere reads of the own assessment no more than anybody of theirs.
    const both: Asker = {
      grants: [
        { role: 'OFFICIAL', unit: villageCode(0) },
        { role: 'TOWN_ORGANISER', unit: THERE_CODE },
      ],
      officialId: official(0),
    };
    expect(await read(mine, `grade talks { persons } gates { code } decision { grade }`, '', both)).toEqual({
      ...{ grade: 'COMPETENT', talks: null, gates: [], decision: null },
    });
    const steps = { assessmentId: mine, expectedVersion: 7, on: '2016-06-30', how: 'HANDED_OVER' };
    expect(await codeOf('notifyAssessment', steps, organiserThere)).toBe('ASSESSMENT.UNKNOWN');
    expect(await codeOf('notifyAssessment', steps, leader)).toBe('ACCESS.COMMAND_DENIED');
    const opening = { officialId: official(0), kind: 'ANNUAL', year: 2016, openedOn: '2016-06-30' };
    expect(await codeOf('openAssessment', opening, organiserThere)).toBe('ASSESSMENT.OFFICIAL_UNKNOWN');
  });

  it('finds them with the official, the newest first', async () => {
    const text = `query ($id: ID!) { _entities(representations: [{ __typename: "Official", id: $id }]) {
      ... on Official { assessments(asOf: "2016-06-30") { year status } } } }`;
    const { data } = await client.ask(text, { id: official(8) });
    const years = [
      { year: 2016, status: 'NOTIFIED' },
      { year: 2014, status: expect.stringMatching(/PROPOSED|DECIDED/) as unknown },
    ];
    expect(data?.['_entities']).toEqual([{ assessments: years }]);
    const elsewhere = await client.ask(text, { id: official(8) }, organiserThere);
    expect(elsewhere.data?.['_entities']).toEqual([{ assessments: [] }]);
  });
});

describe('erasure', () => {
  it('takes what was written, and leaves which steps were taken', async () => {
    const gone = newOfficial(village);
    await deliverEvents(receiverOf(dataSource), gone.events);
    const opened = await openAnnual(gone.id);
    await take(opened, stepsTo(cadres, 'COMPETENT', '2015-12-20'));
    const erased = officialErased.of(gone.id, 3, { officialId: gone.id });
    await deliverEvents(receiverOf(dataSource), [erased]);
    expect(await read(opened.id, 'grade selfReport { on text } talks { summary } proposal { reason }')).toEqual({
      ...{ grade: 'COMPETENT', selfReport: { on: '2015-12-20', text: null } },
      ...{ talks: { summary: null }, proposal: { reason: null } },
    });
    const [left] = await system.query<{ texts: number; terms: number }[]>(
      `SELECT (SELECT count(*)::int FROM assessment_texts WHERE assessment_id = $1) AS texts,
              (SELECT count(*)::int FROM contract_terms WHERE official_id = $2) AS terms`,
      [opened.id, gone.id],
    );
    expect(left).toEqual({ texts: 0, terms: 0 });
  });
});

describe('the copy of contract terms', () => {
  it('follows the events of people, twice delivered or not', async () => {
    const renewed = newOfficial(village, { from: '2012-07-01', to: '2015-06-30' });
    const second = { officialId: renewed.id, contractTermId: randomIds.next(), ordinal: 2 };
    const signed = contractSigned.of(renewed.id, 3, { ...second, from: '2015-07-01', to: '2018-06-30' });
    await deliverEvents(receiverOf(dataSource), [...renewed.events, signed]);
    await deliverEvents(receiverOf(dataSource), [signed]);
    const rows = await system.query<unknown[]>(
      'SELECT ordinal, runs_from::text, runs_to::text, ended_on FROM contract_terms WHERE official_id = $1 ORDER BY 1',
      [renewed.id],
    );
    expect(rows).toEqual([
      { ordinal: 1, runs_from: '2012-07-01', runs_to: '2015-06-30', ended_on: null },
      { ordinal: 2, runs_from: '2015-07-01', runs_to: '2018-06-30', ended_on: null },
    ]);
  });
});
