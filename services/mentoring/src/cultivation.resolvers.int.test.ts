import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onStatement } from '@cunguan/database';
import { fixedClock } from '@cunguan/domain';
import { officialErased } from '@cunguan/events';
import { createSubgraphClient, createTestDatabase, type Asker, type SubgraphClient } from '@cunguan/testing';
import { cultivationIn, type Cultivation } from '../test/cultivation-world.js';
import { askEntities } from '../test/entities.js';
import { newPlace, openWorld, transferred, type World } from '../test/world.js';
import { createContext } from './context.js';
import { reviewCultivationPlanCommand } from './cultivation-review/cultivation-review.service.js';
import { resolvers } from './resolvers.js';
import { startTutoringCommand } from './tutoring/tutoring.service.js';
import { correctTutoringRecordCommand } from './tutoring-record/tutoring-record.service.js';

let world: World;
let made: Cultivation;
let client: SubgraphClient;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
  made = cultivationIn(world);
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

interface Page {
  readonly nodes: readonly {
    readonly id: string;
    readonly missing?: readonly string[];
    readonly reviewDueOn?: string;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const list = async (field: string, args: string, asker?: Asker, more = ''): Promise<Page> => {
  const { data, errors } = await client.ask(
    `{ ${field}${args ? `(${args})` : ''} { nodes { id ${more} } pageInfo { hasNextPage endCursor } } }`,
    {},
    asker,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.[field] as Page;
};
const ids = async (field: string, args: string, asker?: Asker) =>
  (await list(field, args, asker)).nodes.map(({ id }) => id);

describe('tutorings', () => {
  it('are listed by unit, line, tutor and official, open or not, and by how long nothing was recorded', async () => {
    const place = newPlace();
    const sister = newPlace({ townId: place.townId });
    const one = await made.newTutoring(place, 'CIVIL_AFFAIRS', '2015-01-01');
    const two = await made.newTutoring(sister, 'LAND_AND_CONSTRUCTION', '2015-02-01');
    await made.record(one.id, '2015-10-20');
    await world.deliver(transferred(two.officialId, sister, newPlace(), '2015-06-01'));
    const town = `townId: "${place.townId}"`;
    const tutorings = (filter: string, args = '', asker?: Asker) =>
      ids('tutorings', `filter: { ${filter} } ${args}`, asker);
    expect(await tutorings(town)).toEqual([two.id, one.id]);
    expect(await tutorings(town, 'orderBy: STARTED_ON_ASC')).toEqual([one.id, two.id]);
    expect(await tutorings(town, 'asOf: "2015-01-31"')).toEqual([one.id]);
    expect(await tutorings(`${town}, open: true`)).toEqual([one.id]);
    expect(await tutorings(`${town}, open: false`)).toEqual([two.id]);
    expect(await tutorings(`${town}, open: true`, 'asOf: "2015-05-31", orderBy: UNRECORDED_SINCE_ASC')).toEqual([
      one.id,
      two.id,
    ]);
    expect(await tutorings(`${town}, linesOfWork: [CIVIL_AFFAIRS, CULTURE_AND_YOUTH]`)).toEqual([one.id]);
    expect(await tutorings(`tutorId: "${two.tutor.id}"`)).toEqual([two.id]);
    expect(await tutorings(`officialId: "${one.officialId}"`)).toEqual([one.id]);
    expect(await tutorings(`villageId: "${sister.villageId}"`)).toEqual([two.id]);
    // Today is 2015-11-30: the last record is 41 days old.
    expect(await tutorings(`${town}, withoutRecordFor: 40`)).toEqual([one.id]);
    expect(await tutorings(`${town}, withoutRecordFor: 41`)).toEqual([]);
    const tutor: Asker = (await made.as('MENTOR', place.villageId, { cadreId: one.tutor.id })).viewer;
    expect(await tutorings('', '', tutor)).toEqual([one.id]);
    const leader: Asker = (await made.as('VILLAGE_LEADER', sister.villageId)).viewer;
    expect(await tutorings(town, '', leader)).toEqual([two.id]);
    const official: Asker = (await made.as('OFFICIAL', place.villageId, { officialId: one.officialId })).viewer;
    expect(await tutorings('', '', official)).toEqual([one.id]);
  });

  it('come in pages, whose cursors are of their order', async () => {
    const place = newPlace();
    for (let n = 0; n < 3; n += 1) await made.newTutoring(place);
    const filter = `filter: { townId: "${place.townId}" }`;
    const all = await ids('tutorings', filter);
    const first = await list('tutorings', `${filter}, first: 2`);
    const rest = await list('tutorings', `${filter}, first: 2, after: "${first.pageInfo.endCursor ?? ''}"`);
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(all);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    const other = `{ tutorings(${filter}, orderBy: STARTED_ON_ASC, after: "${first.pageInfo.endCursor ?? ''}") { nodes { id } } }`;
    expect(await client.codes(other)).toEqual(['PAGE.CURSOR_INVALID']);
  });

  it.each([
    ['linesOfWork: []', 'INPUT.LIST_INVALID'],
    ['linesOfWork: [CIVIL_AFFAIRS, CIVIL_AFFAIRS]', 'INPUT.LIST_INVALID'],
    ['linesOfWork: [null]', 'GRAPHQL_VALIDATION_FAILED'],
    ['townId: "x"', 'INPUT.ID_INVALID'],
    ['withoutRecordFor: 0', 'INPUT.NUMBER_INVALID'],
  ])('are not listed by %s', async (filter, code) => {
    expect(await client.codes(`{ tutorings(filter: { ${filter} }) { nodes { id } } }`)).toEqual([code]);
  });

  it('are of the official and of the tutor, and their records as they were known', async () => {
    const { id, officialId, tutor } = await made.newTutoring();
    const written = { ...world.context, clock: fixedClock('2015-03-10T04:00:00Z') };
    const { id: recordId } = await cultivationIn({ ...world, context: written }).record(id, '2015-03-02');
    await correctTutoringRecordCommand(
      { ...world.context, clock: fixedClock('2015-04-10T04:00:00Z') },
      {
        tutoringRecordId: recordId,
        expectedVersion: 1,
        reason: '漏记',
        heldOn: '2015-03-03',
        minutes: 90,
        what: '复核',
      },
    );
    const records = `tutoring { id lineOfWork tutor { id } lastRecordOn
      now: records { nodes { heldOn minutes correctionReason version } }
      then: records(knownAt: "2015-03-31") { nodes { heldOn minutes version } }
      none: records(asOf: "2015-03-01") { nodes { id } } }`;
    const found = await askEntities(
      client,
      [
        { __typename: 'Official', id: officialId },
        { __typename: 'Cadre', id: tutor.id },
      ],
      `... on Official { ${records} before: tutoring(asOf: "2014-08-31") { id } tutorings { id } } ... on Cadre { tutoring { id } }`,
    );
    const tutoring = {
      ...{ id, lineOfWork: 'CIVIL_AFFAIRS', tutor: { id: tutor.id }, lastRecordOn: '2015-03-03' },
      now: { nodes: [{ heldOn: '2015-03-03', minutes: 90, correctionReason: '漏记', version: 2 }] },
      then: { nodes: [{ heldOn: '2015-03-02', minutes: 60, version: 1 }] },
      none: { nodes: [] },
    };
    expect(found).toEqual([
      { __typename: 'Official', tutoring: [tutoring], before: [], tutorings: [{ id }] },
      { __typename: 'Cadre', tutoring: [{ id }] },
    ]);
  });
});

describe('cultivation plans', () => {
  const review = (cultivationPlanId: string, half: 'TOWN' | 'VILLAGE', on: string, reviewerId: string) =>
    reviewCultivationPlanCommand(world.context, {
      ...{ cultivationPlanId, half, on, reviewerId, finding: '好（虚构）', rating: 'ON_TRACK' },
    });

  it('say what is missing and by when they are to be reviewed, on any day', async () => {
    const { id, officialId, place } = await made.newPlan();
    const reviewer = await made.newTownCadre(place);
    await review(id, 'VILLAGE', '2015-06-15', reviewer.id);
    await review(id, 'TOWN', '2015-03-02', reviewer.id);
    await world.deliver(transferred(officialId, place, newPlace({ townId: place.townId }), '2015-10-01'));
    const on = async (asOf: string) => {
      const { data } = await client.ask(
        '{ _entities(representations: [{ __typename: "Official", id: "' +
          officialId +
          `" }]) { ... on Official {
           cultivationPlan(asOf: "${asOf}") { id missing reviewDueOn reviewPolicy village { id } townHalf { from goals }
             villageHalf { from to endReason responsible { id } } reviews { nodes { half on rating reviewer { id } } } } } } }`,
      );
      return (data?.['_entities'] as { readonly cultivationPlan: object | null }[])[0]?.cultivationPlan;
    };
    expect(await on('2014-12-31')).toBeNull();
    expect(await on('2015-01-01')).toMatchObject({
      ...{ id, missing: [], reviewDueOn: '2015-07-01', reviewPolicy: 'CULTIVATION_REVIEW_MONTHS@1995-01-01' },
      ...{ village: { id: place.villageId }, townHalf: { from: '2015-01-01' }, reviews: { nodes: [] } },
    });
    expect(await on('2015-07-01')).toMatchObject({ missing: [], reviewDueOn: '2015-09-02' });
    expect(await on('2015-09-03')).toMatchObject({ missing: ['REVIEW'], reviewDueOn: '2015-09-02' });
    expect(await on('2015-10-01')).toMatchObject({ missing: ['VILLAGE_HALF', 'REVIEW'], villageHalf: null });
    expect(await on('2015-09-30')).toMatchObject({
      villageHalf: { from: '2015-01-01', to: '2015-10-01', endReason: 'OFFICIAL_LEFT_VILLAGE' },
      reviews: {
        nodes: [
          { half: 'VILLAGE', on: '2015-06-15' },
          { half: 'TOWN', on: '2015-03-02' },
        ],
      },
    });
    // A village sees the plan as it stood while the official was there.
    const plans = async (villageId: string, asOf: string) =>
      ids('cultivationPlans', `filter: { villageId: "${villageId}" }, asOf: "${asOf}"`);
    expect([await plans(place.villageId, '2015-09-30'), await plans(place.villageId, '2015-10-01')]).toEqual([
      [id],
      [],
    ]);
    const former: Asker = (await made.as('VILLAGE_LEADER', place.villageId)).viewer;
    expect(await ids('cultivationPlans', 'asOf: "2015-09-30"', former)).toEqual([id]);
    expect(await ids('cultivationPlans', '', former)).toEqual([]);
  });

  it('are listed by what is missing, by overdue reviews and by when these are due', async () => {
    const place = newPlace();
    const [quiet, reviewed] = [await made.newPlan(place), await made.newPlan(place)];
    const reviewer = await made.newTownCadre(place);
    for (const half of ['TOWN', 'VILLAGE'] as const) await review(reviewed.id, half, '2015-10-01', reviewer.id);
    const plans = (filter: string, args = '') =>
      ids('cultivationPlans', `filter: { townId: "${place.townId}" ${filter} } ${args}`);
    expect(await plans('', 'orderBy: REVIEW_DUE_ON_ASC')).toEqual([quiet.id, reviewed.id]);
    expect(await plans('reviewOverdue: true')).toEqual([quiet.id]);
    expect(await plans('missing: [REVIEW, TOWN_HALF]')).toEqual([quiet.id]);
    expect(await plans('missing: [TOWN_HALF]')).toEqual([]);
    expect(await plans('open: false')).toEqual([]);
    expect(await plans(`officialId: "${reviewed.officialId}"`)).toEqual([reviewed.id]);
    expect(await plans('', 'knownAt: "2015-11-29"')).toEqual([]);
    expect(await client.codes('{ cultivationPlans(filter: { missing: [] }) { nodes { id } } }')).toEqual([
      'INPUT.LIST_INVALID',
    ]);
    expect(await client.codes('{ cultivationPlans(asOf: "1994-12-31") { nodes { id } } }')).toEqual([
      'INPUT.DATE_INVALID',
    ]);
  });
});

describe('the summary', () => {
  it('counts tutorings, plans, overdue reviews and talks without acknowledgement', async () => {
    const place = newPlace();
    const { officialId } = await made.newPlan(place);
    const tutor = await made.newMember(place);
    const input = { officialId, tutorId: tutor.id, lineOfWork: 'PARTY_BUILDING', from: '2015-02-01' } as const;
    await startTutoringCommand(world.context, input);
    const pair = await world.newPair(place);
    await world.talk(pair.id, '2015-05-04');
    const figures = async (asOf: string) => {
      const found = await askEntities(
        client,
        [
          { __typename: 'Village', id: place.villageId },
          { __typename: 'Town', id: place.townId },
        ],
        ['Village', 'Town']
          .map(
            (type) =>
              `... on ${type} { mentoring(asOf: "${asOf}") { talksUnacknowledged openTutorings cultivationPlansOpen cultivationReviewsOverdue } }`,
          )
          .join(' '),
      );
      return (found as { readonly mentoring: Readonly<Record<string, number>> }[]).map(({ mentoring }) =>
        Object.values(mentoring),
      );
    };
    expect(await figures('2015-01-01')).toEqual([
      [0, 0, 1, 0],
      [0, 0, 1, 0],
    ]);
    expect(await figures('2015-06-30')).toEqual([
      [1, 1, 1, 0],
      [1, 1, 1, 0],
    ]);
    expect(await figures('2015-07-02')).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
  });
});

it('a page of fifty officials costs one statement for each kind of thing', async () => {
  const { officialId } = await made.newTutoring();
  const representations = Array.from({ length: 50 }, () => ({ __typename: 'Official', id: officialId }));
  const sent: string[] = [];
  const stop = onStatement((sql) => sent.push(sql));
  await askEntities(
    client,
    representations,
    '... on Official { tutoring { id records { nodes { id } } } tutorings { id } cultivationPlan { id reviews { nodes { id } } } }',
  );
  stop();
  expect(sent.filter((sql) => sql.includes('WITH ORDINALITY')).length).toBeLessThanOrEqual(5);
});

it('an erased official’s texts go, from the history too, and the records stay', async () => {
  const place = newPlace();
  const { id: planId, officialId } = await made.newPlan(place);
  const [tutor, reviewer] = [await made.newMember(place), await made.newTownCadre(place)];
  const { id } = await startTutoringCommand(world.context, {
    ...{ officialId, tutorId: tutor.id, lineOfWork: 'PARTY_BUILDING', from: '2015-02-01' },
  });
  await made.record(id, '2015-03-02');
  await reviewCultivationPlanCommand(world.context, {
    ...{ cultivationPlanId: planId, half: 'TOWN', on: '2015-06-01', reviewerId: reviewer.id },
    ...{ finding: '好（虚构）', rating: 'ON_TRACK', nextSteps: '继续（虚构）' },
  });
  await world.deliver(officialErased.of(officialId, 9, { officialId }));
  const texts = await world.dataSource.query<object[]>(
    `SELECT what AS text FROM tutoring_records_history WHERE tutoring_id = $1
      UNION ALL SELECT finding || coalesce(next_steps, '') FROM cultivation_reviews_history WHERE plan_id = $2
      UNION ALL SELECT goals || measures FROM cultivation_halves_history WHERE plan_id = $2`,
    [id, planId],
  );
  expect(texts).toEqual([{ text: '' }, { text: '' }, { text: '' }, { text: '' }]);
  expect(await ids('tutorings', `filter: { officialId: "${officialId}" }`)).toEqual([id]);
});
