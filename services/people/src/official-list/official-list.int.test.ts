import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Asker } from '@cunguan/testing';
import {
  createInventedPeople,
  DISTRICT,
  oneself,
  townOrganiser,
  type InventedPeople,
} from '../../test/invented-people.js';
import { assessLastTerm } from '../../test/told-by-selection.js';
import { OFFICIAL_ORDERS } from './official-list.sql.js';

let invented: InventedPeople;
/** Officials by the name they have below. */
const ids: Record<string, string> = {};
const nameOf = (id: string): string => Object.entries(ids).find(([, one]) => one === id)?.[0] ?? id;

const FIRST = { from: '2012-07-01', to: '2015-06-30' };
const SECOND = { from: '2015-07-01', to: '2017-06-30' };

const enter = async (name: string, town: 0 | 1, terms: readonly object[]): Promise<string> => {
  const officialId = await invented.newOfficial(town);
  for (const [n, term] of terms.entries()) {
    if (n > 0) await assessLastTerm(invented.dataSource, { officialId, notifiedOn: '2015-05-20' });
    await invented.run('signContract', { officialId, ...term }, 'official { id }');
  }
  ids[name] = officialId;
  return officialId;
};

const seat = (officialId: string, rank: string) =>
  invented.dataSource.query(
    `INSERT INTO elected_seats (id, party_election_id, official_id, village_id, body, rank, elected_on, held_from,
                                term_ends_on, policy, version)
     SELECT gen_random_uuid(), gen_random_uuid(), $1, p.village_id, 'GENERAL_PARTY_BRANCH', $2, '2015-08-01',
            '2015-08-01', '2020-08-01', 'TERM', 1
       FROM placements p WHERE p.official_id = $1`,
    [officialId, rank],
  );

beforeAll(async () => {
  invented = await createInventedPeople();
  await enter('ending', 0, [FIRST]);
  const planned = await enter('planned', 0, [FIRST]);
  await invented.dataSource.query(
    `INSERT INTO exit_plans (id, official_id, contract_term_id, route, steps, planned_on, version)
     SELECT gen_random_uuid(), official_id, id, 'OTHER_JOB', 'x', '2015-01-10', 1 FROM contract_terms WHERE official_id = $1`,
    [planned],
  );
  await enter('second term', 0, [FIRST, SECOND]);
  await seat(await enter('deputy', 1, [FIRST, SECOND]), 'DEPUTY');
  await seat(await enter('member', 1, [FIRST, SECOND]), 'MEMBER');
  await enter('registered', 0, []);
  const leaver = await enter('left', 1, [FIRST]);
  await invented.run(
    'endContract',
    { officialId: leaver, on: '2014-12-31', exitRoute: 'CIVIL_SERVICE' },
    'official { id }',
  );
});

afterAll(() => invented.stop());

interface Page {
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const QUERY = `query ($filter: OfficialFilter, $orderBy: OfficialOrder! = NAME_ASC, $asOf: Date, $knownAt: Moment, $first: Int! = 20,
  $after: String) { officials(filter: $filter, orderBy: $orderBy, asOf: $asOf, knownAt: $knownAt, first: $first, after: $after) {
  nodes { id name } pageInfo { hasNextPage endCursor } } }`;

const page = async (variables: object, by: Asker = DISTRICT): Promise<Page> => {
  const { data, errors } = await invented.people.ask(QUERY, variables, by);
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data?.['officials'] as Page;
};
const listed = async (variables: object, by: Asker = DISTRICT): Promise<readonly string[]> =>
  (await page(variables, by)).nodes.map(({ id }) => nameOf(id)).sort();

const village = (n: 0 | 1): Asker => ({ grants: [{ role: 'VILLAGE_LEADER', unit: `31011410${String(n + 3)}901` }] });
const mentor: Asker = { grants: [{ role: 'MENTOR', unit: '310114103901' }], cadreId: randomUUID() };

describe('question 1: whose contract ends within 6 months and who has no exit plan', () => {
  const asked = { filter: { contractEndsWithin: 6, exitPlan: 'MISSING' }, asOf: '2015-01-15' };

  it.each([
    ['the district', () => DISTRICT, ['ending']],
    ['the town', () => townOrganiser(0), ['ending']],
    ['the other town', () => townOrganiser(1), []],
    ['the village', () => village(0), ['ending']],
    ['the other village', () => village(1), []],
    ['the official', () => oneself(ids['ending'] ?? ''), ['ending']],
    ['another official', () => oneself(ids['planned'] ?? ''), []],
    ['a mentor, who reads no contract', () => mentor, []],
  ])('is answered to %s', async (_who, by, expected) => {
    expect(await listed(asked, by())).toEqual(expected);
  });

  it('counts the plan from the day on which it was made, and the months to the day', async () => {
    expect(await listed({ ...asked, asOf: '2015-01-09' })).toEqual(['ending', 'planned']);
    expect(await listed({ ...asked, asOf: '2014-12-30' })).toEqual(['ending', 'left', 'planned']);
    expect(await listed({ ...asked, asOf: '2014-12-29' })).toEqual(['left']);
    expect(await listed({ ...asked, asOf: '2015-07-01' })).toEqual([]);
    expect(await listed({ ...asked, filter: { contractEndsWithin: 6, exitPlan: 'MADE' } })).toEqual(['planned']);
  });
});

describe('question 2: who ends a second term without a post of deputy rank', () => {
  const asked = { filter: { ordinals: [2], contractEndsWithin: 6, committeePost: 'BELOW_DEPUTY' }, asOf: '2017-01-15' };

  it.each([
    ['the district', () => DISTRICT, ['member', 'second term']],
    ['a town', () => townOrganiser(0), ['second term']],
    ['the other town', () => townOrganiser(1), ['member']],
    ['the village', () => village(0), ['second term']],
  ])('is answered to %s', async (_who, by, expected) => {
    expect(await listed(asked, by())).toEqual(expected);
  });

  it.each([
    ['NONE', ['second term']],
    ['ANY', ['deputy', 'member']],
    ['DEPUTY_OR_ABOVE', ['deputy']],
  ])('tells posts apart: %s', async (committeePost, expected) => {
    expect(await listed({ ...asked, filter: { ordinals: [2], committeePost } })).toEqual(expected);
  });
});

describe('a list of officials', () => {
  it('has those who serve on the day, and others where it is asked for them', async () => {
    const serving = ['deputy', 'ending', 'member', 'planned', 'second term'];
    expect(await listed({ asOf: '2015-02-01' })).toEqual(serving);
    expect(await listed({ asOf: '2014-12-31' })).toEqual([...serving, 'left'].sort());
    expect(await listed({ asOf: '2012-06-30' })).toEqual([]);
    expect(await listed({ asOf: '2015-02-01', filter: { statuses: ['REGISTERED'] } })).toEqual(['registered']);
    expect(await listed({ asOf: '2015-02-01', filter: { statuses: ['LEFT'] } })).toEqual(['left']);
    expect(await listed({ asOf: '2015-07-01', filter: { statuses: ['LEFT'] } })).toEqual(['ending', 'left', 'planned']);
    expect(await listed({ asOf: '2016-01-01', filter: { statuses: ['LEFT'] } }, townOrganiser(1))).toEqual(['left']);
  });

  it.each([
    [{ exitRoutes: ['CIVIL_SERVICE'] }, ['left']],
    [{ leftFrom: '2015-01-01' }, ['ending', 'planned']],
    [{ leftTo: '2014-12-31' }, ['left']],
    [{ leftFrom: '2014-12-31', leftTo: '2014-12-31' }, ['left']],
    [{ specialties: ['LAW', 'ARTS'], sexes: ['FEMALE'], educations: ['MASTER'] }, ['deputy', 'member', 'second term']],
    [{ specialties: ['ARTS'] }, []],
    [{ cohortYears: [2012], partyStatuses: ['FULL_MEMBER'] }, ['deputy', 'member', 'second term']],
    [{ nameContains: '晓岚' }, ['deputy', 'member', 'second term']],
    [{ nameContains: '㐱𠮷' }, []],
    [{ keyCultivation: true }, []],
    [{ keyCultivation: false, ordinals: [2] }, ['deputy', 'member', 'second term']],
    [{ contractEndsBy: '2017-06-30', contractEndsWithin: 120 }, ['deputy', 'member', 'second term']],
    [{ contractEndsBy: '2017-06-29' }, []],
    [{ townId: randomUUID() }, []],
  ])('is narrowed by %j', async (filter, expected) => {
    expect(await listed({ asOf: '2016-01-01', filter })).toEqual(expected);
  });

  it('is of the units that are named, all of them', async () => {
    const [townId] = invented.towns;
    const filter = { statuses: ['SERVING', 'REGISTERED', 'LEFT'] };
    const asOf = '2016-01-01';
    const ofTown = await listed({ asOf, filter: { ...filter, townId } });
    expect(ofTown).toEqual(['ending', 'planned', 'registered', 'second term']);
    expect(await listed({ asOf, filter: { ...filter, townId } }, townOrganiser(1))).toEqual([]);
    const fields = 'officials(asOf: "2016-01-01") { nodes { id } }';
    const { data } = await invented.people.ask(
      `{ district(code: "310114") { ${fields} towns { nodes { ${fields} villages { nodes { ${fields} } } } } } }`,
      {},
      DISTRICT,
    );
    const ofDistrict = data?.['district'] as {
      officials: Page;
      towns: { nodes: { officials: Page; villages: { nodes: { officials: Page }[] } }[] };
    };
    const count = ({ nodes }: Page): number => nodes.length;
    expect(count(ofDistrict.officials)).toBe(3);
    expect(ofDistrict.towns.nodes.map(({ officials }) => count(officials))).toEqual([1, 2]);
    expect(ofDistrict.towns.nodes.flatMap(({ villages }) => villages.nodes.map((one) => count(one.officials)))).toEqual(
      [1, 2],
    );
  });

  it.each(OFFICIAL_ORDERS.flatMap((by) => [`${by}_ASC`, `${by}_DESC`]))('is paged in the order %s', async (orderBy) => {
    const all = { orderBy, asOf: '2015-02-01', filter: { statuses: ['SERVING', 'REGISTERED', 'LEFT'] } };
    const whole = (await page(all)).nodes.map(({ id }) => id);
    expect(whole).toHaveLength(7);
    const paged: string[] = [];
    let after: string | null = null;
    for (let n = 0; n < 4; n += 1) {
      const { nodes, pageInfo }: Page = await page({ ...all, first: 2, after });
      paged.push(...nodes.map(({ id }) => id));
      expect(pageInfo.hasNextPage).toBe(n < 3);
      after = pageInfo.endCursor;
    }
    expect(paged).toEqual(whole);
    const other = orderBy === 'NAME_ASC' ? 'NAME_DESC' : 'NAME_ASC';
    expect(await invented.people.codes(QUERY, { ...all, orderBy: other, after }, DISTRICT)).toEqual([
      'PAGE.CURSOR_INVALID',
    ]);
  });

  it('is as it was known: a name that was corrected since, and nobody before the first record', async () => {
    const officialId = ids['second term'] ?? '';
    await invented.dataSource.query(`UPDATE officials SET name = '丁曉嵐（化名）' WHERE id = $1`, [officialId]);
    const asked = { asOf: '2016-01-01', filter: { nameContains: '曉' } };
    expect(await listed(asked)).toEqual(['second term']);
    expect(await listed({ ...asked, knownAt: '2016-12-31' })).toEqual([]);
    const before = { asOf: '2016-01-01', filter: { nameContains: '丁晓岚' }, knownAt: '2016-01-05' };
    expect(await listed(before)).toEqual(['deputy', 'member', 'second term']);
    expect((await page(before, townOrganiser(0))).nodes).toEqual([{ id: officialId, name: '丁晓岚（化名）' }]);
    expect(await listed({ ...before, knownAt: '2016-01-04' })).toEqual([]);
  });

  it.each([
    [{ filter: { statuses: [] } }, 'INPUT.LIST_INVALID'],
    [{ filter: { specialties: ['LAW', 'LAW'] } }, 'INPUT.LIST_INVALID'],
    [{ filter: { cohortYears: [1800] } }, 'INPUT.NUMBER_INVALID'],
    [{ filter: { ordinals: [0] } }, 'INPUT.NUMBER_INVALID'],
    [{ filter: { contractEndsWithin: -1 } }, 'INPUT.NUMBER_INVALID'],
    [{ filter: { contractEndsWithin: 6 }, asOf: '9999-12-31' }, 'INPUT.DATE_OUT_OF_RANGE'],
    [{ asOf: '0001-01-01' }, 'INPUT.DATE_OUT_OF_RANGE'],
    [{ knownAt: '9999-01-01T00:00:00Z' }, 'INPUT.DATE_OUT_OF_RANGE'],
    [{ filter: { contractEndsBy: '1066-01-01' } }, 'INPUT.DATE_OUT_OF_RANGE'],
    [{ filter: { leftFrom: '2015-02-01', leftTo: '2015-01-01' } }, 'FILTER.PERIOD_INVALID'],
    [{ filter: { townId: 'x' } }, 'INPUT.ID_INVALID'],
    [{ filter: { nameContains: '' } }, 'INPUT.TEXT_INVALID'],
    [{ filter: { nameContains: '名'.repeat(10_000) } }, 'INPUT.TEXT_INVALID'],
    [{ first: 0 }, 'PAGE.FIRST_OUT_OF_RANGE'],
    [{ first: 101 }, 'PAGE.FIRST_OUT_OF_RANGE'],
    [{ after: 'nonsense' }, 'PAGE.CURSOR_INVALID'],
  ])('refuses %#: %j', async (variables, code) => {
    expect(await invented.people.codes(QUERY, variables, DISTRICT)).toEqual([code]);
  });
});
