import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onStatement } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import type { Asker } from '@cunguan/testing';
import { startTraining, type Ground, type TrainingClient } from '../../test/training-client.js';
import { codeOf, newPlace } from '../../test/world.js';

const TODAY = '2015-11-30';

let training: TrainingClient;
let east: Ground;
let west: Ground;
/** Of the town's second village. */
let north: Ground;
const officials: Record<'full' | 'half' | 'none' | 'northern' | 'western', string> = {
  full: '',
  half: '',
  none: '',
  northern: '',
  western: '',
};
const sessions: Record<'lecture' | 'sitIn' | 'course' | 'northLecture' | 'nextYear' | 'enrolled', string> = {
  lecture: '',
  sitIn: '',
  course: '',
  northLecture: '',
  nextYear: '',
  enrolled: '',
};

/** Two towns, three villages, five officials; what was attended, and what is to come. */
beforeAll(async () => {
  training = await startTraining(import.meta.url.replace('/training-year/', '/'), TODAY);
  const { newGround, newOfficial, attend, schedule, enrol } = training;
  east = await newGround();
  north = await newGround({ townId: east.place.townId });
  west = await newGround();
  for (const name of ['full', 'half', 'none'] as const) officials[name] = await newOfficial(east);
  officials.northern = await newOfficial(north);
  // New this year.
  officials.western = await newOfficial(west, '2015-07-01', '2018-06-30');
  const { full, half, none, northern, western } = officials;
  await attend(east, { kind: 'TOWN_COURSE', heldOn: '2015-03-10', halfDays: 13 }, [full, half, northern]);
  await attend(east, { kind: 'COMMITTEE_SIT_IN', heldOn: '2015-05-12', halfDays: 1 }, [full]);
  await attend(west, { kind: 'VILLAGE_LECTURE', heldOn: '2015-08-10', halfDays: 14 }, [western]);
  await attend(east, { kind: 'TUTORING', heldOn: '2014-12-31', halfDays: 14 }, [none]);
  sessions.lecture = await schedule(east, { kind: 'VILLAGE_LECTURE', heldOn: '2015-12-05', halfDays: 1 });
  sessions.sitIn = await schedule(east, { kind: 'COMMITTEE_SIT_IN', heldOn: '2015-12-06', halfDays: 1 });
  sessions.course = await schedule(east, { kind: 'TOWN_COURSE', heldOn: '2015-12-07', halfDays: 2 });
  sessions.northLecture = await schedule(north, { kind: 'VILLAGE_LECTURE', heldOn: '2015-12-08', halfDays: 1 });
  sessions.enrolled = await schedule(east, { kind: 'TUTORING', heldOn: '2015-12-09', halfDays: 1 });
  await enrol(sessions.enrolled, 'TUTORING', [none]);
  sessions.nextYear = await schedule(east, { kind: 'TOWN_COURSE', heldOn: '2016-01-05', halfDays: 2 });
  await schedule(east, { kind: 'TOWN_COURSE', heldOn: TODAY, halfDays: 2 });
});

afterAll(() => training.stop());

const LIST = `query ($filter: TrainingStandingFilter, $orderBy: TrainingStandingOrder! = MISSING_DAYS_DESC, $year: Int! = 2015,
                     $asOf: Date, $knownAt: Moment, $first: Int! = 50, $after: String) {
  trainingStandings(year: $year, filter: $filter, orderBy: $orderBy, asOf: $asOf, knownAt: $knownAt, first: $first,
                    after: $after) {
    nodes { official { id } verifiedDays missingDays requirements { code missing met } openSessions { id } }
    pageInfo { hasNextPage endCursor } } }`;

interface Node {
  readonly official: { readonly id: string };
  readonly verifiedDays: number;
  readonly missingDays: number;
  readonly requirements: readonly { readonly code: string; readonly missing: number; readonly met: boolean }[];
  readonly openSessions: readonly { readonly id: string }[];
}

interface Page {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const list = async (variables: object, asker?: Asker): Promise<Page> =>
  (await training.must<{ trainingStandings: Page }>(LIST, variables, asker)).trainingStandings;

const idsOf = ({ nodes }: Page): readonly string[] => nodes.map(({ official }) => official.id);

const short = ({ nodes }: Page) =>
  nodes.map(({ official, missingDays, openSessions }) => [official.id, missingDays, openSessions.map(({ id }) => id)]);

const even = (...ids: readonly string[]): readonly string[] => [...ids].sort();

describe('who is short of seven verified days this year (question 5)', () => {
  const asked = { filter: { short: true } };
  const expected = () => {
    const { lecture, sitIn, course, northLecture, enrolled } = sessions;
    const half = [officials.half, 0.5, [lecture, sitIn, course, enrolled]] as const;
    const northern = [officials.northern, 0.5, [course, northLecture]] as const;
    return {
      none: [officials.none, 7, [lecture, sitIn, course]] as const,
      half,
      both: [half, northern].sort(([a], [b]) => (a < b ? -1 : 1)),
    };
  };

  it('the district: by how much, and the sessions still open to each', async () => {
    expect(short(await list(asked))).toEqual([expected().none, ...expected().both]);
  });

  it('the town: its own', async () => {
    const town = { grants: [{ role: 'TOWN_ORGANISER' as const, unit: codeOf(east.place.townId, 9) }] };
    expect(short(await list(asked, town))).toEqual([expected().none, ...expected().both]);
    const other = { grants: [{ role: 'TOWN_ORGANISER' as const, unit: codeOf(west.place.townId, 9) }] };
    expect(short(await list(asked, other))).toEqual([]);
  });

  it('the village: its own', async () => {
    const village = { grants: [{ role: 'VILLAGE_LEADER' as const, unit: codeOf(east.place.villageId, 12) }] };
    const { none, half } = expected();
    expect(short(await list(asked, village))).toEqual([none, half]);
  });

  it('the official: nobody else', async () => {
    const unit = codeOf(east.place.villageId, 12);
    const own = { grants: [{ role: 'OFFICIAL' as const, unit }], officialId: officials.half };
    expect(short(await list(asked, own))).toEqual([expected().half]);
  });

  it('in one statement for each type of thing', async () => {
    const statements: string[] = [];
    const stop = onStatement((sql) => statements.push(sql));
    await list({ first: 50 });
    stop();
    expect(statements.filter((sql) => !sql.includes('FROM units WHERE code'))).toHaveLength(2);
  });
});

describe('the list of standings', () => {
  it('is filtered by what is missing, unit and days, all of which must hold', async () => {
    const { full, half, none, northern, western } = officials;
    const missing = (missingRequirement: string) => ({ filter: { missingRequirement } });
    expect(idsOf(await list(missing('SIT_INS_PER_YEAR')))).toEqual([none, ...even(half, northern), western]);
    expect(idsOf(await list(missing('INDUCTION_COURSES_IN_FIRST_YEAR')))).toEqual([western]);
    expect(idsOf(await list({ filter: { missingDaysAtLeast: 1 } }))).toEqual([none]);
    expect(idsOf(await list({ filter: { missingDaysAtLeast: 0.5, villageId: north.place.villageId } }))).toEqual([
      northern,
    ]);
    expect(idsOf(await list({ filter: { short: false, townId: east.place.townId } }))).toEqual([full]);
    expect(idsOf(await list({ filter: { short: false, missingDaysAtLeast: 0.5 } }))).toEqual([]);
    expect(idsOf(await list({ filter: { villageId: randomIds.next() } }))).toEqual([]);
  });

  it('gives new officials their induction to fill, and sit-ins to whoever lacks only these', async () => {
    const course = await training.schedule(west, { kind: 'TOWN_COURSE', heldOn: '2015-12-10', halfDays: 1 });
    await training.schedule(west, { kind: 'TUTORING', heldOn: '2015-12-10', halfDays: 1 });
    const { nodes } = await list({ filter: { townId: west.place.townId } });
    expect(nodes[0]?.openSessions).toEqual([{ id: course }]);
    expect(nodes[0]?.requirements).toEqual([
      { code: 'TRAINING_DAYS_PER_YEAR', missing: 0, met: true },
      { code: 'SIT_INS_PER_YEAR', missing: 1, met: false },
      { code: 'INDUCTION_COURSES_IN_FIRST_YEAR', missing: 1, met: false },
    ]);
  });

  it.each(['MISSING_DAYS_DESC', 'MISSING_DAYS_ASC', 'VERIFIED_DAYS_DESC', 'VERIFIED_DAYS_ASC'])(
    'is paged by %s, each once',
    async (orderBy) => {
      const all = idsOf(await list({ orderBy }));
      const paged: string[] = [];
      let after: string | null = null;
      for (let page = 0; page < 5; page += 1) {
        const answer: Page = await list({ orderBy, first: 1, after });
        paged.push(...idsOf(answer));
        after = answer.pageInfo.endCursor;
      }
      expect(all).toHaveLength(5);
      expect(paged).toEqual(all);
    },
  );

  it('is as the year stood on a day', async () => {
    const standingOn = async (asOf: string) => (await list({ asOf, filter: { townId: west.place.townId } })).nodes[0];
    expect(await standingOn('2015-06-30')).toBeUndefined();
    expect(await standingOn('2015-08-09')).toMatchObject({ verifiedDays: 0, missingDays: 7 });
    expect(await standingOn('2015-08-10')).toMatchObject({ verifiedDays: 7, missingDays: 0 });
  });

  it('keeps years apart', async () => {
    const { nodes } = await list({ year: 2014, filter: { villageId: east.place.villageId } });
    const days = Object.fromEntries(nodes.map(({ official, verifiedDays }) => [official.id, verifiedDays]));
    expect(days).toEqual({ [officials.full]: 0, [officials.half]: 0, [officials.none]: 7 });
  });

  it('is as it was known, before anything was recorded', async () => {
    expect(idsOf(await list({ knownAt: '2015-06-29' }))).toEqual([]);
  });

  it.each([
    ['a year out of bounds', { year: 1999 }, 'INPUT.NUMBER_INVALID'],
    ['no id', { filter: { townId: '安亭' } }, 'INPUT.ID_INVALID'],
    ['a third of a day', { filter: { missingDaysAtLeast: 0.3 } }, 'TRAINING_STANDING.DAYS_INVALID'],
    ['no days', { filter: { missingDaysAtLeast: 0 } }, 'TRAINING_STANDING.DAYS_INVALID'],
    ['too many at once', { first: 101 }, 'PAGE.FIRST_OUT_OF_RANGE'],
    ['a cursor of nothing', { after: 'x' }, 'PAGE.CURSOR_INVALID'],
  ])('refuses %s', async (_what, variables, code) => {
    expect(await training.subgraph.codes(LIST, variables)).toEqual([code]);
  });

  it('refuses the cursor of another order', async () => {
    const { pageInfo } = await list({ first: 1 });
    const variables = { first: 1, after: pageInfo.endCursor, orderBy: 'MISSING_DAYS_ASC' };
    expect(await training.subgraph.codes(LIST, variables)).toEqual(['PAGE.CURSOR_INVALID']);
  });
});

describe("a unit's year", () => {
  const summary = async (typename: string, id: string, args: string) => {
    const { _entities: found } = await training.must<{ _entities: readonly { training: unknown }[] }>(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { training(${args}) {
         sessions verifiedDays officialsMeetingRequirement officialsShort officialsWithoutSitIn completionsIssued
         requirements { code met missing } } } } }`,
      { of: [{ __typename: typename, id }] },
    );
    return found[0]?.training;
  };

  it('counts who meets each requirement, who never sat in, and what was issued', async () => {
    await training.must(`mutation ($input: IssueCompletionInput!) { issueCompletion(input: $input) { __typename } }`, {
      input: { officialId: officials.full, year: 2015 },
    });
    const town = {
      officialsMeetingRequirement: 1,
      officialsShort: 3,
      officialsWithoutSitIn: 3,
      completionsIssued: 1,
      requirements: [
        { code: 'TRAINING_DAYS_PER_YEAR', met: 1, missing: 3 },
        { code: 'SIT_INS_PER_YEAR', met: 1, missing: 3 },
        { code: 'INDUCTION_COURSES_IN_FIRST_YEAR', met: 0, missing: 0 },
      ],
    };
    expect(await summary('Town', east.place.townId, 'year: 2015')).toMatchObject(town);
    expect(await summary('Village', north.place.villageId, 'year: 2015')).toMatchObject({
      officialsShort: 1,
      completionsIssued: 0,
    });
    expect(await summary('Town', west.place.townId, 'year: 2015')).toMatchObject({
      requirements: [{ met: 1 }, { missing: 1 }, { code: 'INDUCTION_COURSES_IN_FIRST_YEAR', met: 0, missing: 1 }],
    });
  });

  it('is counted up to a day within it', async () => {
    const upTo = (asOf: string) => summary('Town', east.place.townId, `year: 2015, asOf: "${asOf}"`);
    expect(await upTo('2015-03-09')).toMatchObject({ sessions: 0, verifiedDays: 0, completionsIssued: 0 });
    expect(await upTo('2015-03-10')).toMatchObject({ sessions: 1, verifiedDays: 19.5, officialsShort: 4 });
    expect(await upTo('2015-05-12')).toMatchObject({ sessions: 2, verifiedDays: 20, officialsShort: 3 });
  });

  it('says nothing of a unit that there is not', async () => {
    expect(await summary('Village', newPlace().villageId, 'year: 2015')).toBeNull();
  });
});
