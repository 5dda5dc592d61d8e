import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomIds, type CivilDate } from '@cunguan/domain';
import { pendingEvents, pendingStates, pendingVersions } from '@cunguan/testing';
import { codeOf, createWorld, endedEvent, expectOneWinner, type Place, type World } from '../../test/world.js';
import { leaveDutyPostCommand, takeDutyPostCommand } from '../duty-post-holding/duty-post-holding.service.js';
import { DutyEntity, DutyStepEntity } from './duty.entity.js';
import { checkDutyCommand, giveDutyCommand, reportDutyDoneCommand } from './duty.service.js';
import type { DutyCheckResult } from './duty.js';

let world: World;
let place: Place;
let officialId: string;
let giverId: string;
let dutyPostId: string;
let dutyPostHoldingId: string;

beforeAll(async () => {
  world = await createWorld();
});

beforeEach(async () => {
  place = await world.newVillage();
  officialId = await world.newOfficial(place);
  giverId = await world.newCadre(place);
  dutyPostId = await world.newPost(place);
  const holding = { dutyPostId, officialId, from: '2015-01-01' };
  dutyPostHoldingId = (await takeDutyPostCommand(world.context, holding)).id;
});

afterAll(() => world.close());

const give = (change: object = {}) =>
  giveDutyCommand(world.context, {
    dutyPostId,
    giverId,
    title: '低保复核',
    measure: '全部低保户入户',
    givenOn: '2015-03-01',
    dueOn: '2015-04-30',
    ...change,
  });
const report = (dutyId: string, on: CivilDate = '2015-04-01') =>
  reportDutyDoneCommand(world.context, { dutyId, on, evidence: '入户登记表' });
const check = (dutyId: string, result: DutyCheckResult = 'VERIFIED', checkerId = giverId) =>
  checkDutyCommand(world.context, { dutyId, checkerId, on: '2015-04-02', result, note: '已抽查' });
const twenty = <T>(make: (n: number) => T): T[] => Array.from({ length: 20 }, (_item, n) => make(n));

describe('a duty', () => {
  it('leaves a trail of who did what when, and an event for each step', async () => {
    const { id } = await give();
    await report(id);
    await check(id, 'RETURNED');
    await report(id, '2015-04-10');
    const steps = await world.dataSource.manager.find(DutyStepEntity, {
      where: { dutyId: id },
      order: { version: 'ASC' },
    });
    expect(steps.map(({ kind, takenOn, officialId: doer, cadreId }) => [kind, takenOn, doer ?? cadreId])).toEqual([
      ['GIVEN', '2015-03-01', giverId],
      ['DONE', '2015-04-01', officialId],
      ['RETURNED', '2015-04-02', giverId],
      ['DONE', '2015-04-10', officialId],
    ]);
    const events = (await pendingEvents(world.dataSource)).filter(({ aggregateId }) => aggregateId === id);
    expect(events.map(({ aggregateVersion }) => aggregateVersion)).toEqual([1, 2, 3, 4]);
    expect(new Set(events.map(({ key }) => key))).toEqual(new Set([officialId]));
    const states = (await pendingStates(world.dataSource)).filter(({ key }) => key === id);
    const given = {
      dutyId: id,
      dutyPostId,
      officialId,
      townId: place.townId,
      givenOn: '2015-03-01',
      dueOn: '2015-04-30',
    };
    expect(states.map(({ aggregateVersion, payload }) => [aggregateVersion, payload])).toEqual([
      [1, { ...given, status: 'OPEN', statusOn: '2015-03-01' }],
      [2, { ...given, status: 'DONE', statusOn: '2015-04-01' }],
      [3, { ...given, status: 'RETURNED', statusOn: '2015-04-02' }],
      [4, { ...given, status: 'DONE', statusOn: '2015-04-10' }],
    ]);
  });

  it('is reported by one of twenty reports and verified by one of twenty checks', async () => {
    const { id } = await give();
    await expectOneWinner(
      twenty(() => report(id)),
      'DUTY.ALREADY_REPORTED',
    );
    await expectOneWinner(
      twenty(() => check(id)),
      'DUTY.ALREADY_VERIFIED',
    );
    expect(await world.dataSource.manager.countBy(DutyStepEntity, { dutyId: id })).toBe(3);
  });

  it('is given once for one key', async () => {
    const clientMutationId = randomIds.next();
    const answers = await Promise.all(twenty(() => give({ clientMutationId })));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await world.dataSource.manager.countBy(DutyEntity, { dutyPostId })).toBe(1);
  });

  it('goes to who held the post on the day of giving', async () => {
    await leaveDutyPostCommand(world.context, { dutyPostHoldingId, on: '2015-03-02' });
    const next = await world.newOfficial(place);
    await takeDutyPostCommand(world.context, { dutyPostId, officialId: next, from: '2015-03-10' });
    const holder = async (givenOn: CivilDate) => {
      const { id } = await give({ givenOn });
      return (await world.dataSource.manager.findOneByOrFail(DutyEntity, { id })).officialId;
    };
    expect(await holder('2015-03-01')).toBe(officialId);
    expect(await codeOf(give({ givenOn: '2015-03-02' }))).toBe('DUTY_POST.VACANT');
    expect(await holder('2015-03-10')).toBe(next);
  });

  it('is refused for what is not known', async () => {
    expect(await codeOf(give({ dutyPostId: randomIds.next() }))).toBe('DUTY_POST.UNKNOWN');
    expect(await codeOf(give({ giverId: randomIds.next() }))).toBe('CADRE.UNKNOWN');
    expect(await codeOf(report(randomIds.next()))).toBe('DUTY.UNKNOWN');
    const { id } = await give();
    await report(id);
    expect(await codeOf(check(id, 'VERIFIED', officialId))).toBe('CADRE.UNKNOWN');
    expect(await codeOf(check(id, 'VERIFIED', await world.newCadre(await world.newVillage())))).toBe(
      'CADRE.OTHER_TOWN',
    );
  });

  it('is not reported by somebody who served no more', async () => {
    const { id } = await give();
    await world.deliver(endedEvent(officialId, 3, '2015-03-31'));
    expect(await codeOf(report(id))).toBe('OFFICIAL.NOT_SERVING');
    expect(await codeOf(report(id, '2015-03-31'))).toBe('done');
  });

  it('cannot be checked by an official, whatever is written', async () => {
    const { id: dutyId } = await give();
    const step = { dutyId, version: 2, takenOn: '2015-04-01', note: '伪造' };
    const insert = (row: object) => world.dataSource.manager.insert(DutyStepEntity, { ...step, ...row });
    await expect(insert({ kind: 'VERIFIED', officialId, cadreId: null })).rejects.toThrow('ck_duty_steps');
    await expect(insert({ kind: 'DONE', officialId: null, cadreId: giverId })).rejects.toThrow('ck_duty_steps');
  });
});

describe('the states in the outbox', () => {
  it('are as new as the events, of every aggregate that there was', async () => {
    const { events, states } = await pendingVersions(world.dataSource);
    expect(events.size).toBeGreaterThan(0);
    expect(states).toEqual(events);
  });
});
