import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomIds, type CivilDate } from '@cunguan/domain';
import type { DomainEvent } from '@cunguan/events';
import { pendingEvents, pendingStates, pendingVersions, publishedEvent } from '@cunguan/testing';
import {
  codeOf,
  createWorld,
  endedEvent,
  expectOneWinner,
  registeredEvent,
  transferredEvent,
  type Place,
  type World,
} from '../../test/world.js';
import { DutyPostEntity } from '../duty-post/duty-post.entity.js';
import { createDutyPostCommand } from '../duty-post/duty-post.service.js';
import { DutyPostHoldingEntity } from './duty-post-holding.entity.js';
import { leaveDutyPostCommand, takeDutyPostCommand } from './duty-post-holding.service.js';

let world: World;
let place: Place;

beforeAll(async () => {
  world = await createWorld();
});

beforeEach(async () => {
  place = await world.newVillage();
});

afterAll(() => world.close());

const take = (dutyPostId: string, officialId: string, from: CivilDate = '2015-01-01') =>
  takeDutyPostCommand(world.context, { dutyPostId, officialId, from });
const leave = (dutyPostHoldingId: string, on: CivilDate) =>
  leaveDutyPostCommand(world.context, { dutyPostHoldingId, on });
const holding = (id: string) => world.dataSource.manager.findOneByOrFail(DutyPostHoldingEntity, { id });
const holdingsOf = (officialId: string) => world.dataSource.manager.findBy(DutyPostHoldingEntity, { officialId });
const eventsOf = async (id: string): Promise<readonly DomainEvent[]> =>
  (await pendingEvents(world.dataSource)).filter(({ aggregateId }) => aggregateId === id);
const twenty = <T>(make: (n: number) => T): T[] => Array.from({ length: 20 }, (_item, n) => make(n));

describe('setting up a duty post', () => {
  it('takes effect once for one key', async () => {
    const { villageId } = place;
    const post = { villageId, lineOfWork: 'PARTY_BUILDING', title: '党建助理', createdOn: '2014-01-01' } as const;
    const input = { ...post, specialties: ['LAW'] as const, clientMutationId: randomIds.next() };
    const answers = await Promise.all(twenty(() => createDutyPostCommand(world.context, input)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await world.dataSource.manager.countBy(DutyPostEntity, { villageId })).toBe(1);
    expect(await eventsOf(answers[0]?.id ?? '')).toMatchObject([{ aggregateVersion: 1 }]);
  });

  it('is refused in a unit that is not known, and in a department', async () => {
    const post = { lineOfWork: 'PARTY_BUILDING', title: '岗', specialties: ['LAW'], createdOn: '2014-01-01' } as const;
    for (const villageId of [randomIds.next(), await world.newDepartment(place)]) {
      expect(await codeOf(createDutyPostCommand(world.context, { ...post, villageId }))).toBe('UNIT.UNKNOWN');
    }
  });
});

describe('taking a duty post', () => {
  it('emits its event with the change', async () => {
    const officialId = await world.newOfficial(place);
    const { id } = await take(await world.newPost(place), officialId);
    expect(await holding(id)).toMatchObject({ officialId, heldFrom: '2015-01-01', heldTo: null, version: 1 });
    expect(await eventsOf(id)).toMatchObject([{ key: officialId, aggregateVersion: 1 }]);
  });

  it('is won by one of twenty officials', async () => {
    const post = await world.newPost(place);
    const officials = await Promise.all(twenty(() => world.newOfficial(place)));
    await expectOneWinner(
      officials.map((officialId) => take(post, officialId)),
      'DUTY_POST.TAKEN',
    );
  });

  it('is possible at one of twenty posts', async () => {
    const officialId = await world.newOfficial(place);
    const posts = await Promise.all(twenty(() => world.newPost(place)));
    await expectOneWinner(
      posts.map((post) => take(post, officialId)),
      'DUTY_POST.OFFICIAL_HAS_POST',
    );
    expect(await holdingsOf(officialId)).toHaveLength(1);
  });

  it('is refused for what is not known, and leaves nothing written', async () => {
    const officialId = await world.newOfficial(place);
    const post = await world.newPost(place);
    const before = await pendingEvents(world.dataSource);
    expect(await codeOf(take(randomIds.next(), officialId))).toBe('DUTY_POST.UNKNOWN');
    expect(await codeOf(take(post, randomIds.next()))).toBe('OFFICIAL.UNKNOWN');
    expect(await codeOf(take('post', officialId))).toBe('INPUT.ID_INVALID');
    expect(await codeOf(take(post, await world.newOfficial(await world.newVillage())))).toBe('OFFICIAL.OTHER_VILLAGE');
    expect(await codeOf(leave(randomIds.next(), '2015-02-01'))).toBe('DUTY_POST_HOLDING.UNKNOWN');
    expect(await holdingsOf(officialId)).toEqual([]);
    expect(await pendingEvents(world.dataSource)).toEqual(before);
  });

  it('is refused before a contract is signed', async () => {
    const officialId = randomIds.next();
    await world.deliver(registeredEvent(officialId, place));
    expect(await codeOf(take(await world.newPost(place), officialId))).toBe('OFFICIAL.NOT_SERVING');
  });

  it('follows a holder who left, on the very day', async () => {
    const post = await world.newPost(place);
    const [first, second] = [await world.newOfficial(place), await world.newOfficial(place)];
    const { id } = await take(post, first);
    await leave(id, '2015-03-01');
    expect(await codeOf(take(post, second, '2015-02-28'))).toBe('DUTY_POST.TAKEN');
    expect(await codeOf(take(post, second, '2015-03-01'))).toBe('done');
  });

  it('of a village left since ends with the stay there', async () => {
    const officialId = await world.newOfficial(place);
    await world.deliver(transferredEvent(officialId, 3, await world.newVillage(place), '2015-03-01'));
    const { id } = await take(await world.newPost(place), officialId, '2014-01-01');
    expect(await holding(id)).toMatchObject({ heldTo: '2015-03-01', version: 2 });
    expect((await eventsOf(id)).map(({ aggregateVersion }) => aggregateVersion)).toEqual([1, 2]);
  });
});

describe('leaving a duty post', () => {
  it('happens once under races', async () => {
    const { id } = await take(await world.newPost(place), await world.newOfficial(place));
    await expectOneWinner(
      twenty(() => leave(id, '2015-06-01')),
      'DUTY_POST_HOLDING.ALREADY_LEFT',
    );
    expect((await eventsOf(id)).map(({ aggregateVersion }) => aggregateVersion)).toEqual([1, 2]);
  });

  it('follows from a transfer, once, however often the event comes', async () => {
    const officialId = await world.newOfficial(place);
    const { id } = await take(await world.newPost(place), officialId);
    const next = await world.newVillage(place);
    const moved = publishedEvent(transferredEvent(officialId, 3, next, '2015-04-01'));
    expect(await world.deliver(moved)).toEqual(['applied']);
    const { id: second } = await take(await world.newPost(next), officialId, '2015-04-01');
    expect(await world.deliver(moved, transferredEvent(officialId, 3, next, '2015-04-01'))).toEqual([
      'seen',
      'applied',
    ]);
    expect(await holding(id)).toMatchObject({ heldTo: '2015-04-01', version: 2 });
    expect(await holding(second)).toMatchObject({ heldTo: null, version: 1 });
    expect(await eventsOf(id)).toMatchObject([{}, { payload: { on: '2015-04-01' } }]);
  });

  it('follows from the end of the service, whose last day still counts', async () => {
    const officialId = await world.newOfficial(place);
    const { id } = await take(await world.newPost(place), officialId);
    await world.deliver(endedEvent(officialId, 3, '2015-05-31'));
    expect(await holding(id)).toMatchObject({ heldTo: '2015-06-01', version: 2 });
    expect(await codeOf(take(await world.newPost(place), officialId, '2015-06-01'))).toBe('OFFICIAL.NOT_SERVING');
  });

  it('undoes what was taken after somebody had gone', async () => {
    const officialId = await world.newOfficial(place);
    const post = await world.newPost(place);
    const { id } = await take(post, officialId, '2015-02-01');
    await world.deliver(endedEvent(officialId, 3, '2014-12-31'));
    expect(await holding(id)).toMatchObject({ heldFrom: '2015-02-01', heldTo: '2015-02-01' });
    expect(await codeOf(take(post, await world.newOfficial(place), '2015-02-01'))).toBe('done');
  });

  it('leaves nobody in a post when taking it and leaving the service race', async () => {
    const officials = await Promise.all(twenty(() => world.newOfficial(place)));
    await Promise.all(
      officials.map(async (officialId) => {
        const post = await world.newPost(place);
        await Promise.all([codeOf(take(post, officialId)), world.deliver(endedEvent(officialId, 3, '2015-05-31'))]);
        for (const { heldTo } of await holdingsOf(officialId)) expect(heldTo).toBe('2015-06-01');
      }),
    );
  });
});

describe('the states in the outbox', () => {
  it('hold a post without its title, and a holding that has ended', async () => {
    const [dutyPostId, officialId] = [await world.newPost(place), await world.newOfficial(place)];
    const { id } = await take(dutyPostId, officialId);
    await leave(id, '2015-02-01');
    const states = (await pendingStates(world.dataSource)).filter(({ key }) => [dutyPostId, id].includes(key));
    const { townId, districtId, villageId } = place;
    const { lineOfWork, specialties, createdOn } = await world.dataSource.manager.findOneByOrFail(DutyPostEntity, {
      id: dutyPostId,
    });
    const post = { dutyPostId, villageId, townId, districtId, lineOfWork, specialties, createdOn };
    const held = { dutyPostHoldingId: id, dutyPostId, officialId, heldFrom: '2015-01-01' };
    expect(states.map(({ aggregateVersion, payload }) => [aggregateVersion, payload])).toEqual([
      [1, post],
      [1, { ...held, heldTo: null }],
      [2, { ...held, heldTo: '2015-02-01' }],
    ]);
  });

  it('are as new as the events, of every aggregate that there was', async () => {
    const { events, states } = await pendingVersions(world.dataSource);
    expect(events.size).toBeGreaterThan(0);
    expect(states).toEqual(events);
  });
});
