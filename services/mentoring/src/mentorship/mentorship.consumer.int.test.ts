import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds } from '@cunguan/domain';
import { officialErased } from '@cunguan/events';
import { createTestDatabase, pendingVersions } from '@cunguan/testing';
import {
  cadre,
  contractOver,
  gaveUpOffice,
  newPlace,
  openWorld,
  outcomes,
  published,
  registered,
  signed,
  tookOffice,
  transferred,
  type World,
} from '../../test/world.js';
import { endMentorshipCommand } from '../mentorship-end/mentorship-end.service.js';
import { startMentorshipCommand } from '../mentorship-start/mentorship-start.service.js';

let world: World;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
});
afterAll(() => world.close());

describe('a pair ends when', () => {
  it('the official moves to another village, on that day', async () => {
    const { id, officialId, place } = await world.newPair();
    await world.deliver(transferred(officialId, place, newPlace(), '2015-05-04'));
    expect(await world.mentorshipOf(id)).toMatchObject({
      endedOn: '2015-05-04',
      endReason: 'OFFICIAL_LEFT_VILLAGE',
      repairDueOn: '2015-06-04',
      version: 2,
    });
    expect(await world.eventsOf(id)).toEqual(['mentorship-started 1', 'mentorship-ended 2']);
  });

  it('the official leaves the service, on the day after the last one, and no new pair is due', async () => {
    const { id, officialId, place } = await world.newPair();
    await world.deliver(contractOver(officialId, place, '2015-05-31'));
    expect(await world.mentorshipOf(id)).toMatchObject({
      endedOn: '2015-06-01',
      endReason: 'OFFICIAL_LEFT_SERVICE',
      repairDueOn: null,
      repairPolicy: null,
    });
  });

  it('the mentor leaves the last principal office in the village, not before', async () => {
    const { id, leader, place } = await world.newPair();
    const secondOffice = randomIds.next();
    await world.deliver(
      tookOffice(leader.id, secondOffice, place, { version: 3, from: '2015-01-01' }),
      gaveUpOffice(leader.id, leader.officeId, place, '2015-03-01', 4),
    );
    expect((await world.mentorshipOf(id)).endedOn).toBeNull();
    await world.deliver(gaveUpOffice(leader.id, secondOffice, place, '2015-08-31', 5));
    expect(await world.mentorshipOf(id)).toMatchObject({
      endedOn: '2015-08-31',
      endReason: 'MENTOR_LEFT_OFFICE',
      repairDueOn: '2015-09-30',
    });
  });

  it.each([
    [
      'an office that is not principal',
      (leaderId: string, place: ReturnType<typeof newPlace>) => ({ leaderId, place, principal: false }),
    ],
    ['a principal office of another village', (leaderId: string) => ({ leaderId, place: newPlace(), principal: true })],
  ])('but not when the mentor leaves %s', async (_what, given) => {
    const { id, leader, place } = await world.newPair();
    const { place: where, principal } = given(leader.id, place);
    const officeId = randomIds.next();
    await world.deliver(
      tookOffice(leader.id, officeId, where, { version: 3, principal }),
      gaveUpOffice(leader.id, officeId, where, '2015-03-01', 4),
    );
    expect((await world.mentorshipOf(id)).endedOn).toBeNull();
  });
});

describe('news that comes late', () => {
  it('moves an end to the earlier day, and tells it as a correction of what was told before', async () => {
    const { id, officialId, place } = await world.newPair();
    await endMentorshipCommand(world.context, { mentorshipId: id, endedOn: '2015-09-01', reason: 'COMPLETED' });
    await world.deliver(transferred(officialId, place, newPlace(), '2015-05-04'));
    expect(await world.mentorshipOf(id)).toMatchObject({ endedOn: '2015-05-04', endReason: 'OFFICIAL_LEFT_VILLAGE' });
    expect(await world.eventsOf(id)).toEqual(['mentorship-started 1', 'mentorship-ended 2', 'mentorship-ended 3']);
    const told = await world.dataSource.query<{ id: string; corrects: string | null }[]>(
      `SELECT event_id AS id, headers ->> 'corrects' AS corrects FROM outbox
       WHERE aggregate_id = $1 AND topic LIKE '%.events.v1' ORDER BY id`,
      [id],
    );
    expect(told.map(({ corrects }) => corrects)).toEqual([null, null, told[1]?.id]);
  });

  it('leaves an earlier end as it is', async () => {
    const { id, leader, place } = await world.newPair();
    await endMentorshipCommand(world.context, { mentorshipId: id, endedOn: '2015-03-01', reason: 'CHANGED_MENTOR' });
    await world.deliver(gaveUpOffice(leader.id, leader.officeId, place, '2015-05-04'));
    expect(await world.mentorshipOf(id)).toMatchObject({
      endedOn: '2015-03-01',
      endReason: 'CHANGED_MENTOR',
      version: 2,
    });
  });

  it('ends a pair on its first day when the official had moved before', async () => {
    const { id, officialId, place } = await world.newPair(newPlace(), '2015-04-01');
    await world.deliver(transferred(officialId, place, newPlace(), '2015-02-01'));
    expect(await world.mentorshipOf(id)).toMatchObject({ startedOn: '2015-04-01', endedOn: '2015-04-01' });
  });

  it('ends every later pair of the village, and leaves the official free for the new one', async () => {
    const { id, officialId, place } = await world.newPair();
    await endMentorshipCommand(world.context, { mentorshipId: id, endedOn: '2015-03-01', reason: 'CHANGED_MENTOR' });
    const mentorId = (await world.newLeader(place)).id;
    const second = await startMentorshipCommand(world.context, { officialId, mentorId, startedOn: '2015-03-01' });
    const moved = newPlace();
    await world.deliver(transferred(officialId, place, moved, '2015-01-05'));
    const ends = [await world.mentorshipOf(id), await world.mentorshipOf(second.id)].map(({ endedOn }) => endedOn);
    expect(ends).toEqual(['2015-01-05', '2015-03-01']);
    const next = (await world.newLeader(moved)).id;
    await startMentorshipCommand(world.context, { officialId, mentorId: next, startedOn: '2015-01-05' });
  });

  it('is known already to a pair that is entered late', async () => {
    const place = newPlace();
    const [officialId, leader] = [await world.newOfficial(place), await world.newLeader(place)];
    await world.deliver(gaveUpOffice(leader.id, leader.officeId, place, '2015-02-01'));
    const { id } = await startMentorshipCommand(world.context, {
      officialId,
      mentorId: leader.id,
      startedOn: '2014-09-01',
    });
    expect(await world.mentorshipOf(id)).toMatchObject({ endedOn: '2015-02-01', endReason: 'MENTOR_LEFT_OFFICE' });
    expect(await world.eventsOf(id)).toEqual(['mentorship-started 1', 'mentorship-ended 2']);
  });
});

const copies = async () => ({
  officials: await world.dataSource.query<object[]>('SELECT * FROM officials ORDER BY id'),
  placements: await world.dataSource.query<object[]>('SELECT * FROM placements ORDER BY official_id, placed_from'),
  offices: await world.dataSource.query<object[]>('SELECT * FROM offices ORDER BY id'),
  mentorships: await world.dataSource.query<object[]>('SELECT * FROM mentorships ORDER BY id'),
  events: await world.dataSource.query<object[]>('SELECT id FROM outbox ORDER BY id'),
});

describe('the erasure of an official', () => {
  it('takes the copy away, unless a pair points to it', async () => {
    const [place, pair] = [newPlace(), await world.newPair()];
    const lonely = await world.newOfficial(place);
    const erased = (officialId: string) => officialErased.of(officialId, 3, { officialId });
    await world.deliver(erased(lonely), erased(pair.officialId));
    const left = await world.dataSource.query<object[]>('SELECT id FROM officials WHERE id = ANY($1)', [
      [lonely, pair.officialId],
    ]);
    expect(left).toEqual([{ id: pair.officialId }]);
  });
});

describe('an event that comes again', () => {
  it('changes nothing, under its old id or, long after, a new one', async () => {
    const { officialId, leader, place } = await world.newPair();
    const moved = newPlace();
    const history = [
      registered(officialId, place),
      signed(officialId),
      transferred(officialId, place, moved, '2015-05-04'),
      contractOver(officialId, moved, '2015-08-31', 4),
      cadre(leader.id, place),
      tookOffice(leader.id, leader.officeId, place),
      gaveUpOffice(leader.id, leader.officeId, place, '2015-03-01'),
    ].map((event) => published(event));
    await world.deliver(...history);
    const before = await copies();
    expect(await world.deliver(...history)).toEqual(history.map(() => 'seen'));
    await world.deliver(...history.map((event) => published(event)));
    expect(await copies()).toEqual(before);
  });
});

describe('events of different topics', () => {
  it('may come in any order', async () => {
    const place = await world.place(newPlace());
    const [officialId, leader] = [randomIds.next(), { id: randomIds.next(), officeId: randomIds.next() }];
    const ofOfficial = [registered(officialId, place), signed(officialId)];
    const ofCadre = [cadre(leader.id, place), tookOffice(leader.id, leader.officeId, place)];
    await world.deliver(...ofCadre, ...ofOfficial);
    const start = { officialId, mentorId: leader.id, startedOn: '2015-01-01' };
    await expect(startMentorshipCommand(world.context, start)).resolves.toHaveProperty('id');
  });

  it('about somebody who was never registered are a fault, and kept back', async () => {
    await expect(world.deliver(signed(randomIds.next()))).rejects.toThrow('never registered');
    await expect(
      world.deliver(gaveUpOffice(randomIds.next(), randomIds.next(), newPlace(), '2015-01-01')),
    ).rejects.toThrow('never registered');
  });
});

describe('a start that races with', () => {
  it('the transfer of the official leaves no open pair in the old village', async () => {
    for (let round = 0; round < 10; round += 1) {
      const place = newPlace();
      const [officialId, leader] = [await world.newOfficial(place), await world.newLeader(place)];
      const start = startMentorshipCommand(world.context, { officialId, mentorId: leader.id, startedOn: '2015-06-01' });
      const move = world.deliver(transferred(officialId, place, newPlace(), '2015-05-04'));
      const { codes } = await outcomes([start, move]);
      expect(codes.filter((code) => code !== 'MENTORSHIP.MENTOR_NOT_PRINCIPAL')).toEqual([]);
      const open = 'SELECT id FROM mentorships WHERE official_id = $1 AND ended_on IS NULL';
      expect(await world.dataSource.query(open, [officialId])).toEqual([]);
    }
  });

  it('the mentor’s leaving office leaves no open pair with the mentor', async () => {
    for (let round = 0; round < 10; round += 1) {
      const place = newPlace();
      const [officialId, leader] = [await world.newOfficial(place), await world.newLeader(place)];
      const start = startMentorshipCommand(world.context, { officialId, mentorId: leader.id, startedOn: '2015-06-01' });
      const leave = world.deliver(gaveUpOffice(leader.id, leader.officeId, place, '2015-05-04'));
      const { codes } = await outcomes([start, leave]);
      expect(codes.filter((code) => code !== 'MENTORSHIP.MENTOR_NOT_PRINCIPAL')).toEqual([]);
      const open = 'SELECT id FROM mentorships WHERE mentor_id = $1 AND ended_on IS NULL';
      expect(await world.dataSource.query(open, [leader.id])).toEqual([]);
    }
  });

  it('the decision to end a pair that the transfer ends too keeps one history', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id, officialId, place } = await world.newPair();
      const end = endMentorshipCommand(world.context, { mentorshipId: id, endedOn: '2015-09-01', reason: 'COMPLETED' });
      const { codes } = await outcomes([end, world.deliver(transferred(officialId, place, newPlace(), '2015-05-04'))]);
      expect(codes.filter((code) => code !== 'MENTORSHIP.ALREADY_ENDED')).toEqual([]);
      const { endedOn, version } = await world.mentorshipOf(id);
      expect(endedOn).toBe('2015-05-04');
      expect(await world.eventsOf(id)).toHaveLength(version);
    }
  });
});

describe('the states in the outbox', () => {
  it('are as new as the events, of every aggregate that there was', async () => {
    const { events, states } = await pendingVersions(world.dataSource);
    expect(events.size).toBeGreaterThan(0);
    expect(states).toEqual(events);
  });
});
