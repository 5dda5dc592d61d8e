import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pendingEvents, pendingStates } from '@cunguan/testing';
import { createInventedPeople, type InventedPeople } from '../../test/invented-people.js';

let invented: InventedPeople;

beforeAll(async () => {
  invented = await createInventedPeople('2014-01-05T02:00:00Z');
});
afterAll(() => invented.stop());

const OFFICIAL = 'official { id }';
const AHEAD = '2014-12-31';
const leaving = async (): Promise<string> => {
  const officialId = await invented.newOfficial();
  await invented.run('signContract', { officialId, from: '2012-07-01', to: '2015-06-30' }, OFFICIAL);
  await invented.run('endContract', { officialId, on: AHEAD, exitRoute: 'CIVIL_SERVICE' }, OFFICIAL);
  return officialId;
};

const READ = `query ($id: ID!) { official(id: $id) { version serving contract { id version endedOn exitRoute }
  placements { village { id } from to } keyCultivations { to endReason } } }`;
interface Rows {
  readonly version: number;
  readonly contract: { readonly id: string; readonly version: number };
}
const read = async (id: string): Promise<Rows> => (await invented.people.ask(READ, { id })).data?.['official'] as Rows;

const toldOf = async (officialId: string) =>
  (await pendingEvents(invented.dataSource)).filter(({ key }) => key === officialId);
const stateOf = async (officialId: string) =>
  (await pendingStates(invented.dataSource)).findLast(({ key }) => key === officialId);

describe('an end of service that lies ahead', () => {
  it('gives way to another one, by whoever has seen it', async () => {
    const officialId = await leaving();
    const other = { officialId, on: '2014-01-04', exitRoute: 'RESIGNED' };
    const before = await read(officialId);
    expect(await invented.codes('endContract', other)).toEqual(['CONTRACT.ENDING']);
    const same = { officialId, on: AHEAD, exitRoute: 'CIVIL_SERVICE', expectedVersion: 2 };
    expect(await invented.codes('endContract', same)).toEqual(['RECORD.NOTHING_CORRECTED']);
    expect(await invented.codes('endContract', { ...other, expectedVersion: 1 })).toEqual(['CONTRACT.CHANGED']);
    expect(await read(officialId)).toEqual(before);
    await invented.run('endContract', { ...other, expectedVersion: 2 }, OFFICIAL);
    expect(await read(officialId)).toMatchObject({
      ...{ version: 5, serving: false, contract: null },
      placements: [{ from: '2012-07-01', to: '2014-01-05' }],
    });
    const told = (await toldOf(officialId)).slice(-2);
    expect(told).toMatchObject([
      {
        type: 'cunguan.people.contract-corrected.v1',
        aggregateVersion: 4,
        payload: {
          leftOn: null,
          placements: [{ placedTo: null }],
          contractTerms: [{ endedOn: null, exitRoute: null }],
        },
      },
      {
        type: 'cunguan.people.contract-ended.v1',
        aggregateVersion: 5,
        payload: { on: '2014-01-04', exitRoute: 'RESIGNED' },
      },
    ]);
    expect(await stateOf(officialId)).toMatchObject({ aggregateVersion: 5, payload: { leftOn: '2014-01-04' } });
    expect(await invented.codes('endContract', { ...other, expectedVersion: 3 })).toEqual(['OFFICIAL.LEFT']);
  });

  it('ends the key cultivation with it, on the new day too', async () => {
    const officialId = await invented.newOfficial();
    await invented.run('signContract', { officialId, from: '2012-07-01', to: '2015-06-30' }, OFFICIAL);
    const listing = { officialId, from: '2013-01-01', goal: '培养目标（虚构）', expectedVersion: 2 };
    await invented.run('listForKeyCultivation', listing, 'keyCultivation { id }');
    await invented.run('endContract', { officialId, on: AHEAD, exitRoute: 'CIVIL_SERVICE' }, OFFICIAL);
    const earlier = { officialId, on: '2014-01-31', exitRoute: 'OTHER_JOB', expectedVersion: 2 };
    await invented.run('endContract', earlier, OFFICIAL);
    expect(await read(officialId)).toMatchObject({
      keyCultivations: [{ to: '2014-02-01', endReason: 'LEFT_SERVICE' }],
    });
  });

  it('does not hold back a transfer before it, and the service ends in the new village', async () => {
    const officialId = await leaving();
    const [from, to] = invented.villages;
    await invented.run('transferOfficial', { officialId, villageId: to, on: '2014-01-02' }, OFFICIAL);
    expect(await read(officialId)).toMatchObject({
      ...{ serving: true, contract: { endedOn: AHEAD, exitRoute: 'CIVIL_SERVICE' } },
      placements: [
        { village: { id: from }, from: '2012-07-01', to: '2014-01-02' },
        { village: { id: to }, from: '2014-01-02', to: '2015-01-01' },
      ],
    });
    const types = (await toldOf(officialId)).slice(-3).map(({ type, aggregateVersion }) => [type, aggregateVersion]);
    expect(types).toEqual([
      ['cunguan.people.contract-corrected.v1', 4],
      ['cunguan.people.official-transferred.v1', 5],
      ['cunguan.people.contract-ended.v1', 6],
    ]);
    expect((await stateOf(officialId))?.payload).toMatchObject({
      leftOn: AHEAD,
      placements: [{ placedTo: '2014-01-02' }, { villageId: to, placedTo: '2015-01-01' }],
    });
  });

  it('is no reason to leave a degree unrecorded, and is taken back before a renewal', async () => {
    const officialId = await leaving();
    const degree = { officialId, education: 'DOCTOR', specialties: ['LAW'], from: '2014-01-01', expectedVersion: 3 };
    expect(await invented.codes('recordQualification', degree)).toEqual([]);
    const listing = { officialId, from: '2014-01-01', goal: '目标（虚构）', expectedVersion: 4 };
    expect(await invented.codes('listForKeyCultivation', listing)).toEqual(['CONTRACT.END_AHEAD']);
    const next = { officialId, from: '2015-07-01', to: '2018-06-30' };
    expect(await invented.codes('signContract', next)).toEqual(['CONTRACT.END_AHEAD']);
    const { contract } = await read(officialId);
    const back = {
      officialId,
      contractTermId: contract.id,
      endedOn: null,
      reason: '未录取（虚构）',
      expectedVersion: 2,
    };
    expect(await invented.codes('correctContract', back)).toEqual([]);
    expect(await invented.codes('signContract', next)).toEqual(['CONTRACT.NOT_ASSESSED']);
  });
});
