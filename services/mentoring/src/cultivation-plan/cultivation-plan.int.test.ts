import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds } from '@cunguan/domain';
import { recusalDeclared } from '@cunguan/events';
import { createTestDatabase, pendingStates } from '@cunguan/testing';
import { cultivationIn, type Cultivation } from '../../test/cultivation-world.js';
import {
  contractOver,
  gaveUpOffice,
  newPlace,
  openWorld,
  outcomes,
  transferred,
  type World,
} from '../../test/world.js';
import {
  closeCultivationPlanCommand,
  openCultivationPlanCommand,
  setTownHalfCommand,
  setVillageHalfCommand,
} from './cultivation-plan.service.js';

let world: World;
let made: Cultivation;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
  made = cultivationIn(world);
});
afterAll(() => world.close());

const refused = (code: string) => expect.objectContaining({ code });
const open = (officialId: string, more: object = {}) =>
  openCultivationPlanCommand(world.context, { officialId, from: '2015-01-01', to: '2015-12-31', ...more });
const close = (cultivationPlanId: string, more: object = {}) =>
  closeCultivationPlanCommand(world.context, {
    ...{ cultivationPlanId, on: '2015-06-01', result: 'ACHIEVED', expectedVersion: 3, ...more },
  });
const half = { goals: '能独当一面（虚构）', measures: '每月跟班一周（虚构）', from: '2015-03-01' };
const planOf = async (id: string) => {
  const [plan] = await world.dataSource.query<object[]>(
    'SELECT village_id AS "villageId", closed_on::text AS "closedOn", close_reason AS reason, version FROM cultivation_plans WHERE id = $1',
    [id],
  );
  return plan;
};
const halvesOf = (id: string) =>
  world.dataSource.query<object[]>(
    `SELECT half, held_from::text AS "from", held_to::text AS "to", end_reason AS reason
       FROM cultivation_halves WHERE plan_id = $1 ORDER BY half, held_from`,
    [id],
  );
const written = () =>
  world.dataSource.query<object[]>(
    `SELECT (SELECT count(*) FROM cultivation_plans_history) AS plans, (SELECT count(*) FROM cultivation_halves_history) AS halves,
            (SELECT count(*) FROM outbox) AS events, (SELECT count(*) FROM command_receipts) AS receipts`,
  );

describe('a plan of dual cultivation', () => {
  it('has its two halves, and tells of itself without their texts', async () => {
    const { id, officialId, place, townCadre, member } = await made.newPlan();
    expect(await world.eventsOf(id)).toEqual([
      'cultivation-plan-opened 1',
      'cultivation-half-set 2',
      'cultivation-half-set 3',
    ]);
    const state = (await pendingStates(world.dataSource)).findLast(({ key }) => key === id);
    expect(state?.payload).toEqual({
      ...{ cultivationPlanId: id, officialId, ...place, openedOn: '2015-01-01', plannedTo: '2015-12-31' },
      ...{ closedOn: null, reason: null, result: null },
      ...{ townResponsibleId: townCadre.id, villageResponsibleId: member.id },
    });
    const payloads = await world.dataSource.query<object[]>('SELECT payload FROM outbox WHERE aggregate_id = $1', [id]);
    expect(JSON.stringify(payloads)).not.toContain('虚构');
  });

  it('is one at a time, however many are opened at once, and in the past too', async () => {
    const officialId = await world.newOfficial(newPlace());
    const { won, codes } = await outcomes(Array.from({ length: 10 }, () => open(officialId)));
    expect([won, codes.length, new Set(codes)]).toEqual([1, 9, new Set(['CULTIVATION_PLAN.ALREADY_OPEN'])]);
    await expect(open(officialId, { from: '2014-08-01' })).rejects.toEqual(refused('CULTIVATION_PLAN.ALREADY_OPEN'));
  });

  it.each([
    ['for an unknown official', { officialId: randomIds.next() }, 'CULTIVATION_PLAN.OFFICIAL_UNKNOWN'],
    ['without an id', { officialId: 'x' }, 'INPUT.ID_INVALID'],
    ['from tomorrow', { from: '2015-12-01', to: '2016-01-01' }, 'INPUT.DATE_INVALID'],
    ['backwards', { to: '2014-12-31' }, 'INPUT.DATE_INVALID'],
    ['for no day', { to: '2015-01-01' }, 'INPUT.DATE_INVALID'],
    ['for more than three years', { to: '2018-01-01' }, 'INPUT.DATE_INVALID'],
    ['before the service', { from: '2014-06-30' }, 'CULTIVATION_PLAN.OFFICIAL_NOT_SERVING'],
  ])('%s is refused and leaves nothing', async (_what, wrong, code) => {
    const officialId = await world.newOfficial(newPlace());
    const before = await written();
    await expect(open(officialId, wrong)).rejects.toEqual(refused(code));
    expect(await written()).toEqual(before);
  });
});

describe('a half', () => {
  it('is set anew from a day on, and said anew for the same day', async () => {
    const { id, member } = await made.newPlan();
    const input = { cultivationPlanId: id, responsibleId: member.id, ...half };
    await setVillageHalfCommand(world.context, { ...input, expectedVersion: 3 });
    await setVillageHalfCommand(world.context, { ...input, goals: '㐱𠮷👍', expectedVersion: 4 });
    expect(await halvesOf(id)).toEqual([
      { half: 'TOWN', from: '2015-01-01', to: null, reason: null },
      { half: 'VILLAGE', from: '2015-01-01', to: '2015-03-01', reason: null },
      { half: 'VILLAGE', from: '2015-03-01', to: null, reason: null },
    ]);
  });

  it('of two set at once is one, and the other is told to read again', async () => {
    const { id, member } = await made.newPlan();
    const input = { cultivationPlanId: id, responsibleId: member.id, ...half, expectedVersion: 3 };
    const both = [setVillageHalfCommand(world.context, input), setVillageHalfCommand(world.context, input)];
    expect(await outcomes(both)).toEqual({ won: 1, codes: ['CULTIVATION_PLAN.CHANGED'] });
  });

  it.each([
    ['of an unknown plan', { cultivationPlanId: randomIds.next() }, 'CULTIVATION_PLAN.UNKNOWN'],
    ['of a plan without an id', { cultivationPlanId: 'x' }, 'INPUT.ID_INVALID'],
    ['of an unknown cadre', { responsibleId: randomIds.next() }, 'CULTIVATION_PLAN.RESPONSIBLE_UNKNOWN'],
    ['of a version that is not the last', { expectedVersion: 2 }, 'CULTIVATION_PLAN.CHANGED'],
    ['before the half that stands there', { from: '2014-12-31' }, 'INPUT.DATE_INVALID'],
    ['in the future', { from: '2015-12-01' }, 'INPUT.DATE_INVALID'],
    ['without goals', { goals: '' }, 'INPUT.TEXT_INVALID'],
    ['with measures of 10,000 characters', { measures: '措'.repeat(10_000) }, 'INPUT.TEXT_INVALID'],
    ['with goals that are a formula', { goals: '@SUM(A1)' }, 'INPUT.TEXT_FORMULA'],
  ])('%s is refused and leaves nothing', async (_what, wrong, code) => {
    const { id, townCadre, member } = await made.newPlan();
    const before = await written();
    const input = { cultivationPlanId: id, ...half, expectedVersion: 3 };
    const town = setTownHalfCommand(world.context, { ...input, responsibleId: townCadre.id, ...wrong });
    await expect(town).rejects.toEqual(refused(code));
    const village = setVillageHalfCommand(world.context, { ...input, responsibleId: member.id, ...wrong });
    await expect(village).rejects.toEqual(refused(code));
    expect(await written()).toEqual(before);
  });

  it('of the town is by somebody of the town, and of the village by somebody of its committees', async () => {
    const { id, place, townCadre, member } = await made.newPlan();
    const input = { cultivationPlanId: id, ...half, expectedVersion: 3 };
    const elsewhere = await made.newTownCadre(newPlace());
    const neighbour = await made.newMember(newPlace({ townId: place.townId }));
    for (const responsibleId of [member.id, elsewhere.id]) {
      await expect(setTownHalfCommand(world.context, { ...input, responsibleId })).rejects.toEqual(
        refused('CULTIVATION_PLAN.RESPONSIBLE_NOT_IN_OFFICE'),
      );
    }
    for (const responsibleId of [townCadre.id, neighbour.id]) {
      await expect(setVillageHalfCommand(world.context, { ...input, responsibleId })).rejects.toEqual(
        refused('CULTIVATION_PLAN.RESPONSIBLE_NOT_IN_COMMITTEES'),
      );
    }
  });

  it('of the village is set by its own leader, not by the neighbour’s', async () => {
    const { id, place, member } = await made.newPlan();
    const neighbour = await world.place(newPlace({ townId: place.townId }));
    const input = { cultivationPlanId: id, responsibleId: member.id, ...half, expectedVersion: 3 };
    const other = await made.as('VILLAGE_LEADER', neighbour.villageId);
    await expect(setVillageHalfCommand(other, input)).rejects.toEqual(refused('CULTIVATION_PLAN.UNKNOWN'));
    await setVillageHalfCommand(await made.as('VILLAGE_LEADER', place.villageId), input);
  });

  it('is neither given to kin of the official nor decided by kin or by the official', async () => {
    const { id, place, officialId, member } = await made.newPlan();
    const recusalId = randomIds.next();
    const declared = { recusalId, personKind: 'CADRE', personId: member.id, relativeKind: 'OFFICIAL' } as const;
    await world.deliver(recusalDeclared.of(recusalId, 1, { ...declared, relativeId: officialId }));
    const other = await made.newMember(place);
    const input = { cultivationPlanId: id, ...half, expectedVersion: 3 };
    const given = setVillageHalfCommand(world.context, { ...input, responsibleId: member.id });
    await expect(given).rejects.toEqual(refused('ACCESS.KIN'));
    const own = await made.as('TOWN_ORGANISER', place.townId, { officialId });
    const kin = await made.as('TOWN_ORGANISER', place.townId, { cadreId: member.id });
    await expect(setVillageHalfCommand(own, { ...input, responsibleId: other.id })).rejects.toEqual(
      refused('ACCESS.OWN_CASE'),
    );
    await expect(setVillageHalfCommand(kin, { ...input, responsibleId: other.id })).rejects.toEqual(
      refused('ACCESS.KIN'),
    );
    const closing = { cultivationPlanId: id, on: '2015-06-01', result: 'ACHIEVED', expectedVersion: 3 } as const;
    await expect(closeCultivationPlanCommand(own, closing)).rejects.toEqual(refused('ACCESS.OWN_CASE'));
    await expect(closeCultivationPlanCommand(kin, closing)).rejects.toEqual(refused('ACCESS.KIN'));
  });
});

describe('news', () => {
  it('of a move to another village of the town ends the village half, which is due anew', async () => {
    const { id, officialId, place } = await made.newPlan();
    const next = newPlace({ townId: place.townId });
    await world.deliver(transferred(officialId, place, next, '2015-05-04'));
    expect(await planOf(id)).toEqual({ villageId: next.villageId, closedOn: null, reason: null, version: 5 });
    expect(await halvesOf(id)).toEqual([
      { half: 'TOWN', from: '2015-01-01', to: null, reason: null },
      { half: 'VILLAGE', from: '2015-01-01', to: '2015-05-04', reason: 'OFFICIAL_LEFT_VILLAGE' },
    ]);
    expect((await world.eventsOf(id)).slice(3)).toEqual(['cultivation-plan-moved 4', 'cultivation-half-ended 5']);
    // Its new village sets it, the former one no longer does.
    await world.place(next);
    const member = await made.newMember(next);
    const input = { cultivationPlanId: id, responsibleId: member.id, ...half, from: '2015-05-10', expectedVersion: 5 };
    const former = await made.as('VILLAGE_LEADER', place.villageId);
    await expect(setVillageHalfCommand(former, input)).rejects.toEqual(refused('CULTIVATION_PLAN.UNKNOWN'));
    await setVillageHalfCommand(await made.as('VILLAGE_LEADER', next.villageId), input);
  });

  it('of a move to another town closes the plan', async () => {
    const { id, officialId, place } = await made.newPlan();
    await world.deliver(transferred(officialId, place, newPlace(), '2015-05-04'));
    expect(await planOf(id)).toEqual({
      ...{ villageId: place.villageId, closedOn: '2015-05-04', reason: 'OFFICIAL_LEFT_TOWN', version: 4 },
    });
    expect((await world.eventsOf(id)).slice(3)).toEqual(['cultivation-plan-closed 4']);
  });

  it('of leaving the service closes it on the day after the last, and earlier where it was to close later', async () => {
    const { id, officialId, place } = await made.newPlan();
    await world.deliver(contractOver(officialId, place, '2015-05-31'));
    expect(await planOf(id)).toMatchObject({ closedOn: '2015-06-01', reason: 'OFFICIAL_LEFT_SERVICE', version: 4 });
    await expect(close(id, { on: '2015-06-01', expectedVersion: 4 })).rejects.toEqual(
      refused('CULTIVATION_PLAN.CLOSED'),
    );
    await close(id, { on: '2015-05-01', expectedVersion: 4 });
    await expect(close(id, { on: '2015-04-01', expectedVersion: 5 })).rejects.toEqual(
      refused('CULTIVATION_PLAN.CLOSED'),
    );
  });

  it('that the one responsible left the office ends the half', async () => {
    const { id, place, townCadre, member } = await made.newPlan();
    await world.deliver(gaveUpOffice(townCadre.id, townCadre.officeId, place, '2015-04-01'));
    await world.deliver(gaveUpOffice(member.id, member.officeId, place, '2015-05-01'));
    expect(await halvesOf(id)).toEqual([
      { half: 'TOWN', from: '2015-01-01', to: '2015-04-01', reason: 'RESPONSIBLE_LEFT_OFFICE' },
      { half: 'VILLAGE', from: '2015-01-01', to: '2015-05-01', reason: 'RESPONSIBLE_LEFT_OFFICE' },
    ]);
    expect((await world.eventsOf(id)).slice(3)).toEqual(['cultivation-half-ended 4', 'cultivation-half-ended 5']);
  });

  it('that is already known ends what is entered late at once', async () => {
    const place = newPlace();
    const [officialId, member] = [await world.newOfficial(place), await made.newMember(place)];
    const next = newPlace({ townId: place.townId });
    await world.deliver(transferred(officialId, place, next, '2015-05-04'));
    const { id } = await open(officialId);
    expect(await planOf(id)).toMatchObject({ villageId: next.villageId, closedOn: null });
    const input = { cultivationPlanId: id, responsibleId: member.id, ...half, expectedVersion: 1 };
    await setVillageHalfCommand(world.context, input);
    expect(await halvesOf(id)).toEqual([
      { half: 'VILLAGE', from: '2015-03-01', to: '2015-05-04', reason: 'OFFICIAL_LEFT_VILLAGE' },
    ]);
    const gone = await world.newOfficial(place);
    await world.deliver(contractOver(gone, place, '2015-02-28'));
    const { id: over } = await open(gone);
    expect(await planOf(over)).toMatchObject({ closedOn: '2015-03-01', reason: 'OFFICIAL_LEFT_SERVICE', version: 2 });
  });
});

describe('a closing by decision', () => {
  it('happens once, and nothing changes afterwards', async () => {
    const { id, member } = await made.newPlan();
    const { won, codes } = await outcomes(Array.from({ length: 5 }, () => close(id)));
    expect([won, new Set(codes)]).toEqual([1, new Set(['CULTIVATION_PLAN.CLOSED'])]);
    const input = { cultivationPlanId: id, responsibleId: member.id, ...half, expectedVersion: 4 };
    await expect(setVillageHalfCommand(world.context, input)).rejects.toEqual(refused('CULTIVATION_PLAN.CLOSED'));
  });

  it.each([
    ['before it was opened', { on: '2014-12-31' }, 'INPUT.DATE_INVALID'],
    ['tomorrow', { on: '2015-12-01' }, 'INPUT.DATE_INVALID'],
    ['of a version that is not the last', { expectedVersion: 1 }, 'CULTIVATION_PLAN.CHANGED'],
    ['with an empty note', { note: ' ' }, 'INPUT.TEXT_INVALID'],
    ['of an unknown plan', { cultivationPlanId: randomIds.next() }, 'CULTIVATION_PLAN.UNKNOWN'],
  ])('%s is refused and leaves nothing', async (_what, wrong, code) => {
    const { id } = await made.newPlan();
    const before = await written();
    await expect(close(id, wrong)).rejects.toEqual(refused(code));
    expect(await written()).toEqual(before);
  });
});
