import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createInventedPeople, DISTRICT, townOrganiser, type InventedPeople } from '../../test/invented-people.js';

let invented: InventedPeople;
let townId = '';
let next = 2;
beforeAll(async () => {
  invented = await createInventedPeople();
  townId = invented.towns[0] ?? '';
});
afterAll(() => invented.stop());

const newVillage = async (): Promise<{ id: string; code: string }> => {
  const code = `3101141039${String(next++).padStart(2, '0')}`;
  const answer = await invented.run('registerVillage', { townId, code, name: '旧村（虚构）' }, 'village { id }');
  return { id: (answer['village'] as { id: string }).id, code };
};
const graduate = {
  ...{ name: '丁晓岚（化名）', sex: 'FEMALE', birthDate: '1988-03-03', education: 'MASTER', specialties: ['LAW'] },
  ...{ partyStatus: 'FULL_MEMBER', arrivedOn: '2012-07-01' },
};
const newCadre = async (): Promise<string> => {
  const input = { townId, name: '王安澜（化名）', partyStatus: 'NONE' };
  return ((await invented.run('registerCadre', input, 'cadre { id }'))['cadre'] as { id: string }).id;
};
const rename = (unitId: string, change: object = {}) => ({
  ...{ unitId, name: '新村（虚构）', from: '2014-01-01', expectedVersion: 1 },
  ...change,
});
const closing = (unitId: string, change: object = {}) => ({ unitId, on: '2016-01-01', expectedVersion: 1, ...change });
const asked = async (query: string): Promise<Record<string, unknown>> => {
  const { data, errors } = await invented.people.ask(query, {}, DISTRICT);
  if (errors) throw new Error(errors[0]?.message);
  return data ?? {};
};

describe('a unit that is renamed', () => {
  it('has each name from its day on, as far as it was known', async () => {
    const { id } = await newVillage();
    await invented.run('renameUnit', rename(id), 'village { id }');
    await invented.run(
      'renameUnit',
      rename(id, { name: '㐱𠮷村（虚构）', from: '2015-01-01', expectedVersion: 2 }),
      'town { id }',
    );
    const { village } = await asked(`{ village(id: "${id}") { name version
      first: name(asOf: "2013-12-31") second: name(asOf: "2014-01-01") unknown: name(knownAt: "2016-01-04") } }`);
    expect(village).toEqual({
      name: '㐱𠮷村（虚构）',
      version: 3,
      first: '旧村（虚构）',
      second: '新村（虚构）',
      unknown: '旧村（虚构）',
    });
  });

  it.each([
    ['nobody knows', { unitId: randomUUID() }, 'UNIT.UNKNOWN'],
    ['was seen otherwise', { expectedVersion: 9 }, 'UNIT.CHANGED'],
    ['keeps its name', { name: '旧村（虚构）' }, 'UNIT.SAME_NAME'],
    ['gets no name', { name: '' }, 'INPUT.TEXT_INVALID'],
    ['gets a name of 10,000 characters', { name: '村'.repeat(10_000) }, 'INPUT.TEXT_INVALID'],
    ['gets it in more than a year', { from: '2017-01-06' }, 'INPUT.DATE_INVALID'],
  ])('is refused where it %s', async (_what, change, code) => {
    const { id } = await newVillage();
    expect(await invented.codes('renameUnit', rename(id, change))).toEqual([code]);
  });

  it('is the district’s to rename, and no day before the last renaming', async () => {
    const { id } = await newVillage();
    expect(await invented.codes('renameUnit', rename(id), townOrganiser(0))).toEqual(['ACCESS.COMMAND_DENIED']);
    await invented.run('renameUnit', rename(id), 'village { id }');
    const earlier = rename(id, { name: '更早', from: '2014-01-01', expectedVersion: 2 });
    expect(await invented.codes('renameUnit', earlier)).toEqual(['INPUT.DATE_INVALID']);
  });
});

describe('a unit that is closed', () => {
  it('is no longer listed, and takes nobody any more', async () => {
    const { id, code } = await newVillage();
    await invented.run('closeUnit', closing(id), 'village { id }');
    const codesOn = async (args: string): Promise<readonly string[]> => {
      const { town } = await asked(`{ town(id: "${townId}") { villages(first: 100 ${args}) { nodes { code } } } }`);
      return (town as { villages: { nodes: { code: string }[] } }).villages.nodes.map((one) => one.code);
    };
    expect(await codesOn('')).not.toContain(code);
    expect(await codesOn('asOf: "2015-12-31"')).toContain(code);
    expect(await asked(`{ village(id: "${id}") { closedOn version } }`)).toEqual({
      village: { closedOn: '2016-01-01', version: 2 },
    });
    const office = { body: 'VILLAGE_COMMITTEE', rank: 'HEAD', villageId: id, from: '2014-01-01' };
    const officialId = await invented.newOfficial(0);
    expect(await invented.codes('registerOfficial', { ...graduate, villageId: id })).toEqual(['UNIT.CLOSED']);
    expect(await invented.codes('takeOffice', { ...office, cadreId: await newCadre() })).toEqual(['UNIT.CLOSED']);
    expect(await invented.codes('transferOfficial', { officialId, villageId: id, on: '2015-01-01' })).toEqual([
      'UNIT.CLOSED',
    ]);
    expect(await invented.codes('closeUnit', closing(id))).toEqual(['UNIT.CLOSED']);
  });

  it.each(['official', 'office'])('is refused while an %s is there', async (who) => {
    const { id } = await newVillage();
    if (who === 'official') await invented.run('registerOfficial', { ...graduate, villageId: id }, 'official { id }');
    else {
      const office = { cadreId: await newCadre(), body: 'VILLAGE_COMMITTEE', rank: 'HEAD' };
      await invented.run('takeOffice', { ...office, villageId: id, from: '2014-01-01' }, 'office { id }');
    }
    expect(await invented.codes('closeUnit', closing(id))).toEqual(['UNIT.IN_USE']);
  });

  it('is neither a district nor a town with villages', async () => {
    const { district, town } = await asked(
      `{ district(code: "310114") { id version } town(id: "${townId}") { version } }`,
    );
    const { id, version } = district as { id: string; version: number };
    expect(await invented.codes('closeUnit', closing(id, { expectedVersion: version }))).toEqual([
      'UNIT.DISTRICT_STAYS',
    ]);
    const ofTown = closing(townId, { expectedVersion: (town as { version: number }).version });
    expect(await invented.codes('closeUnit', ofTown)).toEqual(['UNIT.IN_USE']);
    expect(await invented.codes('closeUnit', closing(townId, { expectedVersion: 9 }))).toEqual(['UNIT.CHANGED']);
  });

  it('never has somebody who came while it was closed', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id } = await newVillage();
      const [closed, ...came] = await Promise.all([
        invented.codes('closeUnit', closing(id)),
        ...Array.from({ length: 3 }, () => invented.codes('registerOfficial', { ...graduate, villageId: id })),
      ]);
      const [rows] = await invented.dataSource.query<[{ count: number }]>(
        'SELECT count(*)::int AS count FROM placements WHERE village_id = $1',
        [id],
      );
      if (closed.length === 0) expect([rows.count, came.flat()]).toEqual([0, Array(3).fill('UNIT.CLOSED')]);
      else expect([closed, rows.count > 0]).toEqual([['UNIT.IN_USE'], true]);
    }
  });
});
