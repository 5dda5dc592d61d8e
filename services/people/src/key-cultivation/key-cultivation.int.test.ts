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

let invented: InventedPeople;
beforeAll(async () => {
  invented = await createInventedPeople();
});
afterAll(() => invented.stop());

const contracted = async (): Promise<string> => {
  const officialId = await invented.newOfficial(0);
  await invented.run('signContract', { officialId, from: '2012-07-01', to: '2015-06-30' }, 'official { id }');
  await assessLastTerm(invented.dataSource, { officialId, notifiedOn: '2015-05-20' });
  await invented.run('signContract', { officialId, from: '2015-07-01', to: '2017-06-30' }, 'official { id }');
  return officialId;
};

const listing = (officialId: string, change: object = {}) => ({
  officialId,
  from: '2014-01-01',
  goal: '拟任村党总支副书记，锻炼基层党建（㐱𠮷）',
  expectedVersion: 3,
  ...change,
});

interface Answered {
  readonly keyCultivation: { readonly id: string };
}
const list = async (officialId: string, change: object = {}): Promise<string> => {
  const answer = await invented.run('listForKeyCultivation', listing(officialId, change), 'keyCultivation { id }');
  return (answer as unknown as Answered).keyCultivation.id;
};

const FIELDS = 'from to endReason goal version town { id }';
const ask = async (officialId: string, args = '', by: Asker = DISTRICT): Promise<unknown> => {
  const { data } = await invented.people.ask(
    `{ official(id: "${officialId}") { keyCultivation${args} { ${FIELDS} } keyCultivations { from to endReason } } }`,
    {},
    by,
  );
  return data?.['official'];
};

describe('key cultivation by the town', () => {
  it('holds from its day, ends by decision, and may begin anew', async () => {
    const officialId = await contracted();
    const keyCultivationId = await list(officialId);
    expect(await ask(officialId, '(asOf: "2013-12-31")')).toMatchObject({ keyCultivation: null });
    expect(await ask(officialId, '(asOf: "2014-01-01")', oneself(officialId))).toMatchObject({
      keyCultivation: { from: '2014-01-01', to: null, endReason: null, version: 1, town: { id: invented.towns[0] } },
    });
    expect(await ask(officialId, '(asOf: "2014-06-01", knownAt: "2016-01-04")')).toMatchObject({
      keyCultivation: null,
    });
    const ending = { keyCultivationId, on: '2015-01-01', reason: 'GOAL_REACHED', expectedVersion: 1 };
    expect(await invented.codes('endKeyCultivation', { ...ending, expectedVersion: 2 })).toEqual([
      'KEY_CULTIVATION.CHANGED',
    ]);
    expect(await invented.codes('endKeyCultivation', { ...ending, reason: 'LEFT_TOWN' })).toEqual([
      'KEY_CULTIVATION.REASON_AUTOMATIC',
    ]);
    expect(await invented.codes('endKeyCultivation', { ...ending, on: '2013-12-31' })).toEqual(['INPUT.DATE_INVALID']);
    await invented.run('endKeyCultivation', ending, 'keyCultivation { id }', townOrganiser(0));
    expect(await invented.codes('endKeyCultivation', ending)).toEqual(['KEY_CULTIVATION.ALREADY_ENDED']);
    expect(await ask(officialId, '(asOf: "2015-01-01")')).toMatchObject({ keyCultivation: null });
    expect(await invented.codes('listForKeyCultivation', listing(officialId, { from: '2014-12-31' }))).toEqual([
      'KEY_CULTIVATION.ALREADY_LISTED',
    ]);
    await list(officialId, { from: '2015-01-01' });
    expect(await ask(officialId)).toMatchObject({
      keyCultivations: [{ to: '2015-01-01', endReason: 'GOAL_REACHED' }, { to: null }],
    });
  });

  it('is one at a time, whoever races', async () => {
    const officialId = await contracted();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => invented.codes('listForKeyCultivation', listing(officialId))),
    );
    expect(outcomes.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(outcomes.flat()).toEqual(Array.from({ length: 7 }, () => 'KEY_CULTIVATION.ALREADY_LISTED'));
  });

  it('ends with the service', async () => {
    const officialId = await contracted();
    await list(officialId);
    await invented.run('endContract', { officialId, on: '2015-12-31', exitRoute: 'OWN_BUSINESS' }, 'official { id }');
    expect(await ask(officialId)).toMatchObject({ keyCultivations: [{ to: '2016-01-01', endReason: 'LEFT_SERVICE' }] });
    expect(await invented.codes('listForKeyCultivation', listing(officialId, { expectedVersion: 4 }))).toEqual([
      'OFFICIAL.LEFT',
    ]);
  });

  it('ends with leaving the town, and one that was to begin later never held', async () => {
    const officialId = await contracted();
    const later = await contracted();
    await list(officialId);
    await list(later, { from: '2015-10-01' });
    const { data } = await invented.people.ask('{ village(code: "310114104901") { id } }', {}, DISTRICT);
    const villageId = (data?.['village'] as { id: string }).id;
    for (const moved of [officialId, later]) {
      await invented.run('transferOfficial', { officialId: moved, villageId, on: '2015-09-01' }, 'official { id }');
    }
    expect(await ask(officialId)).toMatchObject({ keyCultivations: [{ to: '2015-09-01', endReason: 'LEFT_TOWN' }] });
    expect(await ask(later)).toMatchObject({ keyCultivations: [{ from: '2015-10-01', to: '2015-10-01' }] });
    expect(await ask(officialId, '', townOrganiser(0))).toMatchObject({ keyCultivations: [{ from: '2014-01-01' }] });
    expect(await ask(officialId, '', townOrganiser(1))).toMatchObject({ keyCultivations: [] });
    const again = listing(officialId, { from: '2015-08-01', expectedVersion: 4 });
    expect(await invented.codes('listForKeyCultivation', again)).toEqual(['KEY_CULTIVATION.NOT_SERVING_IN_TOWN']);
  });

  it('is told as events without its goal', async () => {
    const officialId = await contracted();
    const id = await list(officialId);
    const rows = await invented.dataSource.query<{ type: string; payload: object }[]>(
      'SELECT type, payload FROM outbox WHERE aggregate_id = $1 ORDER BY id',
      [id],
    );
    expect(rows.map(({ type }) => type)).toEqual([
      'cunguan.people.key-cultivation-started.v1',
      'cunguan.people.key-cultivation-state.v1',
    ]);
    expect(JSON.stringify(rows)).not.toContain('拟任');
  });

  it.each([
    ['of nobody', { officialId: randomUUID() }, 'OFFICIAL.UNKNOWN'],
    ['of somebody seen otherwise', { expectedVersion: 2 }, 'OFFICIAL.CHANGED'],
    ['before the arrival', { from: '2012-06-30' }, 'KEY_CULTIVATION.NOT_SERVING_IN_TOWN'],
    ['in the future', { from: '2016-01-06' }, 'INPUT.DATE_INVALID'],
    ['at an absurd time', { from: '1066-01-01' }, 'INPUT.DATE_OUT_OF_RANGE'],
    ['without a goal', { goal: ' ' }, 'INPUT.TEXT_INVALID'],
    ['with a goal of 10,000 characters', { goal: '好'.repeat(10_000) }, 'INPUT.TEXT_INVALID'],
    ['with a number in the goal', { goal: '电话 13800000000' }, 'TEXT.HOLDS_NUMBER'],
  ])('refuses one %s', async (_what, change, code) => {
    const officialId = await contracted();
    expect(await invented.codes('listForKeyCultivation', listing(officialId, change))).toEqual([code]);
  });

  it('is another town’s business', async () => {
    const officialId = await contracted();
    expect(await invented.codes('listForKeyCultivation', listing(officialId), townOrganiser(1))).toEqual([
      'OFFICIAL.UNKNOWN',
    ]);
    const ending = { on: '2015-01-01', reason: 'OWN_WISH', expectedVersion: 1 };
    const keyCultivationId = await list(officialId);
    for (const id of [keyCultivationId, randomUUID()]) {
      const input = { ...ending, keyCultivationId: id };
      expect(await invented.codes('endKeyCultivation', input, townOrganiser(1))).toEqual(['KEY_CULTIVATION.UNKNOWN']);
    }
  });
});
