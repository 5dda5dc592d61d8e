import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds } from '@cunguan/domain';
import { createTestDatabase, pendingStates } from '@cunguan/testing';
import { newPlace, openWorld, outcomes, type Place, type World } from '../../test/world.js';
import { endMentorshipCommand } from '../mentorship-end/mentorship-end.service.js';
import { startMentorshipCommand } from '../mentorship-start/mentorship-start.service.js';

let world: World;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
});
afterAll(() => world.close());

const times = <T>(count: number, make: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, make));
const start = (officialId: string, mentorId: string, startedOn = '2015-01-01', clientMutationId?: string) =>
  startMentorshipCommand(world.context, {
    officialId,
    mentorId,
    startedOn,
    ...(clientMutationId === undefined ? {} : { clientMutationId }),
  });
const end = (mentorshipId: string, endedOn = '2015-06-01') =>
  endMentorshipCommand(world.context, { mentorshipId, endedOn, reason: 'COMPLETED' });
const refused = (code: string) => expect.objectContaining({ code });

/** Everything that a refused command must leave alone. */
const written = () =>
  world.dataSource.query<object[]>(
    'SELECT (SELECT count(*) FROM mentorships) AS pairs, (SELECT count(*) FROM outbox) AS events, (SELECT count(*) FROM command_receipts) AS receipts',
  );

describe('one pair at a time', () => {
  it('for an official whom twenty mentors want at once', async () => {
    const place = newPlace();
    const officialId = await world.newOfficial(place);
    const leaders = await times(20, () => world.newLeader(place));
    const { won, codes } = await outcomes(leaders.map(({ id }) => start(officialId, id)));
    expect([won, codes.length, new Set(codes)]).toEqual([1, 19, new Set(['MENTORSHIP.ALREADY_PAIRED'])]);
  });

  it('for a mentor whom twenty officials want at once', async () => {
    const place = newPlace();
    const leader = await world.newLeader(place);
    const officials = await times(20, () => world.newOfficial(place));
    const { won, codes } = await outcomes(officials.map((officialId) => start(officialId, leader.id)));
    expect([won, codes.length, new Set(codes)]).toEqual([1, 19, new Set(['MENTORSHIP.MENTOR_ALREADY_PAIRED'])]);
  });

  it('where officials and mentors all choose each other at once: none twice, and no deadlock', async () => {
    const place = newPlace();
    const officials = await times(5, () => world.newOfficial(place));
    const leaders = await times(5, () => world.newLeader(place));
    const all = officials.flatMap((officialId) => leaders.map(({ id }) => start(officialId, id)));
    const { codes } = await outcomes(all);
    expect(codes.filter((code) => !code.endsWith('ALREADY_PAIRED'))).toEqual([]);
    const [pairs] = await world.dataSource.query<{ pairs: number; officials: number; mentors: number }[]>(
      `SELECT count(*)::int AS pairs, count(DISTINCT official_id)::int AS officials, count(DISTINCT mentor_id)::int AS mentors
       FROM mentorships WHERE village_id = $1`,
      [place.villageId],
    );
    expect(pairs).toEqual({ pairs: 5, officials: 5, mentors: 5 });
  });

  it.each([
    ['ex_mentorships_one_per_official', ['official_id', 'other']],
    ['ex_mentorships_one_per_mentor', ['other', 'mentor_id']],
  ])('is held by the database itself: %s', async (constraint, [official, mentor]) => {
    const { id, place } = await world.newPair();
    const [otherOfficial, otherLeader] = [await world.newOfficial(place), await world.newLeader(place)];
    const copy = `INSERT INTO mentorships (id, official_id, mentor_id, village_id, town_id, district_id, started_on, version)
                  SELECT $1, ${official === 'other' ? '$2' : 'official_id'}, ${mentor === 'other' ? '$2' : 'mentor_id'},
                         village_id, town_id, district_id, started_on, 1 FROM mentorships WHERE id = $3`;
    const other = official === 'other' ? otherOfficial : otherLeader.id;
    await expect(world.dataSource.query(copy, [randomIds.next(), other, id])).rejects.toMatchObject({
      driverError: { constraint },
    });
  });

  it('in the past as well, and the next one on the very day of the end', async () => {
    const { id, officialId, place } = await world.newPair(newPlace(), '2014-09-01');
    const next = await world.newLeader(place);
    await end(id, '2015-06-01');
    await expect(start(officialId, next.id, '2015-05-31')).rejects.toEqual(refused('MENTORSHIP.ALREADY_PAIRED'));
    await expect(start(officialId, next.id, '2014-08-01')).rejects.toEqual(refused('MENTORSHIP.ALREADY_PAIRED'));
    await start(officialId, next.id, '2015-06-01');
  });
});

describe('a start', () => {
  it('tells of itself once', async () => {
    const { id } = await world.newPair();
    expect(await world.eventsOf(id)).toEqual(['mentorship-started 1']);
  });

  it('with the same key is one effect and the same answer', async () => {
    const place = newPlace();
    const [officialId, leader] = [await world.newOfficial(place), await world.newLeader(place)];
    const answers = await times(10, () => start(officialId, leader.id, '2015-01-01', `key-${officialId}`));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await world.eventsOf(answers[0]?.id ?? '')).toHaveLength(1);
  });

  const nobody = '00000000-0000-4000-8000-000000000099';
  const make = async (place: Place, elsewhere: Place) => ({
    official: await world.newOfficial(place),
    leader: (await world.newLeader(place)).id,
    stranger: (await world.newLeader(elsewhere)).id,
  });
  type Cast = Awaited<ReturnType<typeof make>>;
  it.each<[string, (cast: Cast) => Promise<unknown>, string]>([
    ['without an id', ({ leader }) => start('x', leader), 'INPUT.ID_INVALID'],
    ['of an unknown official', ({ leader }) => start(nobody, leader), 'MENTORSHIP.OFFICIAL_UNKNOWN'],
    ['with an unknown mentor', ({ official }) => start(official, nobody), 'MENTORSHIP.MENTOR_UNKNOWN'],
    [
      "with another village's leader",
      ({ official, stranger }) => start(official, stranger),
      'MENTORSHIP.MENTOR_NOT_PRINCIPAL',
    ],
    [
      'before the service',
      ({ official, leader }) => start(official, leader, '2014-06-30'),
      'MENTORSHIP.OFFICIAL_NOT_SERVING',
    ],
    ['tomorrow', ({ official, leader }) => start(official, leader, '2015-12-01'), 'INPUT.DATE_INVALID'],
    ['with an empty key', ({ official, leader }) => start(official, leader, '2015-01-01', ''), 'COMMAND.KEY_INVALID'],
  ])('%s is refused and leaves nothing', async (_what, attempt, code) => {
    const cast = await make(newPlace(), newPlace());
    const before = await written();
    await expect(attempt(cast)).rejects.toEqual(refused(code));
    expect(await written()).toEqual(before);
  });
});

describe('an end by decision', () => {
  it('leaves the pair as it stands, before and after', async () => {
    const { id, officialId, leader, place } = await world.newPair();
    await end(id);
    const states = (await pendingStates(world.dataSource)).filter(({ key }) => key === id);
    const parts = { pairingStage: 'STARTED', withdrawalReason: null, pauses: [], talkEveryDays: null };
    const pair = { mentorshipId: id, officialId, mentorId: leader.id, level: 'VILLAGE', ...place };
    const started = { ...pair, ...parts, proposedOn: null, startedOn: '2014-09-01' };
    expect(states.map(({ aggregateVersion, payload }) => [aggregateVersion, payload])).toEqual([
      [1, { ...started, endedOn: null, reason: null, repairDueOn: null }],
      [2, { ...started, endedOn: '2015-06-01', reason: 'COMPLETED', repairDueOn: '2015-07-01' }],
    ]);
  });

  it('happens once, however many try at once', async () => {
    const { id } = await world.newPair();
    const { won, codes } = await outcomes(Array.from({ length: 20 }, () => end(id)));
    expect([won, codes.length, new Set(codes)]).toEqual([1, 19, new Set(['MENTORSHIP.ALREADY_ENDED'])]);
    expect(await world.eventsOf(id)).toEqual(['mentorship-started 1', 'mentorship-ended 2']);
    expect(await world.mentorshipOf(id)).toMatchObject({
      endedOn: '2015-06-01',
      repairDueOn: '2015-07-01',
      version: 2,
    });
  });

  it('of an unknown pair is refused', async () => {
    await expect(end(randomIds.next())).rejects.toEqual(refused('MENTORSHIP.UNKNOWN'));
    await expect(end('x')).rejects.toEqual(refused('INPUT.ID_INVALID'));
  });
});
