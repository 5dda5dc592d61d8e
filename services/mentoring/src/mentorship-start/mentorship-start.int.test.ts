import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds } from '@cunguan/domain';
import { officeTaken } from '@cunguan/events';
import { createTestDatabase, pendingStates } from '@cunguan/testing';
import {
  cadre,
  contractOver,
  gaveUpOffice,
  newPlace,
  openWorld,
  OTHER_DISTRICT_ID,
  outcomes,
  transferred,
  type Place,
  type World,
} from '../../test/world.js';
import { endMentorshipCommand } from '../mentorship-end/mentorship-end.service.js';
import type { MentorshipLevel } from '@cunguan/events';
import {
  confirmMentorshipCommand,
  proposeMentorshipCommand,
  startMentorshipCommand,
  withdrawProposalCommand,
} from './mentorship-start.service.js';

let world: World;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
});
afterAll(() => world.close());

const refused = (code: string) => expect.objectContaining({ code });

const times = <T>(count: number, make: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, make));

/** Everything that a refused command must leave alone. */
const written = () =>
  world.dataSource.query<object[]>(
    `SELECT (SELECT sum(version) FROM mentorships) AS pairs, (SELECT count(*) FROM outbox) AS events,
            (SELECT count(*) FROM mentorships_history) AS known, (SELECT count(*) FROM command_receipts) AS receipts`,
  );

/** A cadre with an office of the town. */
const newTownCadre = async (at: Place, rank: 'HEAD' | 'DEPUTY' | 'MEMBER' = 'HEAD') => {
  await world.place(at);
  const [id, officeId] = [randomIds.next(), randomIds.next()];
  const office = { ...officeTaken.example, cadreId: id, officeId, villageId: null, townId: at.townId };
  await world.deliver(
    cadre(id, at),
    officeTaken.of(id, 2, { ...office, body: 'TOWN_GOVERNMENT', rank, principal: rank === 'HEAD', from: '2012-01-01' }),
  );
  return { id, officeId };
};

const propose = (officialId: string, mentorId: string, more: { level?: MentorshipLevel; proposedOn?: string } = {}) =>
  proposeMentorshipCommand(world.context, { officialId, mentorId, proposedOn: '2015-01-05', ...more });
const confirm = (mentorshipId: string, startedOn = '2015-01-12', expectedVersion = 1) =>
  confirmMentorshipCommand(world.context, { mentorshipId, startedOn, expectedVersion });
const withdraw = (mentorshipId: string, withdrawnOn = '2015-01-12', expectedVersion = 1) =>
  withdrawProposalCommand(world.context, { mentorshipId, withdrawnOn, expectedVersion });
const start = (officialId: string, mentorId: string, level: MentorshipLevel, startedOn = '2015-01-05') =>
  startMentorshipCommand(world.context, { officialId, mentorId, level, startedOn });

const two = async (place = newPlace()) => {
  const [officialId, leader] = [await world.newOfficial(place), await world.newLeader(place)];
  return { officialId, leader, place };
};

describe('a proposal', () => {
  it('becomes a pair when it is confirmed, and tells of both', async () => {
    const { officialId, leader, place } = await two();
    const { id } = await propose(officialId, leader.id);
    expect(await world.mentorshipOf(id)).toMatchObject({ proposedOn: '2015-01-05', startedOn: null, version: 1 });
    await confirm(id);
    expect(await world.mentorshipOf(id)).toMatchObject({
      ...{ proposedOn: '2015-01-05', startedOn: '2015-01-12', endedOn: null },
      ...{ level: 'VILLAGE', villageId: place.villageId, version: 2 },
    });
    expect(await world.eventsOf(id)).toEqual(['mentorship-proposed 1', 'mentorship-started 2']);
    const states = (await pendingStates(world.dataSource)).filter(({ key }) => key === id);
    expect(states.map(({ payload }) => [payload?.['pairingStage'], payload?.['startedOn']])).toEqual([
      ['PROPOSED', '2015-01-05'],
      ['STARTED', '2015-01-12'],
    ]);
  });

  it('binds neither: both may be proposed and paired otherwise, and then it cannot start', async () => {
    const { officialId, leader, place } = await two();
    const other = await world.newLeader(place);
    const [first, second] = [await propose(officialId, leader.id), await propose(officialId, other.id)];
    await confirm(first.id);
    await expect(confirm(second.id)).rejects.toEqual(refused('MENTORSHIP.ALREADY_PAIRED'));
    const rival = await world.newOfficial(place);
    const third = await propose(rival, leader.id);
    await expect(confirm(third.id)).rejects.toEqual(refused('MENTORSHIP.MENTOR_ALREADY_PAIRED'));
  });

  it('is made once for the same two and level', async () => {
    const { officialId, leader } = await two();
    const { won, codes } = await outcomes(Array.from({ length: 5 }, () => propose(officialId, leader.id)));
    expect([won, new Set(codes)]).toEqual([1, new Set(['MENTORSHIP.ALREADY_PROPOSED'])]);
  });

  it('is withdrawn by decision once, is no pair then, and may be made anew', async () => {
    const { officialId, leader } = await two();
    const { id } = await propose(officialId, leader.id);
    await withdraw(id);
    expect(await world.mentorshipOf(id)).toMatchObject({
      ...{ startedOn: null, endedOn: '2015-01-12', endReason: 'WITHDRAWN', repairDueOn: null, version: 2 },
    });
    expect(await world.eventsOf(id)).toEqual(['mentorship-proposed 1', 'mentorship-withdrawn 2']);
    await expect(withdraw(id, '2015-01-12', 2)).rejects.toEqual(refused('MENTORSHIP.ALREADY_ENDED'));
    await expect(confirm(id, '2015-01-06', 2)).rejects.toEqual(refused('MENTORSHIP.ALREADY_ENDED'));
    await propose(officialId, leader.id);
  });

  it.each([
    [
      'moves',
      (officialId: string, { place }: { place: Place }) => transferred(officialId, place, newPlace(), '2015-03-02'),
      { endReason: 'OFFICIAL_LEFT_VILLAGE', endedOn: '2015-03-02' },
    ],
    [
      'leaves the service',
      (officialId: string, { place }: { place: Place }) => contractOver(officialId, place, '2015-03-01'),
      { endReason: 'OFFICIAL_LEFT_SERVICE', endedOn: '2015-03-02' },
    ],
    [
      'loses the mentor',
      (_: string, { place, leader }: { place: Place; leader: { id: string; officeId: string } }) =>
        gaveUpOffice(leader.id, leader.officeId, place, '2015-03-02'),
      { endReason: 'MENTOR_LEFT_OFFICE', endedOn: '2015-03-02' },
    ],
  ])('is withdrawn by event when the official %s', async (_what, news, end) => {
    const { officialId, leader, place } = await two();
    const { id } = await propose(officialId, leader.id);
    await world.deliver(news(officialId, { place, leader }));
    expect(await world.mentorshipOf(id)).toMatchObject({ ...end, startedOn: null, repairDueOn: null, version: 2 });
    expect(await world.eventsOf(id)).toEqual(['mentorship-proposed 1', 'mentorship-withdrawn 2']);
    await expect(confirm(id, '2015-02-02', 2)).rejects.toEqual(refused('MENTORSHIP.ALREADY_ENDED'));
  });

  it.each<[string, (id: string) => Promise<unknown>, string]>([
    ['confirmed before it was made', (id) => confirm(id, '2015-01-04'), 'INPUT.DATE_INVALID'],
    ['confirmed for tomorrow', (id) => confirm(id, '2015-12-01'), 'INPUT.DATE_INVALID'],
    ['confirmed on a day that is none', (id) => confirm(id, '2015-02-30'), 'INPUT.DATE_INVALID'],
    ['confirmed as another version', (id) => confirm(id, '2015-01-12', 2), 'MENTORSHIP.CHANGED'],
    ['confirmed under no id', () => confirm('x'), 'INPUT.ID_INVALID'],
    ['confirmed under an unknown id', () => confirm(randomIds.next()), 'MENTORSHIP.UNKNOWN'],
    ['withdrawn before it was made', (id) => withdraw(id, '2015-01-04'), 'INPUT.DATE_INVALID'],
    ['withdrawn as another version', (id) => withdraw(id, '2015-01-12', 7), 'MENTORSHIP.CHANGED'],
    ['withdrawn under an unknown id', () => withdraw(randomIds.next()), 'MENTORSHIP.UNKNOWN'],
    [
      'ended like a pair',
      (id) => endMentorshipCommand(world.context, { mentorshipId: id, endedOn: '2015-02-01', reason: 'COMPLETED' }),
      'MENTORSHIP.NOT_STARTED',
    ],
    ['talked in', (id) => world.talk(id, '2015-02-01'), 'MENTORSHIP.NOT_STARTED'],
  ])('cannot be %s, and nothing is written', async (_what, attempt, code) => {
    const { officialId, leader } = await two();
    const { id } = await propose(officialId, leader.id);
    const before = await written();
    await expect(attempt(id)).rejects.toEqual(refused(code));
    expect(await written()).toEqual(before);
  });

  it('cannot be confirmed or withdrawn once it has started', async () => {
    const { officialId, leader } = await two();
    const { id } = await propose(officialId, leader.id);
    await confirm(id);
    await expect(confirm(id, '2015-01-13', 2)).rejects.toEqual(refused('MENTORSHIP.ALREADY_STARTED'));
    await expect(withdraw(id, '2015-01-13', 2)).rejects.toEqual(refused('MENTORSHIP.ALREADY_STARTED'));
  });

  it('is refused for what a start is refused for', async () => {
    const { officialId, leader, place } = await two();
    const stranger = await world.newLeader(newPlace({ townId: place.townId }));
    const before = await written();
    await expect(propose(officialId, stranger.id)).rejects.toEqual(refused('MENTORSHIP.MENTOR_NOT_PRINCIPAL'));
    const early = propose(officialId, leader.id, { proposedOn: '2014-06-30' });
    await expect(early).rejects.toEqual(refused('MENTORSHIP.OFFICIAL_NOT_SERVING'));
    const absurd = propose(officialId, leader.id, { proposedOn: '1066-10-14' });
    await expect(absurd).rejects.toEqual(refused('INPUT.DATE_INVALID'));
    await expect(propose(randomIds.next(), leader.id)).rejects.toEqual(refused('MENTORSHIP.OFFICIAL_UNKNOWN'));
    await expect(propose(officialId, randomIds.next())).rejects.toEqual(refused('MENTORSHIP.MENTOR_UNKNOWN'));
    expect(await written()).toEqual(before);
  });

  it('is asked anew at the start what was true when it was made', async () => {
    const { officialId, leader, place } = await two();
    const { id } = await propose(officialId, leader.id);
    // The office ends on a day ahead of today; the proposal stands until then.
    await world.deliver(gaveUpOffice(leader.id, leader.officeId, place, '2015-12-31'));
    await confirm(id, '2015-11-30', 2);
    expect(await world.mentorshipOf(id)).toMatchObject({
      ...{ startedOn: '2015-11-30', endedOn: '2015-12-31', endReason: 'MENTOR_LEFT_OFFICE', version: 4 },
    });
  });
});

describe('twenty confirmations at once', () => {
  it('of one mentor: exactly one wins, the rest are told so', async () => {
    const place = newPlace();
    const leader = await world.newLeader(place);
    const officials = await times(20, () => world.newOfficial(place));
    const proposals = await Promise.all(officials.map((officialId) => propose(officialId, leader.id)));
    const { won, codes } = await outcomes(proposals.map(({ id }) => confirm(id)));
    expect([won, codes.length, new Set(codes)]).toEqual([1, 19, new Set(['MENTORSHIP.MENTOR_ALREADY_PAIRED'])]);
  });

  it('of one official: exactly one wins, the rest are told so', async () => {
    const place = newPlace();
    const officialId = await world.newOfficial(place);
    const leaders = await times(20, () => world.newLeader(place));
    const proposals = await Promise.all(leaders.map(({ id }) => propose(officialId, id)));
    const { won, codes } = await outcomes(proposals.map(({ id }) => confirm(id)));
    expect([won, codes.length, new Set(codes)]).toEqual([1, 19, new Set(['MENTORSHIP.ALREADY_PAIRED'])]);
  });

  it('of one proposal: it starts once', async () => {
    const { officialId, leader } = await two();
    const { id } = await propose(officialId, leader.id);
    const { won, codes } = await outcomes(Array.from({ length: 20 }, () => confirm(id)));
    expect([won, codes.length, new Set(codes)]).toEqual([1, 19, new Set(['MENTORSHIP.CHANGED'])]);
  });
});

describe('a mentor of the town', () => {
  it('holds an office of the own town, beside the village mentor, and may have three', async () => {
    const place = newPlace();
    const { officialId, leader } = await two(place);
    const town = await newTownCadre(place, 'MEMBER');
    await start(officialId, leader.id, 'VILLAGE');
    const { id } = await start(officialId, town.id, 'TOWN');
    expect(await world.mentorshipOf(id)).toMatchObject({ level: 'TOWN', mentorId: town.id });
    const other = await newTownCadre(place);
    await expect(start(officialId, other.id, 'TOWN')).rejects.toEqual(refused('MENTORSHIP.ALREADY_PAIRED'));
    const officials = await times(8, () => world.newOfficial(newPlace({ townId: place.townId })));
    const { won, codes } = await outcomes(officials.map((one) => start(one, town.id, 'TOWN')));
    expect([won, codes.length, new Set(codes)]).toEqual([2, 6, new Set(['MENTORSHIP.MENTOR_FULL'])]);
  });

  it('keeps the pair when the official moves within the town, and loses it when beyond, without a re-pair due', async () => {
    const place = newPlace();
    const { officialId } = await two(place);
    const town = await newTownCadre(place);
    const { id } = await start(officialId, town.id, 'TOWN');
    const near = newPlace({ townId: place.townId });
    await world.deliver(transferred(officialId, place, near, '2015-03-02'));
    expect((await world.mentorshipOf(id)).endedOn).toBeNull();
    await world.deliver(transferred(officialId, near, newPlace(), '2015-05-04', 4));
    expect(await world.mentorshipOf(id)).toMatchObject({
      ...{ endedOn: '2015-05-04', endReason: 'OFFICIAL_LEFT_VILLAGE', repairDueOn: null, repairPolicy: null },
    });
  });

  it.each<[string, MentorshipLevel, (at: Place) => Promise<{ readonly id: string }>, string]>([
    ['a village leader', 'TOWN', (at) => world.newLeader(at), 'MENTORSHIP.MENTOR_NOT_OF_TOWN'],
    [
      'a cadre of another town',
      'TOWN',
      (at) => newTownCadre(newPlace({ districtId: at.districtId })),
      'MENTORSHIP.MENTOR_NOT_OF_TOWN',
    ],
    ['a member', 'DISTRICT', (at) => newTownCadre(at, 'MEMBER'), 'MENTORSHIP.MENTOR_NOT_OF_DISTRICT'],
    ['a village leader', 'DISTRICT', (at) => world.newLeader(at), 'MENTORSHIP.MENTOR_NOT_OF_DISTRICT'],
    [
      'a head of another district',
      'DISTRICT',
      () => newTownCadre(newPlace({ districtId: OTHER_DISTRICT_ID })),
      'MENTORSHIP.MENTOR_NOT_OF_DISTRICT',
    ],
    ['a cadre of the town', 'VILLAGE', (at) => newTownCadre(at), 'MENTORSHIP.MENTOR_NOT_PRINCIPAL'],
  ])('is not %s at the level %s', async (_who, level, make, code) => {
    const place = newPlace();
    const officialId = await world.newOfficial(place);
    const { id } = await make(place);
    const before = await written();
    await expect(start(officialId, id, level)).rejects.toEqual(refused(code));
    expect(await written()).toEqual(before);
  });

  it('of the district is a deputy of any of its towns, until the office is left', async () => {
    const officialId = await world.newOfficial(newPlace());
    const elsewhere = newPlace();
    const deputy = await newTownCadre(elsewhere, 'DEPUTY');
    const { id } = await start(officialId, deputy.id, 'DISTRICT');
    const left = gaveUpOffice(deputy.id, deputy.officeId, elsewhere, '2015-03-02');
    await world.deliver(left);
    expect(await world.mentorshipOf(id)).toMatchObject({ endedOn: '2015-03-02', endReason: 'MENTOR_LEFT_OFFICE' });
  });
});
