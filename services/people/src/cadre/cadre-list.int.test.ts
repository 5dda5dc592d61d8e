import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Asker } from '@cunguan/testing';
import { createInventedPeople, DISTRICT, townOrganiser, type InventedPeople } from '../../test/invented-people.js';

let invented: InventedPeople;
const cadres: Record<string, string> = {};
const offices: Record<string, string> = {};
const villages: string[] = [];

interface Appointed {
  readonly cadre: { readonly id: string };
  readonly office: { readonly id: string };
}

const appoint = async (name: string, town: 0 | 1, office: object | null, partyStatus = 'FULL_MEMBER') => {
  const cadre = { townId: invented.towns[town], name: `${name}（化名）`, partyStatus };
  const { id } = ((await invented.run('registerCadre', cadre, 'cadre { id }')) as unknown as Appointed).cadre;
  cadres[name] = id;
  if (!office) return;
  const taken = await invented.run('takeOffice', { cadreId: id, from: '2012-01-01', ...office }, 'office { id }');
  offices[name] = (taken as unknown as Appointed).office.id;
};

beforeAll(async () => {
  invented = await createInventedPeople();
  for (const code of ['310114103901', '310114104901']) {
    const { data } = await invented.people.ask(`{ village(code: "${code}") { id } }`, {}, DISTRICT);
    villages.push((data?.['village'] as { id: string }).id);
  }
  await appoint('甲', 0, { body: 'VILLAGE_PARTY_ORGANISATION', rank: 'HEAD', villageId: villages[0] });
  await appoint('乙', 0, { body: 'VILLAGE_COMMITTEE', rank: 'DEPUTY', villageId: villages[0] }, 'NONE');
  await appoint('丙', 0, { body: 'TOWN_GOVERNMENT', rank: 'HEAD' });
  await appoint('丁', 0, null);
  await appoint('戊', 1, { body: 'VILLAGE_COMMITTEE', rank: 'HEAD', villageId: villages[1] });
  const leaving = { cadreId: cadres['甲'], officeId: offices['甲'], on: '2015-01-01', expectedVersion: 1 };
  await invented.run('leaveOffice', leaving, 'office { id }');
});
afterAll(() => invented.stop());

const QUERY = `query ($filter: CadreFilter, $orderBy: CadreOrder! = NAME_ASC, $asOf: Date, $knownAt: Moment, $first: Int! = 20,
  $after: String) { cadres(filter: $filter, orderBy: $orderBy, asOf: $asOf, knownAt: $knownAt, first: $first, after: $after) {
  nodes { name } pageInfo { endCursor } } }`;
interface Page {
  readonly nodes: readonly { readonly name: string }[];
  readonly pageInfo: { readonly endCursor: string };
}
const page = async (variables: object, by: Asker = DISTRICT): Promise<Page> => {
  const { data, errors } = await invented.people.ask(QUERY, variables, by);
  if (errors) throw new Error(errors[0]?.message);
  return data?.['cadres'] as Page;
};
const listed = async (variables: object, by: Asker = DISTRICT): Promise<string> =>
  (await page(variables, by)).nodes.map(({ name }) => name.charAt(0)).join('');

describe('a list of cadres', () => {
  it.each([
    [{}, '丁丙乙戊甲'],
    [{ orderBy: 'NAME_DESC' }, '甲戊乙丙丁'],
    [{ filter: { principal: true }, asOf: '2014-12-31' }, '戊甲'],
    [{ filter: { principal: true }, asOf: '2015-01-01' }, '戊'],
    [{ filter: { principal: false } }, '丙乙'],
    [{ filter: { body: 'VILLAGE_COMMITTEE', rank: 'DEPUTY' } }, '乙'],
    [{ filter: { partyStatus: 'NONE' } }, '乙'],
    [{ filter: { nameContains: '丁（' } }, '丁'],
    [{ filter: { principal: true }, asOf: '2014-12-31', knownAt: '2016-01-05' }, '戊甲'],
    [{ knownAt: '2016-01-04' }, ''],
  ])('%j is %s', async (variables, expected) => {
    expect(await listed(variables)).toBe(expected);
  });

  it('is of a town or village, and of what the viewer reaches', async () => {
    expect(await listed({ filter: { townId: invented.towns[1] } })).toBe('戊');
    expect(await listed({ filter: { villageId: villages[0] } })).toBe('乙');
    expect(await listed({ filter: { villageId: villages[0] }, asOf: '2014-01-01' })).toBe('乙甲');
    expect(await listed({}, townOrganiser(1))).toBe('戊');
    expect(await listed({ filter: { townId: invented.towns[0] } }, townOrganiser(1))).toBe('');
    expect(await listed({ filter: { townId: randomUUID() } })).toBe('');
  });

  it('goes on where the page before ended', async () => {
    const { pageInfo } = await page({ first: 2 });
    expect(await listed({ first: 2, after: pageInfo.endCursor })).toBe('乙戊');
    const codes = await invented.people.codes(QUERY, { orderBy: 'NAME_DESC', after: pageInfo.endCursor }, DISTRICT);
    expect(codes).toEqual(['PAGE.CURSOR_INVALID']);
  });
});

describe('offices over time', () => {
  it('are of a day and as known, of the cadre, the village and the town', async () => {
    const { data } = await invented.people.ask(
      `{ cadre(id: "${cadres['甲'] ?? ''}") { now: offices { id } then: offices(asOf: "2014-12-31") { to version }
           unknown: offices(asOf: "2014-12-31", knownAt: "2016-01-04") { id } allOffices { from to } }
         village(id: "${villages[0] ?? ''}") { offices(asOf: "2014-12-31") { rank } }
         town(id: "${invented.towns[0] ?? ''}") { offices { body cadre { id } } } }`,
      {},
      DISTRICT,
    );
    expect(data).toMatchObject({
      cadre: {
        now: [],
        then: [{ to: '2015-01-01', version: 2 }],
        unknown: [],
        allOffices: [{ from: '2012-01-01', to: '2015-01-01' }],
      },
      village: { offices: [{ rank: 'HEAD' }, { rank: 'DEPUTY' }] },
      town: { offices: [{ body: 'TOWN_GOVERNMENT', cadre: { id: cadres['丙'] } }] },
    });
  });

  it('are taken and left by who has seen the last version', async () => {
    const take = { cadreId: cadres['丁'], body: 'TOWN_GOVERNMENT', rank: 'MEMBER', from: '2014-01-01' };
    expect(await invented.codes('takeOffice', { ...take, expectedVersion: 9 })).toEqual(['CADRE.CHANGED']);
    const leave = { cadreId: cadres['乙'], officeId: offices['乙'], on: '2015-01-01', expectedVersion: 9 };
    expect(await invented.codes('leaveOffice', leave)).toEqual(['OFFICE.CHANGED']);
  });
});

describe('a correction of a cadre', () => {
  it('says what is right, and leaves what was known', async () => {
    await appoint('壬', 0, null);
    const cadreId = cadres['壬'] ?? '';
    const input = { cadreId, name: '任遠㐱（化名）', reason: '姓氏误写', expectedVersion: 1 };
    await invented.run('correctCadre', input, 'cadre { id }', townOrganiser(0));
    const { data } = await invented.people.ask(
      `{ cadre(id: "${cadreId}") { name correctionReason version } before: cadre(id: "${cadreId}", knownAt: "2016-01-04") { id } }`,
      {},
      DISTRICT,
    );
    expect(data).toEqual({
      cadre: { name: '任遠㐱（化名）', correctionReason: '姓氏误写', version: 2 },
      before: null,
    });
    const events = await invented.dataSource.query<{ headers: { corrects?: string }; payload: object }[]>(
      `SELECT headers, payload FROM outbox WHERE aggregate_id = $1 AND type = 'cunguan.people.cadre-corrected.v1'`,
      [cadreId],
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ payload: { corrected: ['NAME'] }, headers: { corrects: expect.any(String) } });
    expect(JSON.stringify(events)).not.toContain('任遠');
  });

  it.each([
    ['of nobody', { cadreId: randomUUID() }, 'CADRE.UNKNOWN'],
    ['by who saw another version', { expectedVersion: 9 }, 'CADRE.CHANGED'],
    ['of nothing', { name: null }, 'CADRE.NOTHING_CORRECTED'],
    ['without a reason', { name: null, reason: '' }, 'INPUT.TEXT_INVALID'],
    ['to a name with an emoji', { name: '王😀' }, 'PERSON.NAME_INVALID'],
    ['to a name of 10,000 characters', { name: '王'.repeat(10_000) }, 'INPUT.TEXT_INVALID'],
    ['without a reason', { reason: '' }, 'INPUT.TEXT_INVALID'],
  ])('is refused %s', async (_what, change, code) => {
    const input = { cadreId: cadres['丙'], name: '丙丙（化名）', reason: '误写', expectedVersion: 2, ...change };
    expect(await invented.codes('correctCadre', input)).toEqual([code]);
  });
});
