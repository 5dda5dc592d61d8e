import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixedClock, randomIds } from '@cunguan/domain';
import { pendingEvents } from '@cunguan/testing';
import { sweepContractAlerts } from '../contract-alert/contract-alert.sweep.js';
import { createInventedPeople, oneself, townOrganiser, type InventedPeople } from '../../test/invented-people.js';

let invented: InventedPeople;
const NOW = '2015-01-05T02:00:00Z';

beforeAll(async () => {
  invented = await createInventedPeople(NOW);
});
afterAll(() => invented.stop());

const OFFICIAL = 'official { id }';

const serving = async (town: 0 | 1 = 0): Promise<string> => {
  const officialId = await invented.newOfficial(town);
  await invented.run('signContract', { officialId, from: '2012-07-01', to: '2015-06-30' }, OFFICIAL);
  return officialId;
};

const plan = (officialId: string, change: object = {}) => ({
  ...{ officialId, route: 'CIVIL_SERVICE', steps: '报考公务员，三月前完成复习（虚构）', plannedOn: '2015-01-05' },
  ...change,
});

describe('an exit plan', () => {
  it('is made by the official or the organisers, and the one before it stays to be asked for', async () => {
    const officialId = await serving();
    const first = plan(officialId, { plannedOn: '2014-11-01' });
    await invented.run('makeExitPlan', first, 'exitPlan { id version }', oneself(officialId));
    const next = plan(officialId, { route: 'OWN_BUSINESS', expectedVersion: 1 });
    expect(await invented.run('makeExitPlan', next, 'exitPlan { route version }', townOrganiser(0))).toEqual({
      exitPlan: { route: 'OWN_BUSINESS', version: 2 },
    });
    const query = `query ($id: ID!) { official(id: $id) { contract(asOf: "2015-01-05") { exitPlanDueOn exitPlanPolicy
      none: exitPlan(asOf: "2014-10-31") { route } before: exitPlan(asOf: "2015-01-04") { route steps }
      now: exitPlan(asOf: "2015-01-05") { route version } } } }`;
    const { data } = await invented.people.ask(query, { id: officialId });
    expect((data?.['official'] as { contract: unknown }).contract).toEqual({
      ...{ exitPlanDueOn: '2014-12-30', exitPlanPolicy: 'EXIT_PLAN_DUE_MONTHS@1995-01-01', none: null },
      before: { route: 'CIVIL_SERVICE', steps: first.steps },
      now: { route: 'OWN_BUSINESS', version: 2 },
    });
    const events = (await pendingEvents(invented.dataSource)).filter(({ key }) => key === officialId);
    expect(events.slice(-2).map(({ type, aggregateVersion }) => [type, aggregateVersion])).toEqual([
      ['cunguan.people.exit-plan-made.v1', 1],
      ['cunguan.people.exit-plan-made.v1', 2],
    ]);
    expect(JSON.stringify(events)).not.toContain('复习');
  });

  it('is made once of many at once', async () => {
    const officialId = await serving();
    const codes = await Promise.all(Array.from({ length: 10 }, () => invented.codes('makeExitPlan', plan(officialId))));
    expect(codes.flat()).toEqual(Array.from({ length: 9 }, () => 'EXIT_PLAN.CHANGED'));
  });

  it.each([
    ['a version of none', { expectedVersion: 3 }, 'EXIT_PLAN.NONE'],
    ['a route that nobody plans', { route: 'DISMISSED' }, 'EXIT_PLAN.ROUTE_NOT_PLANNABLE'],
    ['a day to come', { plannedOn: '2015-01-06' }, 'INPUT.DATE_INVALID'],
    ['a day before the term', { plannedOn: '2012-06-30' }, 'INPUT.DATE_INVALID'],
    ['a day that is none', { plannedOn: '2014-02-30' }, 'INPUT.DATE_INVALID'],
    ['no steps', { steps: ' ' }, 'INPUT.TEXT_INVALID'],
    ['10,000 characters', { steps: '步'.repeat(10_000) }, 'INPUT.TEXT_INVALID'],
    ['a number of somebody', { steps: '联系13812345678' }, 'TEXT.HOLDS_NUMBER'],
    ['a term of nobody', { contractTermId: '00000000-0000-4000-8000-000000000099' }, 'CONTRACT.UNKNOWN'],
    ['an id that is none', { contractTermId: 'x' }, 'INPUT.ID_INVALID'],
  ])('is refused with %s', async (_what, change, code) => {
    const officialId = await serving();
    expect(await invented.codes('makeExitPlan', plan(officialId, change))).toEqual([code]);
    expect(await invented.dataSource.query('SELECT FROM exit_plans WHERE official_id = $1', [officialId])).toEqual([]);
  });

  it('takes rare characters', async () => {
    expect(await invented.codes('makeExitPlan', plan(await serving(), { steps: '㐱𠮷🌾' }))).toEqual([]);
  });

  it('is for nobody elsewhere, for no other official, and not for a term that ended', async () => {
    const [officialId, other] = [await serving(), await serving()];
    expect(await invented.codes('makeExitPlan', plan(officialId), townOrganiser(1))).toEqual(['OFFICIAL.UNKNOWN']);
    expect(await invented.codes('makeExitPlan', plan(officialId), oneself(other))).toEqual(['OFFICIAL.UNKNOWN']);
    await invented.run('endContract', { officialId, on: '2014-12-31', exitRoute: 'RESIGNED' }, OFFICIAL);
    expect(await invented.codes('makeExitPlan', plan(officialId))).toEqual(['EXIT_PLAN.TERM_ENDED']);
  });
});

describe('contract alerts', () => {
  const ALERTS = `query ($filter: ContractAlertFilter, $asOf: Date, $first: Int!, $after: String) {
    contractAlerts(filter: $filter, asOf: $asOf, first: $first, after: $after) {
      nodes { official { id } term { to } daysLeft level policy exitPlan { route } } pageInfo { hasNextPage endCursor } } }`;
  interface Page {
    readonly nodes: readonly { official: { id: string }; level: number; daysLeft: number; exitPlan: unknown }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }
  const alerts = async (variables: object, by = townOrganiser(1)): Promise<Page> =>
    (await invented.people.ask(ALERTS, { first: 20, ...variables }, by)).data?.['contractAlerts'] as Page;

  it('name who leaves soon, the soonest first, with the plan or without', async () => {
    const [early, late, planned, left] = [
      await serving(1),
      await invented.newOfficial(1),
      await serving(1),
      await serving(1),
    ];
    await invented.run('signContract', { officialId: late, from: '2012-07-01', to: '2015-05-30' }, OFFICIAL);
    await invented.run('makeExitPlan', plan(planned), 'exitPlan { id }');
    await invented.run('endContract', { officialId: left, on: '2015-01-04', exitRoute: 'RESIGNED' }, OFFICIAL);
    const { nodes } = await alerts({ asOf: '2015-01-05' });
    const of = (id: string) => nodes.find(({ official }) => official.id === id);
    expect(nodes.map(({ official }) => official.id).slice(0, 1)).toEqual([late]);
    expect(of(early)).toMatchObject({
      daysLeft: 176,
      level: 180,
      policy: 'CONTRACT_ALERT_DAYS@1995-01-01',
      exitPlan: null,
    });
    expect(of(planned)?.exitPlan).toEqual({ route: 'CIVIL_SERVICE' });
    expect(of(left)).toBeUndefined();
    const levels = async (asOf: string) =>
      (await alerts({ asOf })).nodes.find(({ official }) => official.id === early)?.level;
    expect(await levels('2015-01-01')).toBe(180);
    expect(await levels('2014-12-31')).toBeUndefined();
    expect([await levels('2015-04-01'), await levels('2015-04-02')]).toEqual([90, 90]);
    expect([await levels('2015-05-30'), await levels('2015-05-31'), await levels('2015-06-30')]).toEqual([90, 30, 30]);
    expect(await levels('2015-07-01')).toBe(0);
    const page = await alerts({ asOf: '2015-01-05', first: 1 });
    const rest = await alerts({ asOf: '2015-01-05', after: page.pageInfo.endCursor });
    expect([...page.nodes, ...rest.nodes]).toEqual(nodes);
  });

  it('are told of the units that are asked for, within reach', async () => {
    const officialId = await serving(1);
    const has = async (filter: object, by = townOrganiser(1)) =>
      (await alerts({ filter, asOf: '2015-01-05', first: 100 }, by)).nodes.some(
        ({ official }) => official.id === officialId,
      );
    expect(await has({ townId: invented.towns[1], villageId: invented.villages[1] })).toBe(true);
    expect(await has({ townId: invented.towns[0] })).toBe(false);
    expect(await has({ townId: invented.towns[1] }, townOrganiser(0))).toBe(false);
    const codes = await invented.people.codes('{ contractAlerts(filter: { townId: "x" }) { nodes { level } } }');
    expect(codes).toEqual(['INPUT.ID_INVALID']);
  });

  const sweep = (now: string) =>
    sweepContractAlerts({ dataSource: invented.dataSource, clock: fixedClock(now), ids: randomIds });
  const told = async (officialId: string, name = 'contract-ending') =>
    (await pendingEvents(invented.dataSource))
      .filter(({ key, type }) => key === officialId && type === `cunguan.people.${name}.v1`)
      .map(({ payload }) => payload);

  it('are recorded and told once each, however many sweep at once', async () => {
    const officialId = await serving();
    const totals = await Promise.all(Array.from({ length: 8 }, () => sweep('2015-01-05T00:00:00Z')));
    expect(totals.filter((total) => total > 0).length).toBeGreaterThan(0);
    expect(await sweep('2015-02-20T00:00:00Z')).toBe(0);
    expect(await told(officialId)).toMatchObject([
      { endsOn: '2015-06-30', daysBefore: 180, alertedOn: '2015-01-05', exitPlanOnRecord: false },
    ]);
    await invented.run('makeExitPlan', plan(officialId), 'exitPlan { id }');
    await sweep('2015-04-01T00:00:00Z');
    await sweep('2015-06-30T00:00:00Z');
    await sweep('2015-07-01T00:00:00Z');
    expect(await told(officialId)).toMatchObject([
      { daysBefore: 180 },
      { daysBefore: 90, alertedOn: '2015-04-01', exitPlanOnRecord: true },
      { daysBefore: 30, alertedOn: '2015-06-30' },
    ]);
    expect(await told(officialId, 'contract-ran-out')).toMatchObject([
      { endsOn: '2015-06-30', alertedOn: '2015-07-01', exitPlanOnRecord: true },
    ]);
    expect(await sweep('2015-08-01T00:00:00Z')).toBe(0);
  });

  it('are told anew of an end that was corrected', async () => {
    const officialId = await serving();
    await sweep('2015-01-05T00:00:00Z');
    const query = 'query ($id: ID!) { official(id: $id) { contracts { id version } } }';
    const { data } = await invented.people.ask(query, { id: officialId });
    const [term] = (data?.['official'] as { contracts: { id: string; version: number }[] }).contracts;
    const reason = '届满日有误（虚构）';
    const correction = {
      officialId,
      contractTermId: term?.id,
      to: '2015-06-20',
      reason,
      expectedVersion: term?.version,
    };
    await invented.run('correctContract', correction, OFFICIAL);
    await sweep('2015-01-05T00:00:00Z');
    expect(await told(officialId)).toMatchObject([{ endsOn: '2015-06-30' }, { endsOn: '2015-06-20' }]);
  });
});
