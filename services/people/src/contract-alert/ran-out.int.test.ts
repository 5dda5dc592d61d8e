import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createInventedPeople, DISTRICT, townOrganiser, type InventedPeople } from '../../test/invented-people.js';

let invented: InventedPeople;
let now = '2016-01-05T02:00:00Z';

beforeAll(async () => {
  invented = await createInventedPeople({ now: () => new Date(now) });
});
afterAll(() => invented.stop());

const OFFICIAL = 'official { id }';
const contracted = async (town: 0 | 1, to: string): Promise<string> => {
  const officialId = await invented.newOfficial(town);
  await invented.run('signContract', { officialId, from: '2012-07-01', to }, OFFICIAL);
  return officialId;
};

const LIST = `query ($filter: OfficialFilter, $asOf: Date, $knownAt: Moment) {
  officials(filter: $filter, asOf: $asOf, knownAt: $knownAt, first: 100) { nodes { id } } }`;
const listed = async (variables: object, by = DISTRICT as Parameters<InventedPeople['people']['ask']>[2]) => {
  const { data } = await invented.people.ask(LIST, variables, by);
  return (data?.['officials'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
};
const ALERTS = `query ($filter: ContractAlertFilter, $asOf: Date, $knownAt: Moment) {
  contractAlerts(filter: $filter, asOf: $asOf, knownAt: $knownAt, first: 100) {
    nodes { official { id } level daysLeft } } }`;
const alerted = async (variables: object) => {
  const { data } = await invented.people.ask(ALERTS, variables, DISTRICT);
  return (data?.['contractAlerts'] as { nodes: { official: { id: string }; level: number; daysLeft: number }[] }).nodes;
};

describe('a contract that ran out without an exit route', () => {
  it('is in the lists until the town records the route, which it may at any time', async () => {
    now = '2016-01-05T02:00:00Z';
    const officialId = await contracted(0, '2015-06-30');
    const running = await contracted(0, '2015-05-31');
    await invented.run('endContract', { officialId: running, on: '2015-05-31', exitRoute: 'OTHER_JOB' }, OFFICIAL);
    const missing = { exitRouteMissing: true };
    expect(await listed({ filter: missing })).toEqual([officialId]);
    expect(await listed({ filter: missing, asOf: '2015-06-30' })).toEqual([]);
    expect(await listed({ filter: { statuses: ['SERVING'] }, asOf: '2015-06-30' })).toEqual([officialId]);
    expect(await listed({ filter: { exitRouteMissing: false } })).toEqual([running]);
    expect(await listed({ filter: missing }, townOrganiser(1))).toEqual([]);
    expect(await listed({ filter: { ...missing, statuses: ['SERVING'] } })).toEqual([]);
    expect(await alerted({ filter: missing })).toEqual([{ official: { id: officialId }, level: 0, daysLeft: -189 }]);
    expect(await alerted({ filter: missing, asOf: '2015-06-30' })).toEqual([]);
    expect(await alerted({ filter: { exitRouteMissing: false } })).toEqual([]);
    expect(await alerted({ filter: { exitRouteMissing: false }, asOf: '2015-06-30' })).toMatchObject([{ level: 30 }]);

    now = '2016-01-06T02:00:00Z';
    const late = { officialId, exitRoute: 'CIVIL_SERVICE' };
    expect(await invented.codes('endContract', { ...late, on: '2016-01-05' })).toEqual(['CONTRACT.END_OUTSIDE_TERM']);
    await invented.run('endContract', { ...late, on: '2015-06-30' }, OFFICIAL);
    expect(await listed({ filter: missing })).toEqual([]);
    expect(await alerted({})).toEqual([]);
    expect(await listed({ filter: { exitRoutes: ['CIVIL_SERVICE'] } })).toEqual([officialId]);
    expect((await listed({ filter: { statuses: ['LEFT'] } })).sort()).toEqual([officialId, running].sort());
    expect(await listed({ asOf: '2015-06-30' })).toEqual([officialId]);
    const before = { knownAt: '2016-01-05T12:00:00Z' };
    expect(await listed({ filter: missing, ...before })).toEqual([officialId]);
    expect(await alerted({ filter: missing, ...before })).toMatchObject([{ level: 0 }]);
    expect((await listed({ filter: { statuses: ['LEFT'] }, ...before })).sort()).toEqual([officialId, running].sort());
  });
});
